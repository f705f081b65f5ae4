"""Climbing the ladder of migrations, with a backup before the first step on a file with data."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reader.core.errors import DataFileError
from reader.storage.connection import connect
from reader.storage.copies import copy_to
from reader.storage.header import APPLICATION_ID, read_version, refuse_newer
from reader.storage.schema import Step
from reader.storage.trouble import explained

if TYPE_CHECKING:
    import sqlite_utils

BACKUPS_KEPT: Final = 5


def prepare(path: Path, ladder: Sequence[Step]) -> None:
    """Bring a data file to the top of the ladder; one that is missing is made.

    Raises:
        NewerDataFileError: it has seen more steps than there are; it is untouched.
        DamagedDataFileError: it is broken or not ours; it is untouched.
        DataFileError: it cannot be opened for writing.
    """
    refuse_newer(path, read_version(path), len(ladder))
    with explained(path), closing(connect(path)) as connection:
        version = user_version(connection)
        refuse_newer(path, version, len(ladder))
        if version < len(ladder):
            if version > 0:
                _keep_backup(connection, path, version)
            _climb(connection, ladder)
        _write_ahead(connection)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Let readers and a writer work at once; the file remembers it, a restored one has forgotten.

    SQLite does not wait to change this. Where another program is writing just now, it has opened
    the file too and changes it, or the next one that opens it does.
    """
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise


def user_version(connection: sqlite3.Connection) -> int:
    """Give the number of steps a file has seen."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def _climb(connection: sqlite3.Connection, ladder: Sequence[Step]) -> None:
    """Run what is pending: each step and its record together, and all of them or none."""
    # Loaded here because it takes longer than opening a file that is up to date.
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    steps = Migrations("duizhao")
    for number, step in enumerate(ladder, start=1):
        steps(name=step.__name__)(_recorded(step, number))
    # A step may rebuild a table that others refer to, so references are checked at the end.
    connection.execute("PRAGMA foreign_keys = OFF")
    with connection:
        # Of two programs that open the same file at once the second finds everything done.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        steps.apply(Database(connection, execute_plugins=False))


def _recorded(step: Step, number: int) -> Callable[["sqlite_utils.Database"], None]:
    def run(database: "sqlite_utils.Database") -> None:
        step(database)
        database.conn.execute(f"PRAGMA user_version = {number}")

    return run


def _keep_backup(connection: sqlite3.Connection, path: Path, version: int) -> None:
    folder = path.parent / "backups"
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    try:
        folder.mkdir(exist_ok=True)
        copy_to(connection, folder / f"{path.stem}-{stamp}-v{version}{path.suffix}")
        for old in sorted(folder.glob(f"{path.stem}-*-v*{path.suffix}"))[:-BACKUPS_KEPT]:
            old.unlink()
    except OSError as error:
        raise DataFileError(
            f"The data file {path} must be brought up to date, but a backup cannot be written "
            f"to {folder} ({error.strerror}); make room there and start again."
        ) from error
