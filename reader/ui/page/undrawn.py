"""Characters that no font can draw: a box stands in their place, and says which it is."""

import unicodedata

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from reader.core.articles import Side
from reader.ui.page.sheet import Sheet


def undrawn_at(sheet: Sheet, point: QPointF) -> str:
    """Name the character at a point of the article that no font has, "" where there is none.

    "U+1F408 CAT", or the number alone of what has no name.
    """
    row, within = sheet.flow.at(point.y())
    for side in Side:
        placed = sheet.flow.row(row).side(side) if sheet.flow.has_row_at(point.y()) else None
        if placed is None or not sheet.flow.is_legible(row, side):
            continue
        offset = placed.offset_at(point.x() - sheet.flow.compositor.columns.x(side), within)
        text = sheet.flow.rows[row].row.text(side) or ""
        if offset is not None and offset < len(text):
            return _name_undrawn(text[offset], QFontMetricsF(placed.typeface.font))
    return ""


def _name_undrawn(character: str, metrics: QFontMetricsF) -> str:
    if metrics.inFontUcs4(ord(character)):
        return ""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
