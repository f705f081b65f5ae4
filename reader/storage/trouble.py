"""What SQLite complains of, in the person's words."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from reader.core.errors import DamagedDataFileError, DataFileError


@contextmanager
def explained(path: Path) -> Generator[None]:
    """Turn what can go wrong with a file into known errors; a mistake of ours stays SQLite's.

    Raises:
        DamagedDataFileError: the file's content is broken.
        DataFileError: it is locked, cannot be read or written, or the disk is full.
    """
    try:
        yield
    except sqlite3.Error as error:
        # The low byte is the primary code; errors that Python itself raises have none.
        known = _known(path, getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if known is None:
            raise
        raise known from error


def _known(path: Path, code: int) -> DataFileError | None:
    match code:
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DataFileError(
                f"The data file {path} is in use by another program; "
                "let that one finish, then try again."
            )
        case sqlite3.SQLITE_FULL:
            return DataFileError(f"The disk of the data file {path} is full; make room on it.")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return DataFileError(
                f"The data file {path} cannot be opened for writing; check the permissions of "
                "its folder or choose another with --data."
            )
        case sqlite3.SQLITE_IOERR:
            return DataFileError(
                f"The disk of the data file {path} fails to read or write; "
                "check the disk, then run “duizhao check”."
            )
        case _:
            return None


def damaged(path: Path) -> DamagedDataFileError:
    """Say that a data file is broken and how to go on."""
    return DamagedDataFileError(
        f"The data file {path} is damaged; put a backup in its place with “duizhao restore FILE”."
    )
