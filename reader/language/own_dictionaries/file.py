"""One dictionary of the person's own as a file: looked up, never changed."""

import json
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any, Final, cast

from reader.core.errors import DictionaryError
from reader.language.own_dictionaries.keys import LONGEST_WORD, chinese_words
from reader.language.sealed_file import open_sealed

APPLICATION_ID: Final = int.from_bytes(b"DzOd")
FORMAT: Final = 1
PART_PREFIX: Final = ".part-"
"""How the names of files begin that are still being written."""

_FIND: Final = (
    "SELECT id, headword, reading, definitions FROM keys JOIN entries ON entries.id = entry "
    "WHERE key = ? ORDER BY entry LIMIT ?"
)
# Chinese characters begin at U+3400; what begins before is Latin, kana and the like.
_WORDS: Final = (
    "SELECT DISTINCT key FROM keys WHERE key >= '\u3400' AND length(key) BETWEEN 2 AND ?"
)
_ADVICE: Final = "remove it and add the dictionary again"

Found = tuple[int, str, str, tuple[str, ...]]
"""The number of an entry, its headword, its reading, its definitions."""


class DictionaryFile:
    """Looks words up. Safe to use from several threads: they share one connection and its lock."""

    def __init__(self, path: Path) -> None:
        """Open a file.

        Raises:
            DictionaryError: it is missing, damaged, or of another version.
        """
        self._lock = Lock()
        self._connection = _open(path)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def find(self, keys: Iterable[str], limit: int) -> list[Found]:
        """Give the entries of some folded words, each once, those of the first word first.

        Raises:
            DictionaryError: the file is damaged.
        """
        found: dict[int, Found] = {}
        with self._reading() as connection:
            for key in keys:
                for id_, headword, reading, packed in connection.execute(_FIND, (key, limit)):
                    found.setdefault(id_, (id_, headword, reading, _unpacked(packed)))
        return [*found.values()][:limit]

    def words(self) -> Iterator[str]:
        """Give every key that may be a word of a Chinese text, in both scripts.

        Raises:
            DictionaryError: the file is damaged.
        """
        with self._reading() as connection:
            keys = [key for (key,) in connection.execute(_WORDS, (LONGEST_WORD,))]
        return chinese_words(keys)

    @contextmanager
    def _reading(self) -> Generator[sqlite3.Connection]:
        with self._lock:
            try:
                yield self._connection
            except (sqlite3.Error, ValueError) as error:
                raise _damaged() from error


def _unpacked(packed: Any) -> tuple[str, ...]:  # noqa: ANN401 - whatever a damaged file holds
    value: Any = json.loads(packed) if isinstance(packed, str) else ()
    return tuple(map(str, cast("list[Any]", value))) if isinstance(value, list) else ()


def _open(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise DictionaryError(f"Its file is missing; {_ADVICE}.")
    try:
        return open_sealed(path, _check)
    except (sqlite3.Error, OSError, ValueError) as error:  # its own complaint may be no UTF-8
        raise _damaged() from error


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """See that it is a file of ours in our format, and all of it."""
    connection.execute("PRAGMA trusted_schema = OFF")
    application, version, pages, page = (
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version", "page_count", "page_size")
    )
    if application != APPLICATION_ID or path.stat().st_size < pages * page:
        raise sqlite3.DatabaseError("another file, or cut short")
    if version != FORMAT:
        raise DictionaryError(f"Its file was made by another version of Duizhao; {_ADVICE}.")
    connection.execute("SELECT key, entry FROM keys LIMIT 1").fetchone()
    connection.execute("SELECT id, headword, reading, definitions FROM entries LIMIT 1").fetchone()


def _damaged() -> DictionaryError:
    return DictionaryError(f"Its file is damaged; {_ADVICE}.")
