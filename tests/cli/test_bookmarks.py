"""Bookmarks on the command line."""

from pathlib import Path

import pytest

from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row, RowKind, Side
from reader.core.origins import Origin
from tests.cli.conftest import Command

ARTICLE = Article(
    Metadata(languages=("en", "zh-Hans"), titles=("Tea", "茶")),
    (
        Row(RowKind.PARAGRAPH, "It is hot. Wait.", "很烫。等等。"),
        Row(RowKind.PARAGRAPH, "Drink.", "喝吧。"),
    ),
)


@pytest.fixture
def article_id(tmp_path: Path) -> str:
    """An article with a bookmark and a note."""
    program = compose(tmp_path / "data")
    (added,) = program.importing.add([ARTICLE], Origin(("tea.txt",)))
    first, second = program.reading.open(added.id).rows
    program.bookmarking.turn(added.id, second, Side.RIGHT)
    program.bookmarking.write(added.id, first, Side.LEFT, 0, "How hot?\nVery.")
    program.close()
    return added.id


def test_they_are_listed_as_lines(duizhao: Command, article_id: str) -> None:
    listed = duizhao("bookmarks", "list")
    assert listed.out == "Tea · 茶\tIt is hot.\tHow hot? Very.\nTea · 茶\t喝吧。\n"
    assert duizhao("bookmarks", "list", "--article", article_id).out == listed.out
    assert duizhao("bookmarks", "list", "--search", "HOT").out.count("\n") == 1


def test_they_are_listed_as_json(duizhao: Command, article_id: str) -> None:
    note, bookmark = duizhao("bookmarks", "list", "--json").json
    assert note["note"] == "How hot?\nVery."
    assert (bookmark["note"], bookmark["text"]) == (None, "喝吧。")
    assert {each["article"] for each in (note, bookmark)} == {article_id}
    assert duizhao("bookmarks", "list", "--search", "none", "--json").json == []


def test_an_article_that_is_not_there_is_an_error(duizhao: Command) -> None:
    outcome = duizhao("bookmarks", "list", "--article", "none")
    assert outcome.status == 1
    assert "no article none" in outcome.err
