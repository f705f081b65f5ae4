"""Printed pages, read again by another program."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from reader.core.articles import Metadata, Row, RowKind, Ruby, Side
from reader.core.errors import CancelledError, OutputError
from reader.core.handouts import Handout, Paper
from reader.ui.printing import print_handouts

ENGLISH = "The office was first to offer efficient files. "
CHINESE = "女子大小人，文化生活，一二三。"
METADATA = Metadata(
    languages=("en", "zh-Hans"),
    titles=("A long\u202e river", "长长的河"),
    source="Own words",
    authors=("A. Writer", "王小明"),
    published="2026-03-04",
)
# In points.
SIZES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}
Print = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def printed(tmp_path: Path) -> Iterator[Print]:
    """Print hand-outs and open what came of it."""
    opened: list[Any] = []

    def printed(*handouts: Handout, paper: Paper = Paper.A4) -> Any:  # noqa: ANN401 - untyped
        print_handouts(handouts, tmp_path / "pages.pdf", paper)
        opened.append(pypdfium2.PdfDocument((tmp_path / "pages.pdf").read_bytes()))
        return opened[-1]

    yield printed
    for document in opened:
        document.close()


def pages_of(document: Any) -> list[str]:  # noqa: ANN401
    """Give the text of each page without blanks."""
    return [re.sub(r"\s", "", page.get_textpage().get_text_bounded()) for page in document]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_text_can_be_copied_as_it_was_meant(printed: Print) -> None:
    rows = [Row(RowKind.PARAGRAPH, ENGLISH * 2, CHINESE * 2)]
    (page,) = pages_of(printed(Handout(METADATA, rows)))
    assert squeezed(ENGLISH * 2) in page
    assert CHINESE * 2 in page
    assert "Ownwords·A.Writer,王小明·2026-03-04" in page


def test_pinyin_stands_above(printed: Print) -> None:
    rubies = (Ruby(Side.RIGHT, 0, 2, "nǚ zǐ"), Ruby(Side.RIGHT, 4, 5, "rén"))
    rows = [Row(RowKind.PARAGRAPH, ENGLISH, CHINESE, rubies=rubies)]
    document = printed(Handout(METADATA, rows, has_readings=True))
    (page,) = pages_of(document)
    assert "nǚzǐrén" in page
    text = document[0].get_textpage()
    syllable, character = (text.search(sought).get_next() for sought in ("nǚ", "女"))
    assert syllable
    assert character
    assert text.get_charbox(syllable[0])[1] > text.get_charbox(character[0])[1]


@pytest.mark.parametrize("paper", Paper)
def test_paper(printed: Print, paper: Paper) -> None:
    document = printed(Handout(METADATA, [Row(RowKind.PARAGRAPH, "a", "一")]), paper=paper)
    assert tuple(map(round, document[0].get_size())) == SIZES[paper]


def test_file_says_what_it_is(printed: Print) -> None:
    told = printed(Handout(METADATA, [Row(RowKind.PARAGRAPH, "a", "一")])).get_metadata_dict()
    assert told["Title"] == "A long river · 长长的河"
    assert told["Author"] == "A. Writer, 王小明"
    assert told["Creator"] == "Duizhao"


def test_a_row_longer_than_a_page_goes_on_without_a_line_twice(printed: Print) -> None:
    words = " ".join(f"word{number}." for number in range(1500))
    characters = "".join(f"第{number}句。" for number in range(900))
    document = printed(Handout(METADATA, [Row(RowKind.NOTE, words, characters)]))
    text = "".join(pages_of(document))
    assert len(document) > 2
    assert re.findall(r"word(\d+)\.", text) == [str(number) for number in range(1500)]
    sentences = re.findall(r"第(\d+)句", text)
    # The number of a sheet may stand within the sentence that goes on over it.
    assert len(sentences) > 900 - len(document)
    assert len(set(sentences)) == len(sentences)


def test_rows_are_whole_where_a_page_can_hold_them(printed: Print) -> None:
    rows = [
        Row(RowKind.PARAGRAPH, f"Begin{number} {ENGLISH * 9} end{number}.", CHINESE * 10)
        for number in range(12)
    ]
    pages = pages_of(printed(Handout(METADATA, rows)))
    assert len(pages) > 2
    for number in range(12):
        holding = [page for page in pages if f"Begin{number}The" in page]
        assert len(holding) == 1
        assert f"end{number}." in holding[0]


def test_a_heading_is_never_the_last_on_its_page(printed: Print) -> None:
    rows = [
        row
        for number in range(30)
        for row in (
            Row(RowKind.HEADING, f"Heading{number}x", None),
            Row(RowKind.PARAGRAPH, f"after{number}x " + ENGLISH * (number % 7), CHINESE),
        )
    ]
    for page in pages_of(printed(Handout(METADATA, rows))):
        assert re.findall(r"Heading(\d+)x", page) == re.findall(r"after(\d+)x", page)


def test_pages_have_numbers_and_running_titles(printed: Print) -> None:
    rows = [Row(RowKind.PARAGRAPH, ENGLISH * 10, CHINESE * 10)] * 12
    pages = pages_of(printed(Handout(METADATA, rows)))
    assert [page.count("Alongriver") for page in pages] == [1] * len(pages)
    assert [re.search(r"\d+$", page)[0] for page in pages] == [  # type: ignore[index]
        str(number) for number in range(1, len(pages) + 1)
    ]


def test_every_article_begins_a_page_and_words_end_it(printed: Print) -> None:
    rows = [Row(RowKind.TITLE, "Own title", "自己的标题"), Row(RowKind.PARAGRAPH, "a", "一")]
    words = (Row(RowKind.HEADING, "Words", "生词"), Row(RowKind.ITEM, "bank", "银行"))
    one_side = [Row(RowKind.PARAGRAPH, ENGLISH, None)]
    first, second = pages_of(
        printed(Handout(METADATA, rows, words=words), Handout(METADATA, one_side))
    )
    assert "Alongriver" not in first
    assert "Owntitle" in first
    assert "bank" in first.partition("Words")[2]
    assert second.startswith("Alongriver长长的河")


def test_trouble_leaves_what_was_there(tmp_path: Path) -> None:
    rows = [Row(RowKind.PARAGRAPH, ENGLISH, CHINESE)] * 150
    (tmp_path / "pages.pdf").write_text("old")

    def stop(done: int, _total: int, _what: str) -> None:
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        print_handouts([Handout(METADATA, rows)], tmp_path / "pages.pdf", Paper.A4, stop)
    with pytest.raises(OutputError, match="does not exist"):
        print_handouts([Handout(METADATA, rows)], tmp_path / "none" / "pages.pdf", Paper.A4)
    assert [path.name for path in tmp_path.iterdir()] == ["pages.pdf"]
    assert (tmp_path / "pages.pdf").read_text() == "old"
