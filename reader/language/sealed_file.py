"""Opening of SQLite files that are written once and then only read."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

Check = Callable[[sqlite3.Connection, Path], None]
"""Sees that a file is what it should be; raises where it is not."""


def open_sealed(path: Path, check: Check) -> sqlite3.Connection:
    """Open a file for reading from any thread, one at a time.

    Raises:
        sqlite3.Error: SQLite cannot read it.
        whatever `check` raises.
    """
    # Nobody changes the file once it is there: `immutable` spares the locks.
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    try:
        check(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection
