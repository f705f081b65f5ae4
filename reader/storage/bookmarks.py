"""Bookmarks and notes in the data file."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Final
from uuid import uuid4

from reader.core.articles import Row, Side
from reader.core.bookmarks import Bookmark, ListedBookmark, text_at
from reader.core.errors import NotFoundError
from reader.storage.article_records import read_metadata
from reader.storage.changes import Value
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.row_records import read_row

_OF_ARTICLE: Final = (
    "SELECT * FROM bookmarks WHERE article_id = ? AND deleted_at IS NULL ORDER BY created_at, rowid"
)
_AT: Final = (
    "SELECT * FROM bookmarks WHERE article_id = (SELECT article_id FROM rows WHERE id = ?1) "
    "AND row_id = ?1 AND deleted_at IS NULL ORDER BY created_at, rowid"
)
_THERE: Final = "deleted_at IS NULL AND article_id IN (SELECT id FROM articles {})"
_ON_SHELF: Final = "WHERE deleted_at IS NULL"
# Articles with the newest bookmark first; in each as the page has them.
_ALL: Final = f"""
    SELECT * FROM bookmarks WHERE {_THERE.format(_ON_SHELF)} AND (?1 = '' OR article_id = ?1)
    ORDER BY max(created_at) OVER (PARTITION BY article_id) DESC, article_id,
        (SELECT position FROM rows WHERE rows.id = row_id), created_at, rowid
"""  # noqa: S608


class Bookmarks:
    """Bookmarks; every change is one command of the undo journal."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal = Journal(database)

    def of_article(self, article_id: str) -> tuple[Bookmark, ...]:
        """Give the bookmarks of an article in the order they were made."""
        return tuple(map(read_bookmark, self._database.query(_OF_ARTICLE, (article_id,))))

    def at(self, row_id: str) -> tuple[Bookmark, ...]:
        """Give the bookmarks at a row in the order they were made."""
        return tuple(map(read_bookmark, self._database.query(_AT, (row_id,))))

    def listed(self, article_id: str = "") -> tuple[ListedBookmark, ...]:
        """List the bookmarks of one article or of all in the library, as the page has them.

        The articles with the newest bookmarks come first.
        """
        bookmarks = [*map(read_bookmark, self._database.query(_ALL, (article_id,)))]
        rows = self._rows({each.row_id for each in bookmarks})
        titles = self._titles({each.article_id for each in bookmarks})
        return tuple(
            ListedBookmark(
                bookmark=each,
                title=titles[each.article_id],
                text=text_at(rows[each.row_id][0], each),
                is_on_page=rows[each.row_id][1],
            )
            for each in bookmarks
        )

    def bookmark(self, id_: str) -> Bookmark:
        """Give one bookmark.

        Raises:
            NotFoundError: there is none of this id.
        """
        sql = "SELECT * FROM bookmarks WHERE id = ? AND deleted_at IS NULL"
        found = self._database.query(sql, (id_,))
        if not found:
            raise NotFoundError(f"There is no bookmark {id_}.")
        return read_bookmark(found[0])

    def put(self, bookmark: Bookmark) -> Bookmark:
        """Keep a new bookmark; give it with its id."""
        verb = "write a note in {}" if bookmark.is_note else "put a bookmark into {}"
        with self._journal.command(verb.format(self._title(bookmark.article_id))) as done:
            record = {"id": str(uuid4()), "created_at": done.made_at, **_columns(bookmark)}
            done.insert("bookmarks", record)
            return self.bookmark(str(record["id"]))

    def set_note(self, id_: str, note: str) -> Bookmark:
        """Change what a note says.

        Raises:
            NotFoundError: there is no such bookmark.
        """
        title = self._title(self.bookmark(id_).article_id)
        with self._journal.command(f"change a note in {title}") as done:
            done.update("bookmarks", id_, {"note": note})
            return self.bookmark(id_)

    def delete(self, ids: Sequence[str]) -> int:
        """Take bookmarks out; give how many there were.

        Raises:
            NotFoundError: the only one is not there.
        """
        with self._journal.command(self._label(ids)) as done:
            return sum(done.delete("bookmarks", id_) for id_ in ids)

    def _label(self, ids: Sequence[str]) -> str:
        if len(ids) != 1:
            return f"delete {len(ids)} bookmarks"
        bookmark = self.bookmark(ids[0])
        kind = "a note" if bookmark.is_note else "a bookmark"
        return f"delete {kind} in {self._title(bookmark.article_id)}"

    def _title(self, article_id: str) -> str:
        titles = self._titles({article_id})
        if article_id not in titles:
            raise NotFoundError(f"There is no article {article_id} in the library.")
        return titles[article_id]

    def _titles(self, ids: set[str]) -> Mapping[str, str]:
        sql = "SELECT * FROM articles WHERE id IN (SELECT value FROM json_each(?))"
        records = self._database.query(sql, (json.dumps(sorted(ids)),))
        return {record["id"]: read_metadata(record).title for record in records}

    def _rows(self, ids: set[str]) -> Mapping[str, tuple[Row, bool]]:
        """Give rows by their ids, each with whether it is on its page."""
        sql = "SELECT * FROM rows WHERE id IN (SELECT value FROM json_each(?))"
        records = self._database.query(sql, (json.dumps(sorted(ids)),))
        return {
            record["id"]: (read_row(record, has_links=False), _is_on_page(record))
            for record in records
        }


def read_bookmark(record: sqlite3.Row) -> Bookmark:
    """Read a bookmark."""
    return Bookmark(
        id=record["id"],
        article_id=record["article_id"],
        row_id=record["row_id"],
        side=Side(record["side"]),
        quote=record["quote"],
        note=record["note"],
        created_at=record["created_at"],
        updated_at=record["updated_at"],
    )


def _columns(bookmark: Bookmark) -> dict[str, Value]:
    return {
        "article_id": bookmark.article_id,
        "row_id": bookmark.row_id,
        "side": int(bookmark.side),
        "quote": bookmark.quote,
        "note": bookmark.note,
    }


def _is_on_page(record: sqlite3.Row) -> bool:
    return record["deleted_at"] is None and not record["left_out"]
