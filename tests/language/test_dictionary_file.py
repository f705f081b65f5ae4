"""Dictionary files that cannot be used."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader import paths
from reader.core.errors import DictionaryError
from reader.language.dictionary import Dictionary


def _refused(path: Path, sentence: str) -> None:
    with pytest.raises(DictionaryError, match=sentence) as caught:
        Dictionary(path)
    assert str(path) in caught.value.sentence


def test_missing(tmp_path: Path) -> None:
    _refused(tmp_path / "none.sqlite3", "is missing; make it with `make dictionary`")


def test_folder(tmp_path: Path) -> None:
    _refused(tmp_path, "is missing")


def test_no_database(tmp_path: Path) -> None:
    path = tmp_path / "dictionary.sqlite3"
    path.write_text("no database at all, but long enough to be looked at\n" * 9)
    _refused(path, "is damaged; delete it")


def test_empty_or_foreign(tmp_path: Path) -> None:
    path = tmp_path / "dictionary.sqlite3"
    path.touch()
    _refused(path, "is of another version")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE chinese (id)")
    _refused(path, "is of another version")


def test_newer(tmp_path: Path) -> None:
    path = tmp_path / "dictionary.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {0x445A4443}")
        connection.execute("PRAGMA user_version = 99")
    _refused(path, "is of another version")


def test_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "dictionary.sqlite3"
    with paths.dictionary().open("rb") as whole:
        path.write_bytes(whole.read(1_000_000))
    _refused(path, "is damaged")


def test_damage_inside_is_told_when_it_is_met(tmp_path: Path) -> None:
    path = tmp_path / "dictionary.sqlite3"
    data = bytearray(paths.dictionary().read_bytes())
    data[65_536:-4096] = b"\xff" * (len(data) - 65_536 - 4096)
    path.write_bytes(data)
    with pytest.raises(DictionaryError, match="is damaged"), closing(Dictionary(path)) as opened:
        opened.chinese("银行")
