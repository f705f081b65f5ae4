"""Heights of an article that survive a new layout: so far below the top of a line."""

from msgspec import Struct

from reader.core.articles import Place, Side
from reader.ui.page.flow import Flow
from reader.ui.page.placing import PlacedLine


class Anchor(Struct, frozen=True):
    """A height of the strip that survives a new layout: so far below the top of a line."""

    place: Place
    below: float


def anchor_at(flow: Flow, y: int, side: Side = Side.LEFT) -> Anchor:
    """Give the line at a height, or the first one below it, and how far `y` is below it.

    It is a line of `side` unless the row has none there.
    """
    row, within = flow.at(y)
    within += flow.show(row, within, within + 1)
    found = _first_line(flow, row, within, side)
    if found is None and row + 1 < len(flow.rows):
        within -= flow.row(row).height
        row += 1
        found = _first_line(flow, row, 0.0, side)
    if found is None:
        return Anchor(Place(row), within)
    side, line = found
    return Anchor(Place(row, side, line.start), within - line.top)


def height_of(flow: Flow, place: Place) -> float:
    """Give where the line of a place begins; the row's top where there is none."""
    row = min(max(place.row, 0), len(flow.rows) - 1)
    placed = flow.row_with(Place(row, place.side, place.offset)).side(place.side)
    line = placed.line_of(place.offset) if placed is not None else None
    return flow.top(row) + (line.top if line is not None else 0.0)


def _first_line(flow: Flow, row: int, within: float, first: Side) -> tuple[Side, PlacedLine] | None:
    placed = flow.row(row)
    for side in (first, first.other):
        half = placed.side(side)
        for line in half.lines if half is not None else ():
            if line.top >= within - 1:
                return side, line
    return None
