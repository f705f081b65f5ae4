"""The whole text, then the whole translation, with or without a line between them."""

from collections.abc import Iterator, Sequence

from reader.core.articles import RowKind, Side
from reader.core.choices import Layout
from reader.library.blocks import Block
from reader.library.cues import NOTES
from reader.library.layouts.body import Body, Opposites, Proposal, alone, propose
from reader.library.layouts.opposites import pair_blocks

_PURE = 0.95  # of the letters stand in their text, where one follows the other
_LEAST = 0.2  # of the letters are in either text

Placed = tuple[Side, Block]


def propose_two_blocks(body: Body, least: float = 0.0) -> Iterator[Proposal]:
    """Propose each side as the first, divided where it parts the languages best.

    What cannot score `least` is not tried.
    """
    placed = list(zip(body.sides, body.blocks, strict=True))
    for first in Side:
        split = _split(body, first)
        if split is not None and _share(body, first, split) >= least:
            yield propose(Layout.TWO_BLOCKS, _groups(body, placed, first, split), body)


def stands_in_two_blocks(body: Body) -> bool:
    """Whether one text follows the other, be they translations or not."""
    lefts = (body.weight + body.leanings[-1]) / 2
    is_both = _LEAST * body.weight < lefts < (1 - _LEAST) * body.weight
    splits = ((first, _split(body, first)) for first in Side)
    return is_both and any(n and _share(body, first, n) >= _PURE for first, n in splits)


def _share(body: Body, first: Side, split: int) -> float:
    """Give the share of the letters that stand in the text of their language."""
    before, whole = body.leanings[split], body.leanings[-1]
    parted = 2 * before - whole if first is Side.LEFT else whole - 2 * before
    return (1 + parted / (body.weight or 1.0)) / 2


def _split(body: Body, first: Side) -> int | None:
    """Find where the second text begins: at a divider if there is one, else at the purest cut."""
    purity = body.leanings if first is Side.LEFT else tuple(-one for one in body.leanings)
    count = len(body.blocks)
    cuts = [n for n in body.turns if 0 < n < count] or range(1, count)
    best = max(cuts, key=purity.__getitem__, default=None)
    return best if best is not None and purity[best] > 0 else None


def _groups(body: Body, placed: Sequence[Placed], first: Side, split: int) -> Iterator[Opposites]:
    """Pair the two texts; strays of the other language in them, and remarks after, stand alone."""
    after = [n for n, (side, _) in enumerate(placed) if n >= split and side is not first]
    end = after[-1] + 1 if after else split
    one = [block for side, block in placed[:split] if side is first]
    other = [block for side, block in placed[split:end] if side is not first]
    pairs = pair_blocks(body, other, one) if first else pair_blocks(body, one, other)
    strays = (
        [alone(block, side) for side, block in placed[:split] if side is not first],
        [alone(block, side) for side, block in placed[split:end] if side is first],
    )
    yield from _merged(pairs, strays, first)
    yield from _remarks(placed[end:])


def _merged(
    pairs: Sequence[Opposites], strays: tuple[list[Opposites], list[Opposites]], first: Side
) -> Iterator[Opposites]:
    """Put what stands alone in either text where it was read, before the paragraph after it."""
    for pair in pairs:
        texts = (pair.right, pair.left) if first else (pair.left, pair.right)
        for text, waiting in zip(texts, strays, strict=True):
            while text and waiting and waiting[0].line < text[0].line:
                yield waiting.pop(0)
        yield pair
    for waiting in strays:
        yield from waiting


def _remarks(placed: Sequence[Placed]) -> Iterator[Opposites]:
    """What follows the translation in the first language: comments, and notes after their head."""
    kind = RowKind.COMMENT
    for side, block in placed:
        if NOTES.fullmatch(block.text):
            kind = RowKind.NOTE
        yield alone(block, side, kind)
