"""How a line of the contents looks: headings indented, where one is in bold with a bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.indexes import AnyIndex
from reader.ui.list_item import paint_ground
from reader.ui.navigating.contents_model import ContentsRole

_PADDING, _MARGIN, _INDENT = 6, 18, 18  # pixels
_BAR = QRectF(8, 8, 3, -16)  # from the left and the top of a line; lower by its height


class ContentsDelegate(QStyledItemDelegate):
    """Paints in the colours of the theme."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        metrics = option.fontMetrics
        indent = _INDENT * int(index.data(ContentsRole.LEVEL))
        width = metrics.horizontalAdvance(str(index.data())) * 11 // 10  # bold is wider
        return QSize(width + indent + 2 * _MARGIN, metrics.height() + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._appearance.theme, QRectF(option.rect)
        is_section, is_here = (
            bool(index.data(role)) for role in (ContentsRole.IS_SECTION, ContentsRole.IS_HERE)
        )
        if not is_section:
            paint_ground(painter, option, theme)
        if is_here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme["accent.normal"]))
            bar = _BAR.translated(area.topLeft())
            painter.drawRoundedRect(bar.adjusted(0, 0, 0, area.height()), 1.5, 1.5)
        title = str(index.data())
        painter.setFont(self._appearance.list_font(title, bold=is_here or is_section))
        painter.setPen(QColor(theme["text.muted" if is_section else "text.normal"]))
        left = _MARGIN + _INDENT * int(index.data(ContentsRole.LEVEL))
        text = area.adjusted(left, 0, -_MARGIN, 0)
        shown = painter.fontMetrics().elidedText(
            title, Qt.TextElideMode.ElideRight, int(text.width())
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
