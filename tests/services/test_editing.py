from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.core.articles import Article, LeftOut, Link, Metadata, Row, RowKind, Ruby, Side
from reader.core.errors import InputError, NotFoundError
from reader.language.alignment import Aligner
from reader.services.editing import Editing
from reader.services.linking import Linking
from reader.storage.arrivals import Arrival
from reader.storage.article_edits import ArticleEdits
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.shelf import Shelf

METADATA = Metadata(languages=("en", "zh-Hans"), titles=("Keys", "钥匙"))
BY_HAND = (Link((0,), (1,), is_fixed=True), Link((1,), (0,), is_fixed=True))
ROW = Row(
    RowKind.PARAGRAPH,
    "He lost a key. She found it.",
    "她找到了。他丢了钥匙。",
    links=BY_HAND,
    rubies=(Ruby(Side.RIGHT, 0, 1, "tā"), Ruby(Side.RIGHT, 7, 8, "le")),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "duizhao.sqlite3")
    yield database
    database.close()


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


@pytest.fixture
def editing(database: Database) -> Editing:
    return Editing(ArticleEdits(database), Linking(Aligner()))


@pytest.fixture
def id_(shelf: Shelf) -> str:
    return shelf.add([Arrival(Article(METADATA, (ROW,), (LeftOut("Share", 1),)))])[0][0]


@pytest.fixture
def row_id(shelf: Shelf, id_: str) -> str:
    return shelf.rows(id_)[0].id


def test_links_by_hand_stay_while_the_sentences_do(editing: Editing, row_id: str) -> None:
    edited = editing.set_text(row_id, Side.LEFT, " He lost the key. She found it. ").row
    assert (edited.left, edited.links) == ("He lost the key. She found it.", BY_HAND)


def test_links_are_found_anew_for_other_sentences(editing: Editing, row_id: str) -> None:
    edited = editing.set_text(row_id, Side.LEFT, "He lost a key, and she found it.").row
    assert [(link.left, link.right) for link in edited.links] == [((0,), (0, 1))]


def test_a_link_by_hand_follows_its_sentences(editing: Editing, row_id: str) -> None:
    edited = editing.set_text(row_id, Side.LEFT, "Look! He lost a key. She found it.").row
    assert Link((2,), (0,), is_fixed=True) in edited.links


def test_computed_links_are_always_found_anew(
    editing: Editing, row_id: str, database: Database
) -> None:
    doubtful = replace(ROW, links=(Link((0, 1), (0, 1), 0.4),))
    ArticleEdits(database).set_row(row_id, doubtful)
    edited = editing.set_text(row_id, Side.LEFT, "He lost the key. She found it.").row
    assert len(edited.links) == 2


def test_printed_readings_stay_where_they_belong(editing: Editing, row_id: str) -> None:
    edited = editing.set_text(row_id, Side.RIGHT, "她很快找到了。他丢了钥匙。").row
    assert edited.rubies == (Ruby(Side.RIGHT, 0, 1, "tā"), Ruby(Side.RIGHT, 9, 10, "le"))


def test_the_original_comes_back(editing: Editing, row_id: str, database: Database) -> None:
    edited = editing.set_text(row_id, Side.RIGHT, "没人丢。")
    assert edited.is_edited
    assert editing.original(row_id) == ROW
    restored = editing.restore_text(row_id)
    assert (restored.row, restored.is_edited) == (ROW, False)
    assert editing.original(row_id) is None
    Journal(database).undo()
    assert editing.original(row_id) == ROW


def test_both_sides_are_edited_in_one_command(
    editing: Editing, row_id: str, database: Database
) -> None:
    edited = editing.set_texts(row_id, "She found it.", "她找到了。").row
    assert (edited.left, edited.right) == ("She found it.", "她找到了。")
    assert [(link.left, link.right) for link in edited.links] == [((0,), (0,))]
    Journal(database).undo()
    assert editing.original(row_id) is None


def test_a_text_may_move_to_the_other_side(editing: Editing, row_id: str) -> None:
    editing.set_texts(row_id, "", "Only here.")
    moved = editing.set_texts(row_id, "Only here.", "").row
    assert (moved.left, moved.right) == ("Only here.", None)
    with pytest.raises(InputError):
        editing.set_texts(row_id, " ", "")


def test_a_side_may_be_emptied_but_not_both(editing: Editing, row_id: str) -> None:
    emptied = editing.set_text(row_id, Side.LEFT, "  ").row
    assert (emptied.left, emptied.links) == (None, ())
    with pytest.raises(InputError, match="off the page"):
        editing.set_text(row_id, Side.RIGHT, "\n")


def test_what_deceives_is_shown(editing: Editing, shelf: Shelf, id_: str, row_id: str) -> None:
    edited = editing.set_text(row_id, Side.LEFT, "a\u202eb\ud800")
    assert edited.row.left == "a[RLO]b\ufffd"
    metadata = replace(METADATA, titles=("Ke\u202eys\n ", " "), authors=("", "A", "A"))
    editing.set_metadata(id_, metadata)
    kept = shelf.article(id_).metadata
    assert (kept.titles, kept.authors) == (("Keys", None), ("A",))
    assert editing.original_metadata(id_) == METADATA
    editing.restore_metadata(id_)
    assert shelf.article(id_).metadata == METADATA


def test_lines_and_rows_change_places(
    editing: Editing, shelf: Shelf, id_: str, row_id: str
) -> None:
    (line,) = shelf.left_out(id_)
    assert editing.put_back([line.id]) == 1
    assert [stored.id for stored in shelf.rows(id_)] == [row_id, line.id]
    assert editing.leave_out([row_id, line.id]) == 2
    assert shelf.rows(id_) == ()
    assert editing.leave_out([row_id]) == 0


def test_what_is_gone_is_said(editing: Editing) -> None:
    with pytest.raises(NotFoundError):
        editing.set_text("gone", Side.LEFT, "a")
    with pytest.raises(NotFoundError):
        editing.set_metadata("gone", METADATA)
