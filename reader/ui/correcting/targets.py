"""Which word is meant when a key asks to fix one, and where it stands."""

from msgspec import Struct
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from reader.core.corrections.book import RowPlace
from reader.core.corrections.making import Target
from reader.core.tokens import Token
from reader.services.reading import Reading
from reader.ui.page import WordAt
from reader.ui.reading_view import ReadingView


class Meant(Struct, frozen=True):
    """A word of the page with the side it stands on; `area` is in the window's coordinates."""

    target: Target
    token: Token
    area: QRect


class Targets(QObject):
    """Follows the pointer, which goes before the cursor."""

    def __init__(self, reading: Reading, view: ReadingView, window: QWidget) -> None:
        super().__init__(window)
        self._reading, self._view, self._window = reading, view, window
        self._hovered: WordAt | None = None
        view.page.word_hovered.connect(self._hover)

    def current(self) -> Meant | None:
        """Give the word that is pointed at, else the one of the cursor."""
        word = self._hovered or self._view.page.current_word()
        return None if word is None else self.at(word)

    def at(self, word: WordAt) -> Meant | None:
        """Give a word as it is by now, None where there is no article."""
        article, page = self._view.article, self._view.page
        if article is None:
            return None
        id_, languages = article.article.id, article.article.metadata.languages
        start = word.token.start
        tokens = page.tokens(word.row.position, word.side)
        if not any(token.start <= start < token.end for token in tokens):
            place = RowPlace(id_, word.row.id)
            tokens = self._reading.annotate_row(word.row.row, word.side, languages, place)
        token = next(each for each in tokens if each.start <= start < each.end)
        target = Target(id_, word.row, word.side, languages, tokens)
        area = page.word_rect(word).translated(page.viewport().mapTo(self._window, QPoint()))
        return Meant(target, token, area)

    def _hover(self, word: WordAt | None) -> None:
        self._hovered = word
