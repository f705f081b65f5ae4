"""The undo journal: every change a person makes is one command that can be taken back."""

import json
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from reader.storage.changes import Changes, restore
from reader.storage.clock import utc_now
from reader.storage.database import Database
from reader.storage.packing import pack

COMMANDS_KEPT: Final = 100


class Journal:
    """The last hundred commands, kept in the data file, so that they outlive the program."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def command(self, label: str) -> Generator[Changes]:
        """Make changes as one transaction that `undo` takes back; without any there is no command.

        `label` names the command in the person's words ("save 顛覆").
        """
        with self._database.transaction() as connection:
            changes = Changes(connection, utc_now())
            yield changes
            if changes.images:
                _record(connection, label, changes)

    @contextmanager
    def aside(self) -> Generator[Changes]:
        """Make changes as one transaction that no undo takes back: the program's own doing."""
        with self._database.transaction() as connection:
            yield Changes(connection, utc_now())

    def next_undo(self) -> str | None:
        """Name the command that `undo` would take back."""
        labels = self._database.query("SELECT label FROM commands ORDER BY id DESC LIMIT 1")
        return labels[0]["label"] if labels else None

    def undo(self) -> str | None:
        """Take the last command back and give its name; None where there is none."""
        with self._database.transaction() as connection:
            last = connection.execute("SELECT * FROM commands ORDER BY id DESC LIMIT 1").fetchone()
            if last is None:
                return None
            for image in reversed(json.loads(last["images"])):
                restore(connection, image, utc_now())
            connection.execute("DELETE FROM commands WHERE id = ?", (last["id"],))
            return last["label"]


def _record(connection: sqlite3.Connection, label: str, changes: Changes) -> None:
    connection.execute(
        "INSERT INTO commands (label, made_at, images) VALUES (?, ?, ?)",
        (label, changes.made_at, pack(changes.images)),
    )
    connection.execute(
        "DELETE FROM commands WHERE id <= "
        "(SELECT id FROM commands ORDER BY id DESC LIMIT 1 OFFSET ?)",
        (COMMANDS_KEPT,),
    )
