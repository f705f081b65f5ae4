"""The divider between the columns, dragged by the pointer."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from reader.ui.page.columns import divider_at
from reader.ui.page.screen import Screen
from reader.ui.page.sheet import Sheet

MIDDLE = 0.5
LEAST, MOST = 0.25, 0.75
_REACH = 0.45  # ems on either side of the middle of the gutter
_SNAP = 0.015  # so near the middle it is the middle


class Dividing(QObject):
    """Points are those of the viewport; `set_divider` shows a share while it is dragged."""

    divided = Signal(float)
    """The share of the left column, once it was let go or set back."""

    def __init__(
        self, screen: Screen, viewport: QWidget, set_divider: Callable[[float], None]
    ) -> None:
        super().__init__(screen)
        self._screen, self._viewport, self._set_divider = screen, viewport, set_divider
        self._is_lit = self.is_dragged = False
        self._share = MIDDLE

    def is_at(self, point: QPointF) -> bool:
        """Whether a point is on the divider."""
        sheet = self._screen.sheet
        if sheet is None or sheet.flow.compositor.columns.is_stacked:
            return False
        middle = sheet.flow.compositor.columns.between(sheet.em)
        return abs(point.x() - middle) <= _REACH * sheet.em

    def move(self, point: QPointF) -> bool:
        """Follow the pointer; say whether the divider is dragged."""
        self._light(self.is_dragged or self.is_at(point))
        sheet = self._screen.sheet
        if not self.is_dragged or sheet is None:
            return False
        share = divider_at(point.x(), self._viewport.width(), sheet.em)
        share = MIDDLE if abs(share - MIDDLE) < _SNAP else min(max(share, LEAST), MOST)
        if share != self._share:
            self._share = share
            self._set_divider(share)
        return True

    def press(self, point: QPointF) -> bool:
        """Take hold of the divider; say whether it is there."""
        self.is_dragged = self.is_at(point)
        if self.is_dragged and self._screen.sheet is not None:
            self._share = self._screen.sheet.flow.compositor.typography.look.arrangement.divider
        return self.is_dragged

    def release(self) -> bool:
        """Let go of it; say whether it was held."""
        was_dragged, self.is_dragged = self.is_dragged, False
        if was_dragged:
            self.divided.emit(self._share)
        return was_dragged

    def reset(self, point: QPointF) -> bool:
        """Put it back in the middle; say whether it is at a point."""
        if not self.is_at(point):
            return False
        self.is_dragged = False
        self._set_divider(MIDDLE)
        self.divided.emit(MIDDLE)
        return True

    def leave(self) -> None:
        """Take note that the pointer left the page."""
        self._light(self.is_dragged)

    def paint(self, painter: QPainter) -> None:
        """Show it under the pointer, in the viewport."""
        sheet = self._screen.sheet
        if self._is_lit and sheet is not None and not sheet.flow.compositor.columns.is_stacked:
            x = self._x(sheet) + 0.5
            painter.setPen(QColor(sheet.flow.compositor.typography.look.palette.secondary))
            painter.drawLine(QLineF(x, 0, x, self._viewport.height()))

    @staticmethod
    def _x(sheet: Sheet) -> int:
        return round(sheet.flow.compositor.columns.between(sheet.em))

    def _light(self, is_lit: bool) -> None:
        if is_lit == self._is_lit:
            return
        self._is_lit = is_lit
        if is_lit:
            self._viewport.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self._viewport.unsetCursor()
        sheet = self._screen.sheet
        if sheet is not None:  # no more than the line: the page's rows take longer
            self._viewport.update(self._x(sheet) - 1, 0, 3, self._viewport.height())
