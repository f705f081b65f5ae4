"""Upkeep of the data file: check, back up, restore."""

from pathlib import Path

from msgspec import Struct

from reader.storage import backups, checks
from reader.storage.database import Database


class CheckReport(Struct, frozen=True):
    """What a check found: counts by table in the person's words, and problems as sentences."""

    counts: dict[str, int]
    problems: tuple[str, ...]


class Upkeep:
    """What keeps a learner's data safe."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def check(self) -> CheckReport:
        """Check the data file: SQLite's integrity, foreign keys, and our own rules."""
        with self._database.reading() as connection:
            return CheckReport(checks.counts(connection), checks.problems(connection))

    def back_up(self, to: Path) -> None:
        """Write a consistent copy of the data file; never over another kind of file.

        Raises:
            OutputError: it cannot be written; nothing is left behind.
        """
        backups.back_up(self._database, to)

    def restore(self, source: Path) -> Path:
        """Put a backup in place of the data file; give where the old one was kept.

        Raises:
            DataFileError: it is no backup of ours, damaged, or newer; nothing was changed.
        """
        return backups.restore(self._database, source)
