"""Pairing of neighbouring blocks: what is alike in length, kind, numbers and names is paired."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from reader.core.articles import Side
from reader.core.lengths import length_agreement
from reader.core.pairing import pair_lengths
from reader.library.blocks import Block
from reader.library.layouts.body import Opposites
from reader.library.layouts.traits import Traits, agreement, together, traits_of

# Where one by one does not fit, translators have joined, divided or left out paragraphs.
_SHAPES: Final = {
    (1, 1): 0.86, (1, 2): 0.04, (2, 1): 0.04, (1, 0): 0.025, (0, 1): 0.025,
    (1, 3): 0.005, (3, 1): 0.005,
}  # fmt: skip
_CHANCE = math.log(0.02)  # how well neighbours agree in length that are no translations
_ABRIDGED = 5e-4  # paragraphs whose translation leaves out or adds a good deal
_GOOD = 2.0
_SURE_RUN = 3  # good pairs in a row show that nothing was skipped before

Span = tuple[range, range]
"""Blocks of the left and of the right by their numbers."""


def pair_blocks(left: Sequence[Block], right: Sequence[Block], ratio: float) -> list[Opposites]:
    """Pair blocks of two texts in order; each stands in one group.

    `ratio` is how many times longer the left text is than the right for the same content.
    """
    table = _Table(tuple(left), tuple(right), ratio)
    return [group for span in table.sections() for group in table.paired(span)]


@dataclass(frozen=True)
class _Table:
    """Two texts whose blocks are to be paired."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    ratio: float

    @cached_property
    def traits(self) -> tuple[list[Traits], list[Traits]]:
        """The marks of all blocks."""
        return list(map(traits_of, self.left)), list(map(traits_of, self.right))

    @cached_property
    def joined(self) -> dict[tuple[Side, int, int], Traits]:
        """The marks of blocks that stand together, by side, first and last; filled as needed."""
        return {}

    @cached_property
    def lengths(self) -> tuple[list[float], list[float]]:
        """The lengths of all blocks, evened out where one language takes more room."""
        return [one.weight for one in self.left], [one.weight * self.ratio for one in self.right]

    def sections(self) -> Iterator[Span]:
        """Divide both texts at headings that answer each other, if they have as many."""
        heads = [[n for n, traits in enumerate(side) if traits.is_heading] for side in self.traits]
        whole = len(self.left), len(self.right)
        pairs = self._matching_heads(*heads)
        bounds = [(0, 0), *((i, j) for i, j in pairs if i or j), whole]
        for start, end in pairwise(bounds):
            yield range(start[0], end[0]), range(start[1], end[1])

    def _matching_heads(self, left: list[int], right: list[int]) -> list[tuple[int, int]]:
        if len(left) == len(right):
            pairs = list(zip(left, right, strict=True))
            return (
                pairs
                if all(self.odds(range(i, i + 1), range(j, j + 1)) > _GOOD for i, j in pairs)
                else []
            )
        return []

    def evidence(self, left: range, right: range) -> float:
        """Weigh what the marks of blocks tell."""
        return agreement(self._traits_of(Side.LEFT, left), self._traits_of(Side.RIGHT, right))

    def _traits_of(self, side: Side, numbers: range) -> Traits:
        """Give the marks of blocks that stand together; each few are asked for often."""
        key = side, numbers.start, numbers.stop
        if key not in self.joined:
            self.joined[key] = together([self.traits[side][n] for n in numbers])
        return self.joined[key]

    def odds(self, left: range, right: range) -> float:
        """Weigh blocks as translations of each other: log odds against chance."""
        lengths = [
            sum(side[n] for n in numbers)
            for side, numbers in zip(self.lengths, (left, right), strict=True)
        ]
        agreed = math.log(length_agreement(*lengths) + _ABRIDGED)
        return agreed + self.evidence(left, right) - _CHANCE

    def paired(self, span: Span) -> Iterator[Opposites]:
        """Pair a section one by one where that fits, else as lengths and marks tell."""
        left, right = span
        if len(left) != len(right):
            yield from self._sought(left, right)
            return
        odds = [
            self.odds(range(i, i + 1), range(j, j + 1)) for i, j in zip(left, right, strict=True)
        ]
        start = 0
        for stretch in _doubtful(odds):
            yield from self._as_they_stand(
                left[start : stretch.start], right[start : stretch.start], odds[start:]
            )
            yield from self._sought(
                left[stretch.start : stretch.stop], right[stretch.start : stretch.stop]
            )
            start = stretch.stop
        yield from self._as_they_stand(left[start:], right[start:], odds[start:])

    def _as_they_stand(
        self, left: range, right: range, odds: Sequence[float]
    ) -> Iterator[Opposites]:
        for i, j, log in zip(left, right, odds, strict=False):
            yield Opposites((self.left[i],), (self.right[j],), _probability(log))

    def _sought(self, left: range, right: range) -> Iterator[Opposites]:
        """Seek the best pairing by dynamic programming."""

        def evidence(lefts: range, rights: range) -> float:
            return self.evidence(left[lefts.start : lefts.stop], right[rights.start : rights.stop])

        pairs = pair_lengths(
            self.lengths[0][left.start : left.stop],
            self.lengths[1][right.start : right.stop],
            _SHAPES,
            evidence,
            _ABRIDGED,
        )
        for pair in pairs:
            lefts, rights = [left[n] for n in pair.left], [right[n] for n in pair.right]
            confidence = pair.confidence
            if lefts and rights:
                confidence *= _probability(
                    self.odds(range(lefts[0], lefts[-1] + 1), range(rights[0], rights[-1] + 1))
                )
            yield Opposites(
                tuple(self.left[n] for n in lefts), tuple(self.right[n] for n in rights), confidence
            )


def _probability(log_odds: float) -> float:
    return 1 / (1 + math.exp(-max(min(log_odds, 30.0), -30.0)))


def _doubtful(odds: Sequence[float]) -> Iterator[range]:
    """Find the stretches where pairs do not fit one by one, with what is unsure around them."""
    bad = [number for number, log in enumerate(odds) if log < _GOOD]
    start = end = None
    for number in bad:
        if start is not None and end is not None and number - end > 2 * _SURE_RUN:
            yield range(max(start - _SURE_RUN, 0), min(end + _SURE_RUN, len(odds)))
            start = None
        start = number if start is None else start
        end = number + 1
    if start is not None and end is not None:
        yield range(max(start - _SURE_RUN, 0), min(end + _SURE_RUN, len(odds)))
