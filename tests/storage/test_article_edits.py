import pytest
from msgspec.structs import replace

from reader.core.articles import Article, LeftOut, Link, Metadata, Place, Row, RowKind, Ruby, Side
from reader.core.errors import NotFoundError
from reader.storage.arrivals import Arrival
from reader.storage.article_edits import ArticleEdits
from reader.storage.checks import problems
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.shelf import Shelf

METADATA = Metadata(languages=("en", "zh-Hans"), titles=("Noodles", None), keywords=("food",))
FIRST = Row(RowKind.PARAGRAPH, "Noodles.", "面条。", links=(Link((0,), (0,)),))
SECOND = Row(
    RowKind.PARAGRAPH, "Soup.", "汤。", rubies=(Ruby(Side.RIGHT, 0, 1, "tāng"),), times=(0, 900)
)
ARTICLE = Article(
    METADATA, (FIRST, SECOND), (LeftOut("Home", 0), LeftOut("分享", 1), LeftOut("©", 2))
)


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


@pytest.fixture
def edits(database: Database) -> ArticleEdits:
    return ArticleEdits(database)


@pytest.fixture
def id_(shelf: Shelf) -> str:
    return shelf.add([Arrival(ARTICLE)])[0][0]


def test_an_edit_keeps_the_first_original(shelf: Shelf, edits: ArticleEdits, id_: str) -> None:
    stored = shelf.rows(id_)[1]
    for text in ("Broth.", "Hot broth."):
        edits.set_row(stored.id, replace(SECOND, left=text, rubies=()))
    edited = edits.row(stored.id)
    assert (edited.row.left, edited.position, edited.is_edited) == ("Hot broth.", 1, True)
    assert edits.original_row(stored.id) == SECOND
    assert shelf.article(id_).character_count == ARTICLE.character_count + len("Hot broth.") - 5
    edits.restore_row(stored.id)
    assert shelf.rows(id_)[1] == stored
    assert edits.original_row(stored.id) is None


def test_an_edit_that_gives_the_original_again_is_none(
    shelf: Shelf, edits: ArticleEdits, id_: str
) -> None:
    stored = shelf.rows(id_)[0]
    edits.set_row(stored.id, replace(FIRST, left="Pasta."))
    edits.set_row(stored.id, FIRST)
    assert shelf.rows(id_)[0] == stored


def test_details_are_edited_and_restored(shelf: Shelf, edits: ArticleEdits, id_: str) -> None:
    new = replace(METADATA, titles=("Pasta", "面"), part=(1, 3), published="2026-02-03")
    assert edits.original_metadata(id_) is None
    edits.set_metadata(id_, new)
    assert shelf.article(id_).metadata == new
    assert edits.original_metadata(id_) == METADATA
    edits.restore_metadata(id_)
    assert shelf.article(id_).metadata == METADATA
    assert edits.original_metadata(id_) is None


def test_the_same_text_is_not_doubled_after_an_edit(
    shelf: Shelf, edits: ArticleEdits, id_: str
) -> None:
    edits.set_row(shelf.rows(id_)[0].id, replace(FIRST, left="Pasta."))
    edits.set_metadata(id_, replace(METADATA, titles=("Pasta", None)))
    assert shelf.add([Arrival(ARTICLE)]) == ((id_, True),)
    assert shelf.rows(id_)[0].row.left == "Pasta."


def test_lines_come_back_where_they_stood(shelf: Shelf, edits: ArticleEdits, id_: str) -> None:
    shelf.remember(id_, Place(1))
    lines = shelf.left_out(id_)
    assert [stored.line for stored in lines] == list(ARTICLE.left_out)
    assert edits.put_back([lines[1].id]) == 1
    assert edits.put_back([lines[1].id]) == 0
    assert edits.put_back([lines[0].id, lines[2].id]) == 2
    whole = shelf.whole(id_)
    assert whole.rows == (
        Row(RowKind.PARAGRAPH, "Home", None),
        FIRST,
        Row(RowKind.PARAGRAPH, None, "分享"),
        SECOND,
        Row(RowKind.PARAGRAPH, "©", None),
    )
    assert whole.left_out == ()
    assert shelf.place(id_).row == 3
    assert shelf.article(id_).row_count == 5


def test_a_row_off_the_page_is_a_line_until_it_comes_back(
    shelf: Shelf, edits: ArticleEdits, id_: str
) -> None:
    before = shelf.whole(id_)
    shelf.remember(id_, Place(1))
    assert edits.leave_out([shelf.rows(id_)[0].id]) == 1
    assert shelf.whole(id_) == Article(
        METADATA,
        (SECOND,),
        (LeftOut("Home", 0), LeftOut("Noodles.\n面条。", 0), LeftOut("分享", 0), LeftOut("©", 1)),
    )
    assert shelf.place(id_).row == 0
    assert shelf.articles("面条") == ()
    edits.put_back([shelf.left_out(id_)[1].id])
    assert shelf.whole(id_) == before


def test_every_change_is_undone(
    shelf: Shelf, edits: ArticleEdits, id_: str, database: Database
) -> None:
    shelf.remember(id_, Place(1))

    def state() -> tuple[object, ...]:
        return shelf.whole(id_), shelf.rows(id_), shelf.article(id_), shelf.place(id_)

    before = state()
    row = shelf.rows(id_)[0].id
    edits.set_row(row, replace(FIRST, left="Pasta."))
    edits.restore_row(row)
    edits.set_metadata(id_, replace(METADATA, source="Kitchen"))
    edits.restore_metadata(id_)
    edits.leave_out([row])
    edits.put_back([shelf.left_out(id_)[0].id])
    with database.reading() as connection:
        assert problems(connection) == ()
    journal = Journal(database)
    assert [journal.undo() for _ in range(6)] == [
        "put a line back into Noodles",
        "take a row off Noodles",
        "restore Noodles",
        "edit Noodles",
        "restore a row of Noodles",
        "edit a row of Noodles",
    ]
    assert state() == before
    with database.reading() as connection:
        assert problems(connection) == ()


def test_what_does_not_exist_is_said(edits: ArticleEdits) -> None:
    for call in (edits.row, edits.original_row, edits.restore_row, lambda i: edits.leave_out([i])):
        with pytest.raises(NotFoundError, match="no row gone"):
            call("gone")
    for call in (edits.original_metadata, edits.restore_metadata):
        with pytest.raises(NotFoundError, match="no article gone"):
            call("gone")
