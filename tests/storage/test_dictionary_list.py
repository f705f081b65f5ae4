import pytest

from reader.core.errors import InputError, NotFoundError
from reader.core.own_dictionaries import DictionaryKind, OwnDictionary
from reader.storage.database import Database
from reader.storage.dictionary_list import DictionaryList
from reader.storage.journal import COMMANDS_KEPT, Journal


def made(id_: str, title: str = "") -> OwnDictionary:
    return OwnDictionary(
        id=id_,
        title=title or id_,
        kind=DictionaryKind.STARDICT,
        entries=12,
        languages=("zh", "en"),
        file_name="words.ifo",
    )


@pytest.fixture
def listed(database: Database) -> DictionaryList:
    """A list of three."""
    listed = DictionaryList(database)
    for id_ in ("one", "two", "three"):
        listed.add(made(id_))
    return listed


@pytest.fixture
def journal(database: Database) -> Journal:
    return Journal(database)


def ids(listed: DictionaryList) -> list[str]:
    return [dictionary.id for dictionary in listed.all()]


def test_what_is_added_is_listed_as_it_is(database: Database) -> None:
    assert DictionaryList(database).add(made("one")) == made("one")
    assert DictionaryList(database).all() == (made("one"),)


def test_a_title_that_is_taken_gets_a_number(listed: DictionaryList) -> None:
    titles = [listed.add(made(id_, "one")).title for id_ in ("four", "five")]
    assert titles == ["one (2)", "one (3)"]


@pytest.mark.parametrize(
    ("id_", "position", "order"),
    [
        ("three", 0, ["three", "one", "two"]),
        ("one", 1, ["two", "one", "three"]),
        ("one", 99, ["two", "three", "one"]),
        ("two", -5, ["two", "one", "three"]),
    ],
)
def test_the_order_is_the_persons_and_can_be_taken_back(
    listed: DictionaryList, journal: Journal, id_: str, position: int, order: list[str]
) -> None:
    listed.move(id_, position)
    assert ids(listed) == order
    assert journal.undo() == f"move {id_}"
    assert ids(listed) == ["one", "two", "three"]


def test_a_move_to_the_same_place_is_no_command(listed: DictionaryList, journal: Journal) -> None:
    listed.move("two", 1)
    assert journal.next_undo() == "add dictionary three"


def test_switched_off_and_on(listed: DictionaryList, journal: Journal) -> None:
    listed.switch("two", is_on=False)
    assert [each.id for each in listed.switched_on()] == ["one", "three"]
    assert journal.undo() == "switch off two"
    assert len(listed.switched_on()) == 3


def test_a_name_is_the_persons(listed: DictionaryList, journal: Journal) -> None:
    listed.rename("two", "Tea words")
    assert listed.get("two").title == "Tea words"
    journal.undo()
    assert listed.get("two").title == "two"
    listed.rename("two", "two")
    with pytest.raises(InputError, match="already"):
        listed.rename("two", "one")
    with pytest.raises(InputError, match="needs a name"):
        listed.rename("two", "")


def test_removed_and_brought_back_to_its_place(listed: DictionaryList, journal: Journal) -> None:
    listed.remove("two")
    assert ids(listed) == ["one", "three"]
    assert listed.gone() == ()
    journal.undo()
    assert ids(listed) == ["one", "two", "three"]


def test_gone_is_what_no_undo_brings_back(listed: DictionaryList, journal: Journal) -> None:
    journal.undo()
    assert listed.gone() == ("three",)
    listed.remove("two")
    assert listed.gone() == ("three",)
    for number in range(COMMANDS_KEPT):
        listed.rename("one", f"name {number}")
    assert listed.gone() == ("two", "three")


def test_what_is_not_there_is_not_changed(listed: DictionaryList) -> None:
    for change in (listed.remove, lambda id_: listed.move(id_, 0), listed.get):
        with pytest.raises(NotFoundError):
            change("nobody")
