"""Where everything in a row stands: lines, characters and syllables as values, before painting.

Coordinates are logical pixels from the left edge of a side and from the top of its row; offsets
are code points of the side's text.
"""

import math
from array import array
from collections.abc import Sequence
from copy import copy
from functools import cached_property
from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout, QTextLine

from reader.core.articles import Side
from reader.core.sentences import Span
from reader.ui.page.offsets import Offsets
from reader.ui.page.ruby import Syllable, syllables_between
from reader.ui.page.typography import Typeface


class PlacedRuby(Struct, frozen=True):
    """A syllable: the left end of its baseline, and what stands there; it may be doubtful."""

    x: float
    baseline: float
    text: str
    is_doubtful: bool = False


class PlacedLine:
    """A line of a side, `start` to `end`; edges are measured when first asked for."""

    def __init__(self, line: QTextLine, piece: "PlacedPiece", top: float) -> None:
        typeface = piece.typeface
        self._line = line
        self._piece = piece
        start, end = line.textStart(), line.textStart() + line.textLength()
        self.start = piece.start + piece.offsets.to_points(start)
        self.end = piece.start + piece.offsets.to_points(end)
        self.top = top
        self.baseline = top + typeface.above
        self.bottom = self.baseline + typeface.below
        self.drop = 0.0  # how far below its place in Qt's layout it stands

    @property
    def typeface(self) -> Typeface:
        """The typeface of its side."""
        return self._piece.typeface

    @property
    def text(self) -> str:
        """What stands on it."""
        return self._piece.text_between(self.start, self.end)

    @cached_property
    def edges(self) -> "array[float]":
        """The left edges of the characters `start` to `end`, the end included."""
        x, shift = self._line.cursorToX, self._piece.start
        units = self._piece.offsets.units(self.start - shift, self.end + 1 - shift)
        return array("d", [x(unit)[0] for unit in units])  # type: ignore[index]

    @cached_property
    def rubies(self) -> tuple[PlacedRuby, ...]:
        """The syllables above this line, each centred over its characters."""
        typeface = self._piece.typeface
        baseline = self.baseline - typeface.ruby_rise
        placed: list[PlacedRuby] = []
        for syllable in self._piece.syllables_between(self.start, self.end):
            half = typeface.em * syllable.length / 2
            centre = self.edges[syllable.offset - self.start] + half
            x = centre - typeface.ruby_width(syllable.text) / 2
            placed.append(PlacedRuby(x, baseline, syllable.text, syllable.is_doubtful))
        return tuple(placed)

    def draw(self, painter: QPainter) -> None:
        """Draw the text of this line alone, without syllables."""
        self._line.draw(painter, QPointF(0, self.drop))

    def moved(self, by: float) -> "PlacedLine":
        """Give the same line so much further down."""
        moved = copy(self)
        moved.top, moved.baseline, moved.bottom = (
            each + by for each in (self.top, self.baseline, self.bottom)
        )
        moved.drop = self.drop + by
        vars(moved).pop("rubies", None)
        return moved

    def stretch(self, start: int, end: int) -> QRectF | None:
        """Give the box around a stretch of the text on this line, None where it has none.

        It reaches from above the characters, not their pinyin, to below them; the room after the
        last character is left out, and so are blanks at the end.
        """
        first, last = max(start, self.start), min(end, self.end)
        while last > first and self._piece.is_blank(last - 1):
            last -= 1
        if first >= last:
            return None
        em, edges = self._piece.typeface.em, self.edges
        ends = [edges[first - self.start], edges[last - self.start]]
        before_last = edges[last - 1 - self.start]
        ends[1] = min(ends[1], max(before_last + em, ends[0])) if ends[1] > ends[0] else ends[1]
        left, right = min(ends), max(ends)
        return QRectF(left, self.baseline - em * 0.98, right - left, em * 1.28)

    def band(self, start: int, end: int) -> QRectF | None:
        """Give the part of the line that a stretch takes, as high as the line and its pinyin.

        Blanks are part of it. None where the line has nothing of the stretch.
        """
        first, last = max(start, self.start), min(end, self.end)
        if first >= last:
            return None
        ends = self.edges[first - self.start], self.edges[last - self.start]
        return QRectF(min(ends), self.top, abs(ends[1] - ends[0]), self.bottom - self.top)

    @cached_property
    def carets(self) -> tuple[int, ...]:
        """The code points of this line, its end included, before which a caret can stand.

        What is written together, a letter with its accents or an emoji of several, is one.
        """
        points = range(self.start, self.end + 1)
        return tuple(point for point in points if self._piece.has_caret(point))

    def caret_at(self, x: float) -> int:
        """Give the code point before which a caret stands that is set at a place along the line.

        That is the nearest one. (`QTextLine.xToCursor` goes astray where accents have no width.)
        """
        return min(self.carets, key=lambda point: abs(self.edges[point - self.start] - x))

    def offset_at(self, x: float) -> int | None:
        """Give the character at a place along the line, None beside them."""
        for number, (one, two) in enumerate(pairwise(self.edges)):
            if min(one, two) <= x < max(one, two):
                return self.start + number
        return None


