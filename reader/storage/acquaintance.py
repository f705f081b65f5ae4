"""Which articles that are about to come in the library knows already."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from reader.core.articles import Article, Side
from reader.core.origins import Known, Origin
from reader.storage.arrivals import find_twin
from reader.storage.article_records import read_metadata
from reader.storage.packing import pack
from reader.storage.renewal import imported_sides

_ENOUGH: Final = 0.5  # of the lines, where two articles share only their origin or their titles
_RELATED: Final = """
    SELECT * FROM articles WHERE deleted_at IS NULL AND origin = ?1 AND ?1 <> '[]'
    UNION
    SELECT * FROM articles WHERE deleted_at IS NULL
    AND left_title IS ?2 AND right_title IS ?3 AND coalesce(?2, ?3) IS NOT NULL
"""


def find_known(
    connection: sqlite3.Connection, articles: Sequence[Article], origin: Origin
) -> tuple[Known | None, ...]:
    """Give, for each article, the one on the shelf that is the same or an older version of it.

    Another version comes from a document of the same name or has the same titles. Where it is
    not both, half of the lines must be the same. No article is known twice as another version.
    """
    twins = [find_twin(connection, article) for article in articles]
    versions = _Versions(connection, origin, set(filter(None, twins)))
    return tuple(
        _known(connection, twin, is_same=True) or versions.find(article)
        for article, twin in zip(articles, twins, strict=True)
    )


def _known(connection: sqlite3.Connection, id_: str | None, *, is_same: bool) -> Known | None:
    sql = "SELECT * FROM articles WHERE id = ? AND deleted_at IS NULL"
    record = connection.execute(sql, (id_,)).fetchone()
    return record and Known(record["id"], read_metadata(record).title, is_same)


class _Versions:
    """Finds older versions; the lines of the articles in question are read once."""

    def __init__(self, connection: sqlite3.Connection, origin: Origin, taken: set[str]) -> None:
        self._connection = connection
        self._origin = pack(origin.names)
        self._taken = taken
        self._lines: dict[str, int] = {}
        self._holders: defaultdict[int, set[str]] = defaultdict(set)

    def find(self, article: Article) -> Known | None:
        """Give the article that is an older version, the one with the most lines in common."""
        related = {
            record["id"]: record
            for record in self._connection.execute(
                _RELATED, (self._origin, *article.metadata.titles)
            )
            if record["id"] not in self._taken
        }
        for id_ in related:
            self._read(id_)
        best = next(self._ranked(article, related), None)
        if best is None:
            return None
        self._taken.add(best)
        return Known(best, read_metadata(related[best]).title, is_same=False)

    def _ranked(self, article: Article, related: dict[str, sqlite3.Row]) -> Iterator[str]:
        lines = _lines_of(row.text(side) for row in article.rows for side in Side)
        shared = Counter(id_ for line in lines for id_ in self._holders[line])
        order = sorted(related, key=lambda id_: shared[id_], reverse=True)
        for id_ in order:
            least = max(1, min(len(lines), self._lines[id_]))
            is_like = shared[id_] >= _ENOUGH * least
            if is_like or self._has_both(related[id_], article):
                yield id_

    def _has_both(self, record: sqlite3.Row, article: Article) -> bool:
        titles = (record["left_title"], record["right_title"])
        is_titled = any(titles) and titles == article.metadata.titles
        return is_titled and record["origin"] == self._origin != pack(())

    def _read(self, id_: str) -> None:
        if id_ in self._lines:
            return
        sql = "SELECT * FROM rows WHERE article_id = ? AND deleted_at IS NULL"
        lines = _lines_of(
            text
            for record in self._connection.execute(sql, (id_,))
            for text in imported_sides(record)
        )
        self._lines[id_] = len(lines)
        for line in lines:
            self._holders[line].add(id_)


def _lines_of(texts: Iterable[str | None]) -> set[int]:
    """Give the different lines of a text by their hashes."""
    return {hash(line) for text in texts for line in (text or "").split("\n") if line}
