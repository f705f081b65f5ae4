"""Which part of a saved page is the article, and which only stands around it."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from msgspec import Struct

from reader.core.articles import RowKind
from reader.library.formats.markup.outline import Outline, Purpose, Region, Span, covered

_LINKED = 0.6  # of a line; a line with more leads elsewhere
_NEARLY_ALL = 0.9  # of the running text stands in the part that is the article
_TOO_MUCH = 0.3  # of the text; a part with more is the article, whatever its name
_LIST = 3  # lines that lead elsewhere are a list, fewer may be headlines
_ASIDE = frozenset({Purpose.CHROME, Purpose.HIDDEN, Purpose.COMMENTS})


class Article(Struct, frozen=True):
    """The numbers of the blocks that are an article, and which of them readers wrote below it."""

    kept: tuple[int, ...]
    comments: frozenset[int]


class _Scale:
    """Weighs spans by sums that were made once."""

    def __init__(self, weights: Iterable[float]) -> None:
        self._sums = list(accumulate(weights, initial=0.0))

    @property
    def whole(self) -> float:
        return self._sums[-1]

    def weigh(self, span: Span) -> float:
        return self._sums[span.stop] - self._sums[span.start]


def find_article(outline: Outline) -> Article:
    """Find the article of a page: its text, its title and the lines about it.

    Parts that are named after what stands around a text, and those that are hidden, are no part
    of it unless they hold much of the text; nor are lists of links before and after it.
    """
    count = len(outline.blocks)
    prose = _prose(outline)
    scale = _Scale(prose if any(prose) else [block.weight for block in outline.blocks])
    aside = [one for one in outline.regions if _is_aside(one, scale)]
    is_comment = covered((one for one in aside if one.purpose is Purpose.COMMENTS), count)
    around = [one for one in aside if one.purpose is not Purpose.COMMENTS]
    is_around = covered([*around, *_link_lists(outline, prose)], count)
    weights = [
        0.0 if is_comment[number] or is_around[number] else weight
        for number, weight in enumerate(prose)
    ]
    main = _with_surroundings(_main(outline.regions, weights), outline, is_around)
    kept = [n for n in main if not is_around[n]]
    kept += [n for n in range(main.stop, count) if is_comment[n] and not is_around[n]]
    return Article(tuple(kept), frozenset(number for number in kept if is_comment[number]))


def _prose(outline: Outline) -> list[float]:
    """Give the weight of each block that is running text and leads nowhere, 0 for others."""
    return [
        block.weight if block.is_prose and linked < _LINKED else 0.0
        for block, linked in zip(outline.blocks, outline.links, strict=True)
    ]


def _is_aside(region: Region, scale: _Scale) -> bool:
    return region.purpose in _ASIDE and scale.weigh(region.span) <= _TOO_MUCH * scale.whole


def _main(regions: Sequence[Region], weights: Sequence[float]) -> Span:
    """Find the smallest part with nearly all running text; better, what the page calls its text."""
    whole = range(len(weights))
    scale = _Scale(weights)
    if not scale.whole:
        return whole
    parts = [one for one in regions if one.purpose not in _ASIDE]
    large = (one.span for one in parts if scale.weigh(one.span) >= _NEARLY_ALL * scale.whole)
    smallest = min(large, key=len, default=whole)
    named = (one.span for one in parts if one.purpose is Purpose.MAIN)
    around = (span for span in named if span.start <= smallest.start and span.stop >= smallest.stop)
    return min(around, key=len, default=smallest)


def _with_surroundings(main: Span, outline: Outline, is_around: Sequence[bool]) -> Span:
    """Add the title above the text, and what stands before and after it if no site does."""
    titles = (n for n in outline.top_headings if n < main.start and not is_around[n])
    start = max(titles, default=main.start)
    before, after = range(start), range(main.stop, len(outline.blocks))
    if not _is_site(before, outline, is_around):
        start = 0
    stop = main.stop if _is_site(after, outline, is_around) else after.stop
    return range(start, stop)


def _is_site(span: Span, outline: Outline, is_around: Sequence[bool]) -> bool:
    """Whether a site stands here: half of the lines lead elsewhere or are named for it."""
    site = sum(is_around[n] or outline.links[n] >= _LINKED for n in span)
    return 2 * site >= len(span)


def _link_lists(outline: Outline, prose: Sequence[float]) -> list[Region]:
    """Find the lists of links before and after the text; amid a text they belong to it."""
    texts = [number for number, weight in enumerate(prose) if weight]
    if not texts:
        return []
    leading = _Scale(
        float(linked >= _LINKED and block.kind is not RowKind.HEADING)
        for block, linked in zip(outline.blocks, outline.links, strict=True)
    )
    return [
        region
        for region in outline.regions
        if len(region.span) >= _LIST
        and (region.span.stop <= texts[0] or region.span.start > texts[-1])
        and leading.weigh(region.span) == len(region.span)
    ]
