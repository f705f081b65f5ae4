"""How a word that a text lacks looks in the list: the word, its reading, how often, its meaning."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.core.spelling_choices import spell
from reader.ui.appearance import Appearance
from reader.ui.indexes import AnyIndex
from reader.ui.levels.lacking_model import LackingRole
from reader.ui.list_item import lines_height, paint_ground

_MARGIN, _PADDING, _BETWEEN = 16, 5, 8  # pixels
_WORD_SIZE = 11.5  # points


class LackingDelegate(QStyledItemDelegate):
    """Paints two lines in the colours of the theme."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, lines_height(option.fontMetrics, 2) + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self._appearance.theme)
        area = option.rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        plain = self._appearance.list_font()
        line = lines_height(option.fontMetrics, 1)
        baseline = area.top() + QFontMetricsF(plain).ascent() + 2
        count = f"× {index.data(LackingRole.COUNT)}"
        right = area.right() + 1 - QFontMetricsF(plain).horizontalAdvance(count)
        self._write(painter, QPointF(right, baseline), count, plain, "text.muted", area.width())
        language = "zh-Hans" if index.data(LackingRole.LANGUAGE) == "zh" else "en"
        word = self._appearance.reading_font(language, _WORD_SIZE, bold=True)
        left = float(area.left())
        for text, font, colour in (
            (index.data(LackingRole.WORD), word, "text.normal"),
            (self._spelled(index.data(LackingRole.READING)), plain, "text.muted"),
        ):
            room = right - _BETWEEN - left
            left += self._write(painter, QPointF(left, baseline), text, font, colour, room)
            left += _BETWEEN
        below = QPointF(area.left(), baseline + line)
        meaning: str = index.data(LackingRole.MEANING)
        self._write(painter, below, meaning, plain, "text.muted", area.width())
        painter.restore()

    def _spelled(self, reading: str) -> str:
        spelling = self._appearance.readings.spelling
        return " ".join(spell(syllable, spelling) for syllable in reading.split())

    def _write(
        self, painter: QPainter, at: QPointF, text: str, font: QFont, colour: str, room: float
    ) -> float:
        """Write a text, cut where there is no room; give its width in pixels."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        painter.setFont(font)
        painter.setPen(QColor(self._appearance.theme[colour]))
        painter.drawText(at, shown)
        return metrics.horizontalAdvance(shown)
