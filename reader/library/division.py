"""Several articles in one document: where each begins."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.clues import MarkedBlock, Role

_LEAST_TEXT = 150.0  # letters of running text an article has at least
_MOST_TITLE_LINES = 2


@dataclass(frozen=True, slots=True)
class Division:
    """The articles of a document, each as its blocks, and what stands before the first."""

    articles: tuple[tuple[MarkedBlock, ...], ...]
    preamble: tuple[MarkedBlock, ...] = ()


def divide(blocks: Sequence[MarkedBlock]) -> Division:
    """Divide a document where date lines of one form recur, each at the head of an article."""
    best = max(_ways(blocks), key=len, default=list[int]())
    if len(best) < 2:
        return Division((tuple(blocks),))
    ends = [*best[1:], len(blocks)]
    articles = tuple(tuple(blocks[start:end]) for start, end in zip(best, ends, strict=True))
    preamble = tuple(blocks[: best[0]])
    if any(marked.block.is_prose for marked in preamble):
        return Division((preamble, *articles))
    return Division(articles, preamble)


def _ways(blocks: Sequence[MarkedBlock]) -> list[list[int]]:
    """List, for each form of date that recurs, the articles' starts, where all have text."""
    stamps: defaultdict[str, list[int]] = defaultdict(list)
    for number, marked in enumerate(blocks):
        if marked.role is Role.STAMP and marked.facts.published:
            stamps[marked.facts.form].append(number)
    ways = [_starts(blocks, found) for found in stamps.values()]
    return [starts for starts in ways if _all_have_text(blocks, starts)]


def _starts(blocks: Sequence[MarkedBlock], stamps: list[int]) -> list[int]:
    """Begin at the titles above the dates where nearly all have one, else at the dates."""
    titled = [_above(blocks, stamp) for stamp in stamps]
    with_title = sum(title < stamp for title, stamp in zip(titled, stamps, strict=True))
    return titled if with_title >= 0.8 * len(stamps) else stamps


def _above(blocks: Sequence[MarkedBlock], stamp: int) -> int:
    start = stamp
    while start and stamp - start < _MOST_TITLE_LINES and _may_be_title(blocks[start - 1]):
        if start < stamp and blocks[start - 1].block.language == blocks[start].block.language:
            break
        start -= 1
    return start


def _may_be_title(marked: MarkedBlock) -> bool:
    return marked.role is Role.TEXT and marked.block.is_brief


def _all_have_text(blocks: Sequence[MarkedBlock], starts: list[int]) -> bool:
    ends = [*starts[1:], len(blocks)]
    return all(
        sum(marked.block.weight for marked in blocks[start:end] if marked.block.is_prose)
        >= _LEAST_TEXT
        for start, end in zip(starts, ends, strict=True)
    )
