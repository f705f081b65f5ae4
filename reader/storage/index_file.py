"""The index file beside the data file: opened, and thrown away where it cannot be used."""

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Final, TypeVar

from reader.core.errors import DamagedDataFileError, NewerDataFileError
from reader.storage.database import Database
from reader.storage.header import read_version
from reader.storage.index_schema import INDEX_LADDER

_ENDINGS: Final = ("", "-wal", "-shm")
_Answer = TypeVar("_Answer")


class IndexFile:
    """What is derived from the data file. Any thread may use it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database: Database | None = None
        self._left: list[Database] = []
        self._opening, self._writing = Lock(), Lock()

    def ask(self, question: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        """Read; a file that turns out to be damaged is begun anew and asked once more."""
        try:
            with self._opened().reading() as connection:
                return question(connection)
        except DamagedDataFileError:
            self.begin_anew()
            with self._opened().reading() as connection:
                return question(connection)

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection]:
        """Write all or nothing, one writer of this program at a time.

        Raises:
            DamagedDataFileError: it turned out to be damaged; the next time it is another.
        """
        with self._writing:
            try:
                with self._opened().transaction() as connection:
                    yield connection
            except DamagedDataFileError:
                self.begin_anew()
                raise

    def begin_anew(self) -> None:
        """Throw the file away; another is made when it is next asked for."""
        if self._database is not None:
            # Who still reads in it may go on: it is not closed under their hands.
            self._left.append(self._database)
            self._database = None
        for ending in _ENDINGS:
            self._path.with_name(self._path.name + ending).unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file."""
        for database in filter(None, (self._database, *self._left)):
            database.close()

    def _opened(self) -> Database:
        with self._opening:
            if self._database is None:
                try:
                    self._database = self._open()
                except (DamagedDataFileError, NewerDataFileError):
                    self.begin_anew()
                    self._database = self._open()
            return self._database

    def _open(self) -> Database:
        if 0 < read_version(self._path) < len(INDEX_LADDER):
            self.begin_anew()
        database = Database(self._path, INDEX_LADDER)
        database.open()
        return database
