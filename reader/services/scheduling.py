"""FSRS-6 over our own values."""

from datetime import datetime
from typing import TYPE_CHECKING

from reader.storage.clock import as_text
from reader.storage.reviews import Schedule

if TYPE_CHECKING:
    from fsrs import Card


class Scheduling:
    """The published scheduler with its default weights.

    Without its random spread, so that a word comes back exactly when its preview said.
    """

    def __init__(self) -> None:
        from fsrs import Scheduler

        self._scheduler = Scheduler(enable_fuzzing=False)

    def after(self, schedule: Schedule | None, rating: int, now: datetime) -> Schedule:
        """Give the schedule that follows from an answer; None stands for a new word."""
        from fsrs import Rating

        answered, _ = self._scheduler.review_card(_card(schedule, now), Rating(rating), now)
        return Schedule(
            state=answered.state.value,
            step=answered.step,
            stability=answered.stability,
            difficulty=answered.difficulty,
            due_at=as_text(answered.due),
            reviewed_at=as_text(now),
        )


def _card(schedule: Schedule | None, now: datetime) -> "Card":
    from fsrs import Card, State

    # A card that makes its own id sleeps for it; ours are known by their entries.
    if schedule is None:
        return Card(card_id=0, due=now)
    return Card(
        card_id=0,
        state=State(schedule.state),
        step=schedule.step,
        stability=schedule.stability,
        difficulty=schedule.difficulty,
        due=datetime.fromisoformat(schedule.due_at),
        last_review=datetime.fromisoformat(schedule.reviewed_at),
    )
