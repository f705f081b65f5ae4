"""The bands between linked sentences, calculated before they are painted.

A sentence is given a height of its own even where it shares a line with others: its share of the
line's width is its share of the line's height. So bands lie one under the other in the order of
the text. Heights are pixels from the top of the row.
"""

from collections.abc import Iterator

from msgspec import Struct

from reader.core.articles import Link, Side, StoredRow
from reader.core.doubt import is_doubtful_link
from reader.core.mending.regrouping import links_of
from reader.core.sentences import Span
from reader.ui.page.mending.sentences import spans_of
from reader.ui.page.placing import PlacedLine, PlacedRow, PlacedSide

Extent = tuple[float, float]


class Ribbon(Struct, frozen=True):
    """A link as a band from one side to the other; a side that it lacks is None."""

    link: Link
    left: Extent | None
    right: Extent | None

    def of(self, side: Side) -> Extent | None:
        """Where it begins and ends on one side."""
        return self.right if side else self.left

    @property
    def is_doubtful(self) -> bool:
        """Whether it may well be wrong."""
        return is_doubtful_link(self.link)


def ribbons_of(row: StoredRow, placed: PlacedRow) -> Iterator[Ribbon]:
    """Give the bands of a row."""
    extents = [_extents(row, placed, side) for side in Side]
    for link in links_of(row.row):
        left, right = (_joined(extents[side], link.of(side)) for side in Side)
        if left or right:
            yield Ribbon(link, left, right)


def _extents(row: StoredRow, placed: PlacedRow, side: Side) -> list[Extent]:
    half = placed.side(side)
    return [] if half is None else [extent_of(half, span) for span in spans_of(row, side)]


def _joined(extents: list[Extent], numbers: tuple[int, ...]) -> Extent | None:
    found = [extents[number] for number in numbers if number < len(extents)]
    return (found[0][0], found[-1][1]) if found else None


def extent_of(side: PlacedSide, span: Span) -> Extent:
    """Give where a sentence begins and ends, as heights."""
    lines = [line for line in side.lines if line.start < span.end and line.end > span.start]
    if not lines:
        return side.top, side.top
    return _height(lines[0], span.start), _height(lines[-1], span.end)


def _height(line: PlacedLine, offset: int) -> float:
    edges = line.edges
    width = edges[-1] - edges[0]
    at = edges[min(max(offset - line.start, 0), len(edges) - 1)]
    share = (at - edges[0]) / width if width > 0 else 0.0
    return line.top + share * (line.bottom - line.top)
