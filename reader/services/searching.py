"""Searching: dictionaries, vocabulary and library at once, however something is typed."""

from collections.abc import Collection
from typing import Final

from reader.core.articles import ShelvedArticle
from reader.core.entries import Entry, VocabularyFilter
from reader.core.progress import Progress, unwatched
from reader.core.searching import Found, Place, Query, read_query
from reader.core.spelled import count_differences, letters_of
from reader.language.search import DictionarySearch
from reader.services.library_search import LibrarySearch
from reader.services.text_indexing import TextIndexing
from reader.storage.shelf import Shelf
from reader.storage.vocabulary import Vocabulary

EVERYWHERE: Final = frozenset(Place)
_RANKED: Final = 300  # kept words of which the best are given
_READ_SO: Final = 12  # headwords that pinyin may stand for in a text
_SHORTEST: Final = 2  # characters of such a word, unless a tone was typed


class Searching:
    """What a search does, without a window. Safe to use from several threads."""

    def __init__(
        self,
        dictionary: DictionarySearch,
        vocabulary: Vocabulary,
        library: LibrarySearch,
        indexing: TextIndexing,
        shelf: Shelf,
    ) -> None:
        self._dictionary, self._vocabulary = dictionary, vocabulary
        self._library, self._indexing, self._shelf = library, indexing, shelf

    def find(self, typed: str, places: Collection[Place] = EVERYWHERE, limit: int = 30) -> Found:
        """Give the best of what is found in each place, at most `limit` in each.

        The library answers as far as it was read: see `catch_up`.
        """
        query = read_query(typed)
        if query.is_empty:
            return Found()
        return Found(
            dictionary=self._dictionary.find(query, limit) if Place.DICTIONARY in places else (),
            vocabulary=self._entries(query, limit) if Place.VOCABULARY in places else (),
            library=(
                self._library.find(query, self._words(query), limit)
                if Place.LIBRARY in places
                else ()
            ),
        )

    def articles(self, typed: str, limit: int | None = None) -> tuple[ShelvedArticle, ...]:
        """List the articles that say all that was typed, last used first; all for nothing.

        Where more than `limit` say it, so many of those that were added last are listed.
        """
        query = read_query(typed)
        if query.is_empty:
            return self._shelf.articles()
        # What was not read yet is looked through.
        unread = self._indexing.stale()
        passed = self._shelf.articles(typed, unread, limit) if unread else ()
        found = self._library.articles(query, self._words(query), limit) - unread
        among = found.union(article.id for article in passed)
        return self._shelf.articles(among=among, limit=limit)

    def catch_up(self, progress: Progress = unwatched) -> None:
        """Read what changed in the library since it was last read; nothing, if nothing did.

        Raises:
            CancelledError: `progress` raised it; what was read until then stays.
        """
        self._indexing.catch_up(progress)

    def _entries(self, query: Query, limit: int) -> tuple[Entry, ...]:
        found = self._vocabulary.entries(VocabularyFilter(search=query.text), _RANKED)
        return tuple(sorted(found, key=lambda entry: _place_of(entry, query))[:limit])

    def _words(self, query: Query) -> tuple[str, ...]:
        """Give the Chinese words that pinyin stands for."""
        typed = query.pinyin
        if typed is None or query.is_pattern:
            return ()
        words = self._dictionary.readings(typed, _READ_SO)
        return tuple(
            dict.fromkeys(
                word.simplified
                for word in words
                if query.is_pinyin or len(word.simplified) >= _SHORTEST
            )
        )


def _place_of(entry: Entry, query: Query) -> tuple[int, int]:
    """Say how well an entry answers: the word itself, its reading, their beginnings, the rest."""
    words = (entry.key.headword.casefold(), entry.traditional.casefold())
    if query.text in words:
        return 0, 0
    syllables, typed = entry.key.reading.split(), query.pinyin
    letters = letters_of(syllables)
    if typed is not None and letters.startswith(typed.letters):
        return 1 if letters == typed.letters else 3, count_differences(typed, syllables)
    return (2 if any(word.startswith(query.text) for word in words) else 4), 0
