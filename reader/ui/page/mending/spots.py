"""Points of the page as sentences, and sentences as boxes."""

from PySide6.QtCore import QPointF, QRectF

from reader.core.articles import Side
from reader.ui.page.flow import Flow
from reader.ui.page.mending.dragging import Spot
from reader.ui.page.mending.sentences import SentenceAt, sentence_at
from reader.ui.page.placing import PlacedRow, PlacedSide


def spot_at(flow: Flow, point: QPointF) -> Spot | None:
    """Give what is at a point of the article, None above and below all rows."""
    if not flow.has_row_at(point.y()):
        return None
    number, within = flow.at(point.y())
    row, placed = flow.rows[number], flow.row(number)
    side = _side_at(flow, placed, point.x(), within)
    half = placed.side(side)
    offset = None
    if half is not None:
        offset = _offset_at(half, point.x() - flow.compositor.columns.x(side), within)
    sentence = None if offset is None else sentence_at(row, side, offset)
    return Spot(row, side, sentence)


def boxes_of(flow: Flow, at: SentenceAt) -> list[QRectF]:
    """Give the boxes around a sentence, one a line."""
    half = flow.row(at.row.position).side(at.side)
    if half is None:
        return []
    x, y = flow.compositor.columns.x(at.side), flow.top(at.row.position)
    span = at.span
    return [box.translated(x, y) for box in half.stretches(span.start, span.end)]


def _side_at(flow: Flow, placed: PlacedRow, x: float, within: float) -> Side:
    columns = flow.compositor.columns
    first, second = columns.order
    if not columns.is_stacked:
        return first if x < sum(columns.gutter) / 2 else second
    above, below = placed.side(first), placed.side(second)
    if below is None or (above is not None and within < (above.bottom + below.top) / 2):
        return first
    return second


def _offset_at(half: PlacedSide, x: float, within: float) -> int | None:
    """Give the character at a point, the nearest of its line beside the text."""
    for line in half.lines:
        if line.top <= within < line.bottom:
            found = line.offset_at(x)
            nearest = line.start if x < line.edges[0] else max(line.end - 1, line.start)
            return nearest if found is None else found
    return None
