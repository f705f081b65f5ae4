"""Several articles in one document: where each begins."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct

from reader.core.articles import RowKind
from reader.core.choices import Layout
from reader.library.blocks import Block
from reader.library.clues import MarkedBlock, Role
from reader.library.headings import names_a_text

_LEAST_TEXT = 150.0  # letters of running text an article has at least
_LEAST_LINES = 80.0  # letters of any text, where a title or a rule says that an article begins
_MOST_TITLE_LINES = 2
_MOST_TOLD = 3  # lines of bylines and the like between a title and a date
_TELLING: Final = (Role.BYLINE, Role.FIELD, Role.STAMP)
_LEAST_HEADLINES = 3
_LONGER = 2.5  # times a headline's letters, which no translation of it has
_BOTH = 0.15  # of the letters are in each language of a text with a translation

Marked = Sequence[MarkedBlock]


class Division(Struct, frozen=True):
    """The articles of a document, each as its blocks, and what stands before the first."""

    articles: tuple[tuple[MarkedBlock, ...], ...]
    preamble: tuple[MarkedBlock, ...] = ()


def divide(blocks: Marked, layout: Layout = Layout.AUTOMATIC) -> Division:
    """Divide a document at the heads that its articles have: dates, titles, rules or numbers.

    Where the person says that it has headlines, each of them begins an article.
    """
    ways = [_headlined(blocks)] if layout is Layout.HEADLINES else _ways(blocks)
    best = next(iter(ways), list[int]())
    if not best:
        return Division((tuple(blocks),))
    ends = [*best[1:], len(blocks)]
    articles = tuple(tuple(blocks[start:end]) for start, end in zip(best, ends, strict=True))
    preamble = tuple(blocks[: best[0]])
    prose = [marked for marked in preamble if marked.block.is_prose]
    if _weight(prose) >= _LEAST_TEXT:
        return Division((preamble, *articles))
    return Division(articles, preamble)


def _ways(blocks: Marked) -> Iterator[list[int]]:
    """List the starts of the articles for each kind of head by which there are several."""
    dated = [starts for starts in _dated(blocks, Role.STAMP) if _all_have_text(blocks, starts)]
    if dated:
        yield max(dated, key=len)
    labelled = _dated(blocks, Role.FIELD)
    for starts in (*labelled, _titled(blocks), _ruled(blocks), _numbered(blocks)):
        if len(starts) > 1 and _all_stand_alone(blocks, starts):
            yield starts
    headlined = _headlined(blocks)
    if len(headlined) >= _LEAST_HEADLINES and _are_digests(blocks, headlined):
        yield headlined


def _dated(blocks: Marked, role: Role) -> Iterator[list[int]]:
    """List, for each form of date that recurs in lines of a role, where the articles begin."""
    stamps: defaultdict[str, list[int]] = defaultdict(list)
    for number, marked in enumerate(blocks):
        if marked.role is role and marked.facts.published:
            stamps[marked.facts.form].append(number)
    return (_starts(blocks, found) for found in stamps.values() if len(found) > 1)


def _starts(blocks: Marked, stamps: list[int]) -> list[int]:
    """Begin at the titles above the dates where nearly all have one, else at the dates."""
    titled = [_above(blocks, stamp) for stamp in stamps]
    with_title = sum(title < stamp for title, stamp in zip(titled, stamps, strict=True))
    return titled if with_title >= 0.8 * len(stamps) else stamps


def _above(blocks: Marked, stamp: int) -> int:
    """Give where the title above a date begins, that of the date where there is none."""
    below = stamp
    while below and stamp - below < _MOST_TOLD and blocks[below - 1].role in _TELLING:
        below -= 1
    start = below
    while start and below - start < _MOST_TITLE_LINES and _may_be_title(blocks[start - 1]):
        if start < below and not _are_one_head(blocks[start - 1].block, blocks[start].block):
            break
        start -= 1
    return start if start < below else stamp


def _are_one_head(above: Block, below: Block) -> bool:
    """Whether two lines may be a title in two languages; what stands above a heading is none."""
    is_below_text = below.kind is RowKind.HEADING is not above.kind
    return above.language != below.language and not is_below_text


def _may_be_title(marked: MarkedBlock) -> bool:
    return marked.role is Role.TEXT and marked.block.is_brief


def _titled(blocks: Marked) -> list[int]:
    """Begin at headings of the first level; one in each language together is one head."""
    return _first_of_runs(n for n, marked in enumerate(blocks) if marked.block.level == 1)


def _ruled(blocks: Marked) -> list[int]:
    """Begin after rules, where a title follows each; a rule may also part scenes of a story."""
    after = [n + 1 for n, marked in enumerate(blocks) if marked.role is Role.RULE]
    after = [n for n in after if n < len(blocks) and blocks[n].role is not Role.RULE]
    titled = [n for n in after if _begins_with_title(blocks, n)]
    if not titled or len(titled) < 0.8 * len(after):
        return []
    first = next((n for n, marked in enumerate(blocks) if marked.role is Role.TEXT), 0)
    has_own_text = _weight(blocks[first : titled[0]]) >= _LEAST_TEXT
    if len(titled) > 1 and _weight(blocks[titled[-1] :]) < _LEAST_LINES:  # the foot of the page
        titled.pop()
    return [first, *titled] if has_own_text and first < titled[0] else titled


def _begins_with_title(blocks: Marked, start: int) -> bool:
    texts = [marked.block for marked in blocks[start : start + 4] if marked.role is Role.TEXT]
    return bool(texts) and texts[0].is_brief and not texts[0].is_prose


def _numbered(blocks: Marked) -> list[int]:
    """Begin at lines such as "Lesson 3" or 第三课, which number texts."""
    return _first_of_runs(
        n
        for n, marked in enumerate(blocks)
        if marked.block.kind is RowKind.HEADING and names_a_text(marked.block.text)
    )


def _first_of_runs(numbers: Iterable[int]) -> list[int]:
    """Give the numbers that do not follow the one before them."""
    ascending = [-2, *numbers]
    return [n for before, n in pairwise(ascending) if n != before + 1]


def _headlined(blocks: Marked) -> list[int]:
    """Begin at brief lines, each followed by a text in another language."""
    texts = [n for n, marked in enumerate(blocks) if marked.role is Role.TEXT]
    first = next((blocks[n].block.language for n in texts if blocks[n].block.is_brief), None)
    return [
        n
        for n, after in pairwise(texts)
        if blocks[n].block.is_brief
        and blocks[n].block.language == first != blocks[after].block.language
    ]


def _are_digests(blocks: Marked, starts: list[int]) -> bool:
    """Whether each part is a headline and a text that is too long for its translation."""
    for head, *text in _parts(blocks, starts):
        texts = [marked.block for marked in text if marked.role is Role.TEXT]
        weight = sum(block.weight for block in texts)
        if any(block.language == head.block.language for block in texts):
            return False
        if weight < _LONGER * head.block.weight or not all(block.is_prose for block in texts):
            return False
    return starts[0] < _LEAST_HEADLINES


def _all_have_text(blocks: Marked, starts: list[int]) -> bool:
    return all(
        _weight([marked for marked in part if marked.block.is_prose]) >= _LEAST_TEXT
        for part in _parts(blocks, starts)
    )


def _all_stand_alone(blocks: Marked, starts: list[int]) -> bool:
    """Whether each part has text, and both languages where the whole has."""
    is_bilingual = _has_both(blocks)
    return all(
        _weight(part) >= _LEAST_LINES and (_has_both(part) or not is_bilingual)
        for part in _parts(blocks, starts)
    )


def _parts(blocks: Marked, starts: list[int]) -> list[Marked]:
    ends = [*starts[1:], len(blocks)]
    return [blocks[start:end] for start, end in zip(starts, ends, strict=True)]


def _weight(blocks: Marked) -> float:
    return sum(marked.block.weight for marked in blocks if marked.role is Role.TEXT)


def _has_both(blocks: Marked) -> bool:
    """Whether a second language has its share of a text."""
    weights: defaultdict[str, float] = defaultdict(float)
    for marked in blocks:
        if marked.role is Role.TEXT:
            weights[marked.block.language] += marked.block.weight
    shares = sorted(weights.values(), reverse=True)
    return len(shares) > 1 and shares[1] >= _BOTH * sum(shares)
