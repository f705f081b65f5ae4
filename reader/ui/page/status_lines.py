"""Lines below words that say how well they are known, for eyes that do not tell colours apart."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.core.entries import Status
from reader.ui.page.marks import Mark

# In ems: the less a word is known, the thicker its line.
THICKNESS: Final[Mapping[Status, float]] = MappingProxyType(
    {
        Status.NEW: 0.05,
        Status.LEARNING_1: 0.15,
        Status.LEARNING_2: 0.115,
        Status.LEARNING_3: 0.08,
        Status.LEARNING_4: 0.05,
        Status.LEARNING_5: 0.025,
    }
)
_THINNEST = 0.6  # pixels


def status_pen(status: Status, em: float, colour: QColor) -> QPen:
    """Give what underlines a word of a status: dots for new ones, lines for those of five steps."""
    is_new = status is Status.NEW
    thickness = max(THICKNESS[status] * em, _THINNEST)
    style = Qt.PenStyle.DotLine if is_new else Qt.PenStyle.SolidLine
    return QPen(colour, thickness, style, Qt.PenCapStyle.FlatCap)


def paint_status_line(painter: QPainter, mark: Mark, em: float, colour: QColor) -> None:
    """Underline the box of a status inside its lower edge."""
    pen = status_pen(mark.status, em, colour)
    y = mark.box.bottom() - pen.widthF() / 2
    painter.setPen(pen)
    painter.drawLine(QPointF(mark.box.left() + 1, y), QPointF(mark.box.right() - 1, y))
