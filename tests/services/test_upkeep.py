from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.entries import EntryDraft, EntryKey
from reader.core.errors import DamagedDataFileError
from reader.services.upkeep import Upkeep
from reader.storage.database import Database
from reader.storage.vocabulary import Vocabulary


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "duizhao.sqlite3")
    yield database
    database.close()


def test_from_backup_to_restoration(database: Database, tmp_path: Path) -> None:
    upkeep, vocabulary = Upkeep(database), Vocabulary(database)
    entry = vocabulary.save(EntryDraft(key=EntryKey("en", "chip")), None)
    upkeep.back_up(tmp_path / "backup.sqlite3")
    vocabulary.delete([entry.id])
    assert upkeep.check().counts["words"] == 0
    kept = upkeep.restore(tmp_path / "backup.sqlite3")
    assert kept.exists()
    assert vocabulary.entry(entry.id) == entry
    assert upkeep.check().counts["words"] == 1


def test_problems_are_reported(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO settings VALUES ('theme', 'dark', '')")
    assert Upkeep(database).check().problems == ("Settings that cannot be read: 1.",)


def test_a_damaged_file_is_one_sentence(database: Database) -> None:
    database.path.write_text("rubbish " * 100)
    with pytest.raises(DamagedDataFileError, match="restore FILE"):
        Upkeep(database).check()
