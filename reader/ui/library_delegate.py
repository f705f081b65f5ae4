"""How an article looks in the library's list: titles, origin, and a line of progress."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.library_model import LibraryRole
from reader.ui.list_item import ListItem, lines_height, paint_ground, paint_item

_MARGIN, _PADDING, _BAR = 12, 10, 3  # pixels


class LibraryDelegate(QStyledItemDelegate):
    """Paints the items in the colours of the theme."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, lines_height() + 2 * _PADDING + _BAR)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self._appearance.theme)
        area = option.rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING - _BAR)
        item = ListItem(index.data(LibraryRole.TITLES), index.data(LibraryRole.ORIGIN))
        paint_item(painter, area, self._appearance, item)
        self._paint_progress(painter, area, index.data(LibraryRole.PROGRESS))
        painter.restore()

    def _paint_progress(self, painter: QPainter, area: QRect, progress: float) -> None:
        if progress <= 0:
            return
        line = QRectF(area.left(), area.bottom() + 5, area.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._appearance.theme["surface.line"]))
        painter.drawRoundedRect(line, 1.5, 1.5)
        painter.setBrush(QColor(self._appearance.theme["accent.normal"]))
        line.setWidth(max(line.width() * min(progress, 1.0), _BAR))
        painter.drawRoundedRect(line, 1.5, 1.5)
