"""From a dictionary that is open for reading to one read-only SQLite file of ours."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import mkstemp
from typing import Final

from msgspec import Struct, field

from reader.core.errors import InputError, OutputError
from reader.core.progress import Progress
from reader.core.scripts import (
    UNKNOWN,
    Script,
    detect_primary,
    has_han,
    is_surely_english,
    script_of,
)
from reader.language.conversion import Conversion
from reader.language.own_dictionaries.entries import ForeignDictionary, ForeignEntry
from reader.language.own_dictionaries.file import APPLICATION_ID, FORMAT, PART_PREFIX
from reader.language.own_dictionaries.keys import fold
from reader.language.own_dictionaries.limits import LIMITS, Limits

_TABLES: Final = """
    CREATE TABLE entries (
        id INTEGER PRIMARY KEY, headword TEXT NOT NULL, reading TEXT NOT NULL,
        definitions TEXT NOT NULL
    );
    CREATE TABLE keys (key TEXT, entry INTEGER, PRIMARY KEY (key, entry)) WITHOUT ROWID;
    CREATE TEMP TABLE found (key TEXT, entry INTEGER);
"""
_BATCH, _BATCH_SIZE = 1000, 4_000_000  # entries, code points
_SAMPLES: Final = 400
_LATIN: Final = frozenset(("en", "fr", "de", "es", "it", "pt"))


class Written(Struct, frozen=True):
    """What was written: how many entries, and the primary tags of the two languages."""

    entries: int
    languages: tuple[str, str]


def write_dictionary(
    foreign: ForeignDictionary, to: Path, progress: Progress, limits: Limits = LIMITS
) -> Written:
    """Write all entries to a new file, which is there whole or not at all.

    Raises:
        InputError: the dictionary is damaged, empty or too large.
        OutputError: the file cannot be written.
        CancelledError: `progress` raised it.
    """
    temporary: Path | None = None
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        handle, name = mkstemp(prefix=f"{PART_PREFIX}{to.stem}-", dir=to.parent)
        os.close(handle)
        temporary = Path(name)
        with closing(sqlite3.connect(temporary)) as connection:
            written = _Writing(foreign, connection, limits).write(progress)
        temporary.replace(to)
    except (OSError, sqlite3.OperationalError) as error:
        raise OutputError(
            f"The dictionary cannot be written to {to.parent} ({error}); make room there, then "
            "add it again."
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
    return written


class _Writing(Struct, dict=True):
    foreign: ForeignDictionary
    connection: sqlite3.Connection
    limits: Limits
    count: int = 0
    size: int = 0
    conversion: Conversion = field(default_factory=Conversion)
    words: list[str] = field(default_factory=list[str])
    readings: list[str] = field(default_factory=list[str])
    explanations: list[str] = field(default_factory=list[str])

    def write(self, progress: Progress) -> Written:
        # Nobody reads the file before it is whole, so nothing need be taken back in it.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "temp_store = FILE"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self.connection.execute(f"PRAGMA user_version = {FORMAT}")
        self.connection.executescript(_TABLES)
        for batch in _batches(self.foreign.entries(progress)):
            self._write_batch(batch)
        if not self.count:
            raise InputError(
                f"“{self.foreign.title}” holds no words with explanations; choose another "
                "dictionary."
            )
        # Sorted once and for all, which is faster than keeping order from the beginning.
        self.connection.execute(
            "INSERT INTO keys SELECT DISTINCT key, entry FROM found ORDER BY key, entry"
        )
        self.connection.commit()
        return Written(self.count, self._languages())

    def _write_batch(self, entries: list[ForeignEntry]) -> None:
        first = self.count + 1
        self.count += len(entries)
        records = [
            (id_, entry.headword, entry.reading, _packed(entry.definitions))
            for id_, entry in enumerate(entries, first)
        ]
        self.size += sum(len(definitions) for *_, definitions in records)
        if self.count > self.limits.entries or self.size > self.limits.written:
            raise InputError(
                f"“{self.foreign.title}” is larger than any dictionary that can be used; "
                "choose a smaller one."
            )
        self.connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?)", records)
        self.connection.executemany(
            "INSERT INTO found VALUES (?, ?)",
            ((key, id_) for id_, entry in enumerate(entries, first) for key in self._keys(entry)),
        )
        if len(self.words) < _SAMPLES:
            self.words += (entry.headword for entry in entries[::10])
            self.readings += (entry.reading for entry in entries[::10])
            self.explanations += (entry.definitions[0][:200] for entry in entries[::10])

    def _keys(self, entry: ForeignEntry) -> Iterator[str]:
        """Give what an entry is found by; Chinese by both scripts."""
        for word in (entry.headword, *entry.spellings):
            key = fold(word)
            if key:
                yield key
            if not entry.spellings and self.foreign.languages[0] in ("", "zh") and has_han(key):
                yield self.conversion.simplify(key)
                yield self.conversion.traditionalise(key)

    def _languages(self) -> tuple[str, str]:
        source, target = self.foreign.languages
        target = target or _language("\n".join(self.explanations))
        return source or self._source_language(target), target

    def _source_language(self, target: str) -> str:
        # Japanese words may have no kana, but their readings have.
        if any(script_of(character) is Script.KANA for character in "".join(self.readings)):
            return "ja"
        words = "\n".join(self.words)
        # A list of words in Latin letters does not show their language; who explains them does.
        is_latin = detect_primary(words) in _LATIN
        return _language(words) if not is_latin else "en" if target in ("zh", "en") else UNKNOWN


def _batches(entries: Iterator[ForeignEntry]) -> Iterator[list[ForeignEntry]]:
    """Put entries that say something together, few where they are long."""
    batch: list[ForeignEntry] = []
    size = 0
    for entry in entries:
        if entry.definitions:
            batch.append(entry)
            size += sum(map(len, entry.definitions)) + sum(map(len, entry.spellings))
        if len(batch) >= _BATCH or size >= _BATCH_SIZE:
            yield batch
            batch, size = [], 0
    yield batch


def _language(text: str) -> str:
    """Tell the language of a text, English only where it is sure."""
    language = detect_primary(text)
    return UNKNOWN if language == "en" and not is_surely_english(text) else language


def _packed(definitions: tuple[str, ...]) -> str:
    return json.dumps(definitions, ensure_ascii=False, separators=(",", ":"))
