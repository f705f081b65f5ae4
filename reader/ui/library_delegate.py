"""How an article looks in the library's list: titles, origin, and a line of progress."""

from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.indexes import AnyIndex
from reader.ui.library_model import Heading, LibraryModel, LibraryRole
from reader.ui.list_item import ListItem, lines_height, paint_ground, paint_item

_MARGIN, _PADDING, _BAR = 12, 10, 3  # pixels
_AROUND, _CHEVRON = 7, 16  # pixels above and below a heading, and of the mark before it


class LibraryDelegate(QStyledItemDelegate):
    """Paints the items in the colours of the theme; a click or Space opens and closes a group."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        if index.data(LibraryRole.HEADING) is not None:
            return QSize(0, lines_height(option.fontMetrics, 1) + 2 * _AROUND)
        return QSize(0, lines_height(option.fontMetrics) + 2 * _PADDING + _BAR)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self._appearance.theme)
        heading = index.data(LibraryRole.HEADING)
        if heading is not None:
            area = option.rect.adjusted(_MARGIN - 3, _AROUND, -_MARGIN, -_AROUND)
            self._paint_heading(painter, area, heading)
        else:
            self._paint_article(painter, option.rect, index)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        if index.data(LibraryRole.HEADING) is None:
            return False
        if _asks_to_toggle(event):
            cast("LibraryModel", model).toggle(index.row())
            return True
        return event.type() is QEvent.Type.MouseButtonDblClick

    def _paint_heading(self, painter: QPainter, area: QRect, heading: Heading) -> None:
        theme = self._appearance.theme
        name = "chevron-down" if heading.is_open else "chevron-right"
        mark = QRect(
            area.topLeft() + QPoint(0, (area.height() - _CHEVRON) // 2), QSize(_CHEVRON, _CHEVRON)
        )
        painter.drawPixmap(mark, self._appearance.icons.pixmap(name, theme["text.muted"]))
        painter.setFont(self._appearance.list_font(heading.name, bold=True))
        painter.setPen(QColor(theme["text.muted"]))
        count = f"{len(heading.group.articles):,}"
        metrics = painter.fontMetrics()
        room = area.adjusted(_CHEVRON + 4, 0, -metrics.horizontalAdvance(count) - 10, 0)
        shown = metrics.elidedText(heading.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(self._appearance.list_font())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)

    def _paint_article(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        area = rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING - _BAR)
        item = ListItem(index.data(LibraryRole.TITLES), index.data(LibraryRole.FACTS))
        paint_item(painter, area, self._appearance, item)
        self._paint_progress(painter, area, index.data(LibraryRole.PROGRESS))

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


def _asks_to_toggle(event: QEvent) -> bool:
    if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
        return event.button() is Qt.MouseButton.LeftButton
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
