"""A data file of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.storage.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "duizhao.sqlite3")
    yield database
    database.close()
