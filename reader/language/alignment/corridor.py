"""Where the best way lies: what is rare on both sides anchors it, and between anchors it is sought.

Candidates are pairs of sentences that rare terms speak for; the heaviest chain of them that goes
forward on both sides is taken (Melamed, "Bitext maps and alignment via pattern recognition", 1999,
in the spirit). A single false anchor does no harm, since the corridor is bounded by the second one
before and after. Work grows with the length of the texts, whatever detours the way makes.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from msgspec import Struct

from reader.language.alignment.arrays import Floats, Ints, expand
from reader.language.alignment.model import Stretch
from reader.language.alignment.terms import Terms
from reader.language.alignment.witnesses import Sides, Witnesses

_FEW = 6_000  # places of which all are considered
_RARE: Final = (64, 256, 1024)  # meetings of a term; commoner ones count where these say little
_TELLING = 6.0  # log odds from which a pair may be an anchor
_NEAR_BEST = 0.75  # of the best candidate of either sentence
_MARGIN = 8  # sentences to both sides
_WIDEST = 200  # places in a row, where no anchor tells more
_MOST_PLACES = 150_000  # of a piece; with more it is cut in the middle
_PIECE = 1_200  # left sentences after which the way is cut at an anchor that is sure
_LONGEST_PIECE = 4_000  # sentences of either side, which a piece without such an anchor may have
_SURE_RUN = 2  # neighbours before and after that are anchors on the same diagonal

Anchor = tuple[int, int]
"""A left and a right sentence that say the same thing."""


class Candidates(Struct, frozen=True):
    """Pairs of sentences that may be anchors, in order, with the weight of what speaks for each."""

    left: Ints
    right: Ints
    weights: Floats


def find_anchors(sides: Sides, size: Anchor) -> list[Anchor]:
    """Find sentences that surely belong together, ascending on both sides."""
    return [*_anchors_between(sides, (-1, -1), size, 0)]


def _anchors_between(sides: Sides, start: Anchor, end: Anchor, level: int) -> Iterator[Anchor]:
    """Find anchors between two, and between those that are still far apart with commoner terms."""
    room = (end[0] - start[0] - 1) * (end[1] - start[1] - 1)
    if room <= _FEW or level >= len(_RARE):
        return
    lefts, rights = range(start[0] + 1, end[0]), range(start[1] + 1, end[1])
    chain = heaviest_chain(_candidates(sides.part(lefts, rights), _RARE[level]))
    found = [(i + lefts.start, j + rights.start) for i, j in chain]
    for before, after in pairwise([start, *found, end]):
        if before is not start:
            yield before
        yield from _anchors_between(sides, before, after, level + 1)


def _candidates(sides: Sides, most: int) -> Candidates:
    """Weigh the pairs of sentences that terms with few meetings speak for."""
    (left, right), (of_left, of_right) = sides.terms, sides.witnesses
    one = _meeting_pairs(left, of_left, most)
    other = _meeting_pairs(right, of_right, most)
    step = max(len(right.texts), 1)
    keys = np.concatenate([one[0] * step + one[1], other[1] * step + other[0]])
    pairs, which = np.unique(keys, return_inverse=True)
    weights = np.bincount(which, np.concatenate([one[2], other[2]]), len(pairs))
    lefts, rights = pairs // step, pairs % step
    best_left = np.zeros(max(len(left.texts), 1))
    best_right = np.zeros(step)
    np.maximum.at(best_left, lefts, weights)
    np.maximum.at(best_right, rights, weights)
    good = weights >= np.maximum(
        _TELLING, _NEAR_BEST * np.maximum(best_left[lefts], best_right[rights])
    )
    return Candidates(lefts[good], rights[good], weights[good].astype(np.float64))


def _meeting_pairs(terms: Terms, witnesses: Witnesses, most: int) -> tuple[Ints, Ints, Floats]:
    """Give (sentence, sentence across, weight) of all meetings of terms that have few."""
    starts, sentences = terms.sentences_of()
    here, there = np.diff(starts), np.diff(witnesses.starts)
    few = np.flatnonzero((here > 0) & (here * there <= most) & (there > 0))
    owners, places = expand(starts[few], here[few])
    terms_of_places = few[owners]
    rows, index = expand(witnesses.starts[terms_of_places], there[terms_of_places])
    odds = np.log(1 / np.clip(witnesses.shares, 1e-4, 1.0)) * witnesses.strengths
    return sentences[places[rows]], witnesses.sentences[index], odds[terms_of_places[rows]]


def heaviest_chain(candidates: Candidates) -> list[Anchor]:
    """Choose the candidates that go forward on both sides and weigh most together."""
    # `tops` has the right sentences at which a heavier chain ends than at any before.
    tops: list[int] = []
    totals: list[float] = []
    ends: list[int] = []
    before: list[int] = []
    order = np.lexsort((-candidates.right, candidates.left))
    for number, index in enumerate(order):
        right, weight = int(candidates.right[index]), float(candidates.weights[index])
        at = bisect_left(tops, right)
        before.append(ends[at - 1] if at else -1)
        total = weight + (totals[at - 1] if at else 0.0)
        if at < len(tops) and tops[at] == right and totals[at] >= total:
            continue
        stop = at
        while stop < len(tops) and totals[stop] <= total:
            stop += 1
        tops[at:stop], totals[at:stop], ends[at:stop] = [right], [total], [number]
    chain: list[Anchor] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        index = order[number]
        chain.append((int(candidates.left[index]), int(candidates.right[index])))
        number = before[number]
    return chain[::-1]


class Piece(Struct, frozen=True):
    """Sentences of both sides that are linked by themselves, within a stretch from 0."""

    left: range
    right: range
    stretch: Stretch


def pieces(anchors: Sequence[Anchor], size: Anchor) -> Iterator[Piece]:
    """Divide a long text at anchors that are sure, and give the corridor of each piece."""
    start = (0, 0)
    for end in [*_shortened([*_cuts(anchors), size])]:
        yield from _pieces_of(anchors, range(start[0], end[0]), range(start[1], end[1]))
        start = end


def _pieces_of(anchors: Sequence[Anchor], left: range, right: range) -> Iterator[Piece]:
    """Give the corridor of a piece; a wide one, which nothing anchors well, is cut again."""
    own = [(i - left.start, j - right.start) for i, j in anchors if i in left and j in right]
    stretch = _stretch(own, (len(left), len(right)))
    if len(left) < 2 or (stretch.high - stretch.low + 1).sum() <= _MOST_PLACES:
        yield Piece(left, right, stretch)
        return
    row = len(left) // 2
    place = int(stretch.low[row] + stretch.high[row]) // 2
    yield from _pieces_of(anchors, left[:row], right[:place])
    yield from _pieces_of(anchors, left[row:], right[place:])


def _cuts(anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Find anchors amid a run of neighbours, far enough from each other."""
    last = 0
    for number in range(_SURE_RUN, len(anchors) - _SURE_RUN):
        i, j = anchors[number]
        around = anchors[number - _SURE_RUN : number + _SURE_RUN + 1]
        is_sure = all(one == (i + n, j + n) for n, one in enumerate(around, -_SURE_RUN))
        if is_sure and i - last >= _PIECE:
            last = i
            yield i, j


