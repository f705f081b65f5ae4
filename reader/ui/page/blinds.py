"""Bars in place of words that are blurred until they are asked for."""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from reader.ui.page.placing import PlacedLine

_WORD = re.compile(r"[^\s，。、；：！？“”「」『』（）《》…—]+")
# Above and below the baseline, in ems: as high as an x, or nearly as a character.
_LETTERS = (0.56, 0.06)
_CHARACTERS = (0.74, 0.0)
_ROUNDNESS = 0.2
_STRENGTH = 0.75  # of the colour, so that a page of bars is quieter than a page of text


def blinds_of(line: PlacedLine) -> Iterator[QRectF]:
    """Give a bar for each word of a line, for each run of characters in Chinese."""
    face = line.typeface
    above, below = _CHARACTERS if face.is_han else _LETTERS
    for word in _WORD.finditer(line.text):
        box = line.stretch(line.start + word.start(), line.start + word.end())
        if box is not None:
            top = line.baseline - above * face.em
            yield QRectF(box.left(), top, box.width(), (above + below) * face.em)


def paint_blinds(painter: QPainter, lines: Sequence[PlacedLine], colour: QColor) -> None:
    """Paint bars in place of some lines."""
    soft = QColor(colour)
    soft.setAlphaF(_STRENGTH)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft)
    for line in lines:
        radius = line.typeface.em * _ROUNDNESS
        for bar in blinds_of(line):
            painter.drawRoundedRect(bar, radius, radius)
