"""What follows when rows of an article come, go or change: its counts, place, words, bookmarks."""

import sqlite3
from bisect import bisect_right
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from msgspec import Struct

from reader.storage.changes import Changes
from reader.storage.following import follow_words
from reader.storage.following_bookmarks import follow_bookmarks

_PAGE = (
    "SELECT id FROM rows WHERE article_id = ? AND NOT left_out AND deleted_at IS NULL "
    "ORDER BY position, rowid"
)
_COUNTS = (
    "SELECT count(*) AS row_count, coalesce(sum(length(coalesce(left_text, '')) "
    "+ length(coalesce(right_text, ''))), 0) AS character_count "
    "FROM rows WHERE article_id = ? AND NOT left_out AND deleted_at IS NULL"
)


class Exchange(Struct, frozen=True):
    """Other rows in place of `count` rows of a page, from number `first` on.

    `kept` are (old number, new number) of the rows that stayed; the article is longer by `growth`
    code points.
    """

    article_id: str
    first: int
    count: int
    now: int
    kept: tuple[tuple[int, int], ...]
    growth: int

    def follow(self, row: int) -> int:
        """Give where a row is now; of one that went, where the last one before it is."""
        end = self.first + self.count
        if row < self.first:
            return row
        if row >= end:
            return row + self.now - self.count
        above = self.first - 1
        return _follow(((above, above), *self.kept) if self.first else self.kept, row)


def exchanged(done: Changes, exchange: Exchange) -> None:
    """Let an article's counts and place follow an exchange, whatever the article's length."""
    id_ = exchange.article_id
    place = _place(done.connection, id_)
    if place is not None:
        rows = {column: exchange.follow(row) for column, row in place.items()}
        done.update("places", id_, rows)
    sql = "SELECT row_count, character_count FROM articles WHERE id = ?"
    count, characters = done.connection.execute(sql, (id_,)).fetchone()
    grown = {
        "row_count": count + exchange.now - exchange.count,
        "character_count": characters + exchange.growth,
    }
    done.update("articles", id_, grown)
    follow_words(done, id_)
    follow_bookmarks(done, id_)


@contextmanager
def rearranging(done: Changes, article_id: str) -> Generator[None]:
    """Change rows of an article; reading goes on at the row where it stopped."""
    before = _page(done.connection, article_id)
    yield
    _move_place(done, article_id, before)
    counts = done.connection.execute(_COUNTS, (article_id,)).fetchone()
    done.update("articles", article_id, dict(counts))
    follow_words(done, article_id)
    follow_bookmarks(done, article_id)


def _page(connection: sqlite3.Connection, article_id: str) -> list[str]:
    return [record["id"] for record in connection.execute(_PAGE, (article_id,))]


def _move_place(done: Changes, article_id: str, before: Sequence[str]) -> None:
    place = _place(done.connection, article_id)
    if place is not None:
        moved = _moved(before, _page(done.connection, article_id))
        rows = {column: _follow(moved, row) for column, row in place.items()}
        done.update("places", article_id, rows)


def _place(connection: sqlite3.Connection, article_id: str) -> dict[str, int] | None:
    sql = "SELECT row, furthest FROM places WHERE id = ?"
    place = connection.execute(sql, (article_id,)).fetchone()
    return None if place is None else dict(place)


def _moved(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Give (old number, new number) of the rows that stayed, by old numbers."""
    now = {id_: number for number, id_ in enumerate(after)}
    return [(old, now[id_]) for old, id_ in enumerate(before) if id_ in now]


def _follow(moved: Sequence[tuple[int, int]], row: int) -> int:
    """Give where a row is now; of one that went, where the last one before it is."""
    at = bisect_right(moved, row, key=_old_number) - 1
    return moved[at][1] if at >= 0 else 0


def _old_number(moved: tuple[int, int]) -> int:
    return moved[0]
