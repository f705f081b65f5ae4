from msgspec.structs import replace

from reader.core.articles import Metadata, Row, RowKind
from reader.core.handouts import Handout, title_of, watched_rows

METADATA = Metadata(languages=("en", "zh-Hans"), titles=("The\u202e bank", None))
ROWS = tuple(Row(RowKind.PARAGRAPH, f"Row {number}", None) for number in range(150))
HANDOUT = Handout(METADATA, ROWS)


def test_progress_goes_over_all_articles() -> None:
    told: list[tuple[int, int, str]] = []
    both = watched_rows([HANDOUT, HANDOUT], lambda *step: told.append(step))
    assert [len(list(rows)) for _, rows in both] == [150, 150]
    assert [(done, total) for done, total, _ in told] == [
        (done, 300) for done in (0, 100, 150, 150, 250, 300)
    ]


def test_rows_are_dressed_as_they_are_taken() -> None:
    dressed = Handout(METADATA, ROWS, lambda row: replace(row, right="穿"))
    ((_, rows),) = watched_rows([dressed], lambda *_: None)
    assert {row.right for row in rows} == {"穿"}


def test_a_title_is_one_harmless_line() -> None:
    assert title_of([HANDOUT]) == "The bank"
    assert title_of([HANDOUT] * 3) == "The bank (+2)"
    assert HANDOUT.title_row() == Row(RowKind.TITLE, "The bank", None)


def test_what_an_article_has() -> None:
    assert HANDOUT.has_one_side
    assert not HANDOUT.has_titles
    titled = Handout(METADATA, (Row(RowKind.TITLE, "Title", "题"), *ROWS))
    assert titled.has_titles
    assert not titled.has_one_side
    words = (Row(RowKind.ITEM, "bank", "银行"),)
    assert not Handout(METADATA, ROWS, words=words).has_one_side
