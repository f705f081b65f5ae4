from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from reader import paths
from reader.app.composition import compose
from reader.core.articles import Article, Caution, Inspection, Metadata, Row, RowKind, Ruby, Side
from reader.core.choices import ImportChoices, Layout
from reader.core.errors import CancelledError
from reader.language.alignment import Aligner
from reader.library.inspection import inspect_file
from reader.services.belonging import STRANGERS, as_strangers, belong_together
from reader.services.program import Program

HARBOUR = (
    "The ferry left the harbour at seven in the morning.",
    "Eleven passengers stood on the deck and looked at the lighthouse.",
    "An old sailor sold hot tea and boiled eggs.",
    "The wind was cold, but the sea was calm.",
    "A child dropped her red umbrella into the water.",
    "The captain stopped the engine and fetched it with a long pole.",
    "Everybody clapped their hands.",
    "At noon they reached the island.",
)
HARBOUR_TOLD = (
    "早上七点，渡船离开了港口。",
    "十一名乘客站在甲板上望着灯塔。",
    "一个老水手在卖热茶和煮鸡蛋。",
    "风很冷，可是海面很平静。",
    "一个孩子把红色的雨伞掉进了水里。",
    "船长停下发动机，用一根长杆把它捞了上来。",
    "大家都鼓起掌来。",
    "中午他们到了岛上。",
)


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path / "data")
    yield program
    program.close()


@pytest.fixture(scope="module")
def starters() -> list[Article]:
    """The articles that come with the program, by file name."""
    files = sorted(paths.content().glob("*.md"))
    return [one for file in files for one in inspect_file(file).articles]


def paragraphs(articles: Sequence[Article], side: Side) -> tuple[str, ...]:
    texts = (row.text(side) for one in articles for row in one.rows)
    return tuple(text for text in texts if text)


def article(*rows: tuple[str | None, str | None], tags: tuple[str, str] = ("en", "zh")) -> Article:
    return Article(
        Metadata(languages=tags), tuple(Row(RowKind.PARAGRAPH, *sides, 0.4) for sides in rows)
    )


def two_files(folder: Path, left: tuple[str, ...], right: tuple[str, ...]) -> tuple[Path, Path]:
    paths = folder / "en.txt", folder / "zh.txt"
    for path, paragraphs in zip(paths, (left, right), strict=True):
        path.write_text("\n\n".join(paragraphs) + "\n", "utf-8")
    return paths


def test_a_text_and_its_translation_stand_side_by_side(program: Program, tmp_path: Path) -> None:
    found = program.importing.inspect_pair(*two_files(tmp_path, HARBOUR, HARBOUR_TOLD))
    assert [(row.left, row.right) for row in found.articles[0].rows] == [
        *zip(HARBOUR, HARBOUR_TOLD, strict=True)
    ]
    assert found.warnings == ()


def test_the_wrong_text_is_said_and_stands_alone(
    program: Program, starters: list[Article], tmp_path: Path
) -> None:
    left, right = paragraphs(starters[:3], Side.LEFT), paragraphs(starters[3:6], Side.RIGHT)
    found = program.importing.inspect_pair(*two_files(tmp_path, left, right))
    assert STRANGERS in found.warnings
    assert not {"one-language", "doubtful-pairs"} & {one.code for one in found.warnings}
    rows = [row for article in found.articles for row in article.rows]
    assert not any(row.left and row.right for row in rows)
    assert any(row.left for row in rows)
    assert any(row.right for row in rows)


def test_who_chooses_a_layout_keeps_it_and_is_warned(
    program: Program, starters: list[Article], tmp_path: Path
) -> None:
    left, right = paragraphs(starters[:3], Side.LEFT), paragraphs(starters[3:6], Side.RIGHT)
    chosen = ImportChoices(layout=Layout.TWO_BLOCKS)
    found = program.importing.inspect_pair(*two_files(tmp_path, left, right), chosen)
    assert found.warnings[0] == STRANGERS
    assert any(row.left and row.right for row in found.articles[0].rows)


def test_a_part_that_has_no_counterpart_makes_no_stranger(
    program: Program, starters: list[Article], tmp_path: Path
) -> None:
    left, right = paragraphs(starters, Side.LEFT), paragraphs(starters[4:], Side.RIGHT)
    found = program.importing.inspect_pair(*two_files(tmp_path, left, right))
    assert STRANGERS not in found.warnings


def test_reading_two_files_can_be_cancelled(program: Program, tmp_path: Path) -> None:
    def stop(*_: object) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        program.importing.inspect_pair(*two_files(tmp_path, HARBOUR, HARBOUR_TOLD), progress=stop)


def test_a_few_sentences_tell_nothing() -> None:
    rows = zip(HARBOUR[:5], HARBOUR_TOLD[3:], strict=True)
    assert belong_together([article(*rows)], Aligner())


def test_other_languages_are_believed() -> None:
    rows = zip(HARBOUR, HARBOUR_TOLD[::-1], strict=True)
    assert belong_together([article(*rows, tags=("fr", "zh"))], Aligner())


def test_one_side_alone_is_no_stranger() -> None:
    assert belong_together([article(*((text, None) for text in HARBOUR))], Aligner())


def test_what_is_set_apart_keeps_its_order_and_readings() -> None:
    rubies = (Ruby(Side.LEFT, 0, 1, "a"), Ruby(Side.RIGHT, 0, 1, "xiān"))
    row = Row(RowKind.ITEM, "A", "先", 0.3, rubies=rubies)
    told = (Caution("encoding", "Read as UTF-8."), Caution("doubtful-pairs", "Of 1 row 1."))
    found = as_strangers(Inspection((Article(Metadata(languages=("en", "zh")), (row,)),), told))
    assert found.articles[0].rows == (
        Row(RowKind.ITEM, "A", None, rubies=rubies[:1]),
        Row(RowKind.ITEM, None, "先", rubies=rubies[1:]),
    )
    assert found.warnings == (STRANGERS, told[0])
