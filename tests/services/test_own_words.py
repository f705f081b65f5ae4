"""Words that only own dictionaries have, in running text."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.composition import compose
from reader.services.program import Program
from tests.language.own_dictionaries.makers import make_stardict, stardict_parts


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path / "data")
    yield program
    program.close()


def words(program: Program, line: str) -> list[str]:
    (tokens,) = program.reading.annotate_lines([line])
    return [token.text for token in tokens]


def test_the_splitter_knows_the_words_that_are_switched_on(
    program: Program, tmp_path: Path
) -> None:
    line = "他写了灯塔簿。"
    assert "灯塔簿" not in words(program, line)
    program.dictionaries.add(make_stardict(tmp_path, stardict_parts({"灯塔簿": "a light list"})))
    assert "灯塔簿" in words(program, line)
    (own,) = program.dictionaries.own()
    program.dictionaries.switch(own.id, is_on=False)
    assert "灯塔簿" not in words(program, line)
    program.studying.undo()
    assert "灯塔簿" in words(program, line)
