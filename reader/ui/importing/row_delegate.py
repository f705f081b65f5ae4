"""How a row looks in the preview: its two sides, and a dotted edge where it is doubtful."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.core.articles import Row, RowKind, Side
from reader.core.doubt import is_doubtful
from reader.core.scripts import primary
from reader.ui.appearance import Appearance
from reader.ui.importing.row_model import RowModel, RowRole
from reader.ui.indexes import AnyIndex
from reader.ui.item_width import width_of

SIZE = 11.0  # points
MARGIN, GUTTER = 20, 28  # pixels
_PADDING = 7
_MOST_LINES = 14
_MOST_MEASURED = 1500  # rows; the heights of more are guessed, lest they take seconds
_LONGEST = 4000  # characters of a side that are laid out at most
_NARROW = 0.46  # ems that a letter of English takes
# Letters that stay free at the end of a line: half a word, or a bracket that may not stand there.
_NARROW_WASTE, _WIDE_WASTE = 3.5, 0.7
_BOLD = frozenset({RowKind.TITLE, RowKind.HEADING})
_QUIET = frozenset({RowKind.CAPTION, RowKind.NOTE, RowKind.METADATA})
_WIDE = frozenset({"zh", "ja", "ko"})


class RowDelegate(QStyledItemDelegate):
    """Lays out what is painted; what is only measured is guessed from the texts' lengths."""

    def __init__(self, appearance: Appearance, model: RowModel) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        self._rows = model
        self._measured: dict[tuple[str, str], tuple[float, float]] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: Row = index.data(RowRole.ROW)
        width = _column_width(width_of(option))
        is_long = self._rows.rowCount() > _MOST_MEASURED
        count = self._guess_lines if is_long else self._count_lines
        lines = max(count(row, side, width) for side in Side)
        return QSize(0, math.ceil(lines * self._line_height()) + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row = index.data(RowRole.ROW)
        painter.save()
        area = QRectF(option.rect)
        self._paint_ground(painter, option, is_doubtful=is_doubtful(row))
        theme = self._appearance.theme
        width = _column_width(option.rect.width())
        painter.setPen(QColor(theme["text.muted" if row.kind in _QUIET else "text.normal"]))
        for side in Side:
            left = area.left() + MARGIN + side * (width + GUTTER)
            column = QRectF(left, area.top() + _PADDING, width, area.height() - 2 * _PADDING)
            text = row.text(side)
            if text:
                self._paint_text(painter, text, column, self._font(row.kind, side))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_doubtful: bool
    ) -> None:
        theme, area = self._appearance.theme, option.rect
        ground = area.adjusted(8, 1, -8, -1)
        if is_doubtful:
            painter.fillRect(ground, QColor(theme["mark.doubt_soft"]))
            painter.setPen(QPen(QColor(theme["mark.doubt"]), 3, Qt.PenStyle.DotLine))
            x = area.left() + 9.5
            painter.drawLine(QPointF(x, area.top() + 3), QPointF(x, area.bottom() - 2))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme["accent.focus"]))
            painter.drawRoundedRect(QRectF(ground).adjusted(-2.5, 0.5, 2.5, -1.5), 4, 4)
        painter.setPen(QColor(theme["surface.line"]))
        painter.drawLine(area.left() + MARGIN, area.bottom(), area.right() - MARGIN, area.bottom())

    def _paint_text(self, painter: QPainter, text: str, area: QRectF, font: QFont) -> None:
        most = max(int((area.height() + 1) / self._line_height()), 1)
        layout = _laid_out(text[:_LONGEST], font, area.width(), most)
        layout.draw(painter, area.topLeft())
        last = layout.lineAt(layout.lineCount() - 1)
        if len(text) > _LONGEST or last.textStart() + last.textLength() < _units(text):
            end = area.topLeft() + QPointF(last.naturalTextWidth(), last.y() + last.ascent())
            painter.setFont(font)
            painter.drawText(end, "…")

    def _count_lines(self, row: Row, side: Side, width: float) -> int:
        text = (row.text(side) or "")[:_LONGEST]
        return _laid_out(text, self._font(row.kind, side), width, _MOST_LINES).lineCount()

    def _guess_lines(self, row: Row, side: Side, width: float) -> int:
        text = row.text(side) or ""
        is_wide = primary(self._rows.languages[side]) in _WIDE
        letter = self._em() if is_wide else self._em() * _NARROW
        in_a_line = max(width / letter - (_WIDE_WASTE if is_wide else _NARROW_WASTE), 1.0)
        lines = sum(math.ceil(len(part) / in_a_line) or 1 for part in text.splitlines())
        return min(max(lines, 1), _MOST_LINES)

    def _font(self, kind: RowKind, side: Side) -> QFont:
        language = self._rows.languages[side]
        return self._appearance.reading_font(language, SIZE, bold=kind in _BOLD)

    def _line_height(self) -> float:
        """Give the height of a line of the higher of both fonts."""
        return self._measures()[0]

    def _em(self) -> float:
        return self._measures()[1]

    def _measures(self) -> tuple[float, float]:
        languages = self._rows.languages
        if languages not in self._measured:
            fonts = [QFontMetricsF(self._font(RowKind.PARAGRAPH, side)) for side in Side]
            height = max(metrics.lineSpacing() for metrics in fonts)
            self._measured[languages] = (
                height,
                QFontInfo(self._font(RowKind.PARAGRAPH, Side.LEFT)).pixelSize(),
            )
        return self._measured[languages]


def _column_width(width: int) -> float:
    return max((width - 2 * MARGIN - GUTTER) / 2, 40.0)


def _units(text: str) -> int:
    """Count what Qt counts: characters beyond the first plane are two."""
    return len(text.encode("utf-16-le", "replace")) // 2


def _laid_out(text: str, font: QFont, width: float, most: int) -> QTextLayout:
    """Set a text in at most so many lines."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
