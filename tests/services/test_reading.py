from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.composition import compose
from reader.core.articles import Article, LeftOut, Metadata, Place, Row, RowKind, Ruby, Side
from reader.core.context import context_of
from reader.core.errors import NotFoundError
from reader.core.origins import Origin
from reader.services.program import Program

LANGUAGES = ("en", "zh-Hans")
ROW = Row(
    RowKind.PARAGRAPH,
    "It grew long.",
    "它长长了。",
    rubies=(Ruby(Side.RIGHT, 1, 2, "zhǎng"), Ruby(Side.RIGHT, 2, 3, "ㄔㄤˊ")),
)
ARTICLE = Article(Metadata(languages=("en", "zh-Hans")), (ROW,), (LeftOut("Menu", 0),))


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path / "data")
    yield program
    program.close()


def test_an_open_article_has_its_lines_left_out(program: Program) -> None:
    (imported,) = program.importing.add([ARTICLE], Origin(("grow.txt",)))
    opened = program.reading.open(imported.id)
    assert [stored.line for stored in opened.left_out] == [LeftOut("Menu", 0)]
    assert (opened.place, opened.article.origin.name) == (Place(), "grow.txt")
    assert program.reading.articles()[0].opened_at is not None


def test_an_article_is_given_whole_without_being_opened(program: Program) -> None:
    (imported,) = program.importing.add([ARTICLE], Origin())
    whole = program.reading.article(imported.id)
    assert (whole.metadata, whole.left_out) == (ARTICLE.metadata, ARTICLE.left_out)
    assert whole.rows[0].rubies == ROW.rubies
    assert program.reading.articles()[0].opened_at is None
    with pytest.raises(NotFoundError):
        program.reading.article("gone")


def test_printed_readings_outrank_ours(program: Program) -> None:
    tokens = program.reading.annotate_row(ROW, Side.RIGHT, LANGUAGES)
    above = {token.start + n: s for token in tokens for n, s in enumerate(token.readings)}
    assert (above[1], above[2]) == ("zhǎng", "cháng")
    assert {token.source for token in tokens if 1 <= token.start <= 2} == {"document"}
    assert "".join(token.text for token in tokens) == ROW.right


def test_a_row_without_printed_readings_is_annotated_as_its_text(program: Program) -> None:
    annotate, languages = program.reading.annotate, ("en", "zh")
    context = context_of(ROW, Side.LEFT, languages)
    english = annotate("It grew long.", "en", context)
    assert program.reading.annotate_row(ROW, Side.LEFT, languages) == english
    plain = Row(RowKind.PARAGRAPH, None, "它长大了。")
    assert program.reading.annotate_row(plain, Side.RIGHT, languages) == annotate(
        "它长大了。", "zh"
    )
    assert program.reading.annotate_row(plain, Side.LEFT, languages) == ()
