"""Reviewing: which words are due, and what an answer means for the next time (FSRS-6)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import IntEnum

from msgspec import Struct

from reader.core.entries import Entry
from reader.services.scheduling import Scheduling
from reader.storage.clock import as_text
from reader.storage.reviews import Reviews
from reader.storage.vocabulary import Vocabulary


class Rating(IntEnum):
    """How well an answer came; the values are FSRS's."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class DueWord(Struct, frozen=True):
    """An entry to review and in how many days each rating would bring it back."""

    entry: Entry
    intervals: dict[Rating, float]


def _present() -> datetime:
    return datetime.now(UTC)


class Reviewing:
    """What a learner reviews, without a window; `clock` gives the time in UTC."""

    def __init__(
        self, reviews: Reviews, vocabulary: Vocabulary, clock: Callable[[], datetime] = _present
    ) -> None:
        self._reviews = reviews
        self._vocabulary = vocabulary
        self._clock = clock

    def due(self, limit: int = 50) -> tuple[DueWord, ...]:
        """List entries with a learning status whose time has come, most overdue first."""
        now, scheduling = self._clock(), Scheduling()
        return tuple(
            self._due_word(entry_id, now, scheduling)
            for entry_id in self._reviews.due(as_text(now), limit)
        )

    def count_due(self) -> int:
        """Count the entries that are due now."""
        return self._reviews.count_due(as_text(self._clock()))

    def grade(self, entry_id: str, rating: Rating) -> None:
        """Record an answer, undoably.

        Raises:
            NotFoundError: there is no such entry.
        """
        entry = self._vocabulary.entry(entry_id)
        old = self._reviews.schedule(entry_id)
        new = Scheduling().after(old, rating, self._clock())
        self._reviews.record(entry_id, entry.key.headword, rating, new)

    def _due_word(self, entry_id: str, now: datetime, scheduling: Scheduling) -> DueWord:
        schedule = self._reviews.schedule(entry_id)
        intervals = {
            rating: _days(now, scheduling.after(schedule, rating, now).due_at) for rating in Rating
        }
        return DueWord(self._vocabulary.entry(entry_id), intervals)


def _days(now: datetime, due_at: str) -> float:
    return (datetime.fromisoformat(due_at) - now) / timedelta(days=1)
