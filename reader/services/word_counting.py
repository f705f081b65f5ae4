"""Keeping the counts of words in step with the library."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Final

from reader import __version__
from reader.core.articles import Article, Side
from reader.core.corrections.book import RowPlace
from reader.core.coverage import count_words
from reader.core.entries import EntryKey
from reader.core.errors import NotFoundError
from reader.core.progress import Progress, unwatched
from reader.services.reading import Reading, Whereabouts
from reader.storage.shelf import Shelf
from reader.storage.texts import Texts
from reader.storage.word_index import CountedText, WordIndex

_BATCH: Final = 2_000  # code points between two looks at whether to go on


class WordCounting:
    """Counts the words of what changed since they were last counted; what is done stays done."""

    def __init__(self, reading: Reading, shelf: Shelf, texts: Texts, index: WordIndex) -> None:
        self._reading, self._shelf, self._texts, self._index = reading, shelf, texts, index

    def catch_up(self, progress: Progress = unwatched) -> bool:
        """Count what changed, what was added last first; say whether anything did.

        Raises:
            CancelledError: `progress` raised it; what was counted until then stays.
        """
        made_by, state = self._made_by(), self._texts.state()
        if state == self._index.state(made_by):
            return False
        stamps, known = self._texts.stamps(), self._index.stamps(made_by)
        self._index.drop(known.keys() - stamps.keys())
        stale = [id_ for id_, stamp in reversed(stamps.items()) if known.get(id_) != stamp]
        for done, id_ in enumerate(stale):
            # One that was removed in the meantime is no longer wanted.
            with suppress(NotFoundError):
                self._count(id_, stamps[id_], made_by, _still(progress, done, len(stale)))
        progress(len(stale), len(stale), "")
        self._index.finish(state, made_by)
        return True

    def words(self, article_id: str) -> dict[EntryKey, int]:
        """Give the words of an article of the library in their order, counted now if need be."""
        made_by, stamp = self._made_by(), self._texts.stamp(article_id)
        if stamp is not None and stamp != self._index.stamp(article_id, made_by):
            self._count(article_id, stamp, made_by, lambda: None)
        return self._index.words(article_id)

    def words_of(self, article: Article) -> dict[EntryKey, int]:
        """Count the words of an article that is not in the library."""
        languages = article.metadata.languages
        words = Counter[EntryKey]()
        places = (Whereabouts(row, side, languages) for row in article.rows for side in Side)
        for some in _batches(at for at in places if at.row.text(at.side)):
            for tokens in self._reading.annotate_rows(some):
                words.update(count_words(tokens))
        return words

    def _count(self, id_: str, stamp: int, made_by: str, still_wanted: Callable[[], None]) -> None:
        languages = self._shelf.article(id_).metadata.languages
        words = Counter[EntryKey]()
        places = (
            Whereabouts(stored.row, side, languages, RowPlace(id_, stored.id))
            for stored in self._shelf.rows(id_)
            for side in Side
            if stored.row.text(side)
        )
        for some in _batches(places):
            still_wanted()
            for tokens in self._reading.annotate_rows(some):
                words.update(count_words(tokens))
        self._index.put([CountedText(id_, stamp, made_by, words)])

    def _made_by(self) -> str:
        """Tell what divides texts into words: others would find others."""
        sources = self._reading.dictionaries()
        return " ".join([__version__, *(f"{one.package}={one.version}" for one in sources)])


def _still(progress: Progress, done: int, total: int) -> Callable[[], None]:
    return lambda: progress(done, total, "")


def _batches(places: Iterable[Whereabouts]) -> Iterator[list[Whereabouts]]:
    """Divide places into batches of some text each, which are read faster than one by one."""
    batch: list[Whereabouts] = []
    size = 0
    for at in places:
        batch.append(at)
        size += len(at.row.text(at.side) or "")
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
