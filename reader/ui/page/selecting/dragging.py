"""Selects with the pointer: by dragging, by clicks, with Shift; scrolls at the page's edges."""

from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent, Qt

from reader.core.articles import Place, Side
from reader.core.selections import Selection
from reader.ui.page.screen import Screen
from reader.ui.page.selecting.selecting import Selecting
from reader.ui.page.selecting.spots import caret_at, character_at, side_at
from reader.ui.page.selecting.units import Unit, joined, selection_of, unit_at

_EDGE = 18  # pixels from the window's edge, beyond which it scrolls
_TICK = 30  # milliseconds between two steps
_FASTEST = 90  # pixels a step


class Dragging(QObject):
    """Points are those of the viewport. A press that never goes far from its place is a click."""

    def __init__(self, screen: Screen, selecting: Selecting) -> None:
        super().__init__(screen)
        self._screen, self._selecting = screen, selecting
        self._has_hold = False
        self._pressed: QPointF | None = None
        self._side = Side.LEFT
        self._origin: Selection | None = None
        self._unit = Unit.CHARACTER
        self._last, self._last_time = QPointF(), 0
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._scroll)

    def press(self, event: QMouseEvent) -> bool:
        """Take note that the left button went down; say whether that selected something at once.

        So do two clicks and more, and one with Shift.
        """
        point, sheet = event.position(), self._screen.sheet
        self._unit = self._count(event)
        self._last, self._last_time = point, event.timestamp()
        self._pressed = self._origin = None
        self._has_hold = False
        side = side_at(sheet, self._screen.in_article(point)) if sheet is not None else None
        if sheet is None or side is None:
            return False
        self._pressed, self._side = point, side
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend(point)
            return True
        if self._unit > Unit.CHARACTER:
            self._begin(point)
            self._select_to(point)
            return True
        self._selecting.select(None)
        return False

    def move(self, point: QPointF) -> bool:
        """Follow the pointer; say whether it selects."""
        if self._pressed is None:
            return False
        if not self._has_hold:
            far = QGuiApplication.styleHints().startDragDistance()
            if (point - self._pressed).manhattanLength() < far:
                return False
            if self._origin is None:
                self._begin(self._pressed)
            self._has_hold = True
        self._last = point
        self._select_to(point)
        height = self._screen.scroller.height
        if _EDGE <= point.y() < height - _EDGE:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        return True

    def release(self) -> bool:
        """Take note that the button went up; say whether something was selected since."""
        was_about = self._has_hold or self._origin is not None
        self.forget()
        return was_about

    def forget(self) -> None:
        """Let go."""
        self._timer.stop()
        self._pressed = self._origin = None
        self._has_hold = False

    def _count(self, event: QMouseEvent) -> Unit:
        """Count clicks: Qt tells the second one of a pair, but not that there is a third."""
        if event.type() is QMouseEvent.Type.MouseButtonDblClick:
            is_fourth = self._unit is Unit.SENTENCE and self._is_again(event)
            return Unit.ROW if is_fourth else Unit.WORD
        if self._unit is Unit.WORD and self._is_again(event):
            return Unit.SENTENCE
        return Unit.CHARACTER

    def _is_again(self, event: QMouseEvent) -> bool:
        hints = QGuiApplication.styleHints()
        is_soon = event.timestamp() - self._last_time <= hints.mouseDoubleClickInterval()
        is_near = (event.position() - self._last).manhattanLength() <= hints.startDragDistance()
        return is_soon and is_near

    def _begin(self, point: QPointF) -> None:
        """Select the unit at a point, from which dragging goes on."""
        self._origin = self._at(point)

    def _extend(self, point: QPointF) -> None:
        """Extend what is selected, or from the cursor; dragging goes on with that."""
        sheet, side = self._screen.sheet, self._selecting.side_meant()
        if sheet is None:
            return
        self._side = side if side is not None else self._side
        self._selecting.extend_to(caret_at(sheet, self._side, self._screen.in_article(point)))
        now = self._selecting.selection
        self._origin = Selection(now.anchor, now.anchor) if now is not None else self._at(point)

    def _select_to(self, point: QPointF) -> None:
        there = self._at(point)
        if self._origin is not None and there is not None:
            self._selecting.select(joined(self._origin, there))

    def _at(self, point: QPointF) -> Selection | None:
        """Give the unit at a point of the side that is selected on."""
        sheet = self._screen.sheet
        if sheet is None:
            return None
        at = self._screen.in_article(point)
        place: Place = caret_at(sheet, self._side, at)
        if self._unit > Unit.CHARACTER:
            place = character_at(sheet, self._side, at) or place
        return selection_of(place, unit_at(sheet.flow, place, self._unit))

    def _scroll(self) -> None:
        """Scroll the faster, the further the pointer is beyond the edge."""
        y, height = self._last.y(), self._screen.scroller.height
        beyond = y - _EDGE if y < _EDGE else y - (height - _EDGE)
        step = min(max(beyond, -_FASTEST), _FASTEST)
        self._screen.scroll_by(round(step))
        self._select_to(self._last)
