"""Takes the soft cursor where keys and clicks want it, and shows where it went."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from reader.core.articles import Place, Side
from reader.ui.page.asking import Asking
from reader.ui.page.cursor import Cursor, Move
from reader.ui.page.keys import Command
from reader.ui.page.moves import move_of, move_to
from reader.ui.page.navigation import Unread
from reader.ui.page.pointer import Pointer
from reader.ui.page.screen import Screen
from reader.ui.page.sheet import Sheet
from reader.ui.page.words import WordAt


class Steering(QObject):
    """Owns the cursor; a word that a key leads to counts as hovered."""

    chosen = Signal(object)
    """WordAt: clicked, or by key."""
    moved = Signal(object)
    """WordAt | None: where the cursor is now."""

    def __init__(self, screen: Screen, pointer: Pointer, asking: Asking) -> None:
        super().__init__(screen)
        self._screen, self._pointer, self._asking = screen, pointer, asking
        self._cursor = Cursor()
        self._shows_move = False
        pointer.clicked.connect(self._choose)

    @property
    def word(self) -> WordAt | None:
        """The word under the cursor."""
        return self._cursor.word

    def put(self, word: WordAt | None) -> None:
        """Put the cursor on a word, or on none; a move that waits for words is off."""
        self._cursor.put(word)
        self._mark()

    def go_to(self, sheet: Sheet, place: Place) -> None:
        """Put the cursor on the first word at or after a place; nothing scrolls.

        Of what is covered it is the other side.
        """
        if not sheet.flow.is_legible(place.row, place.side):
            place = Place(place.row, place.side.other)
        self._go(move_to(sheet.flow, place), shows=False)

    def follow(self, row: int, side: Side, sheet: Sheet) -> None:
        """Keep the cursor where it is when a side has other words than before."""
        word, words = self._cursor.word, sheet.flow.words(row, side)
        if word is None or words is None or (word.row.position, word.side) != (row, side):
            return
        token = words.at(word.token.start)
        if token is not None and token != word.token:
            self._cursor.word = replace(word, token=token)
            self._mark()

    def go_on(self) -> None:
        """Make the move that waited for words, now that more are known."""
        if self._cursor.is_waiting:
            self._end_move(self._cursor.go_on())

    def show(self) -> None:
        """Scroll until the cursor can be seen."""
        if self._cursor.word is not None:
            self._screen.reveal_word(self._cursor.word)

    def obey(self, command: Command, sheet: Sheet) -> None:
        """Do what a key asks for."""
        word = self._cursor.word
        if command in _SCROLLING:
            self._scroll(command, sheet)
        elif word is None:
            self._go(move_to(sheet.flow, self._screen.scroller.place()), shows=True)
        elif command is Command.CHOOSE:
            self.chosen.emit(word)
        else:
            self._go(move_of(command, sheet.flow, word, sheet.statuses), shows=True)

    def _choose(self, word: WordAt) -> None:
        self.put(word)
        self.chosen.emit(word)

    def _scroll(self, command: Command, sheet: Sheet) -> None:
        """Scroll, and take the cursor along without saying that a word is looked at."""
        self._screen.turn(command)
        self._pointer.hover(None)
        side = self._cursor.word.side if self._cursor.word is not None else Side.LEFT
        self.go_to(sheet, self._screen.scroller.place(side))

    def _go(self, move: Move, *, shows: bool) -> None:
        self._shows_move = shows
        self._end_move(self._cursor.go(move))

    def _end_move(self, missing: Unread | None) -> None:
        """Show where the cursor is, or ask for the words it must know to go on."""
        if missing is not None:
            self._asking.ask_for(missing.row)
            return
        self._mark()
        if self._shows_move:
            self._show()

    def _mark(self) -> None:
        self._screen.put_cursor(self._cursor.word)
        self.moved.emit(self._cursor.word)

    def _show(self) -> None:
        self.show()
        self._pointer.hover(self._cursor.word)


_SCROLLING = frozenset({Command.PAGE_DOWN, Command.PAGE_UP, Command.TOP, Command.BOTTOM})
