"""A new version of a text, its rows grouped as a person grouped those of the old one.

Rows that the person fixed take the sentences that they had; where a sentence was changed, what
stands in its place; what was added between them stands alone. Nothing of the new text is left out.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Row, Side
from reader.core.mending.regrouping import Cut, Group, places_of, regroup, sentences_of


class Arranged(Struct, frozen=True):
    """A row of the new version, in which it begins at row `first`.

    `of` is the number of the fixed row that it goes on from, None for a row as imported.
    """

    row: Row
    first: int
    of: int | None = None


def arrange(old: Sequence[Row], new: Sequence[Row]) -> tuple[Arranged, ...]:
    """Group the rows of a new version as the fixed ones of the old, given as they were imported."""
    arranged: list[Arranged] = []
    for before, after in _stretches(old, new):
        if any(old[number].is_fixed for number in before):
            rows = [new[number] for number in after]
            arranged += _arranged(old, before, rows, after.start)
        else:
            arranged += [Arranged(new[number], number) for number in after]
    return tuple(arranged)


def _stretches(old: Sequence[Row], new: Sequence[Row]) -> Iterator[tuple[range, range]]:
    """Divide both versions where a row that is not fixed is the same; it ends a stretch."""
    free = [number for number, row in enumerate(old) if not row.is_fixed]
    was, now = ([(row.left, row.right) for row in rows] for rows in ([old[n] for n in free], new))
    start = begin = 0
    for one, other, size in SequenceMatcher(None, was, now).get_matching_blocks():
        for step in range(size):
            before, after = free[one + step], other + step
            yield range(start, before), range(begin, after)
            yield range(before, before + 1), range(after, after + 1)
            start, begin = before + 1, after + 1
    yield range(start, len(old)), range(begin, len(new))


class _Block(NamedTuple):
    """Sentences that both versions have: `size` of them from these numbers on."""

    old: int
    new: int
    size: int


class _Track:
    """How the sentences of one side of the old version lie in the new one."""

    def __init__(self, old: Sequence[Row], new: Sequence[Row], side: Side) -> None:
        was, now = ([key for row in rows for key in _keys(row, side)] for rows in (old, new))
        self.places = places_of(new, side)
        self._blocks = [_Block(0, 0, 0), *_blocks(was, now)]
        self._starts = [block.old for block in self._blocks]
        self._ends = [block.old + block.size for block in self._blocks]

    @property
    def size(self) -> int:
        """How many sentences the new version has."""
        return len(self.places) - 1

    def number(self, row: int) -> int:
        """Give the number of the first sentence of the new version in a row or after it."""
        return bisect_left(self.places, Cut(row))

    def begin(self, sentence: int) -> int:
        """Give where the stretch that begins with a sentence begins in the new version."""
        block = self._blocks[bisect_right(self._starts, sentence) - 1]
        is_same = block.old <= sentence < block.old + block.size
        return block.new + sentence - block.old if is_same else self._between(sentence)

    def end(self, sentence: int) -> int:
        """Give where the stretch that ends before a sentence ends in the new version."""
        block = self._blocks[max(bisect_left(self._starts, sentence) - 1, 0)]
        is_same = block.old < sentence <= block.old + block.size
        return block.new + sentence - block.old if is_same else self._between(sentence)

    def _between(self, sentence: int) -> int:
        """Give the place in proportion, within what was changed around a sentence."""
        number = bisect_right(self._ends, sentence) - 1
        before, after = self._blocks[number], self._blocks[min(number + 1, len(self._blocks) - 1)]
        start, begin = before.old + before.size, before.new + before.size
        changed, now = after.old - start, after.new - begin
        return begin + round((sentence - start) * now / changed) if changed > 0 else begin


_Pair = tuple[int, int]
_Tracks = tuple[_Track, _Track]


def _blocks(was: Sequence[str], now: Sequence[str]) -> Iterator[_Block]:
    """Find the sentences that are the same; where all of the text is, the places that are."""
    if was != now and "".join(was) == "".join(now):
        numbers = {at: number for number, at in enumerate(accumulate(map(len, now), initial=0))}
        for number, at in enumerate(accumulate(map(len, was), initial=0)):
            if at in numbers:
                yield _Block(number, numbers[at], 0)
        return
    for block in SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks():
        yield _Block(*block)


def _keys(row: Row, side: Side) -> Iterator[str]:
    text = row.text(side) or ""
    for span in sentences_of(text):
        yield "".join(span.of(text).split())


def _arranged(
    old: Sequence[Row], before: range, new: Sequence[Row], first: int
) -> Iterator[Arranged]:
    """Group the rows of one stretch."""
    rows = [old[number] for number in before]
    groups = [*_groups(rows, new)]
    made = regroup(new, [group for group, _ in groups])
    start = Cut(0)
    for (group, of), row in zip(groups, made, strict=True):
        if row is not None and of is not None:
            yield Arranged(row, first + start.row, before[of])
        elif row is not None:
            yield Arranged(_loose(row, new, group.of), first + start.row)
        start = min(group.left, group.right)


def _loose(row: Row, new: Sequence[Row], of: int | None) -> Row:
    """Give a row as the new version has it, or what fixed rows left of it."""
    if of is None or row is new[of]:
        return row
    return replace(row, is_fixed=False, confidence=new[of].confidence)


def _groups(rows: Sequence[Row], new: Sequence[Row]) -> Iterator[tuple[Group, int | None]]:
    """Give the groups of a stretch, each with the number of the fixed row that wants it."""
    tracks = _Track(rows, new, Side.LEFT), _Track(rows, new, Side.RIGHT)
    sentence, at = (0, 0), (0, 0)
    for number, row in enumerate(rows):
        counts = [len(sentences_of(row.text(side))) for side in Side]
        after = sentence[0] + counts[0], sentence[1] + counts[1]
        if row.is_fixed:
            starts, ends = _bounds(tracks, at, sentence, after)
            yield from _as_they_stand(tracks, at, starts)
            yield _group(tracks, ends), number
            at = ends
        sentence = after
    yield from _as_they_stand(tracks, at, (tracks[0].size, tracks[1].size))


def _bounds(tracks: _Tracks, at: _Pair, first: _Pair, stop: _Pair) -> tuple[_Pair, _Pair]:
    """Give where sentences `first` to `stop` of the old version begin and end in the new one."""
    starts, ends = list(at), list(at)
    for side in Side:
        if first[side] < stop[side]:
            starts[side] = max(at[side], tracks[side].begin(first[side]))
            ends[side] = max(starts[side], tracks[side].end(stop[side]))
    for side in Side:
        if first[side] == stop[side]:
            # Nothing is wanted here: the place is where the other side's row begins, if it can be.
            low = max(at[side], tracks[side].end(first[side]))
            high = max(low, tracks[side].begin(first[side]))
            other = tracks[side.other].places[starts[side.other]]
            starts[side] = ends[side] = min(max(tracks[side].number(other.row), low), high)
    return (starts[0], starts[1]), (ends[0], ends[1])


def _as_they_stand(tracks: _Tracks, start: _Pair, end: _Pair) -> Iterator[tuple[Group, None]]:
    """Group what lies between two places by the rows of the new version."""
    cuts = [(track.places[start[n]], track.places[end[n]]) for n, track in enumerate(tracks)]
    last = max(stop.row for _, stop in cuts)
    for row in range(min(first.row for first, _ in cuts), last + 1):
        left, right = (min(max(Cut(row + 1), first), stop) for first, stop in cuts)
        yield Group(left, right, min(row, tracks[0].places[-1].row - 1)), None


def _group(tracks: _Tracks, ends: _Pair) -> Group:
    left, right = (track.places[end] for track, end in zip(tracks, ends, strict=True))
    return Group(left, right)
