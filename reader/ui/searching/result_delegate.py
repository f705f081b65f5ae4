"""How a result looks in the list."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.indexes import AnyIndex
from reader.ui.list_item import lines_height, paint_ground
from reader.ui.searching.result_model import ResultRole
from reader.ui.searching.result_pieces import Line, Piece

_MARGIN, _PADDING = 14, 5  # pixels
_BETWEEN = 9  # pixels between two pieces that are no running text
_WORD_SIZE = 11.5  # points


class ResultDelegate(QStyledItemDelegate):
    """Paints in the colours of the theme."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines: tuple[Line, ...] | None = index.data(ResultRole.LINES)
        if lines is None:
            return QSize(0, lines_height(option.fontMetrics, 1) + 3 * _PADDING)
        return QSize(0, lines_height(option.fontMetrics, len(lines)) + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines: tuple[Line, ...] | None = index.data(ResultRole.LINES)
        area = option.rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        if lines is None:
            self._paint_heading(painter, area, str(index.data()))
        else:
            paint_ground(painter, option, self._appearance.theme)
            height = area.height() / len(lines)
            for number, line in enumerate(lines):
                place = QRect(
                    area.left(), round(area.top() + number * height), area.width(), round(height)
                )
                self._paint_line(painter, place, line, is_running=number > 0)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, text: str) -> None:
        painter.setFont(self._appearance.list_font(bold=True))
        painter.setPen(QColor(self._appearance.theme["text.muted"]))
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, text)

    def _paint_line(self, painter: QPainter, area: QRect, line: Line, *, is_running: bool) -> None:
        """Paint pieces one after the other; the one that does not fit is cut, the rest left out."""
        metrics = QFontMetricsF(self._appearance.list_font())
        baseline = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2
        left = float(area.left())
        for piece in line:
            room = area.right() + 1 - left
            if room <= 0:
                return
            font = self._font(piece)
            measured = QFontMetricsF(font)
            shown = measured.elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(QColor(self._appearance.theme[piece.colour]))
            painter.drawText(QPointF(left, baseline), shown)
            left += measured.horizontalAdvance(shown) + (0 if is_running else _BETWEEN)

    def _font(self, piece: Piece) -> QFont:
        if piece.language:
            size = _WORD_SIZE
            return self._appearance.reading_font(piece.language, size, bold=piece.is_bold)
        return self._appearance.list_font(piece.text, bold=piece.is_bold)
