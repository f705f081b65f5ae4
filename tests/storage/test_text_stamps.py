"""The step that stamps texts: what changes a stamp, and what does not."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.articles import Article, Metadata, Place, Row, RowKind
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.schema import LADDER, stamp_texts
from reader.storage.shelf import Shelf

ARTICLE = Article(
    Metadata(languages=("en", "zh"), titles=("A river", None)),
    (Row(RowKind.PARAGRAPH, "The river rose.", "河水上涨了。"),),
)
Change = Callable[[Shelf, Database, str], object]


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


def stamps(database: Database) -> tuple[dict[str, int], int]:
    each = {row["article_id"]: row["stamp"] for row in database.query("SELECT * FROM text_stamps")}
    return each, database.query("SELECT stamp FROM text_state")[0]["stamp"]


def update_rows(sets: str) -> Change:
    def change(_shelf: Shelf, database: Database, _id: str) -> None:
        with database.transaction() as connection:
            connection.execute(f"UPDATE rows SET {sets}")

    return change


@pytest.mark.parametrize(
    "change",
    [
        update_rows("left_text = 'The river fell.'"),
        update_rows("left_out = 1"),
        update_rows("deleted_at = 't'"),
        update_rows("right_text = NULL"),
        lambda shelf, _database, id_: shelf.remove([id_]),
    ],
)
def test_a_change_of_the_text_gives_a_new_stamp(
    shelf: Shelf, database: Database, change: Change
) -> None:
    (id_, _), (other, _) = shelf.add(
        [Arrival(ARTICLE), Arrival(Article(Metadata(languages=("en", "zh"), titles=("B", "乙"))))]
    )
    (before, state) = stamps(database)
    change(shelf, database, id_)
    (after, newer) = stamps(database)
    assert after[id_] != before[id_]
    assert after[other] == before[other]
    assert newer != state


@pytest.mark.parametrize(
    "change",
    [
        update_rows("links = '[[[0],[0],1]]', updated_at = 'now'"),
        update_rows("left_text = left_text"),
        lambda shelf, _database, id_: shelf.mark_opened(id_),
        lambda shelf, _database, id_: shelf.remember(id_, Place(0)),
    ],
)
def test_what_is_no_text_changes_no_stamp(shelf: Shelf, database: Database, change: Change) -> None:
    ((id_, _),) = shelf.add([Arrival(ARTICLE)])
    before = stamps(database)
    change(shelf, database, id_)
    assert stamps(database) == before


def test_an_undo_gives_a_new_stamp(shelf: Shelf, database: Database) -> None:
    ((id_, _),) = shelf.add([Arrival(ARTICLE)])
    shelf.remove([id_])
    before = stamps(database)
    Journal(database).undo()
    assert stamps(database)[0][id_] != before[0][id_]


def test_what_was_there_before_the_step_is_stamped(tmp_path: Path) -> None:
    path = tmp_path / "duizhao.sqlite3"
    with closing(Database(path, LADDER[: LADDER.index(stamp_texts)])) as older:
        ((id_, _),) = Shelf(older).add([Arrival(ARTICLE)])
    with closing(Database(path)) as newer:
        assert list(stamps(newer)[0]) == [id_]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
