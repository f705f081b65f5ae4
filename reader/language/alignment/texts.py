"""Two texts become links: terms, anchors and the lattice put together, twice where that teaches."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np
from msgspec import Struct

from reader.core.articles import Link
from reader.core.lengths import reading_length
from reader.core.progress import Progress, part_of, unwatched
from reader.language.alignment.arrays import Floats, Ints
from reader.language.alignment.corridor import Anchor, find_anchors, pieces
from reader.language.alignment.evidence import LONGEST, Window, weigh
from reader.language.alignment.lattice import Lattice
from reader.language.alignment.learning import Learned, learn
from reader.language.alignment.meanings import Encode, Meanings
from reader.language.alignment.model import (
    SENTENCE_SHAPES,
    AskMore,
    FoundLink,
    Lengths,
    Model,
    Shape,
    Stretch,
)
from reader.language.alignment.terms import TermFinder
from reader.language.alignment.witnesses import Sides, find_witnesses, with_learned

if TYPE_CHECKING:
    from reader.language.alignment.lexicon import Lexicon

_TOGETHER = 0.3  # of the shorter side stands in links, by confidence, where texts belong together
_STEPS = 1_000
_LONG = 2_000  # sentences of each side, some of which surely anchor a translation
_FEWEST_ANCHORS = 0.005  # of the sentences; of books that belong together a fifth do
_OFTEN = 0.01  # of the sentences
_JUDGED = 6  # sentences of each side; fewer tell nothing of texts as a whole
_EVEN: Final = 0.6, 1.6  # ratios of lengths up to which one text is only terser than the other
_MOST_PLACES = 250_000  # of a text that is not cut into pieces
_PLACES_AT_ONCE = 20_000  # of small texts that are gone through together


LinkedBlock = tuple[Sequence[str], Sequence[str], Sequence[Link]]
"""The sentences of both sides of a row, and their links."""


def no_encoder(_sentences: int) -> None:
    """Have no encoder."""


class Alignment(Struct, frozen=True):
    """Links in order, every sentence in exactly one; whether the texts `belong` together at all.

    Texts that have nothing to do with each other have links of one side only.
    """

    links: tuple[Link, ...]
    belong: bool = True


class TextAligner:
    """Aligns texts. Without a lexicon it goes by lengths, numbers, names and marks alone."""

    def __init__(
        self,
        lexicon: "Lexicon | None" = None,
        encoder: "Callable[[int], Encode | None]" = no_encoder,
    ) -> None:
        """Use a lexicon, and the encoder that `encoder` gives for so many sentences, if any."""
        self._lexicon, self._encoder = lexicon, encoder
        self._terms = TermFinder(lexicon)

    def align(
        self,
        left: Sequence[str],
        right: Sequence[str],
        shapes: Mapping[Shape, float] = SENTENCE_SHAPES,
        progress: Progress = unwatched,
        ask_more: AskMore | None = None,
    ) -> Alignment:
        """Link two sequences of sentences, or of paragraphs, in order.

        Links have up to five parts of a side; `shapes` gives the probability of each shape.
        `ask_more` is asked what else speaks for a link.

        Raises:
            CancelledError: `progress` raised it.
        """
        if not left or not right:
            return Alignment(_alone(left, right))
        progress(0, _STEPS, "")
        lengths, sides = _lengths(left, right), self._sides(left, right)
        size = len(left), len(right)
        anchors = find_anchors(sides, size)
        if len(anchors) < _FEWEST_ANCHORS * min(size) and min(size) > _LONG:
            return Alignment(_alone(left, right), belong=False)
        ask_more = self._with_meanings(left, right, ask_more, part_of(progress, 0, 2))
        found = _through(sides, anchors, shapes, lengths, ask_more, part_of(progress, 0, 2))
        learned = learn(sides, found)
        if _teaches(learned, sides):
            sides = with_learned(sides, learned)
            found = _through(sides, anchors, shapes, lengths, ask_more, part_of(progress, 1, 2))
        progress(_STEPS, _STEPS, "")
        if not belong_together(found, *size):
            return Alignment(_alone(left, right), belong=False)
        return Alignment(tuple(map(_link, found)))

    def align_blocks(
        self,
        blocks: Sequence[tuple[Sequence[str], Sequence[str]]],
        shapes: Mapping[Shape, float] = SENTENCE_SHAPES,
        *,
        by_meaning: bool = True,
    ) -> tuple[tuple[Link, ...], ...]:
        """Link the sentences of each block by themselves; all together tell what is common.

        Sentences are counted from the beginning of each block. Meanings are compared where there
        is an encoder, unless they are not to be. A block that is as long as a book is gone through
        as one.
        """
        whole = {
            n: self.align(*block, shapes).links
            for n, block in enumerate(blocks)
            if _is_long(*block)
        }
        blocks = [((), ()) if n in whole else block for n, block in enumerate(blocks)]
        left = [sentence for block in blocks for sentence in block[0]]
        right = [sentence for block in blocks for sentence in block[1]]
        sides, lengths = self._sides(left, right), _lengths(left, right)
        starts = [_starts([len(block[side]) for block in blocks]) for side in (0, 1)]
        ask_more = self._with_meanings(left, right, None, unwatched) if by_meaning else None
        found = _through_blocks(sides, lengths, shapes, ask_more, *starts)
        return tuple(whole.get(n) or tuple(map(_link, links)) for n, links in enumerate(found))

    def learn(self, blocks: Sequence[LinkedBlock]) -> Learned:
        """Give the Chinese words that the links of some blocks show to translate English ones."""
        left = [sentence for block in blocks for sentence in block[0]]
        right = [sentence for block in blocks for sentence in block[1]]
        if not left or not right:
            return {}
        starts = [_starts([len(block[side]) for block in blocks]) for side in (0, 1)]
        found = [
            FoundLink(
                range(link.left[0], link.left[-1] + 1),
                range(link.right[0], link.right[-1] + 1),
                link.confidence,
            ).moved(int(starts[0][n]), int(starts[1][n]))
            for n, block in enumerate(blocks)
            for link in block[2]
            if link.left and link.right
        ]
        sides = self._sides(left, right)
        if sides.terms[0].language == "zh":
            sides = sides.swapped()
            found = [FoundLink(link.right, link.left, link.confidence) for link in found]
        return learn(sides, found)

    def _with_meanings(
        self,
        left: Sequence[str],
        right: Sequence[str],
        ask_more: AskMore | None,
        progress: Progress,
    ) -> AskMore | None:
        """Ask for the meanings of sentences too, where there is an encoder."""
        encode = self._encoder(len(left) + len(right)) if left and right else None
        if encode is None:
            return ask_more
        meanings = Meanings(encode, left, right, progress)
        if ask_more is None:
            return meanings.agreement
        asked = ask_more

        def both(shape: Shape, ends: Ints, places: Ints, width: int) -> Floats:
            return asked(shape, ends, places, width) + meanings.agreement(
                shape, ends, places, width
            )

        return both

    def _sides(self, left: Sequence[str], right: Sequence[str]) -> Sides:
        return find_witnesses(self._terms.find(left), self._terms.find(right), self._lexicon)


def _through(
    sides: Sides,
    anchors: Sequence[Anchor],
    shapes: Mapping[Shape, float],
    lengths: Lengths,
    ask_more: AskMore | None,
    progress: Progress,
) -> list[FoundLink]:
    """Go through long texts piece by piece."""
    size = len(sides.terms[0].texts), len(sides.terms[1].texts)
    found: list[FoundLink] = []
    for piece in pieces(anchors, size):
        progress(piece.left.start, size[0], "")
        left, right = piece.left, piece.right
        evidence = weigh(sides.part(left, right), _window(piece.stretch))
        own = Lengths(
            lengths.left[left.start : left.stop + 1], lengths.right[right.start : right.stop + 1]
        )
        model = Model(shapes, evidence, own, _shifted(ask_more, left.start, right.start))
        links = next(Lattice(model, piece.stretch).best())
        found += (link.moved(left.start, right.start) for link in links)
    return found


def _teaches(learned: Learned, sides: Sides) -> bool:
    """Whether what was learned comes up often enough to go through the texts again."""
    terms = sides.terms[0]
    known = np.array([name in learned for name in terms.names], dtype=np.bool_)
    return bool(learned) and bool(known[terms.which].sum() >= _OFTEN * len(terms.texts))


def belong_together(found: Iterable[FoundLink], left: int, right: int) -> bool:
    """Tell whether two texts have to do with each other: enough of the shorter one is linked."""
    if min(left, right) < _JUDGED:
        return True
    linked = sum(
        link.confidence * len(link.left if left <= right else link.right)
        for link in found
        if link.is_pair
    )
    return linked >= _TOGETHER * min(left, right)


def _through_blocks(
    sides: Sides,
    lengths: Lengths,
    shapes: Mapping[Shape, float],
    ask_more: AskMore | None,
    left: Ints,
    right: Ints,
) -> list[tuple[FoundLink, ...]]:
    """Go through small texts, those of the same size together."""
    counts = np.diff(left), np.diff(right)
    owner = np.repeat(np.arange(len(counts[0])), counts[0])
    evidence = weigh(sides, Window(right[:-1][owner], right[1:][owner]))
    model = Model(shapes, evidence, lengths, ask_more)
    sizes = defaultdict[tuple[int, int], list[int]](list)
    for number, size in enumerate(zip(*counts, strict=True)):
        sizes[int(size[0]), int(size[1])].append(number)
    found: list[tuple[FoundLink, ...]] = [()] * len(counts[0])
    for (rows, columns), members in sizes.items():
        low, high = np.zeros(rows + 1, np.int64), np.full(rows + 1, columns)
        at_once = max(_PLACES_AT_ONCE // ((rows + 1) * (columns + 1)), 1)
        for some in (members[n : n + at_once] for n in range(0, len(members), at_once)):
            stretch = Stretch(left[some], right[some], low, high)
            for number, links in zip(some, Lattice(model, stretch).best(), strict=True):
                found[number] = links
    return found


def _is_long(left: Sequence[str], right: Sequence[str]) -> bool:
    return len(left) * len(right) > _MOST_PLACES


def _window(stretch: Stretch) -> Window:
    """Give each left sentence the places after it, as far as a link may reach."""
    rows = np.arange(1, len(stretch.low))
    return Window(stretch.low[1:], stretch.high[np.minimum(rows + LONGEST - 1, rows[-1])])


def _lengths(left: Sequence[str], right: Sequence[str]) -> Lengths:
    """Sum up lengths; a terser style is evened out."""
    sums = [
        np.concatenate([np.zeros(1), np.cumsum([reading_length(text) for text in side])])
        for side in (left, right)
    ]
    ratio = float((sums[0][-1] + 1) / (sums[1][-1] + 1))
    return Lengths(sums[0], sums[1] * ratio if _EVEN[0] < ratio < _EVEN[1] else sums[1])


def _starts(counts: Sequence[int]) -> Ints:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])


def _shifted(ask_more: AskMore | None, left: int, right: int) -> AskMore | None:
    """Let what is asked by the numbers of a piece be answered by those of the whole."""
    if ask_more is None:
        return None
    return lambda shape, ends, places, width: ask_more(shape, ends + left, places + right, width)


def _link(found: FoundLink) -> Link:
    return Link(tuple(found.left), tuple(found.right), round(found.confidence, 3))


def _alone(left: Sequence[str], right: Sequence[str]) -> tuple[Link, ...]:
    lefts = (Link((n,), ()) for n in range(len(left)))
    return (*lefts, *(Link((), (n,)) for n in range(len(right))))
