from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.composition import compose
from reader.core.articles import Row, RowKind, Side
from reader.services.program import Program

ROW = Row(RowKind.PARAGRAPH, "Rubbish.", "垃圾。")


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path)
    yield program
    program.close()


def _reading(program: Program, language: str) -> str:
    return program.reading.annotate_row(ROW, Side.RIGHT, ("en", language))[0].reading


def test_a_row_is_read_as_its_script_asks_for(program: Program) -> None:
    assert _reading(program, "zh-Hant") == "lè sè"
    assert _reading(program, "zh-Hans") == "lā jī"


@pytest.mark.parametrize(("choice", "reading"), [("always", "lè sè"), ("never", "lā jī")])
def test_a_person_may_want_it_otherwise(program: Program, choice: str, reading: str) -> None:
    program.preferences.set("taiwan_readings", choice)
    assert {_reading(program, tag) for tag in ("zh-Hant", "zh-Hans")} == {reading}