def _shortened(ends: Sequence[Anchor]) -> Iterator[Anchor]:
    """Cut what is still very long where a straight line goes: nothing tells a better place."""
    start = (0, 0)
    for end in ends:
        parts = max((end[0] - start[0]) // _LONGEST_PIECE, (end[1] - start[1]) // _LONGEST_PIECE)
        for n in range(1, parts + 1):
            yield (
                start[0] + (end[0] - start[0]) * n // (parts + 1),
                start[1] + (end[1] - start[1]) * n // (parts + 1),
            )
        yield end
        start = end


def _stretch(anchors: Sequence[Anchor], size: Anchor) -> Stretch:
    """Consider what lies between the second anchors before and after each sentence."""
    nothing = np.zeros(1, np.int64)
    rows = np.arange(size[0] + 1)
    if (size[0] + 1) * (size[1] + 1) <= _FEW:
        low, high = np.zeros_like(rows), np.full_like(rows, size[1])
    else:
        marks = [(0, 0), (0, 0), *anchors, (size[0], size[1]), (size[0], size[1])]
        lefts, rights = (np.array(side, dtype=np.int64) for side in zip(*marks, strict=True))
        before = np.searchsorted(lefts[2:-2], rows, side="left")  # anchors that are done
        low = np.maximum(rights[before] - _MARGIN, 0)
        high = np.minimum(rights[before + 3] + 1 + _MARGIN, size[1])
        low, high = _narrowed(low, high, rows, marks)
    return Stretch(nothing, nothing, low, high)


def _narrowed(low: Ints, high: Ints, rows: Ints, marks: Sequence[Anchor]) -> tuple[Ints, Ints]:
    """Keep to the straight line between anchors where these are very far apart."""
    lefts, rights = (np.array(side, dtype=np.float64) for side in zip(*marks, strict=True))
    keep = np.append(np.flatnonzero(np.diff(lefts)), len(lefts) - 1)
    middle = np.interp(rows, lefts[keep], rights[keep]).astype(np.int64)
    low = np.maximum(low, middle - _WIDEST // 2)
    high = np.minimum(high, middle + _WIDEST // 2)
    low[0], high[-1] = 0, max(int(rights[-1]), 0)
    low, high = np.maximum.accumulate(low), np.maximum.accumulate(high)
    # Where the line is steep, as beside a passage of one side alone, rows must still touch.
    high[:-1] = np.maximum(high[:-1], low[1:])
    return low, high
