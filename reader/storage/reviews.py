"""When entries are due, and the answers that were given, in the data file."""

import sqlite3
from typing import Final
from uuid import uuid4

from msgspec import Struct
from msgspec.structs import asdict

from reader.storage.changes import Value
from reader.storage.database import Database
from reader.storage.journal import Journal

# A word that was never reviewed is due from the moment it was saved.
_DUE: Final = """
    FROM entries LEFT JOIN schedules ON schedules.id = entries.id AND schedules.deleted_at IS NULL
    WHERE entries.deleted_at IS NULL AND entries.status BETWEEN 1 AND 5
    AND coalesce(due_at, created_at) <= ?
"""


class Schedule(Struct, frozen=True, kw_only=True):
    """What FSRS knows of an entry; times are ISO 8601 in UTC, stability is in days."""

    state: int
    step: int | None
    stability: float | None
    difficulty: float | None
    due_at: str
    reviewed_at: str


class Reviews:
    """Schedules and answers of entries with a learning status."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal = Journal(database)

    def due(self, now: str, limit: int) -> tuple[str, ...]:
        """Give the ids of entries that are due, most overdue first."""
        records = self._database.query(
            f"SELECT entries.id {_DUE} ORDER BY coalesce(due_at, created_at) LIMIT ?",
            (now, limit),
        )
        return tuple(record["id"] for record in records)

    def count_due(self, now: str) -> int:
        """Count the entries that are due."""
        return self._database.query(f"SELECT count(*) AS due {_DUE}", (now,))[0]["due"]

    def schedule(self, entry_id: str) -> Schedule | None:
        """Give the schedule of an entry, None where it was never reviewed."""
        records = self._database.query(
            "SELECT * FROM schedules WHERE id = ? AND deleted_at IS NULL", (entry_id,)
        )
        return _schedule(records[0]) if records else None

    def record(self, entry_id: str, headword: str, rating: int, schedule: Schedule) -> None:
        """Keep an answer given at `schedule.reviewed_at` and what follows from it, undoably."""
        answer: dict[str, Value] = {
            "id": str(uuid4()),
            "entry_id": entry_id,
            "rating": rating,
            "reviewed_at": schedule.reviewed_at,
        }
        with self._journal.command(f"review {headword}") as done:
            done.insert("reviews", answer)
            done.put("schedules", {"id": entry_id, **asdict(schedule)})


def _schedule(record: sqlite3.Row) -> Schedule:
    return Schedule(
        state=record["state"],
        step=record["step"],
        stability=record["stability"],
        difficulty=record["difficulty"],
        due_at=record["due_at"],
        reviewed_at=record["reviewed_at"],
    )
