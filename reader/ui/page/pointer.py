"""What the pointer does to words: it hovers over them, and chooses by a click."""

from PySide6.QtCore import QObject, QPointF, Signal

from reader.core.articles import StoredRow
from reader.ui.page.dividing import Dividing
from reader.ui.page.screen import Screen
from reader.ui.page.words import WordAt


class Pointer(QObject):
    """Points are those of the viewport."""

    hovered = Signal(object)
    """WordAt | None: another word than before, or none any more."""
    clicked = Signal(object)
    """WordAt: the button went down and up on it."""
    note_clicked = Signal(object)
    """StoredRow: likewise, on the note below it."""
    row_clicked = Signal(object)
    """StoredRow: likewise, where there is neither a word nor a note."""

    def __init__(self, screen: Screen, dividing: Dividing) -> None:
        super().__init__(screen)
        self._screen, self._dividing = screen, dividing
        self._pressed: WordAt | None = None
        self._pressed_note: StoredRow | None = None
        self._pressed_row: StoredRow | None = None

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""
        if not self._dividing.move(point):
            self.hover(self._screen.word_at(point))

    def press(self, point: QPointF, *, is_left: bool) -> None:
        """Take note that a button went down."""
        if is_left and self._dividing.press(point):
            self.forget()
            return
        self._pressed = self._screen.word_at(point) if is_left else None
        self._pressed_note = self._screen.note_at(point) if is_left else None
        is_bare = is_left and self._pressed is None and self._pressed_note is None
        self._pressed_row = self._screen.row_at(point) if is_bare else None

    def release(self, point: QPointF) -> None:
        """Take note that a button went up: on the same word it is a click."""
        if self._dividing.release():
            return
        word, note, row = self._pressed, self._pressed_note, self._pressed_row
        self.forget()
        if word is not None and word == self._screen.word_at(point):
            # Keys may have led elsewhere since the pointer came here, and it need not have moved.
            self.hover(word)
            self.clicked.emit(word)
        if note is not None and note == self._screen.note_at(point):
            self.note_clicked.emit(note)
        if row is not None and row == self._screen.row_at(point):
            self.row_clicked.emit(row)

    def leave(self) -> None:
        """Take note that the pointer left the page."""
        self.hover(None)
        self._dividing.leave()

    def forget(self) -> None:
        """Forget where the button went down."""
        self._pressed = self._pressed_note = self._pressed_row = None

    def hover(self, word: WordAt | None) -> None:
        """Light up a word as if the pointer were on it, in place of another; None for none."""
        sheet = self._screen.sheet
        if sheet is not None and word != sheet.lit.hovered:
            for changed in filter(None, (sheet.lit.hovered, word)):
                self._screen.update_boxes(*sheet.boxes_of(changed))
            sheet.lit.hovered = word
            self.hovered.emit(word)
