"""The article on a widget: laid out, painted, scrolled, lit; it answers no key and no pointer."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from reader.core.articles import Place, Side, StoredRow
from reader.core.entries import EntryKey, Status
from reader.core.finding import Hit, Hits
from reader.core.sentences import Span
from reader.services.reading import OpenArticle
from reader.ui.own_viewport import give_viewport
from reader.ui.page.columns import columns_for
from reader.ui.page.flow import Flow
from reader.ui.page.keys import Command
from reader.ui.page.layout import Compositor
from reader.ui.page.look import PLAIN, Look
from reader.ui.page.marginalia import Marginalia
from reader.ui.page.painting import PagePainter
from reader.ui.page.resting import Resting
from reader.ui.page.screen import Screen
from reader.ui.page.scroll_bar import PageScrollBar
from reader.ui.page.sheet import Sheet
from reader.ui.page.strips import strips_of
from reader.ui.page.typography import Typography
from reader.ui.page.words import WordAt


class Canvas(QAbstractScrollArea):
    """Owns how an article looks and how well its words are known."""

    place_changed = Signal(object)
    """Place: the topmost line, once scrolling came to rest."""
    scrolled = Signal()
    """At every step of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_single = self._is_bare = False
        self._statuses: Mapping[EntryKey, Status] = {}
        give_viewport(self)
        self.setVerticalScrollBar(PageScrollBar())
        self._screen = Screen(self)
        self._resting = Resting(self._screen)
        self._resting.place_changed.connect(self.place_changed)
        self._screen.scrolled.connect(self.scrolled)
        self._set_up()
        self.set_look(PLAIN)

    def show_article(self, article: OpenArticle) -> None:
        """Show an article where its reader stopped."""
        self.clear()
        sides = {side for stored in article.rows for side in Side if stored.row.text(side)}
        self._is_single = len(sides) < 2
        flow = Flow(article, self._compositor(), self._statuses)
        self._screen.show(Sheet(flow, self._statuses))
        self._resting.begin_at(article.place)
        self.go_to(article.place)

    def take_links(self, article: OpenArticle) -> None:
        """Take the rows of the same article again, of which some have other links now."""
        if self.sheet is not None:
            self.sheet.flow.rows = article.rows
            self._screen.update()

    def clear(self) -> None:
        """Show nothing."""
        self._screen.show(None)
        self._resting.stop()
        self._screen.update()

    @property
    def sheet(self) -> Sheet | None:
        """The article as it is shown."""
        return self._screen.sheet

    def in_article(self, point: QPointF) -> QPointF:
        """Give a point of the viewport in the article's own coordinates."""
        return self._screen.in_article(point)

    def is_seen(self, word: WordAt) -> bool:
        """Whether a word is inside the window."""
        return self.word_rect(word).intersects(self.viewport().rect())

    def is_legible(self, row: int, side: Side) -> bool:
        """Whether the text of a side of a row is shown, and not covered or left out."""
        return self.sheet is None or self.sheet.flow.is_legible(row, side)

    def reveal(self, box: QRectF) -> None:
        """Scroll until a box of the article can be seen."""
        self._screen.reveal(box)

    def turn(self, command: Command) -> None:
        """Scroll a screen or to an end."""
        self._screen.turn(command)

    def set_statuses(self, statuses: Mapping[EntryKey, Status]) -> None:
        """Paint the words of these entries by their status."""
        self._statuses = statuses
        if self.sheet is not None:
            self._screen.scroller.hold()
            self.sheet.set_statuses(statuses)
        self._screen.update()

    def set_look(self, look: Look) -> None:
        """Change colours, fonts, columns and scaffold; what is read stays where it is seen."""
        self._wanted = look
        self._apply(look.bare if self._is_bare else look)

    def set_bare(self, is_bare: bool) -> None:
        """Show both sides with nothing covered, or as the look wants it again."""
        self._is_bare = is_bare
        look = self._wanted.bare if is_bare else self._wanted
        if look != self._typography.look:
            self._apply(look)

    def set_divider(self, share: float) -> None:
        """Put the divider between the columns where the left one has a share of the room."""
        self._divider = share
        self._refit()

    def _apply(self, look: Look) -> None:
        self._screen.hold()
        self._divider = look.arrangement.divider
        self._background = QColor(look.palette.background)
        self._typography, self._painter = Typography(look), PagePainter(look)
        self.verticalScrollBar().setSingleStep(round(self._typography.em * 1.5))
        if self.sheet is not None:
            self.sheet.flow.compose(self._compositor())
        self._screen.update()

    def highlight(
        self, row: int, spans: Mapping[Side, tuple[Span, ...]], doubted: Side | None = None
    ) -> None:
        """Light up sentences of a row, in place of those of another; one side may be wrong."""
        self._screen.light(row, spans, doubted)

    def highlight_across(self, side: Side, spans: tuple[Span, ...]) -> None:
        """Light up words on one side of the row that is lit, in place of others."""
        self._screen.light_across(side, spans)

    def show_hits(self, hits: Hits, found: Hit | None) -> None:
        """Mark what was found, in place of what was found before; the one gone to is shown."""
        if self.sheet is not None:
            self.sheet.lit.hits, self.sheet.lit.found = hits, found
            if found is not None:
                self._screen.show_stretch(found.row, found.side, found.span)
            self._screen.update()

    def set_marginalia(self, marginalia: Marginalia) -> None:
        """Show what the reader left at rows."""
        if self.sheet is not None:
            self._screen.scroller.hold()
            self.sheet.flow.set_marginalia(marginalia)
            self._screen.update()

    def clear_highlight(self) -> None:
        """Light nothing up."""
        self.highlight(-1, {})

    def word_rect(self, word: WordAt) -> QRect:
        """Give the box around a word and its pinyin in the viewport's coordinates.

        Of a word that is broken over two lines it is the first part. Empty where the word is not
        on the page.
        """
        return self._screen.rect_of(word)

    def word_at(self, point: QPointF) -> WordAt | None:
        """Give the word at a point of the viewport, None where there is none."""
        return self._screen.word_at(point)

    def row_at(self, point: QPointF) -> StoredRow | None:
        """Give the row at a point of the viewport, None beside all of them."""
        return self._screen.row_at(point)

    def keep_in_sight(self, place: Place) -> None:
        """Scroll only if a place cannot be seen."""
        self._screen.show_stretch(place.row, place.side, Span(place.offset, place.offset + 1))

    def go_to(self, place: Place) -> None:
        """Bring a place to the top of the window."""
        self._screen.go_to(place)

    @property
    def top(self) -> int:
        """Where the window begins, in pixels from the top of the article."""
        return self._screen.scroller.top

    def place(self) -> Place:
        """Give the topmost line that is seen whole."""
        return self._screen.scroller.place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setBackground(self._background)
        painter.eraseRect(event.rect())
        if self.sheet is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = self._screen.scroller.settle()
            painter.translate(0, -top)
            for strip in strips_of(event.region(), self._typography.em):
                part = QRectF(strip).translated(0, top)
                painter.setClipRect(part)  # what reaches into two strips is drawn once in each
                self.sheet.paint(painter, self._painter, part)
            self._screen.painted.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._refit()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._screen.follow_bar(-dy)

    def _refit(self) -> None:
        self._screen.hold()
        self._screen.scroller.height = self.viewport().height()
        if self.sheet is not None:
            self.sheet.flow.fit(self._compositor())
        self._screen.update()

    def _set_up(self) -> None:
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _compositor(self) -> Compositor:
        width, em = self.viewport().width(), self._typography.em
        arrangement = replace(self._typography.look.arrangement, divider=self._divider)
        columns = columns_for(width, em, arrangement, is_single=self._is_single)
        return Compositor(self._typography, columns)
