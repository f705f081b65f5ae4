"""Pairing of neighbouring blocks: what is alike in length, kind, numbers and names is paired."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.core.articles import Side
from reader.library.blocks import Block
from reader.library.layouts.body import Body, Opposites, alone
from reader.library.layouts.weighing import Weighing, pair_alone

_GOOD = 2.0  # log odds from which a pair is taken as it stands
_SURE_RUN = 3  # good pairs in a row show that nothing was skipped before
_SURE, _NEAR = 0.9, 0.1  # confidence of a pair; a difference of ratios, logarithmic
_FEW = 60  # blocks a side, of which every pairing is weighed
_AHEAD = 20  # blocks that are looked at where long texts stop fitting one by one
_MOST_LOST = 12  # such places one after the other: the texts are no translations from there
_MOST_WEIGHED = 150_000  # pairings of blocks that do not fit one by one, until it is enough
_FEW_WEIGHED = 20_000  # of a text that is paired anew by its words anyway
_TELLING_RUN, _EARNED = (
    8,
    100,
)  # good pairs in a row are no chance; more of them make good for so many
_PAIRED_BY_WORDS = frozenset(("en", "zh"))

Span = tuple[range, range]
"""Blocks of the left and of the right by their numbers."""


def pair_blocks(body: Body, left: Sequence[Block], right: Sequence[Block]) -> list[Opposites]:
    """Pair blocks of a body, left and right in order; each stands in one group."""
    if len(left) == len(right) == 1:
        return [pair_alone(body, left[0], right[0])]
    key = tuple(one.line for one in left), tuple(one.line for one in right)
    if key not in body.pairings:
        body.pairings[key] = _best_pairs(body, left, right)
    return body.pairings[key]


def _best_pairs(body: Body, left: Sequence[Block], right: Sequence[Block]) -> list[Opposites]:
    """Pair blocks, and anew by the ratio of lengths that the sure pairs show."""
    found = _pairs_of(Weighing(body, left, right, body.ratio))
    if len(left) == len(right) or max(len(left), len(right)) > _FEW:
        return found
    ratio = _ratio_of(found)
    is_other = ratio is not None and abs(math.log(ratio / body.ratio)) > _NEAR
    return _pairs_of(Weighing(body, left, right, ratio)) if ratio and is_other else found


def _pairs_of(weighing: Weighing) -> list[Opposites]:
    patience = _Patience(weighing.body)
    return [group for span in _sections(weighing) for group in _paired(weighing, patience, *span)]


def _ratio_of(groups: Sequence[Opposites]) -> float | None:
    """Measure how much longer the left text is where one stands against one for sure.

    What was left untranslated would count in the sums of the whole.
    """
    sure = [
        one for one in groups if len(one.left) == len(one.right) == 1 and one.confidence > _SURE
    ]
    right = sum(one.right[0].weight for one in sure)
    return sum(one.left[0].weight for one in sure) / right if len(sure) >= _SURE_RUN else None


def _sections(weighing: Weighing) -> Iterator[Span]:
    """Divide both texts at headings that answer each other, if they have as many."""
    heads = [[n for n, one in enumerate(side) if one.is_heading] for side in weighing.traits]
    pairs = list(zip(*heads, strict=False)) if len(heads[0]) == len(heads[1]) else []
    if any(weighing.odds(range(i, i + 1), range(j, j + 1)) < _GOOD for i, j in pairs):
        pairs = []
    whole = len(weighing.left), len(weighing.right)
    bounds = [(0, 0), *((i, j) for i, j in pairs if i or j), whole]
    for start, end in pairwise(bounds):
        yield range(start[0], end[0]), range(start[1], end[1])


def _paired(
    weighing: Weighing, patience: "_Patience", left: range, right: range
) -> Iterator[Opposites]:
    """Pair a section one by one where that fits, else as lengths and marks tell."""
    if len(left) == len(right) == 1:
        yield weighing.pair(left, right)
        return
    if len(left) != len(right):
        yield from _sought(weighing, patience, left, right)
        return
    odds = [
        weighing.odds(range(i, i + 1), range(j, j + 1)) for i, j in zip(left, right, strict=True)
    ]
    start = 0
    for stretch in _doubtful(odds):
        yield from _one_by_one(weighing, left[start : stretch.start], right[start : stretch.start])
        part = slice(stretch.start, stretch.stop)
        yield from _sought(weighing, patience, left[part], right[part])
        start = stretch.stop
    yield from _one_by_one(weighing, left[start:], right[start:])


def _one_by_one(weighing: Weighing, left: range, right: range) -> Iterator[Opposites]:
    for i, j in zip(left, right, strict=True):
        yield weighing.pair(range(i, i + 1), range(j, j + 1))


def _doubtful(odds: Sequence[float]) -> Iterator[range]:
    """Find the stretches where pairs do not fit one by one, with what is unsure around them."""
    start = end = None
    for number in (number for number, log in enumerate(odds) if log < _GOOD):
        if start is not None and end is not None and number - end > 2 * _SURE_RUN:
            yield range(max(start - _SURE_RUN, 0), min(end + _SURE_RUN, len(odds)))
            start = None
        start = number if start is None else start
        end = number + 1
    if start is not None and end is not None:
        yield range(max(start - _SURE_RUN, 0), min(end + _SURE_RUN, len(odds)))


def _sought(
    weighing: Weighing, patience: "_Patience", left: range, right: range
) -> Iterator[Opposites]:
    """Seek the best pairing; long texts are gone through, since all their pairings are many."""
    if not patience.lasts:
        yield from _apart(weighing, left, right)
    elif min(len(left), len(right)) <= _FEW and max(len(left), len(right)) <= 2 * _FEW:
        yield from weighing.seek(left, right)
        patience.spend(left, right)
    else:
        yield from _walked(weighing, patience, left, right)


def _apart(weighing: Weighing, left: range, right: range) -> Iterator[Opposites]:
    yield from (alone(weighing.left[n], Side.LEFT) for n in left)
    yield from (alone(weighing.right[n], Side.RIGHT) for n in right)


def _walked(
    weighing: Weighing, patience: "_Patience", left: range, right: range
) -> Iterator[Opposites]:
    """Go on one by one while that fits, and look ahead where it does not."""
    i, j, lost, run = left.start, right.start, 0, list[Opposites]()
    while i < left.stop and j < right.stop and lost < _MOST_LOST and patience.lasts:
        if weighing.odds(range(i, i + 1), range(j, j + 1)) >= _GOOD:
            run.append(weighing.pair(range(i, i + 1), range(j, j + 1)))
            if len(run) > _TELLING_RUN:
                patience.earn()
            i, j, lost = i + 1, j + 1, 0
            continue
        unsure = min(len(run), _SURE_RUN)
        yield from run[: len(run) - unsure]
        i, j, run = i - unsure, j - unsure, []
        found = _ahead(weighing, patience, range(i, left.stop), range(j, right.stop))
        yield from found
        i, j = i + sum(len(one.left) for one in found), j + sum(len(one.right) for one in found)
        lost = 0 if any(one.is_pair and one.confidence > 0.5 for one in found) else lost + 1
    yield from run
    yield from _apart(weighing, range(i, left.stop), range(j, right.stop))


def _ahead(weighing: Weighing, patience: "_Patience", left: range, right: range) -> list[Opposites]:
    """Pair the blocks ahead; those near the edge of what is looked at may belong to later ones."""
    found = weighing.seek(left[:_AHEAD], right[:_AHEAD])
    patience.spend(left[:_AHEAD], right[:_AHEAD])
    is_whole = len(left) <= _AHEAD and len(right) <= _AHEAD
    return found if is_whole else found[: _AHEAD // 2]


class _Patience:
    """How much is weighed of two texts that do not fit one by one."""

    def __init__(self, body: Body) -> None:
        is_repaired = _PAIRED_BY_WORDS.issuperset(body.languages)
        self._most = _FEW_WEIGHED if is_repaired else _MOST_WEIGHED
        self._left = self._most

    @property
    def lasts(self) -> bool:
        """Whether it is worth going on."""
        return self._left > 0

    def spend(self, left: range, right: range) -> None:
        """Count what was weighed: each block with each."""
        self._left -= (len(left) + 1) * (len(right) + 1)

    def earn(self) -> None:
        """Count a pair of many that fit one by one."""
        self._left = min(self._left + _EARNED, self._most)
