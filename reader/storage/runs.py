"""Neighbouring rows of a page, read without the rest of the article."""

import sqlite3
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from reader.core.articles import StoredRow
from reader.core.errors import NotFoundError
from reader.core.mending.mends import Worn
from reader.core.mending.shifting import Filled
from reader.storage.row_records import imported_row, stored_row

_ON_PAGE: Final = "article_id = ? AND left_out = 0 AND deleted_at IS NULL"
_ROW: Final = "SELECT rowid, * FROM rows WHERE id = ? AND left_out = 0 AND deleted_at IS NULL"
_BEFORE: Final = (
    f"SELECT rowid, * FROM rows WHERE {_ON_PAGE} AND (position, rowid) < (?, ?) "  # noqa: S608
    "ORDER BY position DESC, rowid DESC LIMIT ?"
)
_AFTER: Final = (
    f"SELECT rowid, * FROM rows WHERE {_ON_PAGE} AND (position, rowid) > (?, ?) "  # noqa: S608
    "ORDER BY position, rowid LIMIT ?"
)
_NUMBERED: Final = f"SELECT id FROM rows WHERE {_ON_PAGE} ORDER BY position, rowid LIMIT 1 OFFSET ?"  # noqa: S608
_NUMBER: Final = f"SELECT count(*) FROM rows WHERE {_ON_PAGE} AND (position, rowid) < (?, ?)"  # noqa: S608
_FILLED: Final = (
    "SELECT left_text IS NOT NULL, right_text IS NOT NULL FROM rows "  # noqa: S608
    f"WHERE {_ON_PAGE} AND (position, rowid) >= (?, ?) ORDER BY position, rowid"
)
_UNLINKED: Final = (
    "SELECT * FROM (SELECT *, row_number() OVER (ORDER BY position, rowid) - 1 AS number "  # noqa: S608
    f"FROM rows WHERE {_ON_PAGE}) "
    "WHERE is_fixed AND left_text IS NOT NULL AND right_text IS NOT NULL AND links = '[]'"
)
_ENDLESS: Final = -1


class Run(Struct, frozen=True):
    """Neighbouring rows of a page, of which number `here` was asked for.

    `records` are the rows as the file has them.
    """

    article_id: str
    rows: tuple[StoredRow, ...]
    worn: tuple[Worn, ...]
    here: int
    records: tuple[sqlite3.Row, ...]


def find_row_id(connection: sqlite3.Connection, article_id: str, number: int) -> str:
    """Give the id of a row by its number on the page.

    Raises:
        NotFoundError: the page has no such row.
    """
    found = connection.execute(_NUMBERED, (article_id, number)).fetchone()
    if found is None:
        raise NotFoundError(f"There is no row {number + 1} in an article {article_id}.")
    return found["id"]


def read_run(
    connection: sqlite3.Connection, row_id: str, above: int, below: int, *, has_links: bool = True
) -> Run:
    """Give a row on the page with up to so many neighbours; with their links or without.

    Raises:
        NotFoundError: there is no such row on a page.
    """
    row = _find(connection, row_id)
    before, after = (
        _around(connection, row, _BEFORE, above),
        _around(connection, row, _AFTER, below),
    )
    return _run(connection, (*before[::-1], row, *after), len(before), has_links=has_links)


def read_stretch(connection: sqlite3.Connection, row_id: str) -> Run:
    """Give a row with its neighbours as far as none of them is fixed.

    Raises:
        NotFoundError: there is no such row on a page.
    """
    row = _find(connection, row_id)
    before, after = (
        _until_fixed(_around(connection, row, sql, _ENDLESS)) for sql in (_BEFORE, _AFTER)
    )
    return _run(connection, (*before[::-1], row, *after), len(before))


def read_filled(connection: sqlite3.Connection, row_id: str, above: int) -> tuple[Filled, ...]:
    """Say which sides have text, of a row and all below it, and of some above it.

    Raises:
        NotFoundError: there is no such row on a page.
    """
    row = _find(connection, row_id)
    first = (_around(connection, row, _BEFORE, above) or [row])[-1]
    return tuple(
        (bool(left), bool(right)) for left, right in connection.execute(_FILLED, _key(first))
    )


def read_unlinked(connection: sqlite3.Connection, article_id: str) -> tuple[StoredRow, ...]:
    """Give the rows of a page that were mended and have two sides and no links."""
    records = connection.execute(_UNLINKED, (article_id,))
    return tuple(stored_row(record, record["number"]) for record in records)


def _find(connection: sqlite3.Connection, row_id: str) -> sqlite3.Row:
    found = connection.execute(_ROW, (row_id,)).fetchone()
    if found is None:
        raise NotFoundError(f"There is no row {row_id} on a page of the library.")
    return found


def _key(row: sqlite3.Row) -> tuple[str, float, int]:
    return row["article_id"], row["position"], row["rowid"]


def _around(
    connection: sqlite3.Connection, row: sqlite3.Row, sql: str, count: int
) -> list[sqlite3.Row]:
    """Give up to so many rows on one side of a row, the nearest first."""
    return connection.execute(sql, (*_key(row), count)).fetchall() if count else []


def _until_fixed(records: Sequence[sqlite3.Row]) -> Sequence[sqlite3.Row]:
    fixed = (number for number, record in enumerate(records) if record["is_fixed"])
    return records[: next(fixed, len(records))]


def _run(
    connection: sqlite3.Connection,
    records: tuple[sqlite3.Row, ...],
    here: int,
    *,
    has_links: bool = True,
) -> Run:
    first = connection.execute(_NUMBER, _key(records[0])).fetchone()[0]
    rows = tuple(
        stored_row(record, first + number, has_links=has_links)
        for number, record in enumerate(records)
    )
    worn = tuple(
        Worn(stored.row, imported_row(record) if stored.is_edited else None)
        for stored, record in zip(rows, records, strict=True)
    )
    return Run(records[0]["article_id"], rows, worn, here, records)
