"""The learner's data file: a connection for each thread, and transactions."""

import sqlite3
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from reader.storage.changes import Value
from reader.storage.connection import connect
from reader.storage.migrations import prepare
from reader.storage.schema import LADDER, Step
from reader.storage.trouble import explained


class Database:
    """A data file, opened, made or migrated when it is first asked for.

    Any thread may use it; each gets a connection of its own, so that one may read while another
    writes. Every method may raise DataFileError.
    """

    def __init__(self, path: Path, ladder: Sequence[Step] = LADDER) -> None:
        self.path = path
        self.ladder = ladder
        self._connections: dict[int, sqlite3.Connection] = {}
        self._opening = threading.Lock()

    def open(self) -> None:
        """Open the file now, to learn of trouble early.

        Raises:
            NewerDataFileError: a newer version of the program wrote it.
            DamagedDataFileError: it is broken or not ours.
        """
        self._connection()

    def query(self, sql: str, parameters: Sequence[Value] = ()) -> list[sqlite3.Row]:
        """Read; inside a transaction of this thread its writes are seen."""
        with self.reading() as connection:
            return connection.execute(sql, parameters).fetchall()

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """Lend this thread's connection for more than one query."""
        with explained(self.path):
            yield self._connection()

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection]:
        """Write all or nothing: what raises inside takes everything back."""
        with explained(self.path), self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            yield connection

    def close(self) -> None:
        """Close every connection; no thread may be at work. Asked again, the file opens again."""
        with self._opening:
            while self._connections:
                self._connections.popitem()[1].close()

    def _connection(self) -> sqlite3.Connection:
        # A thread that has ended may leave its number, and so its connection, to a later one.
        known = self._connections.get(threading.get_ident())
        return known or self._connect()

    def _connect(self) -> sqlite3.Connection:
        with self._opening:
            if not self._connections:
                prepare(self.path, self.ladder)
            with explained(self.path):
                connection = connect(self.path)
            self._connections[threading.get_ident()] = connection
            return connection
