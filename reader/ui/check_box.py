"""The box before a line that can be ticked: painted in the theme's colours, by click or Space."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from reader.ui.indexes import AnyIndex
from reader.ui.theme import Theme

BOX: Final = 15
"""Its edge in pixels."""
_AROUND = 6  # pixels around the box that count as the box
_TICK = ((3.6, 7.8), (6.4, 10.6), (11.4, 4.8))


def paint_box(painter: QPainter, box: QRectF, theme: Theme, *, is_checked: bool) -> None:
    """Paint the box, with a tick where it is checked."""
    edge = theme["accent.normal"] if is_checked else theme["text.faint"]
    painter.setPen(QPen(QColor(edge), 1.2))
    painter.setBrush(QColor(theme["accent.normal" if is_checked else "surface.raised"]))
    painter.drawRoundedRect(box, 3.5, 3.5)
    if is_checked:
        pen = QPen(QColor(theme["accent.text"]), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline([box.topLeft() + QPointF(x, y) for x, y in _TICK])


def toggle(event: QEvent, index: AnyIndex, box: QRectF) -> bool:
    """Tick a line, or take the tick away, if that is what an event of its view asks for."""
    if not _is_meant(event, box):
        return False
    role = Qt.ItemDataRole.CheckStateRole
    is_checked = Qt.CheckState(index.data(role)) is Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked
    return index.model().setData(index, wanted, role)


def _is_meant(event: QEvent, box: QRectF) -> bool:
    if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
        area = box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        return event.button() is Qt.MouseButton.LeftButton and area.contains(event.position())
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
