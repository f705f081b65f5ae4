"""An article as it is shown: its rows with what is marked on them, painted and hit."""

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from reader.core.articles import RowKind, Side, StoredRow
from reader.core.doubt import is_doubtful
from reader.core.entries import EntryKey, Status
from reader.core.sentences import Span
from reader.ui.page.cover import Cover
from reader.ui.page.flow import Flow
from reader.ui.page.lit import Lit
from reader.ui.page.marks import RowMarks, SideMarks
from reader.ui.page.overlay import Overlay
from reader.ui.page.painting import PagePainter
from reader.ui.page.words import WordAt


class Sheet:
    """A flow and its marks; points and boxes are pixels from the top left of the article."""

    def __init__(self, flow: Flow, statuses: Mapping[EntryKey, Status]) -> None:
        self.flow = flow
        self.statuses = statuses
        self.lit = Lit()
        self.overlay: Overlay | None = None  # in place of what is marked on words

    @property
    def em(self) -> float:
        """The size of the text in pixels."""
        return self.flow.compositor.typography.em

    def set_statuses(self, statuses: Mapping[EntryKey, Status]) -> None:
        """Paint the words of these entries by their status."""
        self.statuses = statuses
        self.flow.set_statuses(statuses)

    def has_ruby(self, side: Side) -> bool:
        """Whether readings stand above the words of a side."""
        flow = self.flow
        language = flow.metadata.languages[side]
        return flow.compositor.typography.typeface(language, RowKind.PARAGRAPH).has_ruby

    def word_at(self, point: QPointF) -> WordAt | None:
        """Give the word at a point."""
        if not self.flow.rows:
            return None
        row, within = self.flow.at(point.y())
        for side in Side:
            placed, words = self.flow.row(row).side(side), self.flow.words(row, side)
            if placed is None or words is None or not self.flow.is_legible(row, side):
                continue
            offset = placed.offset_at(point.x() - self.flow.compositor.columns.x(side), within)
            token = words.at(offset) if offset is not None else None
            if token is not None:
                return WordAt(self.flow.rows[row], side, token)
        return None

    def row_at(self, point: QPointF) -> StoredRow | None:
        """Give the row at a point, None above the first and below the last."""
        if not self.flow.has_row_at(point.y()):
            return None
        return self.flow.rows[self.flow.at(point.y())[0]]

    def note_at(self, point: QPointF) -> StoredRow | None:
        """Give the row below which a note stands at a point."""
        row = self.row_at(point)
        note = self.flow.row(row.position).note if row is not None else None
        if row is None or note is None:
            return None
        left, width = self.flow.compositor.columns.span
        is_beside = left <= point.x() <= left + width
        within = point.y() - self.flow.top(row.position)
        return row if is_beside and note.top <= within < note.bottom else None

    def doubt_at(self, point: QPointF) -> StoredRow | None:
        """Give the row whose sides may not belong together, at a point between them."""
        row, columns = self.row_at(point), self.flow.compositor.columns
        is_between = abs(point.x() - columns.between(self.em)) <= self.em
        return row if row is not None and is_between and is_doubtful(row.row) else None

    def box_of(self, word: WordAt) -> QRectF | None:
        """Give the box around a word and its pinyin; of a broken word, around its first part."""
        return next(iter(self.boxes_of(word)), None)

    def boxes_of(self, word: WordAt) -> list[QRectF]:
        """Give the boxes around the parts of a word, with their pinyin."""
        row, placed = word.row.position, None
        if row < len(self.flow.rows):
            placed = self.flow.row(row).side(word.side)
        if placed is None:
            return []
        x, y = self.flow.compositor.columns.x(word.side), self.flow.top(row)
        boxes = placed.word_boxes(word.token.start, word.token.end)
        return [box.translated(x, y) for box in boxes]

    def boxes_between(
        self,
        row: int,
        side: Side,
        span: Span,
        top: float = -math.inf,
        bottom: float = math.inf,
    ) -> list[QRectF]:
        """Give the boxes around a stretch of a side, those on lines between two heights.

        None where it is not on the page, and of what is not laid out.
        """
        placed = self.flow.row(row).side(side) if row < len(self.flow.rows) else None
        if placed is None:
            return []
        x, y = self.flow.compositor.columns.x(side), self.flow.top(row)
        boxes = placed.stretches(span.start, span.end, top - y, bottom - y)
        return [box.translated(x, y) for box in boxes]

    def paint(self, painter: QPainter, page: PagePainter, seen: QRectF) -> None:
        """Paint the part that is seen, at the painter's origin."""
        columns = self.flow.compositor.columns
        if self.overlay is not None:
            self.overlay.paint(painter, self.flow.compositor.typography.look, seen)
        if seen.top() < self.flow.head.height:
            page.paint_head(painter, self.flow.head, columns)
        for row in self.flow.rows_between(seen.top(), seen.bottom()):
            y = self.flow.top(row)
            painter.translate(0, y)
            page.paint_row(
                painter, self.flow.row(row), columns, seen.translated(0, -y), self.marks(row)
            )
            if is_doubtful(self.flow.rows[row].row) and self.overlay is None:
                page.paint_doubt(painter, self.flow.row(row), columns)
            if self.flow.rows[row].is_edited:
                page.paint_change(painter, self.flow.row(row), columns)
            if self.flow.rows[row].id in self.flow.marginalia.bookmarked:
                page.paint_bookmark(painter, self.flow.row(row), columns)
            painter.translate(0, -y)

    def marks(self, row: int) -> RowMarks:
        """Give what is marked on a row."""
        if self.overlay is not None:
            left, right = (self.lit.hit_marks(row, side) for side in Side)
            return RowMarks(left, right)
        covers = self.flow.covers(row)
        left, right = (self._side_marks(row, side, covers[side]) for side in Side)
        return RowMarks(left, right)

    def _side_marks(self, row: int, side: Side, cover: Cover) -> SideMarks:
        if cover is not Cover.NONE:
            return SideMarks(statuses={}, cover=cover)
        return self.lit.marks(row, side, self.flow.words(row, side), self.statuses)
