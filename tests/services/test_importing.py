from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.articles import Row
from reader.core.choices import ImportChoices, Layout
from reader.core.errors import CancelledError, InputError, NotFoundError
from reader.core.origins import Origin
from reader.language.alignment import Aligner
from reader.services.importing import Importing, origin_of
from reader.services.linking import Linking
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.shelf import Shelf
from tests.library.webserver import WebServer, answer

TEXT = """\
The tea house opens at noon. Old men bring their birds.

茶馆中午开门。老人带着鸟来。

A boy pours water from a long spout.

一个男孩用长嘴壶倒水。
"""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "duizhao.sqlite3")
    yield database
    database.close()


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


@pytest.fixture
def importing(shelf: Shelf) -> Importing:
    return Importing(shelf, Linking(Aligner()))


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    return written(tmp_path / "tea.txt", TEXT)


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_text(text, encoding)
    return path


def rows(shelf: Shelf, id_: str) -> tuple[Row, ...]:
    return shelf.whole(id_).rows


def test_inspecting_leaves_no_trace(importing: Importing, shelf: Shelf, tea: Path) -> None:
    (article,) = importing.inspect(tea).articles
    (pasted,) = importing.inspect_text(TEXT).articles
    assert [row.left for row in article.rows] == [row.left for row in pasted.rows]
    assert shelf.articles() == ()


def test_sentences_are_linked_when_it_is_added(
    importing: Importing, shelf: Shelf, tea: Path
) -> None:
    inspection = importing.inspect(tea)
    assert not any(row.links for row in inspection.articles[0].rows)
    (imported,) = importing.add(inspection.articles, Origin(("tea.txt",)))
    assert len(rows(shelf, imported.id)[0].links) == 2
    assert importing.link(inspection).articles[0].rows == rows(shelf, imported.id)


def test_each_article_knows_its_own_document(
    importing: Importing, shelf: Shelf, tea: Path, tmp_path: Path
) -> None:
    other = written(tmp_path / "rain.txt", "It rains on the roof.\n\n雨打在屋顶上。\n", "gb18030")
    first, second = importing.import_files([tea, other])
    assert shelf.article(first.id).origin.names == ("tea.txt",)
    origin = shelf.article(second.id).origin
    assert (origin.names, origin.encoding) == (("rain.txt",), "gb18030")


def test_choices_are_followed_and_kept(importing: Importing, shelf: Shelf, tea: Path) -> None:
    choices = ImportChoices(layout=Layout.ALTERNATING, swap=True)
    (imported,) = importing.import_files([tea], choices=choices)
    assert (rows(shelf, imported.id)[0].left or "").startswith("茶馆")
    origin = shelf.article(imported.id).origin
    assert (origin.layout, origin.swap) == (Layout.ALTERNATING, True)


def test_two_files_are_one_article(importing: Importing, shelf: Shelf, tmp_path: Path) -> None:
    left = written(tmp_path / "en.txt", "The first rain.\n\nThe second snow.\n")
    right = written(tmp_path / "zh.txt", "第一场雨。\n\n第二场雪。\n")
    (imported,) = importing.import_pair(left, right)
    assert [(row.left, row.right) for row in rows(shelf, imported.id)] == [
        ("The first rain.", "第一场雨。"),
        ("The second snow.", "第二场雪。"),
    ]
    assert shelf.article(imported.id).origin.names == ("en.txt", "zh.txt")


def test_the_same_thing_twice_is_said(importing: Importing, shelf: Shelf, tea: Path) -> None:
    (first,) = importing.import_files([tea])
    (again,) = importing.import_files([tea])
    assert (again.id, again.was_there, again.is_updated) == (first.id, True, False)
    assert len(shelf.articles()) == 1


def test_another_version_is_offered_and_then_taken(
    importing: Importing, shelf: Shelf, database: Database, tea: Path
) -> None:
    (first,) = importing.import_files([tea])
    written(tea, TEXT.replace("noon", "dawn"))
    inspection = importing.inspect(tea)
    origin = origin_of(inspection, ImportChoices(), tea.name)
    (known,) = importing.known(inspection.articles, origin)
    assert known is not None
    assert (known.id, known.is_same) == (first.id, False)
    updated = importing.update(first.id, inspection.articles[0])
    assert (updated.id, updated.is_updated) == (first.id, True)
    assert "dawn" in (rows(shelf, first.id)[0].left or "")
    assert shelf.article(first.id).origin.names == ("tea.txt",)
    Journal(database).undo()
    assert "noon" in (rows(shelf, first.id)[0].left or "")