class PlacedPiece:
    """A paragraph, or a piece of a very long one, with the layout that draws its text."""

    def __init__(
        self, span: Span, text: str, typeface: Typeface, syllables: tuple[Syllable, ...]
    ) -> None:
        self.start = span.start
        self.typeface = typeface
        self.offsets = Offsets(text)
        self.layout = QTextLayout(text, typeface.font)
        self.lines: tuple[PlacedLine, ...] = ()
        self._text = text
        self._syllables = syllables

    def is_blank(self, point: int) -> bool:
        """Whether a code point of the side's text, within this piece, is a blank."""
        return self._text[point - self.start].isspace()

    def text_between(self, start: int, end: int) -> str:
        """Give a stretch of the side's text, within this piece."""
        return self._text[start - self.start : end - self.start]

    @property
    def end(self) -> int:
        """Where it ends in the side's text."""
        return self.start + len(self._text)

    def has_caret(self, point: int) -> bool:
        """Whether a caret can stand before a code point of the side's text, or at the end."""
        return self.layout.isValidCursorPosition(self.offsets.to_units(point - self.start))

    def caret_beside(self, point: int, by: int, *, words: bool = False) -> int:
        """Give where a caret comes to that goes on by a character or a word, `by` 1 or -1."""
        kind = QTextLayout.CursorMode
        mode = kind.SkipWords if words else kind.SkipCharacters
        unit = self.offsets.to_units(point - self.start)
        go = self.layout.nextCursorPosition if by > 0 else self.layout.previousCursorPosition
        return self.start + self.offsets.to_points(go(unit, mode))

    def syllables_between(self, start: int, end: int) -> Sequence[Syllable]:
        """List the syllables over a stretch of the side's text."""
        return syllables_between(self._syllables, start, end)

    def moved(self, by: float) -> "PlacedPiece":
        """Give the same piece so much further down."""
        moved = copy(self)
        moved.lines = tuple(line.moved(by) for line in self.lines)
        return moved

    def set_lines(self, width: float, indent: float, top: float) -> float:
        """Break the text into lines from a height downwards; give where the last one ends."""
        lines: list[PlacedLine] = []
        # Lines know a piece without lines: a knot of both would wait for the garbage collector,
        # and with it Qt's layout, which is most of the memory of a page.
        piece = copy(self)
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width - indent)
            placed = PlacedLine(line, piece, top)
            line.setPosition(QPointF(indent, placed.baseline - line.ascent()))
            lines.append(placed)
            top = placed.bottom
        self.layout.endLayout()
        self.lines = tuple(lines)
        return top


class Gap(Struct, frozen=True):
    """Where a part of a very long side would stand that nobody has looked at yet."""

    start: int
    end: int
    top: float
    bottom: float


class PlacedSide(Struct, frozen=True):
    """One side of a row: its pieces from `top` to `bottom`; a bar has a top and a bottom too.

    Of a very long one there may be `gaps` between the pieces, which have no lines.
    """

    typeface: Typeface
    pieces: tuple[PlacedPiece, ...]
    top: float
    bottom: float
    has_bullet: bool = False
    bar: tuple[float, float] | None = None
    gaps: tuple[Gap, ...] = ()

    @property
    def lines(self) -> list[PlacedLine]:
        """All lines from top to bottom."""
        return [line for piece in self.pieces for line in piece.lines]

    def line_of(self, offset: int) -> PlacedLine | None:
        """Give the line that holds a code point, the nearest one where none does."""
        lines = self.lines
        return next((line for line in lines if offset < line.end), lines[-1] if lines else None)

    def offset_at(self, x: float, y: float) -> int | None:
        """Give the character at a point, None where there is none."""
        for line in self.lines:
            if line.top <= y < line.bottom:
                return line.offset_at(x)
        return None

    def caret_at(self, x: float, y: float) -> int:
        """Give the code point before which a caret stands that is set at a point.

        Above the first line that is the beginning, below the last one the end.
        """
        lines = self.lines
        if not lines or y < lines[0].top:
            return 0
        line = next((line for line in lines if y < line.bottom), None)
        return line.caret_at(x) if line is not None else lines[-1].end

    def word_boxes(self, start: int, end: int) -> list[QRectF]:
        """Give the boxes around the parts of a word, with the pinyin above them."""
        rise = self.typeface.ruby_height
        return [box.adjusted(0, -rise, 0, 0) for box in self.stretches(start, end)]

    def stretches(
        self, start: int, end: int, top: float = -math.inf, bottom: float = math.inf
    ) -> list[QRectF]:
        """Give the boxes around a stretch of the text, one a line; of lines between two heights."""
        boxes = (
            line.stretch(start, end)
            for line in self.lines
            if line.start < end and line.top <= bottom and line.bottom >= top
        )
        return [box for box in boxes if box is not None]


class PlacedRow(Struct, frozen=True):
    """A row: its two sides, None where one is empty, and the height it takes with its room.

    `note` is what a reader wrote of it, across both columns.
    """

    sides: tuple[PlacedSide | None, PlacedSide | None]
    height: int
    rule: float | None = None
    note: PlacedSide | None = None

    def side(self, side: Side) -> PlacedSide | None:
        """Give one side."""
        return self.sides[side]
