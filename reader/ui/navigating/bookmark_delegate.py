"""How a bookmark looks in the list: its mark, what is written or stands there, and where."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.indexes import AnyIndex
from reader.ui.item_width import width_of
from reader.ui.list_item import (
    MOST_LINES,
    count_lines,
    lines_height,
    paint_ground,
    paint_item,
)
from reader.ui.navigating.bookmark_model import BookmarkRole

_MARGIN, _PADDING, _ICON, _AFTER_ICON = 12, 8, 20, 6  # pixels
_LEFT = _MARGIN + _ICON + _AFTER_ICON


class BookmarkDelegate(QStyledItemDelegate):
    """Paints in the colours of the theme."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view, item = option.widget, index.data(BookmarkRole.ITEM)
        # Of a very long list nobody measures every line.
        is_uniform = isinstance(view, QListView) and view.uniformItemSizes()
        width = width_of(option) - _LEFT - _MARGIN
        lines = MOST_LINES if is_uniform else count_lines(item, self._appearance, width)
        return QSize(0, lines_height(option.fontMetrics, lines) + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        paint_ground(painter, option, theme)
        name = "note" if index.data(BookmarkRole.IS_NOTE) else "bookmark"
        icon = self._appearance.icons.pixmap(name, theme["accent.normal"])
        corner = QPointF(option.rect.topLeft()) + QPointF(_MARGIN, _PADDING - 1)
        painter.drawPixmap(corner, icon)
        area = option.rect.adjusted(_LEFT, _PADDING, -_MARGIN, -_PADDING)
        paint_item(painter, area, self._appearance, index.data(BookmarkRole.ITEM))
        painter.restore()
