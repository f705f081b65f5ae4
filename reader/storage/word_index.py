"""The words of all articles, counted: which article has how many of which."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from msgspec import Struct

from reader.core.entries import EntryKey
from reader.storage.index_file import IndexFile

_NUMBER: Final = "SELECT number FROM counted WHERE id = ?"
_WORDS: Final = """
    SELECT language, headword, reading, count FROM counts
    JOIN words ON words.number = counts.word
    WHERE article = (SELECT number FROM counted WHERE id = ?) ORDER BY place
"""
# Summed up before the ids are looked up: there are far more counts than articles.
_SUMS: Final = """
    SELECT counted.id, summed.language, summed.count FROM (
        SELECT counts.article, found.language, sum(counts.count) AS count
        FROM json_each(?) AS wanted
        CROSS JOIN words AS found ON found.language = json_extract(wanted.value, '$[0]')
            AND found.headword = json_extract(wanted.value, '$[1]')
            AND found.reading = json_extract(wanted.value, '$[2]')
        CROSS JOIN counts ON counts.word = found.number
        GROUP BY counts.article, found.language
    ) AS summed JOIN counted ON counted.number = summed.article
"""
_TOTALS: Final = """
    SELECT counted.id, language, running FROM totals
    JOIN counted ON counted.number = totals.article
"""

Sums = Mapping[tuple[str, str], int]
"""By (id of an article, language): a count of running words."""


class CountedText(Struct, frozen=True):
    """The words of an article in the order they come in; `made_by` tells what found them."""

    article_id: str
    stamp: int
    made_by: str
    words: Mapping[EntryKey, int]


class WordIndex:
    """Keeps counts of words and sums them up."""

    def __init__(self, file: IndexFile) -> None:
        self._file = file

    def stamps(self, made_by: str) -> dict[str, int]:
        """Give the stamp each article had when its words were counted by this."""
        sql = "SELECT id, stamp FROM counted WHERE made_by = ?"
        return self._file.ask(lambda index: dict(index.execute(sql, (made_by,)).fetchall()))

    def stamp(self, article_id: str, made_by: str) -> int | None:
        """Give the stamp of one article when its words were counted by this."""
        sql = "SELECT stamp FROM counted WHERE id = ? AND made_by = ?"
        found = self._file.ask(lambda index: index.execute(sql, (article_id, made_by)).fetchone())
        return found and found["stamp"]

    def state(self, made_by: str) -> int | None:
        """Give the stamp of all texts when their words were last counted to the end by this."""
        sql = "SELECT counted FROM state WHERE made_by = ?"
        found = self._file.ask(lambda index: index.execute(sql, (made_by,)).fetchone())
        return found and found["counted"]

    def finish(self, state: int, made_by: str) -> None:
        """Note that the words of all texts are counted."""
        with self._file.transaction() as index:
            index.execute("UPDATE state SET counted = ?, made_by = ?", (state, made_by))

    def put(self, texts: Iterable[CountedText]) -> None:
        """Keep the counts of articles, in place of older ones."""
        with self._file.transaction() as index:
            for text in texts:
                _put(index, text)

    def drop(self, article_ids: Iterable[str]) -> None:
        """Forget articles."""
        with self._file.transaction() as index:
            for id_ in article_ids:
                _forget(index, id_)

    def words(self, article_id: str) -> dict[EntryKey, int]:
        """Give the words of an article in the order they come in."""
        rows = self._file.ask(lambda index: index.execute(_WORDS, (article_id,)).fetchall())
        return {
            EntryKey(language, headword, reading): count
            for language, headword, reading, count in rows
        }

    def totals(self) -> dict[tuple[str, str], int]:
        """Give the number of running words of each article and language."""
        return _by_article(self._file.ask(lambda index: index.execute(_TOTALS).fetchall()))

    def sums(self, keys: Iterable[EntryKey]) -> dict[tuple[str, str], int]:
        """Count the running words that are one of these, by article and language."""
        wanted = json.dumps([(key.language, key.headword, key.reading) for key in keys])
        return _by_article(self._file.ask(lambda index: index.execute(_SUMS, (wanted,)).fetchall()))


def _by_article(rows: Iterable[sqlite3.Row]) -> dict[tuple[str, str], int]:
    return {(id_, language): count for id_, language, count in rows}


def _put(index: sqlite3.Connection, text: CountedText) -> None:
    _forget(index, text.article_id)
    article = index.execute(
        "INSERT INTO counted (id, stamp, made_by) VALUES (?, ?, ?)",
        (text.article_id, text.stamp, text.made_by),
    ).lastrowid
    keys = [(key.language, key.headword, key.reading) for key in text.words]
    index.executemany(
        "INSERT OR IGNORE INTO words (language, headword, reading) VALUES (?, ?, ?)", keys
    )
    index.executemany(
        "INSERT INTO counts (article, place, word, count) VALUES (?, ?, (SELECT number FROM words "
        "WHERE language = ? AND headword = ? AND reading = ?), ?)",
        (
            (article, place, *key, count)
            for place, (key, count) in enumerate(zip(keys, text.words.values(), strict=True))
        ),
    )
    totals = Counter[str]()
    for key, count in text.words.items():
        totals[key.language] += count
    index.executemany(
        "INSERT INTO totals VALUES (?, ?, ?)",
        ((article, language, running) for language, running in totals.items()),
    )


def _forget(index: sqlite3.Connection, article_id: str) -> None:
    found = index.execute(_NUMBER, (article_id,)).fetchone()
    if found is not None:
        index.execute("DELETE FROM counts WHERE article = ?", (found["number"],))
        index.execute("DELETE FROM totals WHERE article = ?", (found["number"],))
        index.execute("DELETE FROM counted WHERE number = ?", (found["number"],))
