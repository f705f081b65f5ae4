import pytest

from reader.core.articles import Article, LeftOut, Link, Metadata, Place, Row, RowKind, Ruby, Side
from reader.core.choices import Layout
from reader.core.errors import CancelledError, NotFoundError
from reader.core.origins import Origin
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.shelf import Shelf

ROWS = (
    Row(RowKind.TITLE, "The bakery opens", "麵包店開張"),
    Row(
        RowKind.PARAGRAPH,
        "It is 50% full. People wait.",
        "店裡坐了一半。大家在等。",
        0.9,
        (Link((0,), (0,), 0.8), Link((1,), (1,))),
    ),
    Row(
        RowKind.NOTE,
        None,
        "只有中文",
        rubies=(Ruby(Side.RIGHT, 0, 1, "zhǐ"), Ruby(Side.RIGHT, 1, 2, "yǒu")),
        times=(0, 61_500),
    ),
)
METADATA = Metadata(
    languages=("en", "zh-Hant"),
    titles=("The bakery opens", "麵包店開張"),
    source="Town paper",
    authors=("A. Writer",),
    published="2026-01-02",
    posted="2026-01-03",
    url="https://example.org/bakery",
    keywords=("bread", "麵包"),
    series="Streets",
    part=(1, 2),
)
LEFT_OUT = (LeftOut("Menu", 0), LeftOut("Home", 0), LeftOut("分享", 2), LeftOut("©", 3))
BAKERY = Article(METADATA, ROWS, LEFT_OUT)


def plain(text: str) -> Article:
    metadata = Metadata(languages=("en", "zh"), titles=(text, None))
    return Article(metadata, (Row(RowKind.PARAGRAPH, text, None),))


def arrivals(*articles: Article) -> list[Arrival]:
    return [Arrival(article, Origin((f"{article.metadata.title}.txt",))) for article in articles]


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


def test_an_article_comes_back_as_it_went_in(shelf: Shelf) -> None:
    ((id_, was_there),) = shelf.add(arrivals(BAKERY))
    assert not was_there
    assert shelf.article(id_).metadata == METADATA
    assert tuple(stored.row for stored in shelf.rows(id_)) == ROWS
    assert [stored.position for stored in shelf.rows(id_)] == [0, 1, 2]
    assert tuple(stored.line for stored in shelf.left_out(id_)) == LEFT_OUT
    assert shelf.whole(id_) == BAKERY
    assert shelf.article(id_).row_count == 3
    assert shelf.article(id_).character_count == BAKERY.character_count


def test_the_same_text_is_not_doubled_however_its_rows_are_divided(shelf: Shelf) -> None:
    ((first, _),) = shelf.add(arrivals(BAKERY))
    joined = Row(RowKind.PARAGRAPH, "\n".join(r.left or "" for r in ROWS[:2]), None)
    rejoined = Row(RowKind.PARAGRAPH, ROWS[2].left, "\n".join(r.right or "" for r in ROWS))
    assert shelf.add(arrivals(BAKERY, plain("other")))[0] == (first, True)
    assert shelf.add(arrivals(Article(METADATA, (joined, rejoined)))) == ((first, True),)
    assert len(shelf.articles()) == 2


def test_twins_in_one_import_are_one_article(shelf: Shelf) -> None:
    (first, was_there), (second, was_there_then) = shelf.add(arrivals(BAKERY, BAKERY))
    assert (first, False, True) == (second, was_there, was_there_then)


def test_a_removed_article_comes_back_with_its_place(shelf: Shelf) -> None:
    ((id_, _),) = shelf.add(arrivals(BAKERY))
    shelf.remember(id_, Place(1, Side.RIGHT, 4))
    assert shelf.remove([id_, "no such id"]) == 1
    assert shelf.remove([id_]) == 0
    assert shelf.articles() == ()
    with pytest.raises(NotFoundError):
        shelf.article(id_)
    assert shelf.add(arrivals(BAKERY)) == ((id_, False),)
    assert shelf.place(id_) == Place(1, Side.RIGHT, 4)


def test_the_last_used_stands_first(shelf: Shelf) -> None:
    (a, _), (b, _) = shelf.add(arrivals(plain("a"), plain("b")))
    ((c, _),) = shelf.add(arrivals(plain("c")))
    assert [article.id for article in shelf.articles()] == [c, a, b]
    shelf.mark_opened(b)
    assert [article.id for article in shelf.articles()] == [b, c, a]
    assert shelf.article(b).opened_at is not None
    assert shelf.article(c).opened_at is None


@pytest.mark.parametrize(
    "search",
    ["bakery", "麵包店", "TOWN", "writer", "streets", "bread", "people wait", "50%", "只有", " "],
)
def test_search_finds_in_every_part(shelf: Shelf, search: str) -> None:
    shelf.add(arrivals(BAKERY, plain("x")))
    assert METADATA in [article.metadata for article in shelf.articles(search)]


@pytest.mark.parametrize("search", ["5%0", "_", "分享", "bakery absent", "\\", "'", "zh-Hant"])
def test_search_takes_signs_as_they_are(shelf: Shelf, search: str) -> None:
    shelf.add(arrivals(BAKERY))
    assert shelf.articles(search) == ()


def test_progress_is_the_furthest_row_of_all(shelf: Shelf) -> None:
    ((id_, _), (single, _)) = shelf.add(arrivals(BAKERY, plain("single")))
    assert shelf.article(id_).progress == 0
    assert shelf.place(id_) == Place()
    shelf.remember(id_, Place(1))
    shelf.remember(id_, Place(0, Side.LEFT, 2))
    assert shelf.place(id_) == Place(0, Side.LEFT, 2)
    assert shelf.article(id_).progress == 0.5
    shelf.remember(id_, Place(2))
    shelf.remember(single, Place())
    assert shelf.article(id_).progress == shelf.article(single).progress == 1


def test_import_and_removal_are_undone(shelf: Shelf, database: Database) -> None:
    journal = Journal(database)
    (_, (b, _)) = shelf.add(arrivals(BAKERY, plain("b")))
    shelf.remove([b])
    assert [journal.undo(), len(shelf.articles())] == ["remove b", 2]
    assert [journal.undo(), len(shelf.articles())] == ["import 2 articles", 0]
    assert shelf.add(arrivals(BAKERY))[0][1] is False
    assert len(shelf.articles()) == 1


def test_what_the_program_puts_there_itself_is_no_command(shelf: Shelf, database: Database) -> None:
    shelf.furnish([BAKERY, plain("b")], Origin(("Duizhao",)))
    assert len(shelf.articles()) == 2
    assert Journal(database).next_undo() is None


def test_an_article_tells_where_it_came_from(shelf: Shelf) -> None:
    origin = Origin(("en.srt", "zh.srt"), "gb18030", Layout.LINES, swap=True)
    ((id_, _),) = shelf.add([Arrival(BAKERY, origin)])
    assert shelf.article(id_).origin == origin
    assert origin.name == "en.srt + zh.srt"


def test_what_is_cancelled_leaves_no_trace(shelf: Shelf, database: Database) -> None:
    long = Article(METADATA, ROWS * 100)

    def cancel(done: int, _total: int, _what: str) -> None:
        if done > 500:
            raise CancelledError

    with pytest.raises(CancelledError):
        shelf.add([*arrivals(plain("a")), Arrival(long)], cancel)
    assert shelf.articles() == ()
    assert database.query("SELECT id FROM rows") == []
    assert Journal(database).next_undo() is None
