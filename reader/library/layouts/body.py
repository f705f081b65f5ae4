"""What the layouts read, and what they propose."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Final

from msgspec import Struct

from reader.core.articles import Row, RowKind, Ruby, Side
from reader.core.choices import Layout
from reader.library.blocks import Block
from reader.library.cues import CONTINUATIONS, CREDIT, NOTES
from reader.library.layouts.traits import Traits, traits_of
from reader.library.lines import ends_with_mark, says_something
from reader.library.sides import UNKNOWN, side_of

_TERSE, _TERSEST = 0.6, 0.3  # ratios of lengths of a text and its translation
_LEAST_PRIOR, _MOST_PRIOR = 0.2, 0.9
_SHORT = 40.0  # letters
_PARTING = 0.9  # of what the best place parts, where a divider is between text and translation
_MAY_CREDIT: Final = re.compile("[/／:：]|^(?:image|图|圖)", re.IGNORECASE)  # most have none
_CREDIT_LENGTH = 120  # characters at the end of a caption


class Body(Struct, frozen=True, dict=True):
    """The text of an article, metadata aside.

    `languages` are the primary tags of left and right; `breaks` numbers the blocks before which
    a divider such as "Translation" stood.
    """

    blocks: tuple[Block, ...]
    languages: tuple[str, str]
    breaks: frozenset[int] = frozenset()

    @cached_property
    def sides(self) -> tuple[Side, ...]:
        """The side of each block."""
        found: list[Side] = []
        before = Side.RIGHT if self.languages[0] == UNKNOWN else Side.LEFT
        for block in self.blocks:
            before = side_of(block, self.languages, before)
            found.append(before)
        return tuple(found)

    @cached_property
    def leanings(self) -> tuple[float, ...]:
        """Letters of the left less those of the right before each block, and after the last."""
        placed = zip(self.sides, self.blocks, strict=True)
        gains = (block.weight if side is Side.LEFT else -block.weight for side, block in placed)
        return tuple(accumulate(gains, initial=0.0))

    @cached_property
    def turns(self) -> tuple[int, ...]:
        """The breaks between a text and its translation, in order.

        Others are none: the names of languages in a menu, a remark on the version.
        """
        parted = [abs(2 * before - self.leanings[-1]) for before in self.leanings]
        return tuple(n for n in sorted(self.breaks) if parted[n] >= _PARTING * max(parted))

    @cached_property
    def weight(self) -> float:
        """Letters of the whole."""
        return sum(block.weight for block in self.blocks)

    @cached_property
    def traits(self) -> dict[int, Traits]:
        """The marks of the blocks, by line."""
        return {block.line: traits_of(block) for block in self.blocks}

    @cached_property
    def pairings(self) -> "dict[tuple[tuple[int, ...], tuple[int, ...]], list[Opposites]]":
        """How blocks of both sides were paired, by their lines; filled as needed.

        Layouts often ask for the same.
        """
        return {}

    @cached_property
    def close(self) -> frozenset[int]:
        """The lines of the blocks that stand close below another of their side.

        They tell of paragraphs only where most blocks of a side do not, so that others have none.
        """
        found: frozenset[int] = frozenset()
        placed = list(zip(self.sides, self.blocks, strict=True))
        for side in Side:
            close = {
                block.line
                for (other, before), (own, block) in pairwise(placed)
                if block.is_close
                and own is other is side
                and before.line + 1 == block.line
                and not heads_others(before)
            }
            found |= close if 2 * len(close) < self.sides.count(side) else frozenset()
        return found

    @cached_property
    def ratio(self) -> float:
        """How many times longer the left text is than the right for the same content.

        Sums that differ by much tell of parts left untranslated, unless there are as many
        paragraphs: classical Chinese is terse.
        """
        counts, sums = [0, 0], [1.0, 1.0]
        for side, block in zip(self.sides, self.blocks, strict=True):
            counts[side] += block.language != UNKNOWN
            sums[side] += block.weight
        ratio = sums[0] / sums[1]
        is_even = 0.75 * counts[0] <= counts[1] <= 1.34 * counts[0]
        low = _TERSEST if is_even else _TERSE
        return ratio if low < ratio < 1 / low else 1.0

    def without(self, numbers: frozenset[int]) -> "Body":
        """Give the body without some of its blocks."""
        kept = [n for n in range(len(self.blocks)) if n not in numbers]
        breaks = frozenset(bisect_left(kept, number) for number in self.breaks)
        return Body(tuple(self.blocks[n] for n in kept), self.languages, breaks)


class Opposites(Struct, frozen=True):
    """Blocks of both sides that stand on one row; `confidence` is 0 to 1.

    `kind` is set where the place tells more than the blocks do, `times` where a cue tells them.
    """

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    confidence: float = 1.0
    kind: RowKind | None = None
    times: tuple[int, int] | None = None

    @property
    def is_pair(self) -> bool:
        """Whether both sides have text."""
        return bool(self.left and self.right)

    @property
    def weight(self) -> float:
        """Letters of both sides."""
        return sum(block.weight for block in (*self.left, *self.right))

    @property
    def line(self) -> int:
        """The number of the first line."""
        return min(block.line for block in (*self.left, *self.right))

    def row(self) -> Row:
        """Make the row of the page."""
        return Row(
            self.kind or _kind(self),
            _joined(self.left),
            _joined(self.right),
            round(self.confidence, 3),
            rubies=(*_rubies(self.left, Side.LEFT), *_rubies(self.right, Side.RIGHT)),
            times=self.times,
        )


class Proposal(Struct, frozen=True):
    """A reading of a body. `score` is the share of its letters that stand across, by confidence."""

    layout: Layout
    groups: tuple[Opposites, ...]
    score: float


def alone(block: Block, side: Side, kind: RowKind | None = None) -> Opposites:
    """Give a block without counterpart."""
    left, right = ((), (block,)) if side else ((block,), ())
    return Opposites(left, right, kind=kind)


def propose(layout: Layout, groups: Iterable[Opposites], body: Body) -> Proposal:
    """Make a proposal and score it; how well the whole fits speaks for or against each pair."""
    groups = tuple(groups)
    sure = sum(group.weight * group.confidence for group in groups if group.is_pair)
    score = sure / (body.weight or 1.0)
    return Proposal(layout, tuple(_calibrated(group, score) for group in groups), score)


def _calibrated(group: Opposites, score: float) -> Opposites:
    if not group.is_pair:
        return group
    odds = _odds(group.confidence) * _odds(min(max(score, _LEAST_PRIOR), _MOST_PRIOR))
    confidence = odds / (1 + odds)
    return Opposites(group.left, group.right, confidence, group.kind, group.times)


def _odds(probability: float) -> float:
    return probability / max(1 - probability, 1e-9)


def heads_others(block: Block) -> bool:
    """Whether a line stands for itself: it is short and neither ends a sentence nor goes on."""
    return block.weight < _SHORT and not ends_with_mark(block.text)


def is_caption(block: Block) -> bool:
    """Whether a paragraph belongs to a picture, and says so or names who took it."""
    if block.kind is RowKind.CAPTION:
        return True
    end = block.text[-_CREDIT_LENGTH:]
    match = CREDIT.search(end) if _MAY_CREDIT.search(end) else None
    is_whole = match is not None and len(match[0]) == len(block.text)
    return match is not None and (is_whole or not says_something(match[0]))


def _joined(blocks: Sequence[Block]) -> str | None:
    return "\n".join(block.text for block in blocks) or None


def _rubies(blocks: Sequence[Block], side: Side) -> Iterator[Ruby]:
    """Move the readings of blocks that are joined by newlines to where they stand then."""
    before = 0
    for block in blocks:
        for start, end, reading in block.rubies:
            yield Ruby(side, before + start, before + end, reading)
        before += len(block.text) + 1


def _kind(group: Opposites) -> RowKind:
    first = (group.left or group.right)[0]
    if not group.is_pair and is_caption(first):
        return RowKind.CAPTION
    if CONTINUATIONS.fullmatch(first.text) or (not group.is_pair and NOTES.fullmatch(first.text)):
        return RowKind.NOTE
    return first.kind
