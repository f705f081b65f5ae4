"""Which cues of two languages are shown at the same time."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from reader.library.blocks import Block
from reader.library.sections import Across

_NEIGHBOURS = 8  # cues each way; more are never shown at once but in hostile files
_TOLERANCE = 150  # milliseconds by which translators shift a cue
_SHARED = 0.5  # of the shorter cue's time, if two belong together


class Spoken(Struct, frozen=True):
    """What one language says in one cue; times in milliseconds."""

    start: int
    end: int
    blocks: tuple[Block, ...]


def put_across(left: Sequence[Spoken], right: Sequence[Spoken]) -> tuple[Across, ...]:
    """Put side by side what is shown at the same time; both in the order of time.

    A cue that spans several of the other language gets them all; one without a counterpart stands
    alone.
    """
    links = _last_links(left, right)
    rows: list[Across] = []
    n = m = 0
    while n < len(left) or m < len(right):
        ends = _alone(left, right, n, m, links) or _together(n, m, links)
        rows.append(_across(left[n : ends[0]], right[m : ends[1]]))
        n, m = ends
    return tuple(rows)


_Links = tuple[list[int], list[int]]
"""For each cue of the left and of the right the last one of the other side, -1 for none."""


def _alone(
    left: Sequence[Spoken], right: Sequence[Spoken], n: int, m: int, links: _Links
) -> tuple[int, int] | None:
    """Give where the cues end if the next one has no counterpart from here on, else None."""
    left_only, right_only = (n + 1, m), (n, m + 1)
    if n == len(left) or m == len(right):
        return left_only if n < len(left) else right_only
    is_left_alone, is_right_alone = links[0][n] < m, links[1][m] < n
    if is_left_alone and is_right_alone:
        return left_only if left[n].start <= right[m].start else right_only
    if is_left_alone:
        return left_only
    return right_only if is_right_alone else None


def _together(n: int, m: int, links: _Links) -> tuple[int, int]:
    """Give where the cues end that are linked with the next ones, directly or by others."""
    seen, ends = (n, m), (n + 1, m + 1)
    while True:
        far_right = max((last + 1 for last in links[0][seen[0] : ends[0]]), default=0)
        far_left = max((last + 1 for last in links[1][seen[1] : ends[1]]), default=0)
        wider = max(ends[0], far_left), max(ends[1], far_right)
        if wider == ends:
            return ends
        seen, ends = ends, wider


def _last_links(left: Sequence[Spoken], right: Sequence[Spoken]) -> _Links:
    last_right, last_left = [-1] * len(left), [-1] * len(right)
    for n, m in (*_links(left, right), *((n, m) for m, n in _links(right, left))):
        last_right[n] = max(last_right[n], m)
        last_left[m] = max(last_left[m], n)
    return last_right, last_left


def _links(ones: Sequence[Spoken], others: Sequence[Spoken]) -> Iterator[tuple[int, int]]:
    """Link each cue with the one it shares most time with, if that is enough."""
    starts = [other.start for other in others]
    for n, one in enumerate(ones):
        middle = bisect_left(starts, one.start)
        near = range(max(middle - _NEIGHBOURS, 0), min(middle + _NEIGHBOURS, len(others)))
        best = max(near, key=lambda m: (_shared(one, others[m]), -abs(m - n)), default=None)
        if best is not None and _shared(one, others[best]) >= _SHARED:
            yield n, best


def _shared(one: Spoken, other: Spoken) -> float:
    """Give the share of the shorter one's time that both are shown, 0 to 1."""
    overlap = min(one.end, other.end) - max(one.start, other.start) + _TOLERANCE
    shorter = min(one.end - one.start, other.end - other.start) + _TOLERANCE
    return max(overlap, 0) / shorter


def _across(left: Sequence[Spoken], right: Sequence[Spoken]) -> Across:
    both = (*left, *right)
    times = min(one.start for one in both), max(one.end for one in both)
    return Across(_blocks(left), _blocks(right), times)


def _blocks(spoken: Sequence[Spoken]) -> tuple[Block, ...]:
    return tuple(block for one in spoken for block in one.blocks)
