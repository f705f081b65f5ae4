"""Where the parts of the page are on the screen, as a screen reader asks for it.

Nothing is laid out for it that is not near the window: who listens may ask for ten thousand rows.
"""

from PySide6.QtCore import QPoint, QRect, QRectF

from reader.core.articles import Side
from reader.core.sentences import Span
from reader.ui.page.sheet import Sheet
from reader.ui.page.view import PageView


def viewport_rect(page: PageView) -> QRect:
    """Give the part of the screen in which the article is seen."""
    viewport = page.viewport()
    return QRect(viewport.mapToGlobal(QPoint()), viewport.size())


def row_rect(page: PageView, row: int) -> QRect:
    """Give the box around a row, as wide as the page; far from the window its height is a guess."""
    sheet = page.sheet
    if sheet is None or not 0 <= row < len(sheet.flow.rows):
        return QRect()
    top, bottom = sheet.flow.top(row), sheet.flow.top(row + 1)
    return _on_screen(page, QRectF(0, top, page.viewport().width(), max(bottom - top, 1)))


def side_rect(page: PageView, row: int, side: Side) -> QRect:
    """Give the box around a side of a row; far from the window that around its column there."""
    sheet = page.sheet
    if sheet is None:
        return QRect()
    columns, whole = sheet.flow.compositor.columns, row_rect(page, row)
    placed = sheet.flow.row(row).side(side) if _is_laid_out(sheet, row) else None
    if placed is None:
        left = whole.left() + round(columns.x(side))
        return QRect(left, whole.top(), round(columns.width(side)), whole.height())
    top = sheet.flow.top(row) + placed.top
    box = QRectF(columns.x(side), top, columns.width(side), placed.bottom - placed.top)
    return _on_screen(page, box)


def stretch_rect(page: PageView, row: int, side: Side, span: Span) -> QRect:
    """Give the box around a stretch of a side; of a broken one, around its first part."""
    sheet = page.sheet
    if sheet is None or not _is_laid_out(sheet, row):
        return side_rect(page, row, side)
    boxes = sheet.boxes_between(row, side, span)
    return _on_screen(page, boxes[0]) if boxes else side_rect(page, row, side)


def offset_at(page: PageView, row: int, side: Side, point: QPoint) -> int | None:
    """Give the code point of a side that is at a point of the screen, None where there is none."""
    sheet = page.sheet
    if sheet is None or not _is_laid_out(sheet, row):
        return None
    at = page.in_article(page.viewport().mapFromGlobal(point).toPointF())
    placed = sheet.flow.row(row).side(side)
    x, y = at.x() - sheet.flow.compositor.columns.x(side), at.y() - sheet.flow.top(row)
    return placed.offset_at(x, y) if placed is not None else None


def _is_laid_out(sheet: Sheet, row: int) -> bool:
    return row in sheet.flow.placed_rows()


def _on_screen(page: PageView, box: QRectF) -> QRect:
    """Turn a box of the article into one of the screen."""
    return box.toAlignedRect().translated(page.viewport().mapToGlobal(QPoint(0, -page.top)))
