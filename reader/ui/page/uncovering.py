"""Shows what is asked for, a row's covered side or a word's reading, and covers it again."""

from PySide6.QtCore import QObject, Signal

from reader.core.articles import Place, Side, StoredRow
from reader.ui.page.pointer import Pointer
from reader.ui.page.screen import Screen
from reader.ui.page.steering import Steering
from reader.ui.page.words import WordAt

_NONE = -1


class Uncovering(QObject):
    """At most one row is uncovered, and one reading shown, until the cursor leaves them."""

    asked = Signal(object)
    """WordAt | None: the word whose reading was asked for, or none any more."""
    uncovered = Signal(object)
    """StoredRow: all of it is shown because it was asked for."""

    def __init__(self, screen: Screen, steering: Steering, pointer: Pointer) -> None:
        super().__init__(screen)
        self._screen, self._steering, self._pointer = screen, steering, pointer
        self._asked: WordAt | None = None
        steering.moved.connect(self._follow)
        pointer.row_clicked.connect(self._turn_clicked)

    def word_meant(self) -> WordAt | None:
        """Give the word that is looked at: the one under the pointer, else under the cursor."""
        hovered = self._screen.sheet.lit.hovered if self._screen.sheet is not None else None
        return hovered or self._steering.word

    def turn_meant(self) -> None:
        """Show all of the row that is looked at, or cover it again."""
        word = self.word_meant()
        row = word.row.position if word is not None else self._screen.scroller.place().row
        self.turn(row)
        self._steering.show()

    def ask_meant(self) -> None:
        """Show the reading of the word that is looked at, or no longer."""
        word, sheet = self.word_meant(), self._screen.sheet
        if word is not None and sheet is not None and not sheet.has_ruby(word.side):
            self._pointer.hover(word)  # there is no room above it: the card says it
        self.ask(word)
        self._steering.show()

    def turn(self, row: int) -> None:
        """Show all of a row, or cover it again; the cursor comes along."""
        sheet = self._screen.sheet
        if sheet is None or not sheet.flow.has_more(row):
            return
        is_covered = sheet.flow.veil.uncovered != row
        word = self._steering.word
        is_here = word is not None and word.row.position == row
        stays = word is not None and (is_covered or self._stays_legible(row, word.side))
        if not (is_here and stays):
            side = next((side for side in Side if self._stays_legible(row, side)), Side.LEFT)
            self._steering.go_to(sheet, Place(row, side))
        self._screen.uncover(row if is_covered else _NONE)
        if is_covered:
            self.uncovered.emit(sheet.flow.rows[row])

    def ask(self, word: WordAt | None) -> None:
        """Show the reading of a word above it, or no longer if it is the one that is shown."""
        self._show(None if word == self._asked else word)

    def uncover_for(self, row: int, side: Side) -> None:
        """Uncover a row one of whose sides is wanted but cannot be read."""
        sheet = self._screen.sheet
        if sheet is not None and not sheet.flow.is_legible(row, side):
            self._screen.uncover(row)

    def forget(self) -> None:
        """Ask for nothing."""
        self._show(None)

    def _turn_clicked(self, row: StoredRow) -> None:
        self.turn(row.position)

    def _follow(self, word: WordAt | None) -> None:
        """Cover again what the cursor left; what it comes to is never covered."""
        sheet = self._screen.sheet
        if sheet is None:
            return
        if self._asked is not None and word != self._asked:
            self._show(None)
        if word is not None and sheet.flow.veil.uncovered not in (_NONE, word.row.position):
            self._screen.uncover(_NONE)
        if word is not None:
            self.uncover_for(word.row.position, word.side)

    def _show(self, word: WordAt | None) -> None:
        if word != self._asked:
            self._asked = word
            self._screen.ask(word)
            self.asked.emit(word)

    def _stays_legible(self, row: int, side: Side) -> bool:
        sheet = self._screen.sheet
        return sheet is not None and sheet.flow.is_legible_covered(row, side)
