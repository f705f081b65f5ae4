"""The library's articles in the data file."""

import sqlite3
from collections.abc import Sequence
from typing import Final

from reader.core.articles import Article, Place, ShelvedArticle, StoredRow
from reader.core.errors import NotFoundError
from reader.storage.article_records import (
    article_record,
    digest,
    place,
    row_record,
    shelved_article,
    stored_row,
)
from reader.storage.changes import Changes
from reader.storage.clock import utc_now
from reader.storage.database import Database
from reader.storage.journal import Journal

_LISTING: Final = """
    SELECT articles.*, places.furthest FROM articles LEFT JOIN places USING (id)
    WHERE articles.deleted_at IS NULL
"""
_LAST_USED_FIRST: Final = "ORDER BY coalesce(opened_at, added_at) DESC, articles.rowid"
_HOLDS: Final = r"""
    AND (left_title LIKE :word ESCAPE '\' OR right_title LIKE :word ESCAPE '\'
    OR source LIKE :word ESCAPE '\' OR authors LIKE :word ESCAPE '\'
    OR keywords LIKE :word ESCAPE '\' OR series LIKE :word ESCAPE '\'
    OR EXISTS (SELECT 1 FROM rows WHERE article_id = articles.id AND rows.deleted_at IS NULL
        AND (left_text LIKE :word ESCAPE '\' OR right_text LIKE :word ESCAPE '\')))
"""


class Shelf:
    """Articles with their rows, and where reading stopped in each."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal = Journal(database)

    def add(self, articles: Sequence[Article], origin: str) -> tuple[tuple[str, bool], ...]:
        """Put articles on the shelf as one command; give id and "was there before" of each.

        An article whose text is on the shelf is not doubled; one that was removed comes back as
        it was. `origin` names where they come from.
        """
        with self._journal.command(_label("import", [a.metadata.title for a in articles])) as done:
            return tuple(_add(done, article, origin) for article in articles)

    def furnish(self, articles: Sequence[Article], origin: str) -> None:
        """Put articles on the shelf as the program's own doing; no undo takes them back."""
        with self._journal.aside() as done:
            for article in articles:
                _add(done, article, origin)

    def articles(self, search: str = "") -> tuple[ShelvedArticle, ...]:
        """List articles, last used first.

        Each word of `search` is sought in titles, source, authors, keywords, series and text.
        """
        words = [_pattern(word) for word in search.split()]
        conditions = "".join(_HOLDS.replace(":word", f"?{n}") for n in range(1, len(words) + 1))
        records = self._database.query(f"{_LISTING} {conditions} {_LAST_USED_FIRST}", words)
        return tuple(map(shelved_article, records))

    def article(self, id_: str) -> ShelvedArticle:
        """Give the listing of one article.

        Raises:
            NotFoundError: there is none of this id.
        """
        records = self._database.query(f"{_LISTING} AND articles.id = ?", (id_,))
        if not records:
            raise NotFoundError(f"There is no article {id_} in the library.")
        return shelved_article(records[0])

    def rows(self, id_: str) -> tuple[StoredRow, ...]:
        """Give the rows of an article in their order."""
        records = self._database.query(
            "SELECT * FROM rows WHERE article_id = ? AND deleted_at IS NULL ORDER BY position",
            (id_,),
        )
        return tuple(map(stored_row, records))

    def place(self, id_: str) -> Place:
        """Give where reading stopped; the beginning where it never started."""
        records = self._database.query("SELECT * FROM places WHERE id = ?", (id_,))
        return place(records[0]) if records else Place()

    def remember(self, id_: str, stopped: Place) -> None:
        """Keep where reading stopped; not undoable."""
        with self._database.transaction() as connection:
            connection.execute(
                """
                INSERT INTO places (id, row, side, "offset", furthest, updated_at)
                VALUES (?1, ?2, ?3, ?4, ?2, ?5)
                ON CONFLICT (id) DO UPDATE SET row = ?2, side = ?3, "offset" = ?4,
                    furthest = max(furthest, ?2), updated_at = ?5
                """,
                (id_, stopped.row, int(stopped.side), stopped.offset, utc_now()),
            )

    def mark_opened(self, id_: str) -> None:
        """Keep that an article was opened now; not undoable."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE articles SET opened_at = ?1, updated_at = ?1 WHERE id = ?2",
                (utc_now(), id_),
            )

    def remove(self, ids: Sequence[str]) -> int:
        """Take articles off the shelf as one command; give how many there were."""
        listed = [article for article in self.articles() if article.id in set(ids)]
        label = _label("remove", [article.metadata.title for article in listed])
        with self._journal.command(label) as done:
            return sum(done.delete("articles", article.id) for article in listed)


def _add(done: Changes, article: Article, origin: str) -> tuple[str, bool]:
    twin = _twin(done.connection, article)
    if twin is not None:
        came_back = done.revive("articles", twin["id"])
        return twin["id"], not came_back
    record = article_record(article, origin, done.made_at)
    id_ = str(record["id"])
    done.insert("articles", record)
    rows = enumerate(article.rows)
    done.insert_parts("rows", [row_record(row, id_, n, done.made_at) for n, row in rows])
    return id_, False


def _twin(connection: sqlite3.Connection, article: Article) -> sqlite3.Row | None:
    return connection.execute(
        "SELECT id FROM articles WHERE digest = ?", (digest(article),)
    ).fetchone()


def _label(verb: str, titles: Sequence[str]) -> str:
    return f"{verb} {titles[0]}" if len(titles) == 1 else f"{verb} {len(titles)} articles"


def _pattern(word: str) -> str:
    escaped = word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    return f"%{escaped}%"
