"""What a reader left at the rows of a page: bookmarks in the margin, notes below their rows."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct, field
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from reader.core.articles import Side
from reader.ui.page.columns import Columns
from reader.ui.page.placing import PlacedRow, PlacedSide

NOTE_WIDTH: Final = 42.0  # ems at most: some ninety letters
NOTE_ROOM: Final = 0.55  # ems above a note

# A ribbon as wide and high as this, so far left of the text, in ems.
_WIDTH, _HEIGHT, _BEFORE_TEXT, _NOTCH = 0.46, 0.92, 1.5, 0.2
_LEAST_MARGIN = 2.0  # pixels
_BAR_WIDTH = 2.0


class Marginalia(Struct, frozen=True):
    """The ids of the rows with bookmarks, and the notes by the ids of their rows."""

    bookmarked: frozenset[str] = frozenset()
    notes: Mapping[str, str] = field(default_factory=dict[str, str])


def ribbon_of(row: PlacedRow, columns: Columns) -> QRectF:
    """Give where the bookmark of a row stands: in the margin, beside its first line."""
    sides = [side for side in map(row.side, Side) if side is not None and side.bottom > side.top]
    if not sides:
        return QRectF()
    em = sides[0].typeface.em
    x = max(columns.span[0] - _BEFORE_TEXT * em, _LEAST_MARGIN)
    top = min(side.top + side.typeface.above for side in sides) - 0.8 * em
    return QRectF(x, top, _WIDTH * em, _HEIGHT * em)


def paint_ribbon(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint a bookmark: a ribbon that is notched at its end."""
    notch = QPointF(box.center().x(), box.bottom() - _NOTCH * box.height())
    corners = [box.topLeft(), box.topRight(), box.bottomRight(), notch, box.bottomLeft()]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF(corners))


def paint_note(
    painter: QPainter, note: PlacedSide, clip: QRectF, text: QColor, bar: QColor
) -> None:
    """Paint what can be seen of a note at the left edge of the columns, with a bar before it."""
    box = QRectF(0, note.top, _BAR_WIDTH, note.bottom - note.top)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(bar)
    painter.drawRoundedRect(box, 1, 1)
    painter.setPen(text)
    for line in note.lines:
        if line.bottom > clip.top() and line.top < clip.bottom():
            line.draw(painter)
