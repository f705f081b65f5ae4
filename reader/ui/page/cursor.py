"""The soft cursor: the word that keys act on, and moves that wait for words to be known."""

from collections.abc import Callable

from reader.ui.page.navigation import Unread
from reader.ui.page.words import WordAt

Move = Callable[[], WordAt | Unread | None]


class Cursor:
    """Holds the current word, and a move that came upon a side whose words are not known yet."""

    def __init__(self) -> None:
        self.word: WordAt | None = None
        self._waiting: Move | None = None

    def go(self, move: Move) -> Unread | None:
        """Make a move; give the side whose words it needs first, None when it is done."""
        found = move()
        if isinstance(found, Unread):
            self._waiting = move
            return found
        self._waiting = None
        self.word = found or self.word
        return None

    def go_on(self) -> Unread | None:
        """Make the waiting move again, now that more words are known."""
        return self.go(self._waiting) if self._waiting is not None else None

    @property
    def is_waiting(self) -> bool:
        """Whether a move waits for words."""
        return self._waiting is not None

    def put(self, word: WordAt | None) -> None:
        """Put the cursor on a word; a waiting move is off."""
        self.word = word
        self._waiting = None
