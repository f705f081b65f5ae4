import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.entries import EntryDraft, EntryKey
from reader.core.errors import (
    DamagedDataFileError,
    DataFileError,
    NewerDataFileError,
    OutputError,
)
from reader.storage.backups import back_up, restore
from reader.storage.database import Database
from reader.storage.schema import LADDER
from reader.storage.vocabulary import Vocabulary


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder / "backup.sqlite3"


@pytest.fixture
def filled(database: Database, backup: Path) -> Database:
    """A file with one word that is in the backup and one that is not."""
    save(database, "kept")
    back_up(database, backup)
    save(database, "later")
    return database


def save(database: Database, word: str) -> None:
    Vocabulary(database).save(EntryDraft(key=EntryKey("en", word)), None)


def words(database: Database) -> set[str]:
    return {key.headword for key in Vocabulary(database).statuses()}


def words_in(path: Path) -> set[str]:
    database = Database(path)
    found = words(database)
    database.close()
    return found


def nothing_but(folder: Path, *names: str) -> bool:
    return {path.name for path in folder.iterdir()} == set(names)


@pytest.mark.usefixtures("filled")
def test_a_backup_is_one_file_that_can_be_moved(backup: Path) -> None:
    assert nothing_but(backup.parent, "backup.sqlite3")
    moved = backup.rename(backup.with_name("moved.sqlite3"))
    assert words_in(moved) == {"kept"}


def test_a_backup_may_replace_a_backup(filled: Database, backup: Path) -> None:
    back_up(filled, backup)
    assert words_in(backup) == {"kept", "later"}


@pytest.mark.parametrize("content", ["a letter", "a letter " * 100])
def test_a_backup_never_replaces_another_kind_of_file(
    filled: Database, backup: Path, content: str
) -> None:
    letter = backup.with_name("letter.txt")
    letter.write_text(content)
    with pytest.raises(OutputError, match="no backup of Duizhao"):
        back_up(filled, letter)
    assert letter.read_text() == content


def test_a_backup_never_replaces_the_data_file(filled: Database, backup: Path) -> None:
    backup.with_name("link").symlink_to(filled.path)
    for path in (filled.path, backup.with_name("link")):
        with pytest.raises(OutputError, match="the data file itself"):
            back_up(filled, path)


def test_a_backup_that_cannot_be_written(filled: Database, backup: Path) -> None:
    with pytest.raises(OutputError, match="choose another place"):
        back_up(filled, backup.parent / "missing" / "backup.sqlite3")
    # Nobody, root included, makes files in /proc.
    with pytest.raises(OutputError, match="choose another place"):
        back_up(filled, Path("/proc/backup.sqlite3"))
    with pytest.raises(OutputError):
        back_up(filled, backup.parent)
    assert nothing_but(backup.parent, "backup.sqlite3")


def test_restoring_keeps_the_old_file_beside(filled: Database, backup: Path) -> None:
    before = backup.read_bytes()
    kept = restore(filled, backup)
    assert words(filled) == {"kept"}
    assert kept.parent == filled.path.parent / "backups"
    assert words_in(kept) == {"kept", "later"}
    assert backup.read_bytes() == before
    assert nothing_but(backup.parent, "backup.sqlite3")
    assert not list(filled.path.parent.glob(".restore-*"))
    save(filled, "after")
    assert words_in(filled.path) == {"kept", "after"}


def test_who_has_the_file_open_sees_the_restored_one(filled: Database, backup: Path) -> None:
    other = Database(filled.path)
    assert words(other) == {"kept", "later"}
    restore(filled, backup)
    assert words(other) == {"kept"}
    save(other, "by the other")
    assert words(filled) == {"kept", "by the other"}
    other.close()


def test_restoring_over_a_damaged_file_keeps_its_bytes(filled: Database, backup: Path) -> None:
    filled.close()
    filled.path.write_bytes(b"rubbish" * 100)
    kept = restore(filled, backup)
    assert words(filled) == {"kept"}
    assert kept.read_bytes() == b"rubbish" * 100


def test_restoring_over_a_file_cut_in_half(filled: Database, backup: Path) -> None:
    filled.close()
    content = filled.path.read_bytes()
    filled.path.write_bytes(content[: len(content) // 2])
    kept = restore(filled, backup)
    assert words(filled) == {"kept"}
    assert kept.read_bytes() == content[: len(content) // 2]


def test_restoring_over_a_newer_file(filled: Database, backup: Path) -> None:
    with filled.transaction() as connection:
        connection.execute("PRAGMA user_version = 999")
    filled.close()
    restore(filled, backup)
    assert words(filled) == {"kept"}


@pytest.mark.usefixtures("filled")
def test_restoring_where_there_was_no_file(backup: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    new = Database(tmp_path / "new" / "duizhao.sqlite3")
    restore(new, backup)
    assert words(new) == {"kept"}
    new.close()


def test_restoring_an_older_backup_brings_it_up_to_date(tmp_path: Path) -> None:
    older = Database(tmp_path / "older.sqlite3", LADDER[:2])
    older.open()
    older.close()
    content = older.path.read_bytes()
    (tmp_path / "data").mkdir()
    database = Database(tmp_path / "data" / "duizhao.sqlite3")
    restore(database, older.path)
    assert database.query("SELECT * FROM settings") == []
    assert older.path.read_bytes() == content
    database.close()


def refused(database: Database, source: Path, error: type[DataFileError]) -> str:
    with pytest.raises(error) as raised:
        restore(database, source)
    assert words(database) == {"kept", "later"}
    assert not (database.path.parent / "backups").exists()
    assert not list(database.path.parent.glob(".restore-*"))
    return raised.value.sentence


def test_what_is_no_backup_is_refused(filled: Database, backup: Path) -> None:
    empty, letter = backup.with_name("empty"), backup.with_name("letter")
    empty.touch()
    letter.write_text("a letter " * 100)
    cut, spoilt = backup.with_name("cut"), backup.with_name("spoilt")
    content = backup.read_bytes()
    cut.write_bytes(content[: len(content) // 2])
    spoilt.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    for source in (empty, letter, cut, spoilt):
        assert f"{source} is no backup" in refused(filled, source, DamagedDataFileError)


def test_a_backup_without_its_tables_is_refused(filled: Database, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("DROP TABLE reviews")
    refused(filled, backup, DamagedDataFileError)


def test_a_newer_backup_is_refused(filled: Database, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("PRAGMA user_version = 999")
    assert "newer version" in refused(filled, backup, NewerDataFileError)


def test_a_missing_backup_is_refused(filled: Database, backup: Path) -> None:
    assert "No such file" in refused(filled, backup.with_name("missing"), DataFileError)
    assert "nothing was changed" in refused(filled, backup.parent, DataFileError)
