"""What is seen of the mode: which sentences, bands and drops are painted where."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from reader.core.articles import Side
from reader.ui.page.flow import Flow
from reader.ui.page.look import Look
from reader.ui.page.mending.dragging import Drag, Linking, Moving
from reader.ui.page.mending.painting import MendPainter
from reader.ui.page.mending.ribbons import Ribbons
from reader.ui.page.mending.sentences import SentenceAt
from reader.ui.page.mending.spots import boxes_of


class Shown(Struct, frozen=True):
    """What the mode is about to do, and the bands that it keeps."""

    current: SentenceAt | None
    marked: tuple[SentenceAt, ...]
    drag: Drag | None
    ribbons: Ribbons


def draw(painter: QPainter, look: Look, flow: Flow, shown: Shown, seen: QRectF) -> None:
    """Paint what can be seen under the text of the page."""
    columns, em = flow.compositor.columns, flow.compositor.typography.em
    mend = MendPainter(look, columns, em)
    if shown.current is not None:
        _draw_current(painter, mend, flow, shown.current)
    for marked in shown.marked:
        mend.paint_mark(painter, boxes_of(flow, marked))
    for number in flow.rows_between(seen.top(), seen.bottom()):
        top = flow.top(number)
        _draw_row(painter, mend, flow, number, shown, seen.translated(0, -top))
    if shown.drag is not None and shown.drag.is_on:
        _draw_drag(painter, mend, flow, shown.drag)


def _draw_current(painter: QPainter, mend: MendPainter, flow: Flow, current: SentenceAt) -> None:
    link = current.link
    for side in Side if link is not None else ():
        for number in link.of(side) if link is not None else ():
            there = SentenceAt(current.row, side, number)
            mend.paint_sentence(painter, boxes_of(flow, there), is_current=False)
    mend.paint_sentence(painter, boxes_of(flow, current), is_current=True)


def _draw_row(
    painter: QPainter, mend: MendPainter, flow: Flow, number: int, shown: Shown, seen: QRectF
) -> None:
    row, placed = flow.rows[number], flow.row(number)
    top = flow.top(number)
    painter.save()
    painter.translate(0, top)
    current = shown.current
    lit = current.link if current is not None and current.is_in(row) else None
    for ribbon in shown.ribbons.between(row, placed, seen.top() - mend.em, seen.bottom() + mend.em):
        mend.paint_ribbon(painter, ribbon, is_lit=ribbon.link == lit)
    if row.row.is_fixed:
        tops = [half.top for half in placed.sides if half is not None]
        mend.paint_row_pin(painter, min(tops, default=0.0))
    painter.restore()


def _draw_drag(painter: QPainter, mend: MendPainter, flow: Flow, drag: Drag) -> None:
    boxes = boxes_of(flow, drag.start)
    for each in drag.company:
        mend.paint_mark(painter, boxes_of(flow, each))
    if isinstance(drag.drop, Linking):
        mend.paint_mark(painter, boxes_of(flow, drag.drop.target))
    if isinstance(drag.drop, Moving):
        number, side = drag.drop.row.position, drag.start.side
        half = flow.row(number).side(side)
        top, bottom = (half.top, half.bottom) if half is not None else (0.0, 0.0)
        mend.paint_drop(painter, side, flow.top(number) + (top if drag.drop.is_down else bottom))
    if boxes:
        mend.paint_way(painter, _middle(boxes), drag.point)


def _middle(boxes: list[QRectF]) -> QPointF:
    return boxes[len(boxes) // 2].center()
