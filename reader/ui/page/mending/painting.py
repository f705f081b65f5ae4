"""Paints the pairing: bands in the gutter, the sentences meant, and what a drop would do."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.core.articles import Side
from reader.ui.page.columns import Columns
from reader.ui.page.look import Look
from reader.ui.page.mending.ribbons import Extent, Ribbon

_ROUNDNESS = 0.16  # ems, as everywhere on the page
_THINNEST = 5.0  # pixels of a band at its ends
_GAP = 1.5  # pixels between two bands
_EDGE = 3.0  # pixels of the bar at a band's end
_PIN = 0.2  # ems


class MendPainter:
    """Paints in one look; the painter's origin is the top of the row, or of the article."""

    def __init__(self, look: Look, columns: Columns, em: float) -> None:
        palette = look.palette
        self._columns, self.em = columns, em
        self._link, self._lit = QColor(palette.link), QColor(palette.link_lit)
        self._edge, self._doubt = QColor(palette.link_edge), QColor(palette.doubt)
        self._doubt_soft = QColor(palette.doubt_soft)
        self._accent, self._secondary = QColor(palette.cursor), QColor(palette.secondary)
        self._highlight = QColor(palette.highlight)

    def paint_sentence(
        self, painter: QPainter, boxes: Iterable[QRectF], *, is_current: bool
    ) -> None:
        """Light up the current sentence, or one that is linked to it."""
        colour = self._lit if is_current else self._highlight
        self._paint_boxes(painter, boxes, colour, QPen(Qt.PenStyle.NoPen))

    def paint_mark(self, painter: QPainter, boxes: Iterable[QRectF]) -> None:
        """Frame a sentence that is marked to be linked."""
        self._paint_boxes(
            painter, boxes, QColor(Qt.GlobalColor.transparent), QPen(self._accent, 1.5)
        )

    def paint_ribbon(self, painter: QPainter, ribbon: Ribbon, *, is_lit: bool) -> None:
        """Paint a band; one that is fixed has a pin, a doubtful one is dotted."""
        if ribbon.left is None or ribbon.right is None:
            self._paint_stub(painter, ribbon)
            return
        path = self._stacked_path(ribbon) if self._columns.is_stacked else self._path(ribbon)
        fill = self._lit if is_lit else self._doubt_soft if ribbon.is_doubtful else self._link
        pen = QPen(self._accent if is_lit else self._edge, 1.0)
        if ribbon.is_doubtful:
            pen = QPen(self._doubt, 1.6, Qt.PenStyle.DotLine)
        if self._columns.is_stacked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen.setWidthF(2.0)
        else:
            painter.setBrush(fill)
        painter.setPen(pen)
        painter.drawPath(path)
        if ribbon.link.is_fixed:
            self._paint_pin(painter, self._middle(ribbon, path))

    def paint_row_pin(self, painter: QPainter, top: float) -> None:
        """Mark a row whose sides a person put together, in the margin."""
        left, width = self._columns.span
        self._paint_pin(painter, QPointF(left + width + 0.7 * self.em, top + 0.8 * self.em))

    def paint_way(self, painter: QPainter, start: QPointF, end: QPointF) -> None:
        """Draw the way from a sentence that is dragged to the pointer."""
        painter.setPen(QPen(self._accent, 2.0, Qt.PenStyle.DashLine))
        painter.drawLine(start, end)

    def paint_drop(self, painter: QPainter, side: Side, y: float) -> None:
        """Draw where a moved sentence would stand: a bar across its column."""
        x, width = self._columns.x(side), self._columns.width(side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawRoundedRect(QRectF(x, y - 1.5, width, 3.0), 1.5, 1.5)
        painter.drawEllipse(QPointF(x, y), 4.0, 4.0)

    def _paint_boxes(
        self, painter: QPainter, boxes: Iterable[QRectF], fill: QColor, pen: QPen
    ) -> None:
        painter.setPen(pen)
        painter.setBrush(fill)
        room, radius = 0.1 * self.em, self.em * _ROUNDNESS
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-room, 0, room, 0), radius, radius)

    def _middle(self, ribbon: Ribbon, path: QPainterPath) -> QPointF:
        if self._columns.is_stacked:
            return path.pointAtPercent(0.5)
        start, end = self._ends()
        heights = (*_slimmed(ribbon.left), *_slimmed(ribbon.right))
        return QPointF((start + end) / 2, sum(heights) / len(heights))

    def _path(self, ribbon: Ribbon) -> QPainterPath:
        """Draw the outline of a band across the gutter."""
        start, end = self._ends()
        left, right = _slimmed(ribbon.left), _slimmed(ribbon.right)
        middle = (start + end) / 2
        path = QPainterPath(QPointF(start, left[0]))
        path.cubicTo(middle, left[0], middle, right[0], end, right[0])
        path.lineTo(end, right[1])
        path.cubicTo(middle, right[1], middle, left[1], start, left[1])
        path.closeSubpath()
        return path

    def _stacked_path(self, ribbon: Ribbon) -> QPainterPath:
        """Draw a bracket in the margin: the sides stand one above the other."""
        x = self._columns.x(Side.LEFT) - 0.3 * self.em
        above, below = (sum(_slimmed(extent)) / 2 for extent in (ribbon.left, ribbon.right))
        path = QPainterPath(QPointF(x, above))
        out = x - 0.6 * self.em
        path.cubicTo(out, above, out, below, x, below)
        return path

    def _paint_stub(self, painter: QPainter, ribbon: Ribbon) -> None:
        """Paint the end of a sentence that is linked to nothing."""
        side = Side.LEFT if ribbon.left else Side.RIGHT
        start, end = _slimmed(ribbon.of(side))
        if self._columns.is_stacked:
            x = self._columns.x(side) - 0.3 * self.em - _EDGE
        else:
            x = self._ends()[side] - (_EDGE if side is not self._columns.first else 0.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent if ribbon.link.is_fixed else self._edge)
        painter.drawRoundedRect(QRectF(x, start, _EDGE, end - start), _EDGE / 2, _EDGE / 2)

    def _ends(self) -> tuple[float, float]:
        """Give the edges of the gutter, that of the left side first."""
        room = 0.25 * self.em
        start, end = self._columns.gutter
        if self._columns.first is Side.RIGHT:
            return end - room, start + room
        return start + room, end - room

    def _paint_pin(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawEllipse(at, _PIN * self.em, _PIN * self.em)


def _slimmed(extent: Extent | None) -> Extent:
    """Leave a gap to the next band, but something to be seen."""
    start, end = extent or (0.0, 0.0)
    start, end = start + _GAP, end - _GAP
    missing = max(_THINNEST - (end - start), 0.0) / 2
    return start - missing, end + missing
