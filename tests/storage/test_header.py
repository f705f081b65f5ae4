import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.entries import EntryDraft, EntryKey
from reader.core.errors import DamagedDataFileError, DataFileError, NewerDataFileError
from reader.storage.database import Database
from reader.storage.schema import LADDER
from reader.storage.vocabulary import Vocabulary


@pytest.fixture
def filled(database: Database) -> Database:
    for number in range(50):
        Vocabulary(database).save(EntryDraft(key=EntryKey("en", f"word {number}")), None)
    database.close()
    return database


def refused(database: Database, error: type[DataFileError]) -> str:
    """Open a file that must be refused and stay as it is, alone in its folder."""
    before = database.path.read_bytes()
    with pytest.raises(error) as raised:
        Vocabulary(database).statuses()
    assert database.path.read_bytes() == before
    assert list(database.path.parent.iterdir()) == [database.path]
    return raised.value.sentence


def test_a_file_that_is_no_database(database: Database) -> None:
    database.path.write_text("a letter to my aunt, much longer than a hundred bytes. " * 40)
    assert "no data file of Duizhao" in refused(database, DamagedDataFileError)


def test_a_database_of_another_program(database: Database) -> None:
    with closing(sqlite3.connect(database.path)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
        other.commit()
    assert "no data file of Duizhao" in refused(database, DamagedDataFileError)


def test_a_file_cut_off_inside_its_header(filled: Database) -> None:
    filled.path.write_bytes(filled.path.read_bytes()[:60])
    assert "restore FILE" in refused(filled, DamagedDataFileError)


def test_a_file_cut_in_half(filled: Database) -> None:
    content = filled.path.read_bytes()
    filled.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(DamagedDataFileError, match="restore FILE"):
        Vocabulary(filled).statuses()
    assert filled.path.read_bytes() == content[: len(content) // 2]


def test_a_file_with_a_page_of_rubbish(filled: Database) -> None:
    content = filled.path.read_bytes()
    filled.path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(DamagedDataFileError, match="restore FILE"):
        Vocabulary(filled).statuses()


def test_a_file_of_a_newer_version(filled: Database) -> None:
    with filled.transaction() as connection:
        connection.execute(f"PRAGMA user_version = {len(LADDER) + 1}")
    filled.close()
    assert "newer version" in refused(filled, NewerDataFileError)


def test_a_newer_version_that_died_before_its_log_was_merged(
    filled: Database, tmp_path: Path
) -> None:
    with filled.transaction() as connection:
        connection.execute(f"PRAGMA user_version = {len(LADDER) + 1}")
    copy = tmp_path / "copy.sqlite3"
    for ending in ("", "-wal"):
        copy.with_name(copy.name + ending).write_bytes(
            filled.path.with_name(filled.path.name + ending).read_bytes()
        )
    with pytest.raises(NewerDataFileError):
        Database(copy).open()


def test_a_folder_in_the_place_of_the_file(database: Database) -> None:
    database.path.mkdir()
    with pytest.raises(DataFileError, match="cannot be read"):
        database.open()
