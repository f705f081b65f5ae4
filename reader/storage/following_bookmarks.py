"""Bookmarks follow their rows when those are joined, divided, or imported anew."""

import sqlite3
from collections.abc import Sequence
from typing import Final

from reader.core.bookmarks import Bookmark
from reader.storage.bookmarks import read_bookmark
from reader.storage.changes import Changes

_OF_ARTICLE: Final = "SELECT * FROM bookmarks WHERE article_id = ? AND deleted_at IS NULL"
_ROW: Final = "SELECT position, left_text, right_text, left_out, deleted_at FROM rows WHERE id = ?"
_PAGE: Final = (
    "SELECT id, position, left_text, right_text FROM rows "
    "WHERE article_id = ? AND left_out = 0 AND deleted_at IS NULL ORDER BY position, rowid"
)


def follow_bookmarks(done: Changes, article_id: str) -> None:
    """Let the bookmarks of an article stand where what they quote stands now.

    One whose row went, and its text with it, goes to the row before. One whose row was only taken
    off the page stays with it.
    """
    bookmarks = map(read_bookmark, done.connection.execute(_OF_ARTICLE, (article_id,)).fetchall())
    page: Sequence[sqlite3.Row] | None = None
    for bookmark in bookmarks:
        row = done.connection.execute(_ROW, (bookmark.row_id,)).fetchone()
        if _stays(row, bookmark):
            continue
        page = page or done.connection.execute(_PAGE, (article_id,)).fetchall()
        there = _find(page, bookmark, row["position"])
        if there is None and row["deleted_at"] is not None:
            there = _before(page, row["position"])
        if there is not None:
            done.update("bookmarks", bookmark.id, {"row_id": there})


def _stays(row: sqlite3.Row, bookmark: Bookmark) -> bool:
    if row["deleted_at"] is not None:
        return False
    return bool(row["left_out"]) or _quotes(row, bookmark)


def _quotes(row: sqlite3.Row, bookmark: Bookmark) -> bool:
    return any(bookmark.quote in (row[text] or "") for text in ("left_text", "right_text"))


def _find(page: Sequence[sqlite3.Row], bookmark: Bookmark, position: float) -> str | None:
    """Give the row that says what a bookmark quotes, of several the nearest to a position."""
    found = [row for row in page if bookmark.quote and _quotes(row, bookmark)]
    nearest = min(found, key=lambda row: abs(row["position"] - position), default=None)
    return nearest["id"] if nearest is not None else None


def _before(page: Sequence[sqlite3.Row], position: float) -> str | None:
    """Give the last row up to a position, else the first."""
    rows = [row for row in page if row["position"] <= position][-1:] or page[:1]
    return rows[0]["id"] if rows else None
