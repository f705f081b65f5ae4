"""How well blocks of two texts go together, and the best pairing of a few of them."""

import math
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from msgspec import Struct

from reader.core.articles import Side
from reader.core.lengths import length_agreement
from reader.core.pairing import pair_lengths
from reader.library.blocks import Block
from reader.library.layouts.body import Body, Opposites, heads_others
from reader.library.layouts.traits import Traits, agreement, together

# Where one by one does not fit, translators have joined, divided or left out paragraphs.
_SHAPES: Final = {
    (1, 1): 0.86, (1, 2): 0.04, (2, 1): 0.04, (1, 0): 0.025, (0, 1): 0.025,
    (1, 3): 0.005, (3, 1): 0.005,
}  # fmt: skip
_CHANCE = math.log(0.02)  # how well neighbours agree in length that are no translations
_ABRIDGED = 5e-4  # paragraphs whose translation leaves out or adds a good deal
_TOGETHER = 1.5  # log odds of a paragraph whose lines stand together where blank lines divide
_APART = 2.5  # log odds against joining a line that heads others to what follows
_FARTHEST = 30.0  # log odds beyond which nothing is surer


class Weighing(Struct, frozen=True, dict=True):
    """Two texts whose blocks are to be paired.

    Blocks are given by their numbers, each side's from 0; `ratio` is how many times longer the left
    text is than the right for the same content.
    """

    body: Body
    left: Sequence[Block]
    right: Sequence[Block]
    ratio: float

    @cached_property
    def traits(self) -> tuple[list[Traits], list[Traits]]:
        """The marks of all blocks."""
        known = self.body.traits
        return [known[one.line] for one in self.left], [known[one.line] for one in self.right]

    @cached_property
    def _joined(self) -> dict[tuple[Side, int, int], Traits]:
        """The marks of blocks that stand together, by side, first and last; filled as needed."""
        return {}

    @cached_property
    def _lengths(self) -> tuple[list[float], list[float]]:
        return [one.weight for one in self.left], [one.weight * self.ratio for one in self.right]

    @cached_property
    def _close(self) -> tuple[list[bool], list[bool]]:
        """Whether each block stands close below the one before it on its side."""
        known = self.body.close
        return [one.line in known for one in self.left], [one.line in known for one in self.right]

    @cached_property
    def _heads(self) -> tuple[list[bool], list[bool]]:
        """Whether each block is a line that heads others."""
        return [heads_others(one) for one in self.left], [heads_others(one) for one in self.right]

    def odds(self, left: range, right: range) -> float:
        """Weigh blocks as translations of each other: log odds against chance."""
        lengths = [
            sum(side[n] for n in numbers)
            for side, numbers in zip(self._lengths, (left, right), strict=True)
        ]
        agreed = math.log(length_agreement(*lengths) + _ABRIDGED)
        return agreed + self._evidence(left, right) - _CHANCE

    def pair(self, left: range, right: range) -> Opposites:
        """Put blocks on one row."""
        return self._opposites(left, right, _probability(self.odds(left, right)))

    def seek(self, left: range, right: range) -> list[Opposites]:
        """Seek the best pairing by dynamic programming."""

        def evidence(lefts: range, rights: range) -> float:
            return self._evidence(left[lefts.start : lefts.stop], right[rights.start : rights.stop])

        pairs = pair_lengths(
            self._lengths[0][left.start : left.stop],
            self._lengths[1][right.start : right.stop],
            _SHAPES,
            evidence,
            _ABRIDGED,
        )
        groups: list[Opposites] = []
        for pair in pairs:
            lefts, rights = _span(left, pair.left), _span(right, pair.right)
            fits = _probability(self.odds(lefts, rights)) if lefts and rights else 1.0
            groups.append(self._opposites(lefts, rights, pair.confidence * fits))
        return groups

    def _opposites(self, left: range, right: range, confidence: float) -> Opposites:
        return Opposites(
            tuple(self.left[left.start : left.stop]),
            tuple(self.right[right.start : right.stop]),
            confidence,
        )

    def _evidence(self, left: range, right: range) -> float:
        agreed = agreement(self._traits_of(Side.LEFT, left), self._traits_of(Side.RIGHT, right))
        return agreed + self._of_lines(left, right)

    def _of_lines(self, left: range, right: range) -> float:
        """Weigh what blank lines tell of where paragraphs begin and end."""
        is_within = self._close[0][left.start] or self._close[1][right.start]
        joints = self._of_joints(Side.LEFT, left) + self._of_joints(Side.RIGHT, right)
        return joints - _TOGETHER * is_within

    def _of_joints(self, side: Side, numbers: range) -> float:
        """Weigh joining neighbours: lines that stand close for it, a heading above against it."""
        if len(numbers) == 1:
            return 0.0
        if any(self._heads[side][n] for n in numbers[:-1]):
            return -_APART
        return _TOGETHER * sum(self._close[side][n] for n in numbers[1:])

    def _traits_of(self, side: Side, numbers: range) -> Traits:
        """Give the marks of blocks that stand together; each few are asked for often."""
        if len(numbers) == 1:
            return self.traits[side][numbers.start]
        key = side, numbers.start, numbers.stop
        if key not in self._joined:
            self._joined[key] = together(self.traits[side][numbers.start : numbers.stop])
        return self._joined[key]


def pair_alone(body: Body, left: Block, right: Block) -> Opposites:
    """Put two blocks on one row that nothing else may stand with."""
    agreed = math.log(length_agreement(left.weight, right.weight * body.ratio) + _ABRIDGED)
    agreed += agreement(body.traits[left.line], body.traits[right.line])
    is_close = left.line in body.close or right.line in body.close
    odds = agreed - _TOGETHER * is_close - _CHANCE
    return Opposites((left,), (right,), _probability(odds))


def _span(numbers: range, chosen: Sequence[int]) -> range:
    """Give the numbers of neighbours by their places in a range."""
    return numbers[chosen[0] : chosen[-1] + 1] if chosen else range(0)


def _probability(log_odds: float) -> float:
    return 1 / (1 + math.exp(-max(min(log_odds, _FARTHEST), -_FARTHEST)))
