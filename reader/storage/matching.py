"""Which rows of an article's new version were rows of the old one."""

from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher

Sides = tuple[str | None, str | None]
"""What a row says left and right, as imported."""

_View = Callable[[Sides], Hashable]


def match_rows(old: Sequence[Sides], new: Sequence[Sides]) -> dict[int, int]:
    """Give, for the numbers of new rows, those of the old rows that they go on from.

    Rows that say the same are matched first; between them those that say the same on one side;
    what is left between two matches is matched where it is as many rows as before.
    """
    return _matched(old, new, (_both, _left, _right))


def _matched(old: Sequence[Sides], new: Sequence[Sides], views: Sequence[_View]) -> dict[int, int]:
    if not views:
        numbers = range(len(new)) if len(old) == len(new) else ()
        return {number: number for number in numbers}
    matched: dict[int, int] = {}
    old_start = new_start = 0
    blocks = SequenceMatcher(None, [*map(views[0], old)], [*map(views[0], new)])
    for before, after, size in blocks.get_matching_blocks():
        gap = _matched(old[old_start:before], new[new_start:after], views[1:])
        matched |= {new_start + one: old_start + other for one, other in gap.items()}
        matched |= {after + n: before + n for n in range(size)}
        old_start, new_start = before + size, after + size
    return matched


def _both(sides: Sides) -> Hashable:
    return sides


def _left(sides: Sides) -> Hashable:
    return sides[0] or object()  # an empty side says the same as no other


def _right(sides: Sides) -> Hashable:
    return sides[1] or object()
