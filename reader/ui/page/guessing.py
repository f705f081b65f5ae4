"""Guesses the heights of rows that nobody has looked at yet."""

import math
from collections.abc import Callable, Iterable

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Row, RowKind, Side
from reader.ui.page.kinds import STYLES
from reader.ui.page.layout import Compositor
from reader.ui.page.typography import Typeface

# Letters and blanks of English text are about half an em wide on average.
_LETTER = 0.48
# The last line of a paragraph is part empty, and lines end early.
_LOST = 0.4


class Shape(Struct, frozen=True):
    """As much of a row as its height is guessed from."""

    kind: RowKind
    left: int
    right: int


class _Measure(Struct, frozen=True):
    """Of one kind of row: characters in a line and height of a line by side, and its room."""

    left: tuple[float, float]
    right: tuple[float, float]
    room: float


def shape_of(row: Row) -> Shape:
    """Give the shape of a row."""
    return Shape(row.kind, len(row.left or ""), len(row.right or ""))


def guess_heights(
    shapes: Iterable[Shape],
    languages: tuple[str, str],
    compositor: Compositor,
    absent: Side | None = None,
) -> list[int]:
    """Guess the height of each row in pixels, some 1 µs a row; a side that is absent has none."""
    if absent is not None:
        shapes = [_without(shape, absent) for shape in shapes]
    measures = {kind: _measure(kind, languages, compositor) for kind in RowKind}
    join = _stacked if compositor.columns.is_stacked else max
    return [_guess(shape, measures[shape.kind], join) for shape in shapes]


def _without(shape: Shape, absent: Side) -> Shape:
    if absent and shape.left:
        return replace(shape, right=0)
    return replace(shape, left=0) if not absent and shape.right else shape


def _guess(shape: Shape, measure: _Measure, join: Callable[[float, float], float]) -> int:
    left = lines_in(shape.left, measure.left[0]) * measure.left[1]
    right = lines_in(shape.right, measure.right[0]) * measure.right[1]
    return int(join(left, right) + measure.room)


def lines_in(characters: int, per_line: float) -> int:
    """Guess how many lines a paragraph has."""
    return math.ceil(characters / per_line + _LOST) if characters else 0


def _stacked(left: float, right: float) -> float:
    return left + right


def _measure(kind: RowKind, languages: tuple[str, str], compositor: Compositor) -> _Measure:
    style, em = STYLES[kind], compositor.typography.em
    left, right = (_line(kind, side, languages[side], compositor) for side in Side)
    return _Measure(left, right, (style.before + style.after) * em)


def _line(kind: RowKind, side: Side, language: str, compositor: Compositor) -> tuple[float, float]:
    face = compositor.typography.typeface(language, kind)
    width = compositor.columns.width(side) - face.style.indent * compositor.typography.em
    return line_of(face, width)


def line_of(face: Typeface, width: float) -> tuple[float, float]:
    """Guess how many characters stand on a line so wide; give the line's height, too."""
    character = face.em + face.tracking if face.is_han else face.em * _LETTER
    return max(width / character, 1.0), face.above + face.below
