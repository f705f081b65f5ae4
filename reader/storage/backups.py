"""Backups: a copy of the data file out of the data folder, and back in its place."""

import shutil
import sqlite3
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from reader.core.errors import (
    DamagedDataFileError,
    DataFileError,
    NewerDataFileError,
    OutputError,
)
from reader.storage import checks
from reader.storage.connection import connect
from reader.storage.copies import copy_to
from reader.storage.database import Database
from reader.storage.header import read_version
from reader.storage.migrations import prepare
from reader.storage.schema import Step
from reader.storage.trouble import explained

# SQLite keeps what is not yet in the file itself beside it.
_ENDINGS: Final = ("", "-wal", "-shm")


def back_up(database: Database, to: Path) -> None:
    """Write a copy of the data file in one piece.

    Raises:
        OutputError: it cannot be written, or would replace what is no backup.
        DataFileError: the data file cannot be read.
    """
    _refuse_to_replace(database, to)
    try:
        with database.reading() as connection:
            copy_to(connection, to)
    except OSError as error:
        raise OutputError(
            f"The backup {to} cannot be written ({error.strerror}); choose another place."
        ) from error


def restore(database: Database, source: Path) -> Path:
    """Put a backup in place of the data file; give where the old one is kept.

    Raises:
        DataFileError: it is no backup, damaged or newer, or the data folder cannot be written;
            nothing was changed.
    """
    try:
        with _staged(source, database) as staged:
            return _replace(database, staged)
    except OSError as error:
        raise DataFileError(
            f"The backup {source} cannot be restored ({error.strerror}); nothing was changed."
        ) from error


def _refuse_to_replace(database: Database, to: Path) -> None:
    if to.exists() and to.resolve() == database.path.resolve():
        raise OutputError(f"{to} is the data file itself; choose another name for the backup.")
    try:
        read_version(to)
    except DataFileError as error:
        raise OutputError(
            f"{to} is there already and no backup of Duizhao; choose another name."
        ) from error


@contextmanager
def _staged(source: Path, database: Database) -> Generator[Path]:
    """Check a copy of a backup, brought up to date; the backup itself is not opened."""
    with TemporaryDirectory(prefix=".restore-", dir=database.path.parent) as folder:
        staged = Path(folder) / database.path.name
        _copy(source, staged)
        _vouch_for(staged, source, database.ladder)
        yield staged


def _vouch_for(staged: Path, source: Path, ladder: Sequence[Step]) -> None:
    try:
        if read_version(staged) == 0:
            raise _no_backup(source)
        prepare(staged, ladder)
        with explained(staged), closing(connect(staged)) as connection:
            # Counting also tells whether every table is there.
            is_sound = checks.counts(connection) and not any(checks.damage(connection))
    except NewerDataFileError as error:
        raise NewerDataFileError(
            f"The backup {source} was written by a newer version of Duizhao; "
            "install that version to restore it."
        ) from error
    except (DamagedDataFileError, sqlite3.Error) as error:
        raise _no_backup(source) from error
    if not is_sound:
        raise _no_backup(source)


def _no_backup(source: Path) -> DamagedDataFileError:
    return DamagedDataFileError(
        f"{source} is no backup of Duizhao or is damaged; choose another, nothing was changed."
    )


def _replace(database: Database, staged: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    kept = database.path.parent / "backups" / f"{database.path.stem}-replaced-{stamp}.sqlite3"
    kept.parent.mkdir(exist_ok=True)
    try:
        with database.reading() as connection:
            copy_to(connection, kept)
    except (DamagedDataFileError, NewerDataFileError):
        _swap_files(database, staged, kept)
    else:
        _swap_content(database, staged)
    return kept


def _swap_content(database: Database, staged: Path) -> None:
    """Write the backup into the open file as one transaction: who else has it open sees it too."""
    with closing(connect(staged)) as source, database.reading() as connection:
        source.backup(connection)


def _swap_files(database: Database, staged: Path, kept: Path) -> None:
    """Put the backup where a file is that SQLite cannot open."""
    database.close()
    _copy(database.path, kept)
    for ending in _ENDINGS[1:]:
        _beside(database.path, ending).unlink(missing_ok=True)
    staged.replace(database.path)


def _copy(source: Path, to: Path) -> None:
    shutil.copyfile(source, to)
    for ending in _ENDINGS[1:]:
        if _beside(source, ending).exists():
            shutil.copyfile(_beside(source, ending), _beside(to, ending))


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