def test_files_are_added_beside_older_versions_unless_asked(
    importing: Importing, shelf: Shelf, tea: Path
) -> None:
    (first,) = importing.import_files([tea])
    written(tea, TEXT.replace("noon", "dawn"))
    (updated,) = importing.import_files([tea], update=True)
    assert (updated.id, updated.older) == (first.id, None)
    written(tea, TEXT.replace("noon", "dusk"))
    (beside,) = importing.import_files([tea])
    assert (beside.older, beside.was_there) == (first.id, False)
    assert len(shelf.articles()) == 2


def test_an_article_that_is_gone_is_not_updated(importing: Importing, tea: Path) -> None:
    (article,) = importing.inspect(tea).articles
    with pytest.raises(NotFoundError):
        importing.update("gone", article)


@pytest.mark.parametrize("content", ["", "   \n"])
def test_all_or_none(importing: Importing, shelf: Shelf, tea: Path, content: str) -> None:
    bad = written(tea.with_name("bad.txt"), content)
    with pytest.raises(InputError, match=r"bad\.txt"):
        importing.import_files([tea, bad])
    assert shelf.articles() == ()


@pytest.mark.parametrize("share", [0, 0.2, 0.4, 0.7, 0.99])
def test_cancelling_at_any_moment_leaves_no_trace(
    importing: Importing, shelf: Shelf, database: Database, tmp_path: Path, share: float
) -> None:
    pairs = (f"Line {number} is here.\n\n第{number}行在这里。\n" for number in range(500))
    path = written(tmp_path / "long.txt", "\n".join(pairs))

    def cancel(done: int, total: int, _what: str) -> None:
        if done >= share * total:
            raise CancelledError

    with pytest.raises(CancelledError):
        importing.import_files([path], cancel)
    assert shelf.articles() == ()
    assert database.query("SELECT id FROM rows") == []


def test_progress_never_goes_back(importing: Importing, tea: Path, tmp_path: Path) -> None:
    other = written(tmp_path / "rain.txt", "It rains on the roof.\n\n雨打在屋顶上。\n")
    told: list[float] = []
    importing.import_files([tea, other], lambda done, total, _what: told.append(done / total))
    assert told == sorted(told)
    assert told[-1] == 1


def test_a_web_page_is_fetched_once_and_read_as_often_as_wanted(importing: Importing) -> None:
    with WebServer().serving() as server:
        server.pages["/tea.txt"] = answer(
            TEXT.encode("gbk"), 200, Content_Type="text/plain; charset=gbk"
        )
        url = f"{server.root}/tea.txt"
        fetched = importing.download(url)
        found = importing.inspect_download(fetched)
        swapped = importing.inspect_download(fetched, ImportChoices(swap=True))
        assert len(server.asked) == 1
        assert importing.fetch(url).articles == found.articles
    assert found.articles[0].metadata.url == url
    assert found.articles[0].rows[0].left == swapped.articles[0].rows[0].right
    assert found.encoding == "gb18030"


def test_a_web_address_is_imported_like_a_file(importing: Importing, shelf: Shelf) -> None:
    with WebServer().serving() as server:
        server.pages["/tea"] = answer(TEXT.encode(), 200, Content_Type="text/plain")
        (imported,) = importing.import_files([f"{server.root}/tea"])
    assert shelf.article(imported.id).origin.names == (f"{server.root}/tea",)


def test_articles_of_several_documents_come_in_one_command(
    importing: Importing, shelf: Shelf, database: Database, tea: Path
) -> None:
    (old,) = importing.import_files([tea])
    (tea_house,) = importing.inspect(tea).articles
    (rain,) = importing.inspect_text("It rained all day.\n\n整天都在下雨。\n", "rain").articles
    updated, added = importing.take_in(
        [Arrival(tea_house, Origin(("tea.txt",)), old.id), Arrival(rain, Origin(("rain",)))]
    )
    assert (updated.id, updated.is_updated) == (old.id, True)
    assert (added.was_there, rows(shelf, added.id)[0].left) == (False, "It rained all day.")
    assert rows(shelf, added.id)[0].links
    Journal(database).undo()
    assert [article.id for article in shelf.articles()] == [old.id]
