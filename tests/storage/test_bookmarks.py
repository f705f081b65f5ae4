"""Bookmarks in the data file: kept, changed, taken back, and following their rows."""

import pytest

from reader.core.articles import Article, LeftOut, Metadata, Row, RowKind, Side
from reader.core.bookmarks import Bookmark, bookmark_at
from reader.core.errors import NotFoundError
from reader.language.alignment import Aligner
from reader.services.linking import Linking
from reader.services.mending import Mending
from reader.storage.arrivals import Arrival
from reader.storage.article_edits import ArticleEdits
from reader.storage.article_mends import ArticleMends
from reader.storage.backups import back_up, restore
from reader.storage.bookmarks import Bookmarks
from reader.storage.checks import counts, problems
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.shelf import Shelf

METADATA = Metadata(languages=("en", "zh-Hans"), titles=("Rain", None))
L, R = Side.LEFT, Side.RIGHT


def row(left: str | None, right: str | None) -> Row:
    return Row(RowKind.PARAGRAPH, left, right, 0.9)


A = row("It rained. We stayed.", "下雨了。我们没走。")
B = row("Nobody called.", "没人打电话。")
C = row("Then it stopped.", "后来停了。")


class Desk:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.shelf, self.journal = Shelf(database), Journal(database)
        self.bookmarks, self.edits = Bookmarks(database), ArticleEdits(database)
        self.mending = Mending(ArticleMends(database), Linking(Aligner()))
        self.id = self.shelf.add([Arrival(Article(METADATA, (A, B, C)))])[0][0]

    def put(self, number: int, side: Side = L, offset: int = 0, note: str = "") -> Bookmark:
        stored = self.shelf.rows(self.id)[number]
        return self.bookmarks.put(bookmark_at(self.id, stored, side, offset, note))

    def update(self, *rows: Row) -> None:
        self.shelf.add([Arrival(Article(METADATA, rows, (LeftOut("Menu", 0),)), updates=self.id)])

    @property
    def places(self) -> list[int]:
        """The numbers of the rows with bookmarks; -1 off the page."""
        ids = [each.id for each in self.shelf.rows(self.id)]
        there = [each.row_id for each in self.bookmarks.of_article(self.id)]
        return [ids.index(id_) if id_ in ids else -1 for id_ in there]


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def test_a_bookmark_is_kept_and_taken_back(desk: Desk) -> None:
    mark = desk.put(1, R)
    assert mark.id
    assert mark.quote == "没人打电话。"
    assert desk.bookmarks.of_article(desk.id) == (mark,)
    assert desk.journal.undo() == "put a bookmark into Rain"
    assert desk.bookmarks.of_article(desk.id) == ()


def test_a_note_is_changed_and_deleted_and_taken_back(desk: Desk) -> None:
    mark = desk.put(0, note="why?")
    assert desk.bookmarks.set_note(mark.id, "because").note == "because"
    assert desk.bookmarks.delete([mark.id]) == 1
    with pytest.raises(NotFoundError):
        desk.bookmarks.bookmark(mark.id)
    assert desk.journal.undo() == "delete a note in Rain"
    assert desk.journal.undo() == "change a note in Rain"
    assert desk.bookmarks.bookmark(mark.id).note == "why?"
    assert desk.journal.undo() == "write a note in Rain"


def test_many_are_deleted_in_one_command(desk: Desk) -> None:
    ids = [desk.put(0).id, desk.put(2).id]
    assert desk.bookmarks.delete([*ids, "none"]) == 2
    assert desk.journal.undo() == "delete 3 bookmarks"
    assert desk.places == [0, 2]


def test_what_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        desk.bookmarks.set_note("none", "x")
    with pytest.raises(NotFoundError):
        desk.bookmarks.delete(["none"])
    with pytest.raises(NotFoundError):
        desk.bookmarks.put(Bookmark(article_id="none", row_id="none"))


def test_the_list_tells_titles_and_texts_in_reading_order(desk: Desk) -> None:
    desk.put(2)
    desk.put(0, R, 5, "later")
    assert [each.quote for each in desk.bookmarks.at(desk.shelf.rows(desk.id)[2].id)] == [
        "Then it stopped."
    ]
    listed = desk.bookmarks.listed()
    assert [(each.title, each.text) for each in listed] == [
        ("Rain", "我们没走。"),
        ("Rain", "Then it stopped."),
    ]
    ((other, _),) = desk.shelf.add([Arrival(Article(METADATA, (B,)))])
    stored = desk.shelf.rows(other)[0]
    desk.bookmarks.put(bookmark_at(other, stored, L))
    assert [each.bookmark.article_id for each in desk.bookmarks.listed()][-2:] == [desk.id] * 2
    assert len(desk.bookmarks.listed(other)) == 1


def test_those_of_a_removed_article_go_and_come_with_it(desk: Desk) -> None:
    desk.put(1)
    desk.shelf.remove([desk.id])
    assert desk.bookmarks.listed() == ()
    desk.journal.undo()
    assert len(desk.bookmarks.listed()) == 1


def test_a_row_that_is_joined_hands_its_bookmark_on(desk: Desk) -> None:
    desk.put(1)
    desk.put(2, note="dry")
    desk.mending.merge(desk.shelf.rows(desk.id)[0].id)
    assert desk.places == [0, 1]
    desk.journal.undo()
    assert desk.places == [1, 2]


def test_a_row_that_is_divided_keeps_the_bookmark_at_its_sentence(desk: Desk) -> None:
    desk.put(0, L, 12)
    desk.put(0, L, 0)
    desk.mending.split(desk.shelf.rows(desk.id)[0].id, L, 1)
    assert sorted(desk.places) == [0, 1]
    assert [each.text for each in desk.bookmarks.listed()] == ["It rained.", "We stayed."]
    desk.journal.undo()
    assert desk.places == [0, 0]


def test_a_new_version_keeps_bookmarks_where_their_text_is(desk: Desk) -> None:
    for number in range(3):
        desk.put(number)
    new = row("A new line.", "新的一行。")
    desk.update(new, row("It rained. We stayed. Nobody called.", None), C)
    assert desk.places == [1, 1, 2]
    desk.journal.undo()
    assert desk.places == [0, 1, 2]


def test_a_bookmark_of_a_text_that_went_goes_to_the_row_before(desk: Desk) -> None:
    desk.put(1)
    desk.update(A, C)
    assert desk.places == [0]
    desk.update(A, B, C)
    assert desk.places == [1], "its text came back"


def test_a_row_off_the_page_keeps_its_bookmark(desk: Desk) -> None:
    desk.put(1)
    row_id = desk.shelf.rows(desk.id)[1].id
    desk.edits.leave_out([row_id])
    assert desk.places == [-1]
    assert [each.is_on_page for each in desk.bookmarks.listed()] == [False]
    desk.edits.put_back([row_id])
    assert desk.places == [1]


def test_bookmarks_are_counted_checked_and_in_backups(desk: Desk) -> None:
    desk.put(1, note="keep me")
    with desk.database.reading() as connection:
        assert counts(connection)["bookmarks"] == 1
        assert problems(connection) == ()
    kept = desk.database.path.with_name("kept.sqlite3")
    back_up(desk.database, kept)
    desk.bookmarks.delete([desk.bookmarks.of_article(desk.id)[0].id])
    restore(desk.database, kept)
    assert [each.note for each in desk.bookmarks.of_article(desk.id)] == ["keep me"]
