"""Which two languages a text has, and which of them stands left."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec.structs import replace

from reader.core.articles import Article, Row, Side
from reader.core.scripts import chinese_script, is_surely_english
from reader.library.blocks import Block

_LEAST_SHARE = 0.002  # of the letters; a language with less is a stray word
_LATIN: Final = ("fr", "de", "es", "it", "pt")
UNKNOWN = "und"


def choose_languages(blocks: Sequence[Block]) -> tuple[str, str]:
    """Give the primary tags of left and right.

    English stands left and Chinese right; of other pairs the language whose running text comes
    first stands left. A text in one language has "und" on the other side.
    """
    weights: Counter[str] = Counter()
    for block in blocks:
        if block.language != UNKNOWN:
            weights[block.language] += int(block.weight) + 1
    whole = weights.total()
    found = [tag for tag, weight in weights.most_common(2) if weight > _LEAST_SHARE * whole]
    if len(found) < 2:
        only = found[0] if found else UNKNOWN
        return (UNKNOWN, only) if only == "zh" else (only, UNKNOWN)
    if set(found) == {"en", "zh"}:
        return "en", "zh"
    order = [block.language for block in sorted(blocks, key=lambda block: not block.is_prose)]
    first, second = sorted(found, key=order.index)
    return first, second


def settle_languages(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Let a whole text decide what a line of it leaves open.

    Han-only lines of a Japanese text are Japanese, since a heading there may have no kana; Latin
    lines of a French text are French unless they have English words.
    """
    weights: Counter[str] = Counter()
    for block in blocks:
        weights[block.language] += int(block.weight)
    settled = tuple(blocks)
    if weights["ja"] > weights["zh"]:
        settled = tuple(_called("ja", block, block.language == "zh") for block in settled)
    latin = max(_LATIN, key=weights.__getitem__)
    if weights[latin]:
        settled = tuple(
            _called(latin, block, block.language == "en" and not is_surely_english(block.text))
            for block in settled
        )
    return settled


def _called(language: str, block: Block, is_meant: bool) -> Block:
    return replace(block, language=language) if is_meant else block


def side_of(block: Block, languages: tuple[str, str], before: Side) -> Side:
    """Tell the side of a block; one without a language of the pair follows the one before."""
    if block.language == languages[0]:
        return Side.LEFT
    if block.language == languages[1]:
        return Side.RIGHT
    return before


def tag_of(language: str, texts: Iterable[str]) -> str:
    """Give the full tag of a side: for Chinese with its script, which all its texts decide."""
    return chinese_script("".join(texts)) if language == "zh" else language


def swap_sides(article: Article) -> Article:
    """Put the left side right and the right side left."""
    metadata = article.metadata
    metadata = replace(metadata, languages=metadata.languages[::-1], titles=metadata.titles[::-1])
    return replace(article, metadata=metadata, rows=tuple(map(_swapped, article.rows)))


def _swapped(row: Row) -> Row:
    return replace(
        row,
        left=row.right,
        right=row.left,
        links=tuple(replace(link, left=link.right, right=link.left) for link in row.links),
        rubies=tuple(replace(ruby, side=ruby.side.other) for ruby in row.rubies),
    )
