"""From points of the page to places in its text, and back. Points are pixels of the article."""

from PySide6.QtCore import QPointF, QRectF

from reader.core.articles import Place, Side
from reader.ui.page.placing import PlacedSide
from reader.ui.page.sheet import Sheet


def side_at(sheet: Sheet, point: QPointF) -> Side | None:
    """Give the side whose text is at a point or nearest to it, None where nothing can be read."""
    if not sheet.flow.rows:
        return None
    row, within = sheet.flow.at(point.y())
    columns = sheet.flow.compositor.columns
    found: list[tuple[float, Side]] = []
    for side in Side:
        placed = sheet.flow.row(row).side(side)
        if placed is None or not sheet.flow.is_legible(row, side):
            continue
        left = columns.x(side)
        beside = _away(point.x(), left, left + columns.width(side))
        above = _away(within, placed.top, placed.bottom) if columns.is_stacked else 0.0
        found.append((beside + above, side))
    return min(found, default=(0.0, None))[1]


def caret_at(sheet: Sheet, side: Side, point: QPointF) -> Place:
    """Give the place of a side nearest to a point, between two characters; there must be rows.

    Above and below the text of a row that is its beginning and its end.
    """
    row, within = sheet.flow.at(point.y())
    if not sheet.flow.has_row_at(point.y()):
        row = 0 if point.y() < sheet.flow.head.height else len(sheet.flow.rows) - 1
    placed = sheet.flow.row(row).side(side)
    x = point.x() - sheet.flow.compositor.columns.x(side)
    return Place(row, side, placed.caret_at(x, within) if placed is not None else 0)


def character_at(sheet: Sheet, side: Side, point: QPointF) -> Place | None:
    """Give the character of a side at a point, None where there is none."""
    row, within = sheet.flow.at(point.y())
    placed = sheet.flow.row(row).side(side)
    x = point.x() - sheet.flow.compositor.columns.x(side)
    offset = placed.offset_at(x, within) if placed is not None else None
    return Place(row, side, offset) if offset is not None else None


def caret_box(sheet: Sheet, place: Place) -> QRectF:
    """Give where a caret stands, a box without width; empty where its side is not shown.

    Where a very long row has a gap it is where the line after that begins.
    """
    placed = sheet.flow.row(place.row).side(place.side) if _is_readable(sheet, place) else None
    line = placed.line_of(place.offset) if placed is not None else None
    if line is None:
        return QRectF()
    offset = min(max(place.offset, line.start), line.end)
    x = sheet.flow.compositor.columns.x(place.side) + line.edges[offset - line.start]
    return QRectF(x, sheet.flow.top(place.row) + line.top, 0, line.bottom - line.top)


def placed_side(sheet: Sheet, place: Place) -> PlacedSide | None:
    """Give the side of a place, laid out around it; None where nothing of it can be read."""
    return sheet.flow.row_with(place).side(place.side) if _is_readable(sheet, place) else None


def _is_readable(sheet: Sheet, place: Place) -> bool:
    return place.row < len(sheet.flow.rows) and sheet.flow.is_legible(place.row, place.side)


def _away(value: float, low: float, high: float) -> float:
    return max(low - value, value - high, 0.0)
