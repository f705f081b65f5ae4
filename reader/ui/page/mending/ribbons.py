"""The bands between linked sentences, calculated before they are painted.

A sentence is given a height of its own even where it shares a line with others: its share of the
line's width is its share of the line's height. So bands lie one under the other in the order of
the text. Heights are pixels from the top of the row.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from msgspec import Struct

from reader.core.articles import Link, Side, StoredRow
from reader.core.doubt import is_doubtful_link
from reader.core.mending.regrouping import links_of
from reader.core.sentences import Span
from reader.ui.page.mending.sentences import spans_of
from reader.ui.page.placing import Gap, PlacedLine, PlacedRow, PlacedSide

Extent = tuple[float, float]
_MOST_ROWS: Final = 100  # more than a window shows


class Ribbon(Struct, frozen=True):
    """A link as a band from one side to the other; a side that it lacks is None."""

    link: Link
    left: Extent | None
    right: Extent | None

    def of(self, side: Side) -> Extent | None:
        """Where it begins and ends on one side."""
        return self.right if side else self.left

    @property
    def reach(self) -> Extent:
        """Where it begins and ends on either side."""
        extents = [extent for extent in (self.left, self.right) if extent is not None]
        return min(one for one, _ in extents), max(two for _, two in extents)

    @property
    def is_doubtful(self) -> bool:
        """Whether it may well be wrong."""
        return is_doubtful_link(self.link)


class Ribbons:
    """Keeps the bands of rows while their text, links and lines stay the same.

    A very long row has thousands of bands, which take longer to calculate than to paint.
    """

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}

    def between(self, row: StoredRow, placed: PlacedRow, top: float, bottom: float) -> list[Ribbon]:
        """List the bands of a row of which something may be seen between two heights."""
        kept = self._kept.get(row.id)
        if kept is None or kept.row is not row or kept.placed is not placed:
            if len(self._kept) >= _MOST_ROWS:
                self._kept.clear()
            bands = [(*ribbon.reach, ribbon) for ribbon in ribbons_of(row, placed)]
            kept = self._kept[row.id] = _Kept(row, placed, bands)
        return [ribbon for first, last, ribbon in kept.bands if first <= bottom and last >= top]


class _Kept(NamedTuple):
    """The bands of a row, each with its reach, and what they were calculated from."""

    row: StoredRow
    placed: PlacedRow
    bands: list[tuple[float, float, Ribbon]]


def ribbons_of(row: StoredRow, placed: PlacedRow) -> Iterator[Ribbon]:
    """Give the bands of a row."""
    extents = [_extents(row, placed, side) for side in Side]
    for link in links_of(row.row):
        left, right = (_joined(extents[side], link.of(side)) for side in Side)
        if left or right:
            yield Ribbon(link, left, right)


def _extents(row: StoredRow, placed: PlacedRow, side: Side) -> list[Extent]:
    half = placed.side(side)
    if half is None:
        return []
    heights = _Heights(half)
    return [heights.extent_of(span) for span in spans_of(row, side)]


def _joined(extents: list[Extent], numbers: tuple[int, ...]) -> Extent | None:
    found = [extents[number] for number in numbers if number < len(extents)]
    return (found[0][0], found[-1][1]) if found else None


class _Heights:
    """Where the code points of a side stand; a very long one has gaps between its lines."""

    def __init__(self, side: PlacedSide) -> None:
        self._top = side.top
        stretches = sorted((*side.lines, *side.gaps), key=lambda each: each.start)
        self._stretches: list[PlacedLine | Gap] = stretches
        self._starts = [each.start for each in stretches]
        self._ends = [each.end for each in stretches]

    def extent_of(self, span: Span) -> Extent:
        """Give where a sentence begins and ends, as heights."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end) - 1
        if first > last:
            return self._top, self._top
        return _height(self._stretches[first], span.start), _height(self._stretches[last], span.end)


def _height(line: PlacedLine | Gap, offset: int) -> float:
    if isinstance(line, Gap):
        share = (offset - line.start) / max(line.end - line.start, 1)
        return line.top + min(max(share, 0.0), 1.0) * (line.bottom - line.top)
    edges = line.edges
    width = edges[-1] - edges[0]
    at = edges[min(max(offset - line.start, 0), len(edges) - 1)]
    share = (at - edges[0]) / width if width > 0 else 0.0
    return line.top + share * (line.bottom - line.top)
