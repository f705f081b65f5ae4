"""Shares out what the pointer does: to an overlay, the divider, the selection, else the words."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from reader.ui.page.dividing import Dividing
from reader.ui.page.overlay import Overlay
from reader.ui.page.pointer import Pointer
from reader.ui.page.screen import Screen
from reader.ui.page.selecting.dragging import Dragging
from reader.ui.page.selecting.selecting import Selecting

_LEFT = Qt.MouseButton.LeftButton


class Pointing(QObject):
    """What presses, moves and releases mean; an `overlay` takes all of them."""

    selected = Signal()
    """The button went up after something was selected."""

    def __init__(
        self, screen: Screen, pointer: Pointer, dividing: Dividing, selecting: Selecting
    ) -> None:
        super().__init__(screen)
        self._screen, self._pointer, self._dividing = screen, pointer, dividing
        self._selecting, self._dragging = selecting, Dragging(screen, selecting)
        self.overlay: Overlay | None = None

    def move(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        point = event.position()
        if not event.buttons() & _LEFT:
            self._dragging.forget()  # it went up where nobody told
        if self.overlay is not None:
            self.overlay.move(self._screen.in_article(point))
        elif self._dragging.move(point):
            self._pointer.forget()
            self._pointer.hover(None)
        else:
            self._pointer.move(point)

    def press(self, event: QMouseEvent) -> None:
        """Take note that a button went down."""
        point, is_left = event.position(), event.button() is _LEFT
        if self.overlay is not None:
            if is_left:
                self.overlay.press(self._screen.in_article(point))
            return
        # A click beside all words that lets go of a selection does nothing else.
        is_bare = self._selecting.selection is not None and self._screen.word_at(point) is None
        self._pointer.press(point, is_left=is_left)
        if is_left and not self._dividing.is_dragged and (self._dragging.press(event) or is_bare):
            self._pointer.forget()

    def release(self, event: QMouseEvent) -> None:
        """Take note that a button went up."""
        point = event.position()
        if self.overlay is not None:
            if event.button() is _LEFT:
                self.overlay.release(self._screen.in_article(point))
        elif not self._dragging.release():
            self._pointer.release(point)
        elif self._selecting.selection is not None:
            self.selected.emit()

    def press_again(self, event: QMouseEvent) -> bool:
        """Take note that a button went down twice; say whether that meant anything."""
        if self.overlay is not None:
            return False
        if event.button() is _LEFT and not self._dividing.reset(event.position()):
            self._dragging.press(event)
        return True

    def unselect(self) -> None:
        """Select nothing, and let go of what is being selected."""
        self._dragging.forget()
        self._selecting.select(None)

    def is_on_selection(self, point: QPointF) -> bool:
        """Whether a point of the viewport is on something that is selected."""
        at = self._screen.in_article(point)
        return any(box.contains(at) for box in self._boxes(at.y(), at.y()))

    def point_on_selection(self) -> QPoint | None:
        """Give a point of the viewport on what is seen of the selection, None for none."""
        top, height = self._screen.scroller.settle(), self._screen.scroller.height
        seen = range(top, top + height)
        boxes = (box for box in self._boxes(top, top + height) if round(box.center().y()) in seen)
        box = next(boxes, None)
        return box.center().toPoint() - QPoint(0, top) if box is not None else None

    def _boxes(self, top: float, bottom: float) -> Iterator[QRectF]:
        """Give the boxes of the article around what is selected of the rows between two heights."""
        selection, sheet = self._selecting.selection, self._screen.sheet
        if selection is None or sheet is None:
            return
        for row in sheet.flow.rows_between(top, bottom):
            span = selection.span_in(row, selection.side)
            if span is not None and sheet.flow.is_legible(row, selection.side):
                yield from sheet.boxes_between(row, selection.side, span, top, bottom)
