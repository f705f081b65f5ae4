import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.entries import EntryDraft, EntryKey, VocabularyFilter
from reader.core.errors import DataFileError
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.header import APPLICATION_ID
from reader.storage.schema import LADDER
from reader.storage.shelf import Shelf
from reader.storage.vocabulary import Vocabulary

WRITER = """
import sys
from pathlib import Path
from reader.core.entries import EntryDraft, EntryKey
from reader.storage.database import Database
from reader.storage.vocabulary import Vocabulary
vocabulary = Vocabulary(Database(Path(sys.argv[1])))
for number in range(60):
    vocabulary.save(EntryDraft(key=EntryKey("en", f"{sys.argv[2]}-{number}")), None)
"""


def pragma(database: Database, name: str) -> object:
    return database.query(f"PRAGMA {name}")[0][0]


def test_a_missing_file_is_made_when_it_is_first_asked_for(database: Database) -> None:
    assert not database.path.exists()
    assert database.query("SELECT * FROM entries") == []
    assert pragma(database, "application_id") == APPLICATION_ID
    assert pragma(database, "user_version") == len(LADDER)
    assert pragma(database, "journal_mode") == "wal"
    assert pragma(database, "foreign_keys") == 1
    assert pragma(database, "synchronous") == 2


def test_a_file_of_no_bytes_becomes_a_data_file(database: Database) -> None:
    database.path.touch()
    database.open()
    assert pragma(database, "user_version") == len(LADDER)


def test_what_was_written_is_there_after_closing(database: Database) -> None:
    Vocabulary(database).save(EntryDraft(key=EntryKey("en", "chip")), None)
    database.close()
    assert Vocabulary(database).find(EntryKey("en", "chip"))


def test_an_error_inside_a_transaction_takes_everything_back(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.executemany("INSERT INTO settings VALUES (?, '1', 'now')", [("a",), ("a",)])
    assert database.query("SELECT * FROM settings") == []


def test_a_mistake_in_our_sql_is_not_dressed_up(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        database.query("SELECT * FROM nowhere")


def test_a_locked_file_is_one_sentence(database: Database) -> None:
    with database.reading() as connection:
        connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DataFileError, match="in use by another program"):
            Vocabulary(database).save(EntryDraft(key=EntryKey("en", "chip")), None)
    assert Vocabulary(database).statuses() == {}


def test_the_window_works_while_an_import_writes(database: Database) -> None:
    """The worker holds an open transaction while this thread reads, and waits for it to write."""
    vocabulary, shelf = Vocabulary(database), Shelf(database)
    writing, may_end = threading.Event(), threading.Event()
    rows = (Row(RowKind.PARAGRAPH, "One row.", "一行。"),)

    def imports() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO settings VALUES ('a', '1', 'now')")
            writing.set()
            may_end.wait()
        for number in range(20):
            titles = (f"Title {number}", None)
            shelf.add([Arrival(Article(Metadata(languages=("en", "zh"), titles=titles), rows))])

    worker = threading.Thread(target=imports)
    worker.start()
    writing.wait()
    assert database.query("SELECT * FROM settings") == []
    may_end.set()
    for number in range(20):
        vocabulary.save(EntryDraft(key=EntryKey("en", f"word {number}")), None)
        shelf.articles("Title")
    worker.join()
    assert len(shelf.articles()) == 20
    assert len(vocabulary.entries(VocabularyFilter())) == 20


def test_a_file_opens_while_another_program_that_just_made_it_writes(database: Database) -> None:
    database.open()
    database.close()
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN IMMEDIATE")
        database.open()
        other.execute("COMMIT")
    database.close()
    database.open()
    assert pragma(database, "journal_mode") == "wal"


def test_two_programs_make_and_fill_one_file_at_once(database: Database) -> None:
    command = [sys.executable, "-c", WRITER, str(database.path)]
    programs = [subprocess.Popen([*command, name]) for name in ("first", "second")]
    assert [program.wait() for program in programs] == [0, 0]
    assert len(Vocabulary(database).statuses()) == 120


def test_a_folder_that_is_missing_or_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in ("missing", "file"):
        with pytest.raises(DataFileError, match=r"choose another"):
            Database(tmp_path / folder / "duizhao.sqlite3").open()


def test_a_folder_that_cannot_be_written_is_one_sentence() -> None:
    # Nobody, root included, makes files in /proc.
    with pytest.raises(DataFileError, match="cannot be opened for writing"):
        Database(Path("/proc/duizhao.sqlite3")).open()
