from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.core.entries import EntryDraft, EntryKey, Status
from reader.core.errors import NotFoundError
from reader.services.reviewing import Rating, Reviewing
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.reviews import Reviews
from reader.storage.vocabulary import Vocabulary


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC) + timedelta(hours=1)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "duizhao.sqlite3")
    yield database
    database.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reviewing(database: Database, clock: Clock) -> Reviewing:
    return Reviewing(Reviews(database), Vocabulary(database), clock)


def save(database: Database, word: str, status: Status = Status.LEARNING_1) -> str:
    return Vocabulary(database).save(EntryDraft(key=EntryKey("en", word), status=status), None).id


def due(reviewing: Reviewing) -> list[str]:
    return [word.entry.key.headword for word in reviewing.due()]


def test_only_words_that_are_being_learned_are_due(
    reviewing: Reviewing, database: Database
) -> None:
    for status in Status:
        save(database, status.name, status)
    assert due(reviewing) == [f"LEARNING_{number}" for number in range(1, 6)]
    assert reviewing.count_due() == 5
    assert len(reviewing.due(limit=2)) == 2


def test_a_word_is_due_from_the_moment_it_is_saved(database: Database) -> None:
    save(database, "chip")
    assert due(Reviewing(Reviews(database), Vocabulary(database))) == ["chip"]


def test_better_answers_bring_a_word_back_later(reviewing: Reviewing, database: Database) -> None:
    save(database, "chip")
    intervals = reviewing.due()[0].intervals
    assert list(intervals) == list(Rating)
    assert list(intervals.values()) == sorted(intervals.values())
    assert 0 < intervals[Rating.AGAIN] < 1 < intervals[Rating.EASY]


@pytest.mark.parametrize("rating", Rating)
def test_a_word_comes_back_when_its_preview_said(
    reviewing: Reviewing, database: Database, clock: Clock, rating: Rating
) -> None:
    id_ = save(database, "chip")
    for _ in range(4):
        interval = timedelta(days=reviewing.due()[0].intervals[rating])
        reviewing.grade(id_, rating)
        assert reviewing.count_due() == 0
        clock.now += interval - timedelta(milliseconds=1)
        assert due(reviewing) == []
        clock.now += timedelta(milliseconds=2)
        assert due(reviewing) == ["chip"]


def test_good_answers_grow_the_interval(
    reviewing: Reviewing, database: Database, clock: Clock
) -> None:
    id_ = save(database, "chip")
    intervals: list[float] = []
    for _ in range(5):
        intervals.append(reviewing.due()[0].intervals[Rating.GOOD])
        reviewing.grade(id_, Rating.GOOD)
        clock.now += timedelta(days=intervals[-1])
    assert intervals == sorted(intervals)
    assert intervals[-1] > 30


def test_the_most_overdue_stands_first(
    reviewing: Reviewing, database: Database, clock: Clock
) -> None:
    first, second = save(database, "first"), save(database, "second")
    reviewing.grade(second, Rating.AGAIN)
    reviewing.grade(first, Rating.HARD)
    clock.now += timedelta(days=1)
    assert due(reviewing) == ["second", "first"]


def test_an_answer_is_undone(reviewing: Reviewing, database: Database) -> None:
    id_ = save(database, "chip")
    journal = Journal(database)
    reviewing.grade(id_, Rating.GOOD)
    before = Reviews(database).schedule(id_)
    reviewing.grade(id_, Rating.EASY)
    assert journal.undo() == "review chip"
    assert Reviews(database).schedule(id_) == before
    assert journal.undo() == "review chip"
    assert Reviews(database).schedule(id_) is None
    assert due(reviewing) == ["chip"]
    reviewing.grade(id_, Rating.GOOD)
    assert Reviews(database).schedule(id_) == before
    answers = database.query("SELECT rating FROM reviews WHERE deleted_at IS NULL")
    assert [answer["rating"] for answer in answers] == [Rating.GOOD]


def test_a_deleted_word_is_not_due(reviewing: Reviewing, database: Database) -> None:
    id_ = save(database, "chip")
    Vocabulary(database).delete([id_])
    assert due(reviewing) == []
    with pytest.raises(NotFoundError):
        reviewing.grade(id_, Rating.GOOD)
