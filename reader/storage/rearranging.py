"""What follows when rows of an article come, go or change: its counts, and the place in it."""

import sqlite3
from bisect import bisect_right
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from reader.storage.changes import Changes

_PAGE = (
    "SELECT id FROM rows WHERE article_id = ? AND NOT left_out AND deleted_at IS NULL "
    "ORDER BY position, rowid"
)
_COUNTS = (
    "SELECT count(*) AS row_count, coalesce(sum(length(coalesce(left_text, '')) "
    "+ length(coalesce(right_text, ''))), 0) AS character_count "
    "FROM rows WHERE article_id = ? AND NOT left_out AND deleted_at IS NULL"
)


@contextmanager
def rearranging(done: Changes, article_id: str) -> Generator[None]:
    """Change rows of an article; reading goes on at the row where it stopped."""
    before = _page(done.connection, article_id)
    yield
    _move_place(done, article_id, before)
    counts = done.connection.execute(_COUNTS, (article_id,)).fetchone()
    done.update("articles", article_id, dict(counts))


def _page(connection: sqlite3.Connection, article_id: str) -> list[str]:
    return [record["id"] for record in connection.execute(_PAGE, (article_id,))]


def _move_place(done: Changes, article_id: str, before: Sequence[str]) -> None:
    sql = "SELECT row, furthest FROM places WHERE id = ?"
    place = done.connection.execute(sql, (article_id,)).fetchone()
    if place is not None:
        moved = _moved(before, _page(done.connection, article_id))
        rows = {column: _follow(moved, place[column]) for column in ("row", "furthest")}
        done.update("places", article_id, rows)


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
