"""Whole copies of a data file, each made beside its place and then put there at once."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import mkstemp


def copy_to(connection: sqlite3.Connection, to: Path) -> None:
    """Write what a connection sees as one self-contained file, in place of any other.

    Raises:
        OSError: it cannot be written; nothing is left behind.
        sqlite3.DatabaseError: what is to be copied is damaged; nothing is left behind.
    """
    handle, name = mkstemp(prefix=f".{to.name}-", dir=to.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        _copy(connection, temporary)
        temporary.replace(to)
    except sqlite3.OperationalError as error:
        raise OSError(errno.EIO, str(error)) from error
    finally:
        temporary.unlink(missing_ok=True)


def _copy(connection: sqlite3.Connection, to: Path) -> None:
    with closing(sqlite3.connect(to)) as copy:
        connection.backup(copy)
        # Without a log beside it a copy can be moved about and opened on any medium.
        copy.execute("PRAGMA journal_mode = DELETE")
