"""A new version of an article, and what a person did to the old one."""

import pytest
from msgspec.structs import replace

from reader.core.articles import Article, LeftOut, Metadata, Place, Row, RowKind, Side
from reader.core.choices import Layout
from reader.core.errors import NotFoundError
from reader.core.origins import Known, Origin
from reader.storage.arrivals import Arrival
from reader.storage.article_edits import ArticleEdits
from reader.storage.checks import problems
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.shelf import Shelf

METADATA = Metadata(languages=("en", "zh-Hans"), titles=("Ferries", "渡轮"), source="Harbour")
ORIGIN = Origin(("ferries.html",), "utf-8", Layout.ALTERNATING)


def row(left: str | None, right: str | None) -> Row:
    return Row(RowKind.PARAGRAPH, left, right)


A, B, C = row("The ferry.", "渡轮。"), row("The pier.", "码头。"), row("The gull.", "海鸥。")
NEW = row("A new quay.", "新的岸边。")
OLD = Article(METADATA, (A, B, C), (LeftOut("Menu", 0), LeftOut("订阅", 3)))


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


@pytest.fixture
def edits(database: Database) -> ArticleEdits:
    return ArticleEdits(database)


@pytest.fixture
def id_(shelf: Shelf) -> str:
    return shelf.add([Arrival(OLD, ORIGIN)])[0][0]


def update(shelf: Shelf, id_: str, *rows: Row, **changes: str) -> None:
    article = replace(OLD, rows=rows, metadata=replace(METADATA, **changes))
    assert shelf.add([Arrival(article, ORIGIN, id_)]) == ((id_, True),)


def ids(shelf: Shelf, id_: str) -> list[str]:
    return [stored.id for stored in shelf.rows(id_)]


def test_it_says_the_new_text_under_the_old_id(shelf: Shelf, id_: str) -> None:
    update(shelf, id_, A, NEW, C, source="Port")
    assert shelf.whole(id_).rows == (A, NEW, C)
    assert shelf.article(id_).metadata.source == "Port"
    assert len(shelf.articles()) == 1


def test_rows_keep_their_ids_and_reading_its_place(shelf: Shelf, id_: str) -> None:
    before = ids(shelf, id_)
    shelf.remember(id_, Place(2, Side.RIGHT, 1))
    update(shelf, id_, NEW, A, B, C)
    assert ids(shelf, id_)[1:] == before
    assert shelf.place(id_) == Place(3, Side.RIGHT, 1)
    assert (shelf.article(id_).row_count, shelf.article(id_).progress) == (4, 1)


def test_the_place_in_a_row_that_went_is_the_row_before(shelf: Shelf, id_: str) -> None:
    shelf.remember(id_, Place(1))
    update(shelf, id_, A, C)
    assert shelf.place(id_).row == 0


def test_edited_rows_stay_edited(shelf: Shelf, id_: str, edits: ArticleEdits) -> None:
    _, second, third = ids(shelf, id_)
    mine, gone = row("The pier!", "码头！"), row("My gull.", "我的海鸥。")
    edits.set_row(second, mine)
    edits.set_row(third, gone)
    newer = row("The long pier.", "码头。")
    update(shelf, id_, A, newer)
    assert shelf.whole(id_).rows == (A, mine)
    assert edits.original_row(second) == newer
    assert "My gull.\n我的海鸥。" in [stored.line.text for stored in shelf.left_out(id_)]


def test_edited_details_stay_edited(shelf: Shelf, id_: str, edits: ArticleEdits) -> None:
    edits.set_metadata(id_, replace(METADATA, titles=("My ferries", "渡轮")))
    update(shelf, id_, A, B, C, source="Port")
    changed = shelf.article(id_).metadata
    assert (changed.titles, changed.source) == (("My ferries", "渡轮"), "Port")
    assert edits.original_metadata(id_) == replace(METADATA, source="Port")


def test_what_was_put_on_the_page_or_off_it_stays_there(
    shelf: Shelf, id_: str, edits: ArticleEdits
) -> None:
    edits.put_back([shelf.left_out(id_)[0].id])
    edits.leave_out([shelf.rows(id_)[2].id])
    update(shelf, id_, A, B, C, NEW)
    assert shelf.whole(id_).rows == (row("Menu", None), A, C, NEW)
    assert [stored.line for stored in shelf.left_out(id_)] == [
        LeftOut("The pier.\n码头。", 2),
        LeftOut("订阅", 3),
    ]


def test_it_is_one_command_that_can_be_undone(
    shelf: Shelf, id_: str, edits: ArticleEdits, database: Database
) -> None:
    shelf.remember(id_, Place(2))
    edits.set_row(ids(shelf, id_)[0], row("Mine.", "我的。"))
    before = shelf.whole(id_), ids(shelf, id_), shelf.article(id_), shelf.place(id_)
    update(shelf, id_, NEW, B, source="Port")
    assert Journal(database).undo() == "update Ferries · 渡轮"
    assert (shelf.whole(id_), ids(shelf, id_), shelf.article(id_), shelf.place(id_)) == before
    assert shelf.known([OLD], ORIGIN)[0] == Known(id_, "Ferries · 渡轮", is_same=True)
    with database.reading() as connection:
        assert problems(connection) == ()


def test_an_article_that_is_gone_cannot_be_updated(shelf: Shelf, id_: str) -> None:
    shelf.remove([id_])
    with pytest.raises(NotFoundError):
        shelf.add([Arrival(OLD, ORIGIN, id_)])
    assert shelf.articles() == ()
