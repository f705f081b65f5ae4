"""Whether an article that is about to come is in the library already."""

import pytest
from msgspec.structs import replace

from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.origins import Known, Origin
from reader.storage.arrivals import Arrival
from reader.storage.article_edits import ArticleEdits
from reader.storage.database import Database
from reader.storage.shelf import Shelf

FILE = Origin(("tram.txt",))
OTHER = Origin(("elsewhere.txt",))


def article(title: str | None, *lines: str) -> Article:
    metadata = Metadata(languages=("en", "zh"), titles=(title, None))
    rows = tuple(Row(RowKind.PARAGRAPH, line, f"{line}中文") for line in lines)
    return Article(metadata, rows)


TRAM = article("Tram", "one", "two", "three")
CHANGED = article("Tram", "one", "two", "four")
REWRITTEN = article("Tram", "five", "six")


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


def known(shelf: Shelf, found: Article, origin: Origin) -> Known | None:
    return shelf.known([found], origin)[0]


def test_the_same_text_is_known_wherever_it_comes_from(shelf: Shelf) -> None:
    ((id_, _),) = shelf.add([Arrival(TRAM, FILE)])
    assert known(shelf, TRAM, OTHER) == Known(id_, "Tram", is_same=True)
    shelf.remove([id_])
    assert known(shelf, TRAM, OTHER) is None


@pytest.mark.parametrize(
    ("found", "origin"),
    [
        (CHANGED, FILE),
        (CHANGED, OTHER),
        (REWRITTEN, FILE),
        (article("Trams", "one", "two", "four"), FILE),
        (replace(TRAM, rows=(Row(RowKind.PARAGRAPH, "one\ntwo", "three中文"),)), OTHER),
    ],
)
def test_another_version_is_known(shelf: Shelf, found: Article, origin: Origin) -> None:
    ((id_, _),) = shelf.add([Arrival(TRAM, FILE)])
    assert known(shelf, found, origin) == Known(id_, "Tram", is_same=False)


@pytest.mark.parametrize(
    ("found", "origin"),
    [
        (REWRITTEN, OTHER),
        (article("Bus", "five", "six"), FILE),
        (article("Bus", "one", "two", "four"), OTHER),
        (article(None, "one", "two", "four"), Origin()),
    ],
)
def test_other_texts_are_not(shelf: Shelf, found: Article, origin: Origin) -> None:
    shelf.add([Arrival(TRAM, FILE), Arrival(article(None, "one", "two", "three"), Origin())])
    assert known(shelf, found, origin) is None


def test_the_articles_of_one_document_are_told_apart(shelf: Shelf) -> None:
    first, second = article("I", "a", "b"), article("II", "c", "d")
    (_, (id_, _)) = shelf.add([Arrival(first, FILE), Arrival(second, FILE)])
    newer = article("II", "c", "e")
    assert shelf.known([first, newer], FILE)[1] == Known(id_, "II", is_same=False)
    assert shelf.known([first, newer, replace(newer, rows=())], FILE)[2] is None


def test_an_edited_article_is_known_by_what_was_imported(shelf: Shelf, database: Database) -> None:
    ((id_, _),) = shelf.add([Arrival(TRAM, FILE)])
    for stored in shelf.rows(id_):
        ArticleEdits(database).set_row(stored.id, replace(stored.row, left="mine", right="我的"))
    assert known(shelf, TRAM, OTHER) == Known(id_, "Tram", is_same=True)
    assert known(shelf, CHANGED, OTHER) == Known(id_, "Tram", is_same=False)
