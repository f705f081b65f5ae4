"""The word across from the one that is pointed at, found behind the window."""

from PySide6.QtCore import QObject, Signal

from reader.core.articles import Row
from reader.core.corrections.book import RowPlace
from reader.core.wordlinks import WordLink, counterparts
from reader.services.counterparts import NOTHING_LEARNED, Counterparts, Learned
from reader.services.reading import OpenArticle
from reader.ui.background import Background
from reader.ui.page import WordAt

_REMEMBERED = 400  # rows


class WordsAcross(QObject):
    """Links the words of one article's rows as they are asked for, and remembers them."""

    found = Signal(object, object)
    """WordAt, tuple[Span, ...]: what stands across from the word that was asked for last."""

    def __init__(
        self, service: Counterparts, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._background = service, background
        self._article: OpenArticle | None = None
        self._learned: Learned = NOTHING_LEARNED
        self._known: dict[Row, tuple[WordLink, ...]] = {}
        self._wanted: WordAt | None = None
        self._is_busy = self._has_learned = False

    def want(self, article: OpenArticle, word: WordAt) -> None:
        """Find what stands across from a word; the one asked for before is of no interest now."""
        if article is not self._article:
            self._article = article
            self._known.clear()
            self._learned, self._has_learned = NOTHING_LEARNED, False
        self._wanted = word
        links = self._known.get(word.row.row)
        if links is not None:
            self._tell(word, links)
        elif not self._is_busy:
            self._find(article, word)

    def renew(self) -> None:
        """Forget what is known: words are found otherwise now."""
        self._article = None

    def forget(self) -> None:
        """Want nothing."""
        self._wanted = None

    def _find(self, article: OpenArticle, word: WordAt) -> None:
        self._is_busy = True
        row, languages = word.row.row, article.article.metadata.languages
        learned, place = self._learned, RowPlace(article.article.id, word.row.id)
        self._background.run(
            lambda: self._service.find(row, languages, learned, place),
            lambda links: self._receive(article, row, links),
            lambda _error: self._rest(),
        )

    def _receive(self, article: OpenArticle, row: Row, links: tuple[WordLink, ...]) -> None:
        self._is_busy = False
        if article is self._article:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[row] = links
            self._learn(article)
        if self._wanted is not None and self._article is not None:
            self.want(self._article, self._wanted)

    def _learn(self, article: OpenArticle) -> None:
        """Learn the words of the article once somebody asks for words; that is for later ones."""
        if self._has_learned:
            return
        self._has_learned = True
        rows = [stored.row for stored in article.rows]
        self._background.run(
            lambda: self._service.learn(rows),
            lambda learned: self._take_learned(article, learned),
        )

    def _take_learned(self, article: OpenArticle, learned: Learned) -> None:
        if article is self._article and learned:
            self._learned = learned
            self._known.clear()

    def _rest(self) -> None:
        self._is_busy = False

    def _tell(self, word: WordAt, links: tuple[WordLink, ...]) -> None:
        spans = counterparts(links, word.side, word.token.start, word.token.end)
        self.found.emit(word, spans)
