"""An e-book divided into chapters as its table of contents tells."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from reader.library.formats.book.contents import Target
from reader.library.formats.markup.outline import Outline, Span

_LEAST_CHAPTER = 2000.0  # letters; shorter ones below another on its page are headings of its text


class Chapter(Struct, frozen=True):
    """The blocks of a chapter; `title` is "" for what the table of contents does not name."""

    title: str
    span: Span


class _Cut(Struct, frozen=True):
    number: int
    target: Target


def divide_chapters(outline: Outline, targets: Sequence[Target]) -> tuple[Chapter, ...]:
    """Divide a book where its table of contents leads; pages it does not name go on.

    Without a table of contents every page is a chapter.
    """
    titles = _titles(_cuts(outline, targets)) or dict.fromkeys(_page_starts(outline), "")
    starts = sorted({0, *titles})
    spans = map(range, starts, [*starts[1:], len(outline.blocks)])
    return tuple(Chapter(titles.get(span.start, ""), span) for span in spans if span)


def _page_starts(outline: Outline) -> list[int]:
    return [number for anchor, number in outline.anchors.items() if "#" not in anchor]


def _titles(cuts: Sequence[_Cut]) -> dict[int, str]:
    """Give the title at each start; of several that start at one block the first."""
    return {cut.number: cut.target.title for cut in reversed(cuts)}


def _cuts(outline: Outline, targets: Sequence[Target]) -> list[_Cut]:
    """Find where the entries lead, and leave those out that are no chapters."""
    cuts: list[_Cut] = []
    for target in targets:
        anchors = (f"{target.member}#{target.anchor}", target.member)
        number = next((outline.anchors[one] for one in anchors if one in outline.anchors), None)
        if number is not None:
            cuts.append(_Cut(number, target))
    headings = set(_headings(sorted(cuts, key=lambda cut: cut.number), outline))
    return [cut for cut in cuts if cut not in headings]


def _headings(cuts: Sequence[_Cut], outline: Outline) -> Iterator[_Cut]:
    """Find the entries that lead to another's page, lie below it, and are short on average."""
    nested: defaultdict[str, list[tuple[_Cut, float]]] = defaultdict(list)
    depths: dict[str, int] = {}
    for cut in cuts:
        depth = depths.get(cut.target.member, cut.target.depth)
        depths[cut.target.member] = min(depth, cut.target.depth)
    numbers = [*(cut.number for cut in cuts), len(outline.blocks)]
    for cut, (start, end) in zip(cuts, pairwise(numbers), strict=True):
        if cut.target.depth > depths[cut.target.member]:
            weight = sum(block.weight for block in outline.blocks[start:end])
            nested[cut.target.member].append((cut, weight))
    for found in nested.values():
        if sum(weight for _, weight in found) < _LEAST_CHAPTER * len(found):
            yield from (cut for cut, _ in found)
