import sqlite3
from contextlib import closing

import pytest

from reader.core.articles import Article, Metadata, Row, RowKind, Side
from reader.core.bookmarks import bookmark_at
from reader.core.corrections.correction import Correction, Kind, Scope, spot_in
from reader.core.entries import EntryDraft, EntryKey, Sighting
from reader.storage.arrivals import Arrival
from reader.storage.bookmarks import Bookmarks
from reader.storage.checks import counts, problems
from reader.storage.corrections import Corrections
from reader.storage.database import Database
from reader.storage.shelf import Shelf
from reader.storage.vocabulary import Vocabulary


@pytest.fixture
def filled(database: Database) -> Database:
    row = Row(RowKind.PARAGRAPH, "A chip.", "芯片。")
    shelf = Shelf(database)
    ((id_, _),) = shelf.add([Arrival(Article(Metadata(languages=("en", "zh")), (row,)))])
    seen = Sighting(article_id=id_, row_id=shelf.rows(id_)[0].id, start=2, end=6)
    Vocabulary(database).save(EntryDraft(key=EntryKey("en", "chip")), seen)
    Vocabulary(database).save(EntryDraft(key=EntryKey("en", "by hand")), Sighting())
    spot = spot_in("芯片。", 0, 2, article_id=id_, row_id=shelf.rows(id_)[0].id, side=Side.RIGHT)
    meant = Correction(
        kind=Kind.GLOSS,
        scope=Scope.HERE,
        language="zh",
        surface="芯片",
        headword="芯片",
        spot=spot,
        gloss="a chip",
    )
    Corrections(database).save(meant)
    Bookmarks(database).put(bookmark_at(id_, shelf.rows(id_)[0], Side.LEFT))
    return database


def found(database: Database) -> tuple[str, ...]:
    with closing(sqlite3.connect(database.path)) as connection:
        return problems(connection)


def test_a_sound_file(filled: Database) -> None:
    assert found(filled) == ()
    with filled.reading() as connection:
        assert counts(connection) == {
            "articles": 1,
            "rows": 1,
            "words": 2,
            "sightings": 2,
            "reviews": 0,
            "corrections": 1,
            "bookmarks": 1,
        }


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("UPDATE articles SET row_count = 7", "miss rows"),
        ("UPDATE articles SET keywords = '['", "keywords"),
        ("UPDATE rows SET kind = 'poem'", "unknown kind"),
        ("UPDATE rows SET links = ''", "sentence links"),
        ("UPDATE rows SET rubies = ''", "printed readings"),
        ("UPDATE rows SET original = '{'", "original"),
        ("UPDATE articles SET origin = 'a.txt'", "origin"),
        ("UPDATE entries SET status = 7", "unknown status"),
        ("UPDATE entries SET tags = 'x'", "tags cannot"),
        ("UPDATE entries SET headword = '' WHERE headword = 'chip'", "without a headword"),
        ("UPDATE sightings SET row_id = 'gone' WHERE row_id IS NOT NULL", "does not exist"),
        ("UPDATE sightings SET article_id = 'gone'", "does not exist"),
        ("UPDATE corrections SET kind = 'poem'", "unknown kind or scope"),
        ("UPDATE corrections SET scope = 'there'", "unknown kind or scope"),
        ("UPDATE corrections SET cuts = '['", "place or cuts"),
        ("UPDATE corrections SET side = 2", "place or cuts"),
        ("UPDATE bookmarks SET side = 2", "Bookmarks in a row"),
        ("UPDATE bookmarks SET row_id = 'gone'", "“bookmarks” refers"),
        ("UPDATE commands SET images = 'x'", "no longer be undone"),
        ("INSERT INTO settings VALUES ('theme', 'dark', '')", "Settings"),
        ("UPDATE sightings SET entry_id = 'gone'", "“sightings” refers"),
    ],
)
def test_every_broken_rule_is_a_sentence(filled: Database, damage: str, sentence: str) -> None:
    with closing(sqlite3.connect(filled.path)) as connection, connection:
        connection.execute(damage)
    assert any(sentence in problem for problem in found(filled))


def test_an_index_that_lies(filled: Database) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, '(language', '(note') "
            "WHERE name = 'entries_by_key'"
        )
        connection.commit()
    assert any("SQLite finds damage" in problem for problem in found(filled))
