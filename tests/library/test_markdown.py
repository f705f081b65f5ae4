from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import RowKind
from reader.library.blocks import NO_LANGUAGE, read_blocks
from reader.library.inspection import inspect_file
from reader.library.markdown import clean, is_strong

HANDBOOK = Path(__file__).parents[1] / "data" / "handbook.md"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("This **is** a *test* of `code *x*`.", "This is a test of code *x*."),
        ('A [link](http://a.b/c_(d) "title") and [more][ref] [^1].', "A link and more ."),
        ("![A boat](boat.png)", "A boat"),
        ("这是**重点**内容，*强调*的", "这是重点内容，强调的"),
        ("snake_case_name and 2*3*4", "snake_case_name and 2*3*4"),
        (r"\*not strong\*", "*not strong*"),
        ("___all___ ~~gone~~ __strong__", "all gone strong"),
        ("<b>Bold</b><br/> 3 < 4 > 2", "Bold 3 < 4 > 2"),
        ("See <https://a.b/c>.<!-- no -->", "See https://a.b/c."),
        ("So it is [1][3].", "So it is [1][3]."),
        ("[x] done", "done"),
        ("*** START OF IT ***", "*** START OF IT ***"),
    ],
)
def test_marks_go_and_words_stay(line: str, text: str) -> None:
    assert clean(line) == text


@given(st.text())
def test_cleaning_ends_and_adds_nothing(line: str) -> None:
    assert set(clean(line)) <= set(line)


def test_a_strong_line_is_a_heading() -> None:
    assert is_strong("**Part one**")
    assert not is_strong("**A** and **B**")
    kinds = [block.kind for block in read_blocks("**Part one**\n\n**Watch out!**")]
    assert kinds == [RowKind.HEADING, RowKind.PARAGRAPH]


def test_code_pictures_and_footnotes() -> None:
    text = (
        "Run:\n\n```sh\nmake\n\nmake test\n```\n\n[![ok](a.svg)](b)\n\n[^1]: A *note*.\n\n~~~\nopen"
    )
    blocks = read_blocks(text)
    assert [(block.kind, block.text) for block in blocks] == [
        (RowKind.PARAGRAPH, "Run:"),
        (RowKind.PARAGRAPH, "make\n\nmake test"),
        (RowKind.CAPTION, "ok"),
        (RowKind.NOTE, "A note."),
        (RowKind.PARAGRAPH, "~~~"),
        (RowKind.PARAGRAPH, "open"),
    ]
    assert blocks[1].language == NO_LANGUAGE


def test_a_documentation_page() -> None:
    (article,) = inspect_file(HANDBOOK).articles
    assert article.metadata.titles == ("Setting up the weather station", "安装气象站")
    alone = [row for row in article.rows if not (row.left and row.right)]
    assert [row.right for row in alone] == ["station connect --name garden\nstation status"]
    assert len(article.rows) == 15
    assert article.rows[0].right is not None
    assert article.rows[0].right.endswith("大约需要二十分钟。")
    kinds = [row.kind.value for row in article.rows[1:6]]
    assert kinds == ["heading", "paragraph", "item", "item", "item"]
