"""A character as it is drawn: its strokes as Qt's paths, and the lines along which they are."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from reader.core.outlines import Point, Step, length_of, line_until, read_line, read_outline
from reader.core.wordcards import CharacterFacts

BOX: Final = 1024.0
"""The edge of the square that characters are drawn in."""
TOP: Final = 900.0
"""Where its top is; y is upwards there, and downwards in all that is given out."""


class DrawnStroke(Struct, frozen=True):
    """A stroke: its outline and the line along which it is drawn, in a square of `BOX`."""

    outline: QPainterPath
    line: tuple[Point, ...]
    length: float

    def line_until(self, share: float) -> QPolygonF:
        """Give the line as far as it is drawn when a share of it is, 0 to 1."""
        return QPolygonF([QPointF(x, y) for x, y in line_until(self.line, share)])


def drawn_strokes(facts: CharacterFacts) -> tuple[DrawnStroke, ...]:
    """Give the strokes of a character in their order.

    Raises:
        DictionaryError: what the dictionary file holds of them cannot be drawn.
    """
    return tuple(
        _drawn(read_outline(path), read_line(median))
        for path, median in zip(facts.strokes, facts.medians, strict=False)
    )


def _drawn(steps: Sequence[Step], median: Sequence[Point]) -> DrawnStroke:
    line = tuple((x, TOP - y) for x, y in median)
    return DrawnStroke(_path(steps), line, length_of(line))


def _path(steps: Sequence[Step]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for step in steps:
        points = [QPointF(x, TOP - y) for x, y in step.points]
        _draw(path, step.kind, points)
    return path


def _draw(path: QPainterPath, kind: str, points: list[QPointF]) -> None:
    if kind == "M":
        path.moveTo(*points)
    elif kind == "L":
        path.lineTo(*points)
    elif kind == "Q":
        path.quadTo(*points)
    elif kind == "C":
        path.cubicTo(*points)
    else:
        path.closeSubpath()
