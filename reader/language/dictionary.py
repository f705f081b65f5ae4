"""The dictionary file: one read-only SQLite file with both directions, made by a build step."""

import sqlite3
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar

from msgspec import MsgspecError

from reader.core.errors import DictionaryError
from reader.core.lexicon import ChineseWord, DictionarySource, EnglishWord
from reader.language import dictionary_chinese, dictionary_english
from reader.language.dictionary_characters import Written, find_components, find_strokes
from reader.language.dictionary_forms import dotted, spellings, stems
from reader.language.sealed_file import open_sealed

if TYPE_CHECKING:
    from reader.language.dictionary_translations import Translations

APPLICATION_ID: Final = 0x445A4443  # "DZDC"
FORMAT: Final = 8

_Word = TypeVar("_Word")
_Answer = TypeVar("_Answer")


class Dictionary:
    """Looks words up. Safe to use from several threads: they share one connection and its lock."""

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            DictionaryError: it is missing, damaged, or of another version.
        """
        self._path = path
        self._lock = Lock()
        self._connection = _open(path)
        self.has_english: Final = bool(self._rows("SELECT 1 FROM english LIMIT 1"))
        self.has_strokes: Final = bool(self._rows("SELECT 1 FROM stroke LIMIT 1"))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def chinese(self, headword: str) -> tuple[ChineseWord, ...]:
        """Give the entries of a simplified or traditional headword, the most useful first.

        An entry that only points to another ("variant of 裡") has the senses of that one.
        """
        return self.chinese_words((headword,)).get(headword, ())

    def chinese_words(self, headwords: Collection[str]) -> dict[str, tuple[ChineseWord, ...]]:
        """Give the entries of many headwords at once; those that have none are missing."""
        with self._reading() as connection:
            return dictionary_chinese.find(connection, headwords)

    def knows_chinese(self, word: str) -> bool:
        """Whether a word is a headword in either script."""
        return bool(self._rows(dictionary_chinese.KNOWS, word, word))

    def chinese_headwords(self) -> Iterator[str]:
        """Give every headword in both scripts, each once."""
        yield from (row[0] for row in self._rows(dictionary_chinese.HEADWORDS))

    def mixed_headwords(self) -> list[str]:
        """Give the simplified headwords that Latin letters or figures are part of."""
        return [row[0] for row in self._rows(dictionary_chinese.MIXED)]

    def splitter_words(self) -> dict[str, bytes]:
        """Give the word splitter's words and their counts: see `dictionary_splitter.pack_words`.

        Words are simplified. Every beginning of a word is there too, with 0 where it is no word.
        """
        return dict(self._rows("SELECT name, data FROM splitter"))

    def boundary_model(self) -> dict[str, bytes]:
        """Give the parts of the model that tells where words begin: fingerprints and weights.

        {} where the file was made without it.
        """
        return dict(self._rows("SELECT name, data FROM boundary_model"))

    def phrase_readings(self) -> dict[str, str]:
        """Give readings of phrases, syllables divided by blanks, by their simplified characters."""
        readings: dict[str, str] = {}
        for phrases, spoken in self._rows("SELECT phrases, readings FROM phrase_reading"):
            readings.update(zip(phrases.split("\n"), spoken.split("\n"), strict=True))
        return readings

    def reading_model(self) -> dict[str, tuple[str, bytes]]:
        """Give the parts of the network that reads characters by name: (shape, data).

        {} where the file was made without it.
        """
        rows = self._rows("SELECT name, shape, data FROM reading_model")
        return {name: (shape, data) for name, shape, data in rows}

    def english(self, word: str) -> tuple[EnglishWord, ...]:
        """Give the entries of an English word and of the lemmas it is a form of, best first."""
        return self.english_words((word,))[word]

    def english_words(self, words: Collection[str]) -> dict[str, tuple[EnglishWord, ...]]:
        """Give the entries of many words at once, each as `english` gives them."""
        forms = {form for word in words for form in (*spellings(word), *dotted(word))}
        with self._reading() as connection:
            found = dictionary_english.find(connection, forms)
        return {word: _english(word, found) for word in words}

    def english_phrases(self) -> dict[str, str]:
        """Give the English headwords of several words, folded, by their first two.

        Those that begin with the same two are divided by tabs.
        """
        phrases: dict[str, str] = {}
        for pairs, listed in self._rows("SELECT pairs, phrases FROM english_phrase"):
            phrases.update(zip(pairs.split("\n"), listed.split("\n"), strict=True))
        return phrases

    def reverse(self, english: str, limit: int = 20) -> tuple[ChineseWord, ...]:
        """Give Chinese headwords whose senses say an English word or phrase, best first."""
        with self._reading() as connection:
            answers = (
                dictionary_chinese.find_reverse(connection, term, limit)
                for term in _reverse_terms(connection, english)
            )
            return _first(answers)

    def translations(self, words: Collection[str]) -> "Translations":
        """Give the Chinese that may stand for English words, folded; many are asked for at once."""
        from reader.language.dictionary_translations import find_translations

        with self._reading() as connection:
            return find_translations(connection, words)

    def lemmas(self, words: Collection[str]) -> "Translations":
        """Give the words that English words are forms of, all folded."""
        from reader.language.dictionary_translations import find_lemmas

        with self._reading() as connection:
            return find_lemmas(connection, words)

    def written(self, character: str) -> Written:
        """Give how a character is written."""
        with self._reading() as connection:
            return find_strokes(connection, character)

    def components(self, character: str) -> tuple[str, ...]:
        """Give the parts that a character is made of, () where they are no characters."""
        with self._reading() as connection:
            return find_components(connection, character)

    def description(self) -> tuple[DictionarySource, ...]:
        """Say what the file was made of."""
        rows = self._rows(
            "SELECT name, package, version, dated, licence, url, entries, coalesce(text, '') "
            "FROM source LEFT JOIN licence ON licence.source = source.position ORDER BY position"
        )
        return tuple(DictionarySource(*row) for row in rows)

    def ask(self, question: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        """Let another module of this room ask the file; `question` must only read."""
        with self._reading() as connection:
            return question(connection)

    def _rows(self, query: str, *values: str | int) -> list[Any]:
        with self._reading() as connection:
            return connection.execute(query, values).fetchall()

    @contextmanager
    def _reading(self) -> Generator[sqlite3.Connection]:
        """Hold the connection for one look-up; what cannot be read is a known error."""
        with self._lock:
            try:
                yield self._connection
            except (sqlite3.DatabaseError, MsgspecError) as error:
                raise _damaged(self._path) from error


def _english(word: str, found: Mapping[str, tuple[EnglishWord, ...]]) -> tuple[EnglishWord, ...]:
    """Give the entries of the first spelling that has some, and of the initials of capitals."""
    plain = _first(found.get(form, ()) for form in spellings(word))
    initials = _first(found.get(form, ()) for form in dotted(word))
    # "US" is no pronoun, but "AI" is what it says: exams tell which is an ordinary word.
    is_ordinary = any(entry.tags for entry in plain)
    return initials + plain if is_ordinary else plain + initials


def _first(answers: Iterable[tuple[_Word, ...]]) -> tuple[_Word, ...]:
    """Give the first answer that is not empty."""
    return next((answer for answer in answers if answer), ())


def _reverse_terms(connection: sqlite3.Connection, english: str) -> Iterator[str]:
    """Give the ways to look for a word in the reverse index: itself, its lemmas, its stems."""
    word = english.strip().removeprefix("to ")
    for spelling in spellings(word):
        yield spelling
        yield from dictionary_english.lemmas(connection, spelling)
    yield from stems(word)


def _open(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise DictionaryError(
            f"The dictionary file {path} is missing; make it with `make dictionary`, "
            "or install the program again."
        )
    try:
        return open_sealed(path, _check)
    except sqlite3.Error as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> DictionaryError:
    return DictionaryError(
        f"The dictionary file {path} is damaged; delete it and make it again with "
        "`make dictionary`, or install the program again."
    )


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """See that it is our file in our format, and all of it."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if (application, version) != (APPLICATION_ID, FORMAT):
        raise DictionaryError(
            f"The dictionary file {path} is of another version of the program; make it again "
            "with `make dictionary`, or install the program again."
        )
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    size = pages * connection.execute("PRAGMA page_size").fetchone()[0]
    if path.stat().st_size < size:
        raise sqlite3.DatabaseError("cut short")
