"""The whole text, then the whole translation, with or without a line between them."""

from collections.abc import Iterator, Sequence

from reader.core.articles import RowKind, Side
from reader.core.choices import Layout
from reader.library.blocks import Block
from reader.library.cues import NOTES
from reader.library.layouts.body import Body, Opposites, Proposal, alone, propose
from reader.library.layouts.opposites import pair_blocks

Placed = tuple[Side, Block]


def propose_two_blocks(body: Body) -> Iterator[Proposal]:
    """Propose each side as the first, divided where it parts the languages best."""
    placed = list(zip(body.sides, body.blocks, strict=True))
    for first in Side:
        split = _split(body, first)
        if split is not None:
            yield propose(Layout.TWO_BLOCKS, _groups(body, placed, first, split), body)


def _split(body: Body, first: Side) -> int | None:
    """Find where the second text begins: at a divider if there is one, else at the purest cut."""
    purity = body.leanings if first is Side.LEFT else tuple(-one for one in body.leanings)
    count = len(body.blocks)
    cuts = [n for n in body.turns if 0 < n < count] or range(1, count)
    best = max(cuts, key=lambda n: purity[n], default=None)
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
