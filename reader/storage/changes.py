"""The writes of one command, each with the image of what stood there before."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from types import MappingProxyType
from typing import Final

Value = str | int | float | None
"""What stands in a column of ours."""

Image = tuple[str, str, dict[str, Value] | None]
"""A table, the id of a row in it, and the columns before the change: None where it was made."""

_NOTHING: Final[Mapping[str, Value]] = MappingProxyType({})


class Changes:
    """What a command writes, in tables that have `id`, `updated_at` and `deleted_at`."""

    def __init__(self, connection: sqlite3.Connection, made_at: str) -> None:
        self.connection = connection
        self.made_at = made_at
        self.images: list[Image] = []

    def insert(self, table: str, values: Mapping[str, Value]) -> None:
        """Make a row; undone, it becomes a tombstone, since other rows may refer to it by then."""
        self.insert_parts(table, [{**values, "updated_at": self.made_at}])
        self.images.append((table, str(values["id"]), None))

    def insert_parts(self, table: str, records: Iterable[Mapping[str, Value]]) -> None:
        """Make rows of like columns that are seen through another row only: undone with it."""
        rest = iter(records)
        first = next(rest, None)
        if first is not None:
            self.connection.executemany(_insertion(table, first), chain((first,), rest))

    def update(self, table: str, id_: str, values: Mapping[str, Value]) -> bool:
        """Change columns of a row that is no tombstone; tell whether any was different."""
        before = self._find(table, id_)
        return (
            before is not None and not _is_deleted(before) and self._change(before, table, values)
        )

    def update_known(
        self,
        table: str,
        rows: Iterable[tuple[sqlite3.Row, Mapping[str, Value]]],
        always: Collection[str] = (),
    ) -> None:
        """Change the same columns of many rows that are given as they stand: far faster.

        Undone, a row that was changed has the columns `always` as they were too, whatever has
        been written there aside since.
        """
        changed: list[tuple[sqlite3.Row, Mapping[str, Value]]] = []
        columns: dict[str, None] = {}
        for before, values in rows:
            old = {column: before[column] for column in values if before[column] != values[column]}
            if old:
                columns |= dict.fromkeys(old)
                old |= {column: before[column] for column in always}
                self.images.append((table, before["id"], old))
                changed.append((before, values))
        places = ", ".join(f"{_quoted(column)} = ?" for column in (*columns, "updated_at"))
        sql = f"UPDATE {_quoted(table)} SET {places} WHERE id = ?"  # noqa: S608
        self.connection.executemany(
            sql,
            (
                (*(values[column] for column in columns), self.made_at, before["id"])
                for before, values in changed
            ),
        )

    def delete(self, table: str, id_: str) -> bool:
        """Make a tombstone of a row; tell whether there was one to delete."""
        return self.update(table, id_, {"deleted_at": self.made_at})

    def revive(self, table: str, id_: str, values: Mapping[str, Value] = _NOTHING) -> bool:
        """Make a row of a tombstone again, with new values; tell whether it was one."""
        before = self._find(table, id_)
        if before is None or not _is_deleted(before):
            return False
        return self._change(before, table, {**values, "deleted_at": None})

    def put(self, table: str, values: Mapping[str, Value]) -> None:
        """Make a row, or let the one of this id have these values, tombstone or not."""
        before = self._find(table, str(values["id"]))
        if before is None:
            self.insert(table, values)
        else:
            self._change(before, table, {**values, "deleted_at": None})

    def _find(self, table: str, id_: str) -> sqlite3.Row | None:
        sql = f"SELECT * FROM {_quoted(table)} WHERE id = ?"  # noqa: S608
        return self.connection.execute(sql, (id_,)).fetchone()

    def _change(self, before: sqlite3.Row, table: str, values: Mapping[str, Value]) -> bool:
        old = {column: before[column] for column in values if before[column] != values[column]}
        if old:
            self.images.append((table, before["id"], old))
            new = {column: values[column] for column in old}
            _update(self.connection, table, before["id"], {**new, "updated_at": self.made_at})
        return bool(old)


def restore(connection: sqlite3.Connection, image: Image, now: str) -> None:
    """Put back what an image shows. It counts as a change of today, lest an old copy outdo it."""
    table, id_, before = image
    _update(connection, table, id_, {**(before or {"deleted_at": now}), "updated_at": now})


def _is_deleted(record: sqlite3.Row) -> bool:
    return record["deleted_at"] is not None


def _insertion(table: str, record: Mapping[str, Value]) -> str:
    columns = ", ".join(map(_quoted, record))
    places = ", ".join(f":{column}" for column in record)
    return f"INSERT INTO {_quoted(table)} ({columns}) VALUES ({places})"  # noqa: S608


def _update(
    connection: sqlite3.Connection, table: str, id_: str, values: Mapping[str, Value]
) -> None:
    assignments = ", ".join(f"{_quoted(column)} = ?" for column in values)
    connection.execute(
        f"UPDATE {_quoted(table)} SET {assignments} WHERE id = ?",  # noqa: S608
        (*values.values(), id_),
    )


def _quoted(name: str) -> str:
    """Quote a name: those of an undo come out of the data file, which may be anybody's."""
    return '"' + name.replace('"', '""') + '"'
