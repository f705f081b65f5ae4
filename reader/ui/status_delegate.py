"""A status in a table: its name on a pill of its colour."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.core.entries import Entry
from reader.ui.appearance import Appearance
from reader.ui.indexes import AnyIndex
from reader.ui.status_names import status_name

_PADDING = 9  # pixels left and right of the name


class StatusDelegate(QStyledItemDelegate):
    """Paints the pill over the ground that selection and focus ask for."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> None:
        super().paint(painter, option, index)
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter, option, entry)
        painter.restore()

    def _paint_pill(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        name = status_name(entry.status)
        width = option.fontMetrics.horizontalAdvance(name) + 2 * _PADDING
        height = option.fontMetrics.height() + 4
        cell = QRectF(option.rect)
        pill = QRectF(cell.left() + 6, cell.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.status_colour(entry.status))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(self._appearance.theme["text.normal"]))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, name)
