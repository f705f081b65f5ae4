"""How an article looks in the library's list: titles, origin, and a line of progress."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.ui.appearance import INTERFACE_SIZE, Appearance
from reader.ui.fonts import font_of
from reader.ui.library_model import LibraryRole

_MARGIN, _PADDING, _LEADING, _BAR = 12, 10, 3, 3  # pixels
_LINES = 3


class LibraryDelegate(QStyledItemDelegate):
    """Paints the items in the colours of the theme."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _LINES * (option.fontMetrics.height() + _LEADING) + 2 * _PADDING + _BAR)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        area = option.rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        first, *others = index.data(LibraryRole.TITLES)
        origin, progress = index.data(LibraryRole.ORIGIN), index.data(LibraryRole.PROGRESS)
        lines = [(first, "text.normal", True), *((other, "text.normal", False) for other in others)]
        self._paint_lines(painter, area, [*lines, (origin, "text.muted", False)])
        self._paint_progress(painter, area, progress)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._appearance.theme
        name = ""
        if option.state & QStyle.StateFlag.State_Selected:
            name = "accent.soft"
        elif option.state & QStyle.StateFlag.State_MouseOver:
            name = "surface.hover"
        ground = QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5)
        has_focus = option.state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QColor(theme["accent.focus"]) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme[name]) if name else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground, 6, 6)

    def _paint_lines(
        self, painter: QPainter, area: QRect, lines: list[tuple[str, str, bool]]
    ) -> None:
        top = area.top()
        for text, colour, bold in lines:
            painter.setFont(self._font(bold=bold))
            painter.setPen(QColor(self._appearance.theme[colour]))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(QPointF(area.left(), top + metrics.ascent()), shown)
            top += metrics.height() + _LEADING

    def _paint_progress(self, painter: QPainter, area: QRect, progress: float) -> None:
        if progress <= 0:
            return
        line = QRectF(area.left(), area.bottom() + 3, area.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._appearance.theme["surface.line"]))
        painter.drawRoundedRect(line, 1.5, 1.5)
        painter.setBrush(QColor(self._appearance.theme["accent.normal"]))
        line.setWidth(max(line.width() * min(progress, 1.0), _BAR))
        painter.drawRoundedRect(line, 1.5, 1.5)

    def _font(self, *, bold: bool) -> QFont:
        return font_of(self._appearance.families.interface, INTERFACE_SIZE, bold=bold)
