"""The dictionary file: one read-only SQLite file with both directions, made by a build step."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from threading import Lock
from typing import Any, Final

from reader.core.errors import DictionaryError
from reader.core.lexicon import ChineseWord, DictionarySource, EnglishWord
from reader.language import dictionary_chinese, dictionary_english
from reader.language.dictionary_forms import spellings, stems
from reader.language.dictionary_splitter import Chunk, unpack

APPLICATION_ID: Final = 0x445A4443  # "DZDC"
FORMAT: Final = 1


class Dictionary:
    """Looks words up. Safe to use from several threads: they share one connection and its lock."""

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            DictionaryError: it is missing, damaged, or of another version.
        """
        self._lock = Lock()
        self._connection = _open(path)
        self.has_english: Final = self._has("english")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def chinese(self, headword: str) -> tuple[ChineseWord, ...]:
        """Give the entries of a simplified or traditional headword, the most useful first.

        An entry that only points to another ("variant of 裡") has the senses of that one.
        """
        with self._lock:
            return dictionary_chinese.find(self._connection, headword)

    def knows_chinese(self, word: str) -> bool:
        """Whether a word is a headword in either script."""
        return bool(self._rows(dictionary_chinese.KNOWS, (word, word)))

    def chinese_headwords(self) -> Iterator[str]:
        """Give every headword in both scripts, each once."""
        yield from (row[0] for row in self._rows(dictionary_chinese.HEADWORDS))

    def splitter_chunks(self) -> Iterator[Chunk]:
        """Give the word splitter's words and their counts, some ten thousand at a time.

        Words are simplified. Every beginning of a word is there too, with 0 where it is no word.
        """
        for (number,) in self._rows("SELECT id FROM splitter ORDER BY id"):
            query = "SELECT words, counts FROM splitter WHERE id = ?"
            yield unpack(*self._rows(query, (number,))[0])

    def english(self, word: str) -> tuple[EnglishWord, ...]:
        """Give the entries of an English word and of the lemmas it is a form of, best first."""
        with self._lock:
            for spelling in spellings(word):
                found = dictionary_english.find(self._connection, spelling)
                if found:
                    return found
        return ()

    def reverse(self, english: str, limit: int = 20) -> tuple[ChineseWord, ...]:
        """Give Chinese headwords whose senses say an English word or phrase, best first."""
        with self._lock:
            for term in self._terms(english):
                found = dictionary_chinese.find_reverse(self._connection, term, limit)
                if found:
                    return found
        return ()

    def description(self) -> tuple[DictionarySource, ...]:
        """Say what the file was made of."""
        rows = self._rows(
            "SELECT name, package, version, dated, licence, url, entries FROM source "
            "ORDER BY position"
        )
        return tuple(DictionarySource(*row) for row in rows)

    def _terms(self, english: str) -> Iterator[str]:
        """Give the ways to look for a word in the reverse index: itself, lemmas, stems."""
        for spelling in spellings(english):
            yield spelling
            yield from dictionary_english.lemmas(self._connection, spelling)
        yield from stems(english)

    def _has(self, table: str) -> bool:
        return bool(self._rows(f"SELECT 1 FROM {table} LIMIT 1"))  # noqa: S608

    def _rows(self, query: str, values: Sequence[str | int] = ()) -> list[Any]:
        with self._lock, closing(self._connection.execute(query, values)) as cursor:
            return cursor.fetchall()


def _open(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise DictionaryError(
            f"The dictionary file {path} is missing; make it with `make dictionary`, "
            "or install the program again."
        )
    # Nobody changes the file while it is read: `immutable` spares the locks.
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        try:
            _check(connection, path)
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        raise DictionaryError(
            f"The dictionary file {path} is damaged; delete it and make it again with "
            "`make dictionary`, or install the program again."
        ) from error
    return connection


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
