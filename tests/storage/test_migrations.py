"""The ladder as such, and a test for each step that was ever released."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path

import pytest
import sqlite_utils

from reader.core.errors import DataFileError
from reader.storage.database import Database
from reader.storage.migrations import BACKUPS_KEPT
from reader.storage.schema import LADDER, Step, keep_bookmarks, list_own_dictionaries


def add_colour(database: sqlite_utils.Database) -> None:
    database.conn.execute("ALTER TABLE entries ADD COLUMN colour TEXT")


def fail_after_a_change(database: sqlite_utils.Database) -> None:
    database.conn.execute("DROP TABLE settings")
    raise ZeroDivisionError


def idle_steps(count: int) -> tuple[Step, ...]:
    def made(number: int) -> Step:
        def step(_database: sqlite_utils.Database) -> None:
            """Change nothing."""

        step.__name__ = f"step_{number}"
        return step

    return tuple(map(made, range(count)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "duizhao.sqlite3"


@contextmanager
def climbed(path: Path, ladder: Sequence[Step]) -> Iterator[Database]:
    database = Database(path, ladder)
    database.open()
    yield database
    database.close()


def climb(path: Path, ladder: Sequence[Step]) -> None:
    with climbed(path, ladder):
        pass


def columns(path: Path, table: str) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {column[1] for column in connection.execute(f"PRAGMA table_info({table})")}


def backups(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").glob("*"))


def test_each_step_leaves_its_record_and_its_number(path: Path) -> None:
    for number in range(1, len(LADDER) + 1):
        climb(path, LADDER[:number])
        with closing(sqlite3.connect(path)) as connection:
            names = [
                name
                for (name,) in connection.execute("SELECT name FROM _sqlite_migrations ORDER BY id")
            ]
            assert names == [step.__name__ for step in LADDER[:number]]
            assert connection.execute("PRAGMA user_version").fetchone() == (number,)


def test_a_backup_is_written_only_when_a_step_is_pending_on_a_file_with_data(path: Path) -> None:
    climb(path, LADDER)
    climb(path, LADDER)
    assert backups(path) == []
    climb(path, (*LADDER, add_colour))
    assert [f"v{len(LADDER)}" in backup.name for backup in backups(path)] == [True]
    assert "colour" in columns(path, "entries")
    assert "colour" not in columns(backups(path)[0], "entries")


def test_the_last_backups_are_kept(path: Path) -> None:
    climb(path, LADDER)
    for count in range(1, BACKUPS_KEPT + 3):
        climb(path, (*LADDER, *idle_steps(count)))
    kept = [backup.name.rpartition("-v")[2] for backup in backups(path)]
    first = len(LADDER) + 2
    assert kept == [f"{number}.sqlite3" for number in range(first, first + BACKUPS_KEPT)]


def test_a_step_that_fails_changes_nothing(path: Path) -> None:
    climb(path, LADDER)
    with pytest.raises(ZeroDivisionError):
        climb(path, (*LADDER, add_colour, fail_after_a_change))
    assert "colour" not in columns(path, "entries")
    assert "value" in columns(path, "settings")
    climb(path, LADDER)


def test_without_room_for_the_backup_nothing_is_migrated(path: Path) -> None:
    climb(path, LADDER)
    (path.parent / "backups").touch()
    with pytest.raises(DataFileError, match="backup cannot be written"):
        climb(path, (*LADDER, add_colour))
    assert "colour" not in columns(path, "entries")


def test_create_library(path: Path) -> None:
    with climbed(path, LADDER[:1]) as database:
        with database.transaction() as connection:
            connection.execute(
                "INSERT INTO articles (id, digest, origin, left_language, right_language, authors, "
                "keywords, row_count, character_count, added_at, updated_at) "
                "VALUES ('a', 'd', '', 'en', 'zh', '[]', '[]', 1, 3, 't', 't')"
            )
            connection.execute(
                "INSERT INTO rows (id, article_id, position, kind, confidence, links, updated_at) "
                "VALUES ('r', 'a', 0, 'title', 1, '[]', 't')"
            )
            connection.execute("INSERT INTO places VALUES ('a', 0, 0, 0, 0, 't')")
        with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
            connection.execute("INSERT INTO places VALUES ('b', 0, 0, 0, 0, 't')")


def test_create_vocabulary(path: Path) -> None:
    entry = (
        "INSERT INTO entries VALUES "
        "(?, 'zh', '字', 'zì', 1, '', '', '', '', '', '', NULL, '[]', '', 't', 't', ?)"
    )
    with climbed(path, LADDER[:2]) as database:
        with database.transaction() as connection:
            connection.execute(entry, ("first", "t"))
        with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
            connection.execute(entry, ("a second of the same key", None))
        with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
            connection.execute(
                "INSERT INTO sightings VALUES "
                "('s', 'nowhere', NULL, NULL, NULL, NULL, '', '', '', '', '', '', 't', 't', NULL)"
            )


def test_create_reviews(path: Path) -> None:
    with climbed(path, LADDER[:3]) as database:
        with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
            connection.execute(
                "INSERT INTO schedules VALUES ('no entry', 1, 0, 1, 1, 't', 't', 't', NULL)"
            )
        with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
            connection.execute("INSERT INTO reviews VALUES ('r', 'no entry', 3, 't', 't', NULL)")


def test_create_journal_and_settings(path: Path) -> None:
    with climbed(path, LADDER[:4]) as database:
        with database.transaction() as connection:
            connection.execute("INSERT INTO settings VALUES ('theme', '\"dark\"', 't')")
            connection.execute("INSERT INTO commands VALUES (NULL, 'save 字', 't', '[]')")
        assert database.query("SELECT id FROM commands")[0]["id"] == 1


def test_keep_originals(path: Path) -> None:
    """An article of the first version is read as before, and two may have one digest."""
    article = (
        "INSERT INTO articles (id, digest, origin, left_language, right_language, authors, "
        "keywords, row_count, character_count, added_at, updated_at) "
        "VALUES ('{}', 'd', 'a \"b\".txt', 'en', 'zh', '[]', '[]', 1, 3, 't', 't')"
    )
    with climbed(path, LADDER[:4]) as database, database.transaction() as connection:
        connection.execute(article.format("a"))
        connection.execute(
            "INSERT INTO rows (id, article_id, position, kind, left_text, confidence, links, "
            "updated_at) VALUES ('r', 'a', 0, 'title', 'tea', 1, '[]', 't')"
        )
        connection.execute("INSERT INTO places VALUES ('a', 0, 0, 0, 0, 't')")
    with climbed(path, LADDER[:5]) as database:
        ((origin, layout),) = database.query("SELECT origin, layout FROM articles")
        assert (json.loads(origin), layout) == (['a "b".txt'], "automatic")
        ((rubies, starts, left_out, original),) = database.query(
            "SELECT rubies, starts_ms, left_out, original FROM rows"
        )
        assert (rubies, starts, left_out, original) == ("[]", None, 0, None)
        with database.transaction() as connection:
            connection.execute(article.format("b"))
            connection.execute("UPDATE places SET deleted_at = 't'")


def test_fix_rows(path: Path) -> None:
    """Rows of before are not fixed, and a row may be put between two others."""
    row = (
        "INSERT INTO rows (id, article_id, position, kind, confidence, links, updated_at) "
        "VALUES ('{}', 'a', {}, 'paragraph', 1, '[]', 't')"
    )
    with climbed(path, LADDER[:5]) as database, database.transaction() as connection:
        connection.execute(
            "INSERT INTO articles (id, digest, origin, left_language, right_language, authors, "
            "keywords, row_count, character_count, added_at, updated_at) "
            "VALUES ('a', 'd', '[]', 'en', 'zh', '[]', '[]', 2, 3, 't', 't')"
        )
        for number in range(2):
            connection.execute(row.format(number, number))
    with climbed(path, LADDER[:6]) as database:
        with database.transaction() as connection:
            connection.execute(row.format("between", 0.5))
        found = database.query("SELECT id, position, is_fixed FROM rows ORDER BY position")
        assert [tuple(each) for each in found] == [("0", 0, 0), ("between", 0.5, 0), ("1", 1, 0)]


def test_keep_corrections(path: Path) -> None:
    """A file of before has none; what is kept has an id, and may stand nowhere."""
    correction = (
        "INSERT INTO corrections VALUES ('c', 'gloss', 'always', 'zh', '行', '行', NULL, NULL, "
        "NULL, NULL, '', '', '[]', 'háng', 'a trade', 't', 't', NULL)"
    )
    climb(path, LADDER[:6])
    with climbed(path, LADDER[:7]) as database:
        assert not database.query("SELECT * FROM corrections")
        with database.transaction() as connection:
            connection.execute(correction)
        with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
            connection.execute(correction)


def test_find_words_by_character(path: Path) -> None:
    """The words that are there are indexed, whole and in both scripts, deleted ones too."""
    entry = (
        "INSERT INTO entries (id, language, headword, reading, status, traditional, phonetic, "
        "gloss, note, classifiers, level, tags, search, created_at, updated_at, deleted_at) "
        "VALUES (?, ?, ?, '', 1, ?, '', '', '', '', '', '[]', '', 't', 't', ?)"
    )
    with climbed(path, LADDER[:7]) as database, database.transaction() as connection:
        connection.execute(entry, ("a", "zh", "AA颠", "AA顛", None))
        connection.execute(entry, ("b", "zh", "颠人", "", "t"))
        connection.execute(entry, ("c", "en", "人", "", None))
    with climbed(path, LADDER[:8]) as database:
        found = database.query("SELECT character, headword FROM word_characters ORDER BY 1, 2")
    assert [tuple(each) for each in found] == [
        ("人", "颠人"),
        ("顛", "AA颠"),
        ("颠", "AA颠"),
        ("颠", "颠人"),
    ]


def test_list_own_dictionaries(path: Path) -> None:
    """A file of before lists none; what is listed has an id and a place."""
    listed = (
        "INSERT INTO dictionaries VALUES "
        "('d', ?, 'Words', 'StarDict', 3, 'zh', 'en', 'words.ifo', 1, 't', 't', NULL)"
    )
    steps = LADDER.index(list_own_dictionaries)
    climb(path, LADDER[:steps])
    with climbed(path, LADDER[: steps + 1]) as database:
        assert not database.query("SELECT * FROM dictionaries")
        for position in (None, 0, 1):
            with (
                nullcontext() if position == 0 else pytest.raises(sqlite3.IntegrityError),
                database.transaction() as connection,
            ):
                connection.execute(listed, (position,))


def test_keep_bookmarks(path: Path) -> None:
    """A file of before has none; a bookmark stands in an article and a row that are there."""
    steps = LADDER.index(keep_bookmarks)
    with climbed(path, LADDER[:steps]) as database, database.transaction() as connection:
        connection.execute(
            "INSERT INTO articles (id, digest, origin, left_language, right_language, authors, "
            "keywords, row_count, character_count, added_at, updated_at) "
            "VALUES ('a', 'd', '[]', 'en', 'zh', '[]', '[]', 1, 3, 't', 't')"
        )
        connection.execute(
            "INSERT INTO rows (id, article_id, position, kind, left_text, confidence, links, "
            "updated_at) VALUES ('r', 'a', 0, 'title', 'tea', 1, '[]', 't')"
        )
    bookmark = "INSERT INTO bookmarks VALUES ('b', 'a', ?, 0, 'tea', '', 't', 't', NULL)"
    with climbed(path, LADDER[: steps + 1]) as database:
        assert not database.query("SELECT * FROM bookmarks")
        with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
            connection.execute(bookmark, ("nowhere",))
        with database.transaction() as connection:
            connection.execute(bookmark, ("r",))
