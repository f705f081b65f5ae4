"""Paints what one page shows of a row, with the painter of the screen's page."""

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from reader.core.articles import Side
from reader.ui.page.columns import Columns
from reader.ui.page.marks import RowMarks, SideMarks
from reader.ui.page.painting import PagePainter
from reader.ui.page.placing import PlacedRow, PlacedSide
from reader.ui.paper.breaks import Part

_UNMARKED: Final = RowMarks(SideMarks(statuses={}), SideMarks(statuses={}))
_FAR: Final = 1e5


def paint_part(
    painter: QPainter, page: PagePainter, row: PlacedRow, part: Part, columns: Columns
) -> None:
    """Paint some lines of one side of a row at their place on the page."""
    side = row.side(part.side)
    if side is None:
        return
    lines = side.lines[part.first : part.end]
    # A line is painted when its box meets what is seen; between the baselines no other box is.
    top, bottom = lines[0].baseline, lines[-1].baseline
    clip = QRectF(-_FAR, top, 2 * _FAR, bottom - top)
    cut = _cut(side, part, (lines[0].top, lines[-1].bottom))
    sides = (None, cut) if part.side is Side.RIGHT else (cut, None)
    painter.save()
    painter.translate(0, part.shift)
    page.paint_row(painter, PlacedRow(sides, row.height), columns, clip, _UNMARKED)
    painter.restore()


def paint_rule(painter: QPainter, page: PagePainter, y: float, columns: Columns) -> None:
    """Paint the line between two paragraphs."""
    nothing = PlacedRow((None, None), 0, rule=y)
    page.paint_row(painter, nothing, columns, QRectF(), _UNMARKED)


def _cut(side: PlacedSide, part: Part, reach: tuple[float, float]) -> PlacedSide:
    """Give a side whose ornaments belong to some of its lines; a whole one stays as it is."""
    if part.first == 0 and part.end == len(side.lines):
        return side
    bar = reach if side.bar is not None else None
    return replace(side, bar=bar, has_bullet=side.has_bullet and part.first == 0)
