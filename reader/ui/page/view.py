"""The page: an article in two columns that answers the pointer and the keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from reader.core.articles import Place, Side
from reader.core.finding import Hit, Hits
from reader.core.mending.mends import Patch
from reader.core.tokens import Token
from reader.services.reading import OpenArticle
from reader.ui.page.asking import Asking
from reader.ui.page.canvas import Canvas
from reader.ui.page.dividing import Dividing
from reader.ui.page.keys import KEYS, Command, Keys, command_of
from reader.ui.page.look import Look
from reader.ui.page.overlay import Overlay
from reader.ui.page.pointer import Pointer
from reader.ui.page.pointing import Pointing
from reader.ui.page.selecting.selecting import Selecting
from reader.ui.page.steering import Steering
from reader.ui.page.uncovering import Uncovering
from reader.ui.page.undrawn import undrawn_at
from reader.ui.page.words import WordAt


class PageView(Canvas):
    """Shows one article; what is said of a word, and what becomes of it, is the window's affair."""

    word_hovered = Signal(object)
    """WordAt | None: the pointer or the cursor came to another word, or left one."""
    word_chosen = Signal(object)
    """WordAt: clicked, or Ctrl+Return on the current word."""
    cursor_moved = Signal(object)
    """WordAt | None: where the soft cursor is now."""
    note_clicked = Signal(object)
    """StoredRow: the note below it was clicked."""
    divided = Signal(float)
    """The share of the room that the left column has, once its edge was dragged."""
    phrase_chosen = Signal()
    """Ctrl+Return while something is selected."""
    tokens_wanted = Signal(object)
    """tuple[(row position, Side), ...]: sides near the screen whose tokens are not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: Keys = KEYS
        self._key_text: Callable[[str], str] = lambda _id: ""
        self._dividing = Dividing(self._screen, self.viewport(), self.set_divider)
        self._dividing.divided.connect(self.divided)
        self._pointer = Pointer(self._screen, self._dividing)
        self._asking = Asking(self._screen)
        self._steering = Steering(self._screen, self._pointer, self._asking)
        self._pointer.hovered.connect(self.word_hovered)
        self._pointer.note_clicked.connect(self.note_clicked)
        self.uncovering = Uncovering(self._screen, self._steering, self._pointer)
        self.selecting = Selecting(self._screen, self._steering)
        self.pointing = Pointing(self._screen, self._pointer, self._dividing, self.selecting)
        self.pointing.selected.connect(self._follow_selection)
        self._steering.chosen.connect(self.word_chosen)
        self._steering.moved.connect(self.cursor_moved)
        self._asking.wanted.connect(self.tokens_wanted)

    @override
    def show_article(self, article: OpenArticle) -> None:
        super().show_article(article)
        if article.rows:
            self.put_cursor(article.place)
        if self.sheet is not None and self.pointing.overlay is not None:
            self.sheet.overlay = self.pointing.overlay
            self.pointing.overlay.show_rows()

    def patch(self, article: OpenArticle, patch: Patch) -> None:
        """Show what a mend made of the article; all else stays as it is seen."""
        if self.sheet is None:
            return
        self._pointer.hover(None)
        self.pointing.unselect()
        self._screen.scroller.hold()
        self._screen.scroller.follow(patch)
        self.sheet.flow.patch(article.rows, patch)
        self.sheet.lit.light(-1, {})
        self._asking.forget()
        self._steering.put(None)
        self.put_cursor(self.place())
        self._screen.update()
        if self.pointing.overlay is not None:
            self.pointing.overlay.show_rows()

    def set_overlay(self, overlay: Overlay | None) -> None:
        """Let something take over keys and pointer, or take them back."""
        self.pointing.overlay = overlay
        self._pointer.hover(None)
        self.pointing.unselect()
        self.set_bare(overlay is not None)
        if self.sheet is not None:
            self.sheet.overlay = overlay
        self._screen.update()

    def set_keys(self, keys: Keys) -> None:
        """Let other keys move the cursor and the page from now on."""
        self._keys = keys

    def set_key_names(self, key_text: Callable[[str], str]) -> None:
        """Say how keys are written: by the id of what they ask for, "" where there is none."""
        self._key_text = key_text

    def doubt_text(self, point: QPointF) -> str:
        """Say why what is at a point of the viewport looks strange, "" where nothing does."""
        undrawn = undrawn_at(self.sheet, self.in_article(point)) if self.sheet is not None else ""
        if undrawn:
            return self.tr("No font here has this character: {0}.").format(undrawn)
        row = self.sheet.doubt_at(self.in_article(point)) if self.sheet is not None else None
        if row is None:
            return ""
        text = self.tr("These two may not belong together: {0} % sure.")
        text, key = text.format(round(row.row.confidence * 100)), self._key_text("edit.mend")
        return text + self.tr(" {0} mends the pairing.").format(key) if key else text

    @override
    def clear(self) -> None:
        self._pointer.hover(None)
        self.pointing.unselect()
        super().clear()
        self._pointer.forget()
        self._steering.put(None)
        self._asking.stop()

    def set_tokens(self, row: int, side: Side, tokens: tuple[Token, ...]) -> None:
        """Take the tokens of one side of a row, as `tokens_wanted` asked for."""
        if self.sheet is None:
            return
        self._screen.scroller.hold()
        self.sheet.flow.set_tokens(row, side, tokens)
        self._asking.answered(row, side)
        self._steering.follow(row, side, self.sheet)
        self._steering.go_on()
        self._screen.update()

    def renew_words(self) -> None:
        """Ask for all words anew; those that are seen stay until the answer comes."""
        if self.sheet is None:
            return
        top, height = self._screen.scroller.top, self._screen.scroller.height
        near = self.sheet.flow.rows_between(top - height, top + 2 * height)
        self.sheet.flow.keep_words(near)
        texts = (
            (row, side, self.sheet.flow.rows[row].row.text(side)) for row in near for side in Side
        )
        wanted = tuple((row, side) for row, side, text in texts if text)
        if wanted:
            self.tokens_wanted.emit(wanted)

    def tokens(self, row: int, side: Side) -> tuple[Token, ...]:
        """Give the words of one side of a row, () where they are not known."""
        words = self.sheet.flow.words(row, side) if self.sheet is not None else None
        return words.tokens if words is not None else ()

    def current_word(self) -> WordAt | None:
        """Give the word under the soft cursor."""
        return self._steering.word

    def put_cursor(self, place: Place) -> None:
        """Put the soft cursor on the first word at or after a place."""
        if self.sheet is not None:
            self._steering.go_to(self.sheet, place)

    @override
    def set_look(self, look: Look) -> None:
        super().set_look(look)
        word = self._steering.word if self.sheet is not None else None
        if word is not None:
            self.put_cursor(Place(word.row.position, word.side, word.token.start))

    @override
    def show_hits(self, hits: Hits, found: Hit | None) -> None:
        if found is not None:
            self.uncovering.uncover_for(found.row, found.side)
        super().show_hits(hits, found)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._pointer.hover(None)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointing.move(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointing.press(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointing.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.pointing.press_again(event):
            super().mouseDoubleClickEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._dividing.paint(QPainter(self.viewport()))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._pointer.leave()
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.doubt_text(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        by_key = QContextMenuEvent.Reason.Keyboard
        if isinstance(event, QContextMenuEvent) and event.reason() is by_key:
            self.customContextMenuRequested.emit(self._menu_point())
            return True
        # A key that the overlay wants must not set off the menu's action of the same key.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self.pointing.overlay is not None
            and self.pointing.overlay.wants(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.pointing.overlay is not None and self.pointing.overlay.press_key(event):
            return
        command = command_of(event, self._keys)
        if command is None or self.sheet is None or not self.sheet.flow.rows:
            event.ignore()
        elif self.selecting.obey(command):
            self._pointer.hover(None)
        elif command is Command.UNSELECT:
            event.ignore()
        elif command is Command.CHOOSE and self.selecting.selection is not None:
            self.phrase_chosen.emit()
        else:
            self.pointing.unselect()
            self._steering.obey(command, self.sheet)

    def _menu_point(self) -> QPoint:
        """Give where a menu is to be that a key asks for: at the selection, else at the cursor."""
        point, word = self.pointing.point_on_selection(), self._steering.word
        if point is not None:
            return point
        if word is not None and self.is_seen(word):
            return self.word_rect(word).center()
        return self.viewport().rect().center()

    def _follow_selection(self) -> None:
        """Let reading go on from what was selected by the pointer."""
        if self.selecting.selection is not None:
            self.put_cursor(self.selecting.selection.first)
