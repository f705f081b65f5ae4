"""The article in its window: what of it is seen, what is where, and what is painted anew."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Signal
from PySide6.QtWidgets import QAbstractScrollArea

from reader.core.articles import Place, Side, StoredRow
from reader.core.sentences import Span
from reader.ui.page.keys import Command
from reader.ui.page.scroller import Scroller
from reader.ui.page.sheet import Sheet
from reader.ui.page.words import WordAt

# Where something is shown that was far away, as a share of the window's height from its top.
_WELL_ABOVE = 0.35
# What must be seen around it lest it be moved there, in ems.
_AROUND = 0.25


class Screen(QObject):
    """Owns the sheet that is shown and what scrolls it; points are those of the viewport."""

    scrolled = Signal()
    painted = Signal()

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.scroller = Scroller(area.verticalScrollBar())
        self.sheet: Sheet | None = None

    def show(self, sheet: Sheet | None) -> None:
        """Show another article from its top, or none."""
        self.sheet = sheet
        self.scroller.show(sheet.flow if sheet is not None else None)

    def hold(self) -> None:
        """Keep what is read where it is seen: the line of the cursor, else the one at the top."""
        if self.sheet is None or self.scroller.is_holding:
            return
        word = self.sheet.lit.current
        is_seen = word is not None and self._is_seen(word)
        place = Place(word.row.position, word.side, word.token.start) if word is not None else None
        self.scroller.hold(place if is_seen else None)

    def uncover(self, row: int) -> None:
        """Show all of a row, and cover again what was uncovered before; -1 for no row."""
        if self.sheet is not None:
            self.hold()
            self.sheet.flow.uncover(row)
            self.update()

    def ask(self, word: WordAt | None) -> None:
        """Show the reading of a word, in place of that of another."""
        if self.sheet is not None:
            self.hold()
            self.sheet.flow.ask(word)
            self.update()

    def put_cursor(self, word: WordAt | None) -> None:
        """Show the soft cursor on a word, in place of another; None for none."""
        sheet = self.sheet
        if sheet is not None:
            top = self.scroller.top
            seen = sheet.flow.rows_between(top, top + self.scroller.height)
            for changed in filter(None, (sheet.lit.current, word)):
                if changed.row.position in seen:
                    self.update_boxes(*sheet.boxes_of(changed))
            sheet.lit.current = word

    def light(self, row: int, spans: Mapping[Side, tuple[Span, ...]], doubted: Side | None) -> None:
        """Light up sentences of a row, in place of those of another; one side may be wrong."""
        if self.sheet is None:
            return
        lit = self.sheet.lit
        self._update_lit(lit.across)
        if lit.shines(row, spans, doubted):  # as a rule: the pointer came to the next word
            lit.light(row, spans, doubted)
            return
        self._update_lit(lit.sentences)
        lit.light(row, spans, doubted)
        self._update_lit(lit.sentences)

    def light_across(self, side: Side, spans: tuple[Span, ...]) -> None:
        """Light up words on one side of the row that is lit, in place of others."""
        if self.sheet is not None:
            self._update_lit(self.sheet.lit.across)
            self.sheet.lit.light_across(side, spans)
            self._update_lit(self.sheet.lit.across)

    def in_article(self, point: QPointF) -> QPointF:
        """Give a point in the article's own coordinates."""
        return point + QPointF(0, self.scroller.settle())

    def word_at(self, point: QPointF) -> WordAt | None:
        """Give the word at a point."""
        return self.sheet.word_at(self.in_article(point)) if self.sheet is not None else None

    def note_at(self, point: QPointF) -> StoredRow | None:
        """Give the row below which a note stands at a point."""
        return self.sheet.note_at(self.in_article(point)) if self.sheet is not None else None

    def row_at(self, point: QPointF) -> StoredRow | None:
        """Give the row at a point, None beside all of them."""
        return self.sheet.row_at(self.in_article(point)) if self.sheet is not None else None

    def rect_of(self, word: WordAt) -> QRect:
        """Give the box around a word in the viewport; empty where it is not in the article."""
        top = self.scroller.settle()
        box = self._box_of(word)
        return box.translated(0, -top).toAlignedRect() if box is not None else QRect()

    def go_to(self, place: Place) -> None:
        """Bring a place to the top."""
        self.scroller.go_to(place)
        self._tell()

    def show_stretch(self, row: int, side: Side, span: Span) -> None:
        """Scroll until a stretch of a side can be seen, wherever it is in the article."""
        if self.sheet is None:
            return
        top, height = self.scroller.settle(), self.scroller.height
        room = _AROUND * self.sheet.em
        seen = range(round(top + room), round(top + height - room))
        boxes = self.sheet.boxes_between(row, side, span)[:1]
        if not any(round(box.top()) in seen and round(box.bottom()) in seen for box in boxes):
            self.scroller.go_near(Place(row, side, span.start), _WELL_ABOVE)
            self.scrolled.emit()
        self.update()

    def turn(self, command: Command) -> None:
        """Scroll a screen or to an end."""
        self.scroller.obey(command)
        self._tell()

    def scroll_by(self, pixels: int) -> None:
        """Scroll a little, as far as there is something."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def follow_bar(self, by: int) -> None:
        """Take note that the scroll bar was moved by some pixels."""
        self.scroller.moved(by)
        self._tell()

    def reveal(self, box: QRectF) -> None:
        """Scroll until a box of the article can be seen."""
        self.scroller.settle()
        self._scroll_to(box)
        self.update()

    def reveal_word(self, word: WordAt) -> None:
        """Scroll until a word can be seen."""
        self.scroller.settle()  # before its box is looked up: rows get their real heights
        box = self._box_of(word)
        if box is not None:
            self._scroll_to(box)
        elif self.sheet is not None and word.row.position < len(self.sheet.flow.rows):
            span = Span(word.token.start, word.token.end)
            self.show_stretch(word.row.position, word.side, span)

    def update(self) -> None:
        """Have everything painted anew."""
        self._area.viewport().update()

    def update_boxes(self, *boxes: QRectF) -> None:
        """Have some boxes of the article painted anew, with what juts out of them."""
        if self.sheet is None:
            return
        viewport, margin = self._area.viewport(), round(self.sheet.em / 4)
        for box in boxes:
            seen = box.translated(0, -self.scroller.top) & QRectF(viewport.rect())
            viewport.update(seen.toAlignedRect().adjusted(-margin, -margin, margin, margin))

    def _scroll_to(self, box: QRectF) -> None:
        if self.scroller.reveal(box):
            self.scrolled.emit()
            self.update()

    def _update_lit(self, spans: Mapping[Side, tuple[Span, ...]]) -> None:
        """Have what is seen of some stretches of the row that is lit painted anew."""
        top, bottom = self.scroller.top, self.scroller.top + self.scroller.height
        sheet = self.sheet
        if sheet is None or sheet.lit.row not in sheet.flow.rows_between(top, bottom):
            return
        for side, stretches in spans.items():
            for span in stretches:
                boxes = sheet.boxes_between(sheet.lit.row, side, span, top, bottom)
                self.update_boxes(*boxes)

    def _box_of(self, word: WordAt) -> QRectF | None:
        return self.sheet.box_of(word) if self.sheet is not None else None

    def _is_seen(self, word: WordAt) -> bool:
        """Whether the beginning of a word is inside the window."""
        top, bottom = self.scroller.top, self.scroller.top + self.scroller.height
        if self.sheet is None or word.row.position not in self.sheet.flow.rows_between(top, bottom):
            return False
        box = self._box_of(word)
        return box is not None and top <= box.center().y() <= bottom

    def _tell(self) -> None:
        self.scrolled.emit()
        self.update()
