"""Words for the page: rows are annotated behind the window, what is looked at first."""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from reader.core.articles import Side
from reader.core.corrections.book import RowPlace
from reader.core.coverage import count_words
from reader.core.entries import EntryKey
from reader.core.tokens import Token
from reader.services.reading import OpenArticle, Reading, Whereabouts
from reader.ui.background import Background

Cell = tuple[int, Side]  # a row's position and a side

_BATCH = 2000  # code points between two looks at what is wanted now; some 40 ms of work
_LONGEST_COUNTED = 200_000  # code points; of longer articles only what was seen is counted


Tokens = Mapping[Cell, tuple[Token, ...]]
Counts = Mapping[Cell, Mapping[EntryKey, int]]


class Annotating(QObject):
    """Annotates one article at a time; results for an article that was left are dropped."""

    annotated = Signal(object)  # Tokens
    words_counted = Signal()

    def __init__(
        self, reading: Reading, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reading, self._background = reading, background
        self._article: OpenArticle | None = None
        self._wanted: deque[Cell] = deque()
        self._unseen: deque[Cell] = deque()
        self._counted: set[Cell] = set()
        self._is_ready = self._is_busy = self._is_outdated = False
        self.words: Counter[EntryKey] = Counter()

    def start(self) -> None:
        """Begin: the word lists are loaded."""
        self._is_ready = True
        self._go_on()

    def open(self, article: OpenArticle | None) -> None:
        """Take another article; nothing of it is wanted yet but to be counted."""
        self._article = article
        self.words = Counter()
        self._counted.clear()
        self._wanted.clear()
        self._unseen = deque(_cells_to_count(article) if article else ())
        self.words_counted.emit()
        self._go_on()

    def go_on_with(self, article: OpenArticle) -> None:
        """Take the same article whose rows a mend divided anew: its words are the same."""
        if self._unseen:
            self.open(article)
            return
        self._article = article
        self._wanted.clear()
        self._counted.update(_cells_to_count(article))
        self._go_on()

    def renew(self) -> None:
        """Words are found otherwise now: what is on its way is thrown away and found again."""
        self._is_outdated = self._is_busy

    def want(self, cells: Iterable[Cell]) -> None:
        """Annotate these first, in this order: what was asked for before is farther away now."""
        newest = dict.fromkeys(cells)
        self._wanted = deque([*newest, *(cell for cell in self._wanted if cell not in newest)])
        self._go_on()

    def _go_on(self) -> None:
        if not self._is_ready or self._is_busy or self._article is None:
            return
        for_page = bool(self._wanted)
        batch = self._next_batch(self._article)
        if not batch:
            return
        self._is_busy = True
        article, annotate = self._article, self._reading.annotate_rows
        self._background.run(
            lambda: _annotate(article, batch, annotate),
            lambda result: self._receive(article, batch, result, for_page=for_page),
            lambda _error: self._give_up(),
        )

    def _next_batch(self, article: OpenArticle) -> tuple[Cell, ...]:
        """Take the next cells off the queue, at least one, until they hold a batch of text."""
        queue = self._wanted or self._unseen
        batch: list[Cell] = []
        size = 0
        while queue and size < _BATCH:
            row, side = queue.popleft()
            if queue is self._unseen and (row, side) in self._counted:
                continue
            batch.append((row, side))
            size += len(article.rows[row].row.text(side) or "")
        return tuple(batch)

    def _receive(
        self,
        article: OpenArticle,
        batch: Sequence[Cell],
        result: tuple[Tokens, Counts],
        *,
        for_page: bool,
    ) -> None:
        found, counts = result
        is_outdated, self._is_busy, self._is_outdated = self._is_outdated, False, False
        if article is self._article and is_outdated:
            (self._wanted if for_page else self._unseen).extendleft(reversed(batch))
        elif article is self._article:
            if for_page:
                self.annotated.emit(found)
            self._count(counts)
        self._go_on()

    def _count(self, counts: Counts) -> None:
        for cell in counts.keys() - self._counted:
            self.words.update(counts[cell])
        self._counted.update(counts)
        self.words_counted.emit()

    def _give_up(self) -> None:
        """Leave the page without words; whatever is wrong was told when they were loaded."""
        self._is_busy = self._is_outdated = False
        self._is_ready = False


def _cells_to_count(article: OpenArticle) -> Iterable[Cell]:
    if article.article.character_count > _LONGEST_COUNTED:
        return ()
    return ((row, side) for row in range(len(article.rows)) for side in Side)


def _annotate(
    article: OpenArticle,
    cells: Iterable[Cell],
    annotate: Callable[[Sequence[Whereabouts]], tuple[tuple[Token, ...], ...]],
) -> tuple[Tokens, Counts]:
    """Find the words of some cells, and count them: in a long row that takes a while too."""
    id_, languages = article.article.id, article.article.metadata.languages
    wanted = {
        (number, side): Whereabouts(stored.row, side, languages, RowPlace(id_, stored.id))
        for number, side in cells
        for stored in (article.rows[number],)
        if stored.row.text(side)
    }
    found = dict(zip(wanted, annotate([*wanted.values()]), strict=True))
    return found, {cell: count_words(tokens) for cell, tokens in found.items()}
