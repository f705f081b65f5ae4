"""Positions of rows between others: halfway, until there is no room left."""

import sqlite3
from typing import Final

from reader.storage.changes import Changes

_IN_ARTICLE: Final = "rows WHERE article_id = ? AND deleted_at IS NULL"
_LEAST: Final = 1e-6  # some twenty rows have been put at one place by then


def position_before(connection: sqlite3.Connection, article_id: str, position: float) -> float:
    """Give a position right before one that is taken."""
    found = _next(connection, article_id, "max", "<", position)
    return position - 1 if found is None else (found + position) / 2


def position_after(connection: sqlite3.Connection, article_id: str, position: float) -> float:
    """Give a position right after one that is taken."""
    found = _next(connection, article_id, "min", ">", position)
    return position + 1 if found is None else (found + position) / 2


def make_room(done: Changes, article_id: str, position: float) -> None:
    """Number the rows of an article anew where those next to a position stand too close."""
    before, after = (
        found(done.connection, article_id, position) for found in (position_before, position_after)
    )
    if min(position - before, after - position) < _LEAST:
        sql = f"SELECT id FROM {_IN_ARTICLE} ORDER BY position, rowid"  # noqa: S608
        for number, row in enumerate(done.connection.execute(sql, (article_id,)).fetchall()):
            done.update("rows", row["id"], {"position": number})


def _next(
    connection: sqlite3.Connection, article_id: str, which: str, beyond: str, position: float
) -> float | None:
    sql = f"SELECT {which}(position) FROM {_IN_ARTICLE} AND position {beyond} ?"  # noqa: S608
    return connection.execute(sql, (article_id, position)).fetchone()[0]
