import pytest

from reader.core.entries import EntryDraft, EntryKey, Status, VocabularyFilter
from reader.storage.database import Database
from reader.storage.journal import COMMANDS_KEPT, Journal
from reader.storage.vocabulary import Vocabulary


@pytest.fixture
def journal(database: Database) -> Journal:
    return Journal(database)


@pytest.fixture
def vocabulary(database: Database) -> Vocabulary:
    return Vocabulary(database)


def save(vocabulary: Vocabulary, word: str) -> str:
    return vocabulary.save(EntryDraft(key=EntryKey("en", word)), None).id


def test_nothing_to_undo(journal: Journal) -> None:
    assert journal.next_undo() is None
    assert journal.undo() is None


def test_commands_are_undone_last_first(journal: Journal, vocabulary: Vocabulary) -> None:
    id_ = save(vocabulary, "chip")
    vocabulary.set_status([id_], Status.KNOWN)
    vocabulary.set_status([id_], Status.IGNORED)
    assert journal.next_undo() == "mark chip as ignored"
    assert journal.undo() == "mark chip as ignored"
    assert vocabulary.entry(id_).status is Status.KNOWN
    assert journal.undo() == "mark chip as known"
    assert vocabulary.entry(id_).status is Status.LEARNING_1
    assert journal.undo() == "save chip"
    assert vocabulary.find(EntryKey("en", "chip")) is None
    assert journal.undo() is None


def test_undo_outlives_the_program(database: Database, vocabulary: Vocabulary) -> None:
    save(vocabulary, "chip")
    database.close()
    again = Database(database.path)
    assert Journal(again).undo() == "save chip"
    again.close()
    assert vocabulary.statuses() == {}


def test_the_last_hundred_are_kept(journal: Journal, vocabulary: Vocabulary) -> None:
    for number in range(COMMANDS_KEPT + 5):
        save(vocabulary, f"word{number}")
    undone = 0
    while journal.undo():
        undone += 1
    assert undone == COMMANDS_KEPT
    assert len(vocabulary.entries(VocabularyFilter())) == 5


def test_a_command_that_changes_nothing_is_none(journal: Journal, vocabulary: Vocabulary) -> None:
    id_ = save(vocabulary, "chip")
    assert vocabulary.set_status([id_, "no such id"], Status.LEARNING_1) == 0
    assert vocabulary.delete(["no such id"]) == 0
    assert journal.next_undo() == "save chip"


def test_a_command_that_fails_leaves_nothing(journal: Journal, vocabulary: Vocabulary) -> None:
    id_ = save(vocabulary, "chip")
    with pytest.raises(ZeroDivisionError):
        fail_in_the_middle(journal, id_)
    assert vocabulary.entry(id_).status is Status.LEARNING_1
    assert journal.next_undo() == "save chip"


def fail_in_the_middle(journal: Journal, id_: str) -> None:
    with journal.command("fail") as done:
        done.update("entries", id_, {"status": 99})
        raise ZeroDivisionError


def test_an_undone_change_is_newer_than_the_change(
    journal: Journal, vocabulary: Vocabulary
) -> None:
    """So that of two copies the one where it was undone is right."""
    id_ = save(vocabulary, "chip")
    vocabulary.set_status([id_], Status.KNOWN)
    changed = vocabulary.entry(id_).updated_at
    journal.undo()
    assert vocabulary.entry(id_).updated_at > changed


def test_nothing_is_ever_deleted(
    database: Database, journal: Journal, vocabulary: Vocabulary
) -> None:
    vocabulary.delete([save(vocabulary, "chip")])
    save(vocabulary, "bread")
    journal.undo()
    records = database.query("SELECT headword FROM entries WHERE deleted_at IS NOT NULL")
    assert [record["headword"] for record in records] == ["chip", "bread"]


def test_a_row_changed_twice_in_one_command_goes_all_the_way_back(
    journal: Journal, vocabulary: Vocabulary
) -> None:
    id_ = save(vocabulary, "chip")
    with journal.command("two steps") as done:
        done.update("entries", id_, {"status": 2})
        done.update("entries", id_, {"status": 3})
    assert vocabulary.entry(id_).status is Status.LEARNING_3
    journal.undo()
    assert vocabulary.entry(id_).status is Status.LEARNING_1
