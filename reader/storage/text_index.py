"""The index of all texts: which stretches of rows say something."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from msgspec import Struct

from reader.storage.index_file import IndexFile
from reader.storage.text_terms import divided

_FOUND: Final = """
    SELECT articles.id, stretches.first, stretches.last
    FROM texts CROSS JOIN stretches ON stretches.number = texts.rowid
    JOIN articles ON articles.number = stretches.article
    WHERE texts MATCH ? ORDER BY texts.rowid DESC LIMIT ?
"""
_ARTICLES: Final = """
    SELECT articles.id
    FROM texts CROSS JOIN stretches ON stretches.number = texts.rowid
    JOIN articles ON articles.number = stretches.article
    WHERE texts MATCH ? ORDER BY texts.rowid DESC
"""
_GHOSTS: Final = """
    SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'stretches'), 0)
    - (SELECT count(*) FROM stretches)
"""
_EMPTY: Final = (
    "DELETE FROM stretches",
    "DELETE FROM articles",
    "DELETE FROM sqlite_sequence WHERE name = 'stretches'",
    "UPDATE state SET stamp = NULL",
)
_FEWEST_GHOSTS: Final = 1_000  # texts that are gone before it is worth while to begin anew


class Stretch(Struct, frozen=True):
    """Rows of an article by the positions of the first and the last; None for its title."""

    article_id: str
    first: float | None = None
    last: float | None = None


class ReadText(Struct, frozen=True):
    """A text to be indexed, folded: what stands above it, and its stretches of rows.

    A stretch is (position of the first row, of the last, what they say).
    """

    article_id: str
    stamp: int
    head: str
    stretches: Sequence[tuple[float, float, str]]


class TextIndex:
    """Finds articles by what they say."""

    def __init__(self, file: IndexFile) -> None:
        self._file = file

    def stamps(self) -> Mapping[str, int]:
        """Give the stamp that each article had when it was read."""
        return self._file.ask(lambda index: dict(index.execute("SELECT id, stamp FROM articles")))

    def state(self) -> int | None:
        """Give the stamp of all texts when they were last read to the end."""
        return self._file.ask(
            lambda index: index.execute("SELECT stamp FROM state").fetchone()["stamp"]
        )

    def put(self, texts: Iterable[ReadText]) -> None:
        """Read texts, anew where they were read before."""
        with self._file.transaction() as index:
            for text in texts:
                _put(index, text)

    def drop(self, article_ids: Iterable[str]) -> None:
        """Forget articles."""
        with self._file.transaction() as index:
            for id_ in article_ids:
                _forget(index, id_)
                index.execute("DELETE FROM articles WHERE id = ?", (id_,))

    def finish(self, state: int) -> bool:
        """Note that all texts are read; False where most were ghosts, and all must be read anew."""
        with self._file.transaction() as index:
            index.execute("UPDATE state SET stamp = ?", (state,))
            ghosts = index.execute(_GHOSTS).fetchone()[0]
            living = index.execute("SELECT count(*) FROM stretches").fetchone()[0]
            is_tidy = ghosts <= max(_FEWEST_GHOSTS, living)
            if not is_tidy:
                index.execute("INSERT INTO texts (texts) VALUES ('delete-all')")
                for statement in _EMPTY:
                    index.execute(statement)
        return is_tidy

    def find(self, expression: str, limit: int) -> list[Stretch]:
        """Give the stretches that an expression of `text_terms` finds, last read first."""
        return self._file.ask(
            lambda index: [
                Stretch(*row) for row in index.execute(_FOUND, (expression, limit)).fetchall()
            ]
        )

    def articles(self, expression: str, limit: int | None = None) -> frozenset[str]:
        """Give the ids of the articles that an expression finds, those that were read last."""

        def ask(index: sqlite3.Connection) -> frozenset[str]:
            found: set[str] = set()
            for (id_,) in index.execute(_ARTICLES, (expression,)):
                found.add(id_)
                if len(found) == limit:
                    break
            return frozenset(found)

        return self._file.ask(ask)

    def terms(self, pattern: str, limit: int) -> list[str]:
        """Give words of the texts that match a pattern, as SQLite's GLOB understands it."""
        first = pattern[: min(pattern.find(wild) for wild in "*?[" if wild in pattern)]
        return self._file.ask(
            lambda index: [
                row[0]
                for row in index.execute(
                    "SELECT term FROM terms WHERE term >= ? AND term < ? AND term GLOB ? LIMIT ?",
                    (first, first + "\U0010ffff", pattern, limit),
                )
            ]
        )


def _put(index: sqlite3.Connection, text: ReadText) -> None:
    _forget(index, text.article_id)
    index.execute(
        "INSERT INTO articles (id, stamp) VALUES (?1, ?2) "
        "ON CONFLICT (id) DO UPDATE SET stamp = ?2",
        (text.article_id, text.stamp),
    )
    number = index.execute(
        "SELECT number FROM articles WHERE id = ?", (text.article_id,)
    ).fetchone()["number"]
    for first, last, body in ((None, None, ""), *text.stretches):
        stretch = index.execute(
            "INSERT INTO stretches (article, first, last) VALUES (?, ?, ?)", (number, first, last)
        ).lastrowid
        head = divided(text.head) if first is None else ""
        index.execute(
            "INSERT INTO texts (rowid, head, body) VALUES (?, ?, ?)", (stretch, head, divided(body))
        )


def _forget(index: sqlite3.Connection, article_id: str) -> None:
    index.execute(
        "DELETE FROM stretches WHERE article = (SELECT number FROM articles WHERE id = ?)",
        (article_id,),
    )
