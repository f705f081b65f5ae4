from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.entries import EntryDraft, EntryKey, Sighting, Status, VocabularyFilter
from reader.core.errors import NotFoundError
from reader.services.studying import Studying
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.shelf import Shelf
from reader.storage.vocabulary import Vocabulary

TOPPLE = EntryDraft(
    key=EntryKey("zh", "颠覆", "diān fù"), traditional="顛覆", gloss="to overturn", tags=("news",)
)
SEEN = Sighting(start=3, end=5, surface="顛覆", sentence="它顛覆了市場。", translation="It did.")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "duizhao.sqlite3")
    yield database
    database.close()


@pytest.fixture
def studying(database: Database) -> Studying:
    return Studying(Vocabulary(database), Journal(database))


def test_saving_keeps_the_word_and_where_it_was_seen(studying: Studying) -> None:
    entry = studying.save(TOPPLE, SEEN)
    assert entry.sightings == (SEEN,)
    assert studying.entries() == (entry,)
    assert studying.find(TOPPLE.key) == entry
    assert studying.statuses() == {TOPPLE.key: Status.LEARNING_1}
    assert studying.next_undo() == "save 顛覆"


def test_saving_again_adds_a_sighting_and_touches_nothing_else(studying: Studying) -> None:
    first = studying.save(TOPPLE, SEEN)
    studying.set_status([first.id], Status.KNOWN)
    other = replace(SEEN, start=40, end=42)
    again = studying.save(replace(TOPPLE, gloss="another", status=Status.NEW), other)
    assert again.id == first.id
    assert (again.status, again.gloss) == (Status.KNOWN, "to overturn")
    assert again.sightings == (SEEN, other)


def test_the_same_sighting_is_kept_once(studying: Studying) -> None:
    studying.save(TOPPLE, SEEN)
    assert studying.save(TOPPLE, SEEN).sightings == (SEEN,)
    studying.undo()
    assert studying.find(TOPPLE.key) is None


def test_one_headword_with_two_readings_is_two_entries(studying: Studying) -> None:
    for reading in ("háng", "xíng"):
        studying.save(EntryDraft(key=EntryKey("zh", "行", reading)))
    assert len(studying.entries()) == 2


def test_a_deleted_word_comes_back_with_what_was_written(studying: Studying) -> None:
    id_ = studying.save(TOPPLE, SEEN).id
    studying.edit(id_, note="see page 3")
    assert studying.delete([id_]) == 1
    assert studying.delete([id_]) == 0
    assert studying.entries() == ()
    assert studying.statuses() == {}
    back = studying.save(replace(TOPPLE, gloss="another", status=Status.LEARNING_4))
    assert (back.id, back.note, back.gloss) == (id_, "see page 3", "to overturn")
    assert (back.status, back.sightings) == (Status.LEARNING_4, (SEEN,))


def test_deleting_is_undone(studying: Studying) -> None:
    before = studying.save(TOPPLE, SEEN)
    studying.delete([before.id])
    assert studying.undo() == "delete 颠覆"
    assert replace(studying.entries()[0], updated_at=before.updated_at) == before


def test_a_status_set_for_many_is_undone_at_once(studying: Studying) -> None:
    drafts = [replace(TOPPLE, key=EntryKey("zh", word)) for word in "甲乙丙"]
    ids = [studying.save(draft).id for draft in drafts]
    studying.set_status(ids[:1], Status.KNOWN)
    assert studying.set_status(ids, Status.KNOWN) == 2
    assert set(studying.statuses().values()) == {Status.KNOWN}
    assert studying.undo() == "mark 3 words as known"
    assert sorted(studying.statuses().values()) == [1, 1, 99]


@pytest.mark.parametrize(
    ("status", "name"), [(Status.IGNORED, "ignored"), (Status.LEARNING_3, "level 3")]
)
def test_commands_have_names(studying: Studying, status: Status, name: str) -> None:
    studying.set_status([studying.save(TOPPLE).id], status)
    assert studying.next_undo() == f"mark 颠覆 as {name}"


def test_editing_changes_what_is_given_and_what_is_found(studying: Studying) -> None:
    id_ = studying.save(TOPPLE).id
    entry = studying.edit(id_, gloss="to subvert", tags=(" verbs ", "", "verbs"))
    assert (entry.gloss, entry.note, entry.tags) == ("to subvert", "", ("verbs",))
    assert studying.entries(VocabularyFilter(search="subvert")) == (entry,)
    assert studying.entries(VocabularyFilter(search="overturn")) == ()
    assert studying.undo() == "edit 颠覆"
    assert studying.entries(VocabularyFilter(search="overturn"))[0].tags == ("news",)
    with pytest.raises(NotFoundError):
        studying.edit("no such id", note="")


def test_words_and_articles_are_undone_in_one_row(studying: Studying, database: Database) -> None:
    shelf = Shelf(database)
    metadata = Metadata(languages=("en", "zh"), titles=("Bread", None))
    article = Article(metadata, (Row(RowKind.PARAGRAPH, "Bread.", "麵包。"),))
    ((article_id, _),) = shelf.add([Arrival(article)])
    row = shelf.rows(article_id)[0]
    studying.save(TOPPLE, replace(SEEN, article_id=article_id, row_id=row.id))
    shelf.remove([article_id])
    assert len(studying.entries(VocabularyFilter(article_id=article_id))) == 1
    undone = [studying.undo() for _ in range(4)]
    assert undone == ["remove Bread", "save 顛覆", "import Bread", None]
    assert (shelf.articles(), studying.entries()) == ((), ())
