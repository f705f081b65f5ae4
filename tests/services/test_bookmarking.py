"""Bookmarks and notes as a reader leaves them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row, RowKind, Side, StoredRow
from reader.core.origins import Origin
from reader.services.bookmarking import Bookmarking
from reader.services.program import Program

ARTICLE = Article(
    Metadata(languages=("en", "zh-Hant"), titles=("Market", "市場")),
    (
        Row(RowKind.PARAGRAPH, "Fish is dear. Bread is cheap.", "魚很貴。麵包便宜。"),
        Row(RowKind.PARAGRAPH, "We went home.", "我們回家了。"),
    ),
)


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path)
    program.importing.add([ARTICLE], Origin(("tests",)))
    yield program
    program.close()


@pytest.fixture
def article_id(program: Program) -> str:
    return program.reading.articles()[0].id


@pytest.fixture
def rows(program: Program, article_id: str) -> tuple[StoredRow, ...]:
    return program.reading.open(article_id).rows


@pytest.fixture
def bookmarking(program: Program) -> Bookmarking:
    return program.bookmarking


def test_a_bookmark_is_turned_on_and_off(
    bookmarking: Bookmarking, article_id: str, rows: tuple[StoredRow, ...]
) -> None:
    mark = bookmarking.turn(article_id, rows[0], Side.RIGHT, 4)
    assert mark is not None
    assert mark.quote == "麵包便宜。"
    bookmarking.write(article_id, rows[0], Side.LEFT, 0, "so it was")
    assert bookmarking.turn(article_id, rows[0], Side.LEFT) is None
    assert [each.note for each in bookmarking.of_article(article_id)] == ["so it was"]


def test_an_empty_note_is_none(
    bookmarking: Bookmarking, article_id: str, rows: tuple[StoredRow, ...]
) -> None:
    assert bookmarking.write(article_id, rows[0], Side.LEFT, 0, " \n") is None
    note = bookmarking.write(article_id, rows[0], Side.LEFT, 0, "one")
    assert note is not None
    assert bookmarking.note_at(rows[0]) == note
    assert bookmarking.note_at(rows[1]) is None
    assert bookmarking.change(note.id, "two") == bookmarking.note_at(rows[0])
    assert bookmarking.change(note.id, " ") is None
    assert bookmarking.of_article(article_id) == ()


def test_what_hides_in_a_pasted_text_is_shown(
    bookmarking: Bookmarking, article_id: str, rows: tuple[StoredRow, ...]
) -> None:
    note = bookmarking.write(article_id, rows[0], Side.LEFT, 0, "a\u202eb")
    assert note is not None
    assert "\u202e" not in note.note


def test_notes_are_sought_in_either_script(
    bookmarking: Bookmarking, article_id: str, rows: tuple[StoredRow, ...]
) -> None:
    bookmarking.turn(article_id, rows[0], Side.RIGHT)
    bookmarking.write(article_id, rows[1], Side.RIGHT, 0, "Home at last")
    found = [
        [each.text for each in bookmarking.listed(search=wanted)]
        for wanted in ("鱼贵", "鱼很贵", "HOME 我们", "市场")
    ]
    assert found == [[], ["魚很貴。"], ["我們回家了。"], ["魚很貴。", "我們回家了。"]]
    assert bookmarking.listed("another article") == ()
