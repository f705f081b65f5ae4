"""Reviewing: which words are due, and what an answer means for the next time (FSRS-6)."""

from dataclasses import dataclass
from enum import IntEnum

from reader.core.entries import Entry


class Rating(IntEnum):
    """How well an answer came; the values are FSRS's."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class DueWord:
    """An entry to review and in how many days each rating would bring it back."""

    entry: Entry
    intervals: dict[Rating, float]


class Reviewing:
    """What a learner reviews, without a window."""

    def due(self, limit: int = 50) -> tuple[DueWord, ...]:
        """List entries with a learning status whose time has come, most overdue first."""
        raise NotImplementedError

    def count_due(self) -> int:
        """Count the entries that are due now."""
        raise NotImplementedError

    def grade(self, entry_id: str, rating: Rating) -> None:
        """Record an answer, undoably."""
        raise NotImplementedError
