"""One whole side moved by a row, from somewhere on to the first gap that takes the movement up.

Down, that gap is a row that is empty on the moved side; up, one that has text on it alone, which
then vanishes. Without a gap the movement goes on to the end of the article. What is beyond is
paired as before, and texts move whole, so that no sentence is counted: long articles have many.
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Row, Ruby, Side
from reader.core.errors import InputError

Filled = tuple[bool, bool]
"""Whether a row has text left and right."""


class Shifted(Struct, frozen=True):
    """A row that comes of a shift, made of rows of a run by their numbers.

    It goes on from row `of` and keeps the text there of the side that does not move; None where it
    is new. On the moved side it has the text of the rows `sources`.
    """

    of: int | None
    sources: tuple[int, ...]


def plan_shift_down(filled: Sequence[Filled], side: Side) -> tuple[Shifted, ...]:
    """Move a side of the first row and of those after it one row down.

    The answer is about as many rows as the movement touches.

    Raises:
        InputError: there is nothing to move.
    """
    if not filled or not filled[0][side]:
        raise InputError("There is no text on this side to move; choose another row.")
    first = [Shifted(0, ())] if filled[0][side.other] else []
    moved = [Shifted(number, (number - 1,)) for number in range(1, _down_to(filled, side) + 1)]
    last = len(filled) - 1
    rest = [Shifted(None, (last,))] if len(moved) == last and filled[last][side] else []
    return (*first, *moved, *rest)


def plan_shift_up(filled: Sequence[Filled], side: Side) -> tuple[Shifted, ...]:
    """Move a side of the second row and of those after it one row up; it joins what is there.

    Raises:
        InputError: there is nothing to move, or no row above.
    """
    if len(filled) < 2 or not filled[1][side]:
        raise InputError("There is no text here to move, or no row above to move it to.")
    sources = (0, 1) if filled[0][side] else (1,)
    stop = _up_to(filled, side)
    moved = [Shifted(number, (number + 1,)) for number in range(1, stop)]
    rest = [Shifted(stop, ())] if filled[stop][side.other] else []
    return (Shifted(0, sources), *moved, *rest)


def touched(plan: Sequence[Shifted]) -> int:
    """Count the rows of the run that a plan takes in; those after them stay as they are."""
    return 1 + max(number for row in plan for number in (*row.sources, row.of or 0))


def shift(rows: Sequence[Row], plan: Sequence[Shifted], side: Side) -> tuple[Row | None, ...]:
    """Carry out a plan for the rows it was made for, or for the same rows as they once were.

    Of those some may have been without text: None.
    """
    return tuple(_row(rows, planned, side) for planned in plan)


def _down_to(filled: Sequence[Filled], side: Side) -> int:
    gaps = (number for number in range(1, len(filled)) if not filled[number][side])
    return next(gaps, len(filled) - 1)


def _up_to(filled: Sequence[Filled], side: Side) -> int:
    gaps = (number for number in range(1, len(filled)) if not filled[number][side.other])
    return next(gaps, len(filled) - 1)


def _row(rows: Sequence[Row], planned: Shifted, side: Side) -> Row | None:
    stays = rows[planned.of] if planned.of is not None else None
    here, rubies = _joined(rows, planned.sources, side)
    there = stays.text(side.other) if stays is not None else None
    if not (here or there):
        return None
    # What stays says what the row is; where nothing does, what came says it.
    like = stays if stays is not None and there else rows[planned.sources[0]]
    if stays is not None and stays.rubies:
        kept = [ruby for ruby in stays.rubies if ruby.side is not side]
        rubies = (*kept, *rubies) if side else (*rubies, *kept)
    left, right = (there, here) if side else (here, there)
    return Row(like.kind, left, right, 1.0, (), rubies, like.times, is_fixed=True)


def _joined(
    rows: Sequence[Row], sources: Sequence[int], side: Side
) -> tuple[str | None, tuple[Ruby, ...]]:
    if len(sources) == 1 and not rows[sources[0]].rubies:  # as nearly always
        return rows[sources[0]].text(side), ()
    text, rubies = "", list[Ruby]()
    for source in sources:
        text += "\n" if text else ""
        rubies += [
            replace(ruby, start=ruby.start + len(text), end=ruby.end + len(text))
            for ruby in rows[source].rubies
            if ruby.side is side
        ]
        text += rows[source].text(side) or ""
    return text or None, tuple(rubies)
