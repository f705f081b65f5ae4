"""The page: an article in two columns, of which only what is visible gets laid out."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget
from typing_extensions import override

from reader.core.articles import Place, Side, StoredRow
from reader.core.entries import EntryKey, Status
from reader.core.mending.mends import Patch
from reader.core.sentences import Span
from reader.core.tokens import Token
from reader.services.reading import OpenArticle
from reader.ui.page.columns import columns_for
from reader.ui.page.cursor import Cursor, Move
from reader.ui.page.flow import Flow
from reader.ui.page.keys import Command, command_of
from reader.ui.page.layout import Compositor
from reader.ui.page.look import PLAIN, Look
from reader.ui.page.moves import move_of, move_to
from reader.ui.page.navigation import Unread
from reader.ui.page.overlay import Overlay
from reader.ui.page.painting import PagePainter
from reader.ui.page.scroller import Scroller
from reader.ui.page.sheet import Sheet
from reader.ui.page.typography import Typography
from reader.ui.page.wanted import Wanted
from reader.ui.page.words import WordAt

# Milliseconds after the last scroll.
_PLACE_DELAY = 400
_WORDS_DELAY = 15


class PageView(QAbstractScrollArea):
    """Shows one article; what is said of a word, and what becomes of it, is the window's affair."""

    word_hovered = Signal(object)
    """WordAt | None: the pointer or the cursor came to another word, or left one."""
    word_chosen = Signal(object)
    """WordAt: clicked, or Ctrl+Return on the current word."""
    tokens_wanted = Signal(object)
    """tuple[(row position, Side), ...]: sides near the screen whose tokens are not known."""
    place_changed = Signal(object)
    """Place: the topmost line, once scrolling came to rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._is_single = False
        self._statuses: Mapping[EntryKey, Status] = {}
        self._cursor = Cursor()
        self._shows_move = False
        self._overlay: Overlay | None = None
        self._pressed: WordAt | None = None
        self._wanted = Wanted()
        self._scroller = Scroller(self.verticalScrollBar())
        self._last_place = Place()
        self._place_timer = self._timer(_PLACE_DELAY, self._tell_place)
        self._words_timer = self._timer(_WORDS_DELAY, self._ask_for_words)
        self._set_up()
        self.set_look(PLAIN)

    def show_article(self, article: OpenArticle) -> None:
        """Show an article where its reader stopped."""
        self.clear()
        sides = {side for stored in article.rows for side in Side if stored.row.text(side)}
        self._is_single = len(sides) < 2
        flow = Flow(article, self._compositor(), self._statuses)
        self._sheet = Sheet(flow, self._statuses)
        self._scroller.show(flow)
        self._last_place = article.place
        self.go_to(article.place)
        if article.rows:
            self.put_cursor(article.place)
        if self._overlay is not None:
            self._sheet.is_plain = True
            self._overlay.show_rows()

    def patch(self, article: OpenArticle, patch: Patch) -> None:
        """Show what a mend made of the article; all else stays as it is seen."""
        if self._sheet is None:
            return
        self._hover(None)
        self._scroller.hold()
        self._scroller.follow(patch)
        self._sheet.flow.patch(article.rows, patch)
        self._sheet.light(-1, {})
        self._wanted.clear()
        self._cursor.put(None)
        self._mark_cursor()
        self.put_cursor(self.place())
        if self._overlay is not None:
            self._overlay.show_rows()

    def take_links(self, article: OpenArticle) -> None:
        """Take the rows of the same article again, of which some have other links now."""
        if self._sheet is not None:
            self._sheet.flow.rows = article.rows
            self.viewport().update()

    def set_overlay(self, overlay: Overlay | None) -> None:
        """Let something take over keys and pointer, or take them back."""
        self._overlay = overlay
        self._hover(None)
        if self._sheet is not None:
            self._sheet.is_plain = overlay is not None
        self.viewport().update()

    def doubt_text(self, point: QPointF) -> str:
        """Say why what is at a point of the viewport looks doubtful, "" where nothing does."""
        row = self._sheet.doubt_at(self.in_article(point)) if self._sheet is not None else None
        if row is None:
            return ""
        text = self.tr("These two may not belong together: {0} % sure. Ctrl+M mends the pairing.")
        return text.format(round(row.row.confidence * 100))

    def in_article(self, point: QPointF) -> QPointF:
        """Give a point of the viewport in the article's own coordinates."""
        return point + QPointF(0, self._scroller.settle())

    @property
    def sheet(self) -> Sheet | None:
        """The article as it is shown."""
        return self._sheet

    def is_seen(self, word: WordAt) -> bool:
        """Whether a word is inside the window."""
        return self.word_rect(word).intersects(self.viewport().rect())

    def reveal(self, box: QRectF) -> None:
        """Scroll until a box of the article can be seen."""
        self._scroller.settle()
        if self._scroller.reveal(box):
            self._place_timer.start()
        self.viewport().update()

    def turn(self, command: Command) -> None:
        """Scroll a screen or to an end."""
        self._scroller.obey(command)
        self._place_timer.start()
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self._hover(None)
        self._sheet = None
        self._scroller.show(None)
        self._wanted.clear()
        self._cursor.put(None)
        self._pressed = None
        self._place_timer.stop()
        self._words_timer.stop()
        self.viewport().update()

    def set_tokens(self, row: int, side: Side, tokens: tuple[Token, ...]) -> None:
        """Take the tokens of one side of a row, as `tokens_wanted` asked for."""
        if self._sheet is None:
            return
        self._scroller.hold()
        self._sheet.flow.set_tokens(row, side, tokens)
        self._wanted.answered(row, side)
        if self._cursor.is_waiting:
            self._moved(self._cursor.go_on())
        self.viewport().update()

    def set_statuses(self, statuses: Mapping[EntryKey, Status]) -> None:
        """Paint the words of these entries by their status."""
        self._statuses = statuses
        if self._sheet is not None:
            self._scroller.hold()
            self._sheet.statuses = statuses
            self._sheet.flow.set_statuses(statuses)
        self.viewport().update()

    def set_look(self, look: Look) -> None:
        """Change colours, fonts and scaffold."""
        self._scroller.hold()
        self._background = QColor(look.palette.background)
        self._typography, self._painter = Typography(look), PagePainter(look)
        self.verticalScrollBar().setSingleStep(round(self._typography.em * 1.5))
        if self._sheet is not None:
            self._sheet.flow.compose(self._compositor())
        self.viewport().update()

    def highlight(
        self, row: int, spans: Mapping[Side, tuple[Span, ...]], doubted: Side | None = None
    ) -> None:
        """Light up sentences of a row, in place of those of another; one side may be wrong."""
        if self._sheet is not None:
            self._update(self._sheet.band_of(self._sheet.lit_row), self._sheet.band_of(row))
            self._sheet.light(row, spans, doubted)

    def highlight_across(self, side: Side, spans: tuple[Span, ...]) -> None:
        """Light up words on one side of the row that is lit, in place of others."""
        if self._sheet is not None:
            self._sheet.light_across(side, spans)
            self._update(self._sheet.band_of(self._sheet.lit_row))

    def clear_highlight(self) -> None:
        """Light nothing up."""
        self.highlight(-1, {})

    def word_rect(self, word: WordAt) -> QRect:
        """Give the box around a word and its pinyin in the viewport's coordinates.

        Of a word that is broken over two lines it is the first part. Empty where the word is not
        on the page.
        """
        top = self._scroller.settle()
        box = self._sheet.box_of(word) if self._sheet is not None else None
        return box.translated(0, -top).toAlignedRect() if box is not None else QRect()

    def row_at(self, point: QPointF) -> StoredRow | None:
        """Give the row at a point of the viewport, None beside all of them."""
        if self._sheet is None:
            return None
        return self._sheet.row_at(self.in_article(point))

    def current_word(self) -> WordAt | None:
        """Give the word under the soft cursor."""
        return self._cursor.word

    def put_cursor(self, place: Place) -> None:
        """Put the soft cursor on the first word at or after a place."""
        if self._sheet is not None:
            self._go(move_to(self._sheet.flow, place), shows=False)

    def go_to(self, place: Place) -> None:
        """Bring a place to the top of the window."""
        self._scroller.go_to(place)
        self._place_timer.start()
        self.viewport().update()

    def place(self) -> Place:
        """Give the topmost line that is seen whole."""
        return self._scroller.place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._background)
        if self._sheet is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = self._scroller.settle()
            painter.translate(0, -top)
            seen = QRectF(event.rect()).translated(0, top)
            if self._overlay is not None:
                self._overlay.paint(painter, self._typography.look, seen)
            self._sheet.paint(painter, self._painter, seen)
            self._words_timer.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scroller.hold()
        self._scroller.height = self.viewport().height()
        if self._sheet is not None:
            self._sheet.flow.fit(self._compositor())

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._scroller.moved(-dy)
        self._hover(None)
        self._place_timer.start()
        self.viewport().update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._overlay is not None:
            self._overlay.move(self.in_article(event.position()))
            return
        self._hover(self._word_at(event.position()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        if self._overlay is not None:
            if is_left:
                self._overlay.press(self.in_article(event.position()))
            return
        self._pressed = self._word_at(event.position()) if is_left else None

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._overlay is not None:
            if event.button() is Qt.MouseButton.LeftButton:
                self._overlay.release(self.in_article(event.position()))
            return
        word, self._pressed = self._pressed, None
        if word is not None and word == self._word_at(event.position()):
            self._cursor.put(word)
            self._mark_cursor()
            self.word_chosen.emit(word)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.doubt_text(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # A key that the overlay wants must not set off the menu's action of the same key.
        if (
            self._overlay is not None
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._overlay.wants(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._overlay is not None and self._overlay.press_key(event):
            return
        command = command_of(event)
        if command is None or self._sheet is None or not self._sheet.flow.rows:
            event.ignore()
            return
        self._obey(command, self._sheet.flow)

    def _set_up(self) -> None:
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _timer(self, delay: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay)
        timer.timeout.connect(then)
        return timer

    def _compositor(self) -> Compositor:
        width, em = self.viewport().width(), self._typography.em
        columns = columns_for(width, em, is_single=self._is_single)
        return Compositor(self._typography, columns)

    def _word_at(self, point: QPointF) -> WordAt | None:
        if self._sheet is None:
            return None
        return self._sheet.word_at(self.in_article(point))

    def _hover(self, word: WordAt | None) -> None:
        if self._sheet is not None and word != self._sheet.hovered:
            for changed in filter(None, (self._sheet.hovered, word)):
                self._update(*self._sheet.boxes_of(changed))
            self._sheet.hovered = word
            self.word_hovered.emit(word)

    def _update(self, *boxes: QRectF) -> None:
        """Have some boxes of the article painted anew, with what juts out of them."""
        margin = round(self._typography.em / 4)
        for box in boxes:
            seen = box.translated(0, -self._scroller.top) & QRectF(self.viewport().rect())
            area = seen.toAlignedRect().adjusted(-margin, -margin, margin, margin)
            self.viewport().update(area)

    def _obey(self, command: Command, flow: Flow) -> None:
        word = self._cursor.word
        if command in _SCROLLING:
            self._scroll(command, flow)
        elif word is None:
            self._go(move_to(flow, self.place()), shows=True)
        elif command is Command.CHOOSE:
            self.word_chosen.emit(word)
        else:
            self._go(move_of(command, flow, word, self._statuses), shows=True)

    def _scroll(self, command: Command, flow: Flow) -> None:
        """Scroll, and take the cursor along without saying that a word is looked at."""
        self._scroller.obey(command)
        self._hover(None)
        self._place_timer.start()
        side = self._cursor.word.side if self._cursor.word is not None else Side.LEFT
        self._go(move_to(flow, self._scroller.place(side)), shows=False)

    def _go(self, move: Move, *, shows: bool) -> None:
        self._shows_move = shows
        self._moved(self._cursor.go(move))

    def _moved(self, missing: Unread | None) -> None:
        """Show where the cursor is, or ask for the words it must know to go on."""
        if missing is not None and self._sheet is not None:
            requests = self._wanted.ask(self._sheet.flow, [missing.row])
            if requests:
                self.tokens_wanted.emit(requests)
            return
        self._mark_cursor()
        if self._shows_move:
            self._reveal_cursor()

    def _mark_cursor(self) -> None:
        if self._sheet is not None:
            self._sheet.current = self._cursor.word
        self.viewport().update()

    def _reveal_cursor(self) -> None:
        self._scroller.settle()
        word = self._cursor.word
        box = self._sheet.box_of(word) if self._sheet is not None and word is not None else None
        if box is not None and self._scroller.reveal(box):
            self._place_timer.start()
        self._hover(word)

    def _ask_for_words(self) -> None:
        if self._sheet is None:
            return
        height = self.viewport().height()
        requests = self._wanted.near(self._sheet.flow, self._scroller.top, height)
        if requests:
            self.tokens_wanted.emit(requests)

    def _tell_place(self) -> None:
        place = self.place()
        if self._sheet is not None and place != self._last_place:
            self._last_place = place
            self.place_changed.emit(place)


_SCROLLING = frozenset({Command.PAGE_DOWN, Command.PAGE_UP, Command.TOP, Command.BOTTOM})
