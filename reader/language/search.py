"""Searching the dictionaries, in both directions, however a word is typed."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, zip_longest
from typing import Final, TypeVar

from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.searching import Query, as_glob
from reader.core.spelled import Spelled, count_differences
from reader.language import search_queries as queries
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary

Word = ChineseWord | EnglishWord
Words = tuple[Word, ...]

_MOST_EXACT: Final = 12  # of the words that are read as typed, before what they may mean else
_MOST_MEANINGS: Final = 8
_COMMON: Final = 4.0  # on the Zipf scale: an English word that is meant before pinyin is
_LONGEST_WORD: Final = 8  # characters; of what is longer the words in it are given

_Sought = TypeVar("_Sought")
_Question = Callable[[sqlite3.Connection, _Sought, int], list[queries.Key]]
_EnglishQuestion = Callable[[sqlite3.Connection, str, int], list[str]]


class DictionarySearch:
    """Finds words by hanzi, pinyin, zhuyin and English. Safe to use from several threads."""

    def __init__(self, dictionary: Dictionary, conversion: Conversion) -> None:
        self._dictionary = dictionary
        self._conversion = conversion

    def find(self, query: Query, limit: int = 30) -> tuple[Word, ...]:
        """Give the words that a query may mean, best first."""
        if query.is_empty:
            return ()
        if query.is_pattern:
            groups = self._of_pattern(query, limit)
        elif query.has_han:
            groups = self._of_hanzi(query.text, limit)
        else:
            groups = self._of_letters(query, limit)
        return tuple(_first_of(groups, limit))

    def readings(self, typed: Spelled, limit: int) -> tuple[ChineseWord, ...]:
        """Give the words that are read just as typed, as far as it was typed."""
        words = self._chinese(queries.spelled, typed, limit)
        return tuple(word for word in words if not count_differences(typed, word.reading))

    def _of_hanzi(self, text: str, limit: int) -> Iterator[Words]:
        written = text.upper()  # as CC-CEDICT writes letters: 卡拉OK
        simplified = self._conversion.simplify(written)
        exact = self._dictionary.chinese(written) or self._dictionary.chinese(simplified)
        yield exact
        yield self._chinese(queries.starting, written, limit)
        yield self._chinese(queries.containing, simplified, limit)
        if not exact:
            yield tuple(self._words_in(written))

    def _words_in(self, text: str) -> Iterator[ChineseWord]:
        """Give the words a text that is no word is made of, longest first from the left."""
        start = 0
        while start < len(text):
            ends = range(min(len(text), start + _LONGEST_WORD), start, -1)
            pieces = [text[start:end] for end in ends]
            known = self._dictionary.chinese_words(pieces)
            piece = next((piece for piece in pieces if piece in known), text[start])
            yield from known.get(piece, ())[:1]
            start += len(piece)

    def _of_letters(self, query: Query, limit: int) -> Iterator[Words]:
        if query.pinyin is not None and query.is_pinyin:
            yield self._chinese(queries.spelled, query.pinyin, limit)
            yield self._chinese(queries.spelled_starting, query.pinyin, limit)
            return
        english = self._dictionary.english(query.text)
        is_common = any((word.frequency or 0) >= _COMMON for word in english)
        most = _MOST_EXACT if is_common else limit
        read_so = self._spelled(queries.spelled, query.pinyin, most)
        yield from (english, read_so) if is_common or not read_so else (read_so, english)
        meanings = self._dictionary.reverse(query.text, _MOST_MEANINGS)
        yield meanings
        longer = _in_turn(
            self._spelled(queries.spelled_starting, query.pinyin, limit),
            self._english(queries.english_starting, query.text, limit),
        )
        yield longer
        if not (english or read_so or meanings or longer):
            yield self._chinese(queries.meaning, query.text, limit)

    def _of_pattern(self, query: Query, limit: int) -> Iterator[Words]:
        if query.has_han:
            written = query.text.upper()
            globs = as_glob(self._conversion.simplify(written)), as_glob(written)
            yield self._chinese(queries.like, globs, limit)
        else:
            yield _in_turn(
                self._english(queries.english_like, as_glob(query.text), limit),
                self._spelled(queries.spelled_like, query.pinyin, limit),
            )

    def _spelled(self, question: _Question[Spelled], typed: Spelled | None, limit: int) -> Words:
        return self._chinese(question, typed, limit) if typed is not None else ()

    def _chinese(
        self, question: _Question[_Sought], sought: _Sought, limit: int
    ) -> tuple[ChineseWord, ...]:
        """Give the Chinese words that answer a question."""
        keys = self._dictionary.ask(lambda connection: question(connection, sought, limit))
        known = self._dictionary.chinese_words({simplified for simplified, _, _ in keys})
        words = {
            (word.simplified, word.traditional, " ".join(word.reading)): word
            for entries in known.values()
            for word in entries
        }
        return tuple(words[key] for key in keys if key in words)

    def _english(self, question: _EnglishQuestion, sought: str, limit: int) -> Words:
        """Give the English words that answer a question."""
        forms = self._dictionary.ask(lambda connection: question(connection, sought, limit))
        known = self._dictionary.english_words(forms)
        return tuple(word for form in forms for word in known[form] if word.word.casefold() == form)


def _in_turn(*groups: Words) -> Words:
    """Give the first of each group, then the second of each, and so on."""
    return tuple(word for words in zip_longest(*groups) for word in words if word is not None)


def _first_of(groups: Iterable[Words], limit: int) -> Iterator[Word]:
    """Give so many words, each once; no more groups are asked for than it takes."""
    words = (word for group in groups for word in group)
    yield from islice({_identity(word): word for word in words}.values(), limit)


def _identity(word: Word) -> tuple[str, ...]:
    if isinstance(word, EnglishWord):
        return (word.word,)
    return word.simplified, word.traditional, *word.reading
