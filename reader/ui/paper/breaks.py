"""Where a row breaks that is longer than what is left of its page."""

from msgspec import Struct

from reader.core.articles import Side
from reader.ui.page.placing import PlacedRow

Lines = tuple[int, int]
"""A line number of the left side and one of the right."""


class Part(Struct, frozen=True):
    """Lines `first` to `end` of one side, painted `shift` pixels further down than in their row."""

    side: Side
    first: int
    end: int
    shift: float


class Slice(Struct, frozen=True):
    """What one page shows of a row: its parts reach down to `bottom`; `ends` is where to go on."""

    parts: tuple[Part, ...]
    bottom: float
    ends: Lines
    is_last: bool


def bottom_of(row: PlacedRow) -> float:
    """Give where the last line of a row ends, 0 where it has none."""
    return max((side.bottom for side in row.sides if side is not None), default=0.0)


def cut(row: PlacedRow, begin: Lines, top: float, bottom: float) -> Slice:
    """Take as many lines from `begin` on as fit between two heights of a page.

    Where a row goes on from another page, both sides do so on one baseline.
    """
    lead = max((side.typeface.above for side in row.sides if side is not None), default=0.0)
    parts: list[Part] = []
    for side in Side:
        placed = row.side(side)
        lines = placed.lines[begin[side] :] if placed is not None else []
        if placed is None or not lines:
            continue
        goes_on = lead - placed.typeface.above - lines[0].top if any(begin) else 0.0
        shift = top + goes_on
        fitting = sum(shift + line.bottom <= bottom for line in lines)
        if fitting:
            parts.append(Part(side, begin[side], begin[side] + fitting, shift))
    return _slice(row, begin, tuple(parts))


def _slice(row: PlacedRow, begin: Lines, parts: tuple[Part, ...]) -> Slice:
    lines = [side.lines if side is not None else [] for side in row.sides]
    ends = dict(enumerate(begin)) | {part.side: part.end for part in parts}
    return Slice(
        parts,
        max((part.shift + lines[part.side][part.end - 1].bottom for part in parts), default=0.0),
        (ends[Side.LEFT], ends[Side.RIGHT]),
        all(ends[side] == len(lines[side]) for side in Side),
    )
