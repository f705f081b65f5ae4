"""Finding on a page: the same as looking through every side by itself."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Place, Row, RowKind, Side
from reader.core.finding import NOTHING_FOUND, Hit, Pages
from reader.core.sentences import Span

LETTERS = st.text("ab 中\n", max_size=12)
ROWS = st.lists(
    st.tuples(st.none() | LETTERS, st.none() | LETTERS).map(lambda t: Row(RowKind.PARAGRAPH, *t)),
    max_size=6,
)
TEA = (
    Row(RowKind.TITLE, "Tea", "茶"),
    Row(RowKind.PARAGRAPH, "The teapot.\nNo tea.", "茶壶。没有茶。"),
    Row(RowKind.PARAGRAPH, None, "茶"),
)


def spans(text: str, wanted: str) -> list[Span]:
    found, at = list[Span](), text.find(wanted)
    while at >= 0:
        found.append(Span(at, at + len(wanted)))
        at = text.find(wanted, at + len(wanted))
    return found


@given(ROWS, st.text("ab中", min_size=1, max_size=3))
def test_it_finds_what_stands_on_each_side(rows: list[Row], wanted: str) -> None:
    hits = Pages(rows, str.lower).find(wanted)
    expected = [
        Hit(number, side, span)
        for number, row in enumerate(rows)
        for side in Side
        for span in spans(row.text(side) or "", wanted)
    ]
    assert [*hits] == expected
    assert len(hits) == len(expected)
    for number in range(len(rows)):
        for side in Side:
            there = [hit.span for hit in expected if (hit.row, hit.side) == (number, side)]
            assert [*hits.on(number, side)] == there
            seen = [span for span in there if span.start < 5 and span.end > 2]
            assert [*hits.on(number, side, 2, 5)] == seen


@given(ROWS, st.integers(0, 7), st.sampled_from(Side), st.integers(0, 12))
def test_the_first_from_a_place(rows: list[Row], row: int, side: Side, offset: int) -> None:
    hits = Pages(rows, str.lower).find("a")
    later = [
        number
        for number, hit in enumerate(hits)
        if row < len(rows)
        and offset <= len(rows[row].text(side) or "")
        and (hit.row, hit.side, hit.span.start) >= (row, side, offset)
    ]
    first = hits.first_from(Place(row, side, offset))
    if later:
        assert first == later[0]
    elif not len(hits):
        assert first is None


def test_case_and_blanks_are_of_no_account() -> None:
    pages = Pages(TEA, str.lower)
    assert len(pages.find("TEA")) == 3
    (hit,) = pages.find("teapot. no")
    assert hit == Hit(1, Side.LEFT, Span(4, 14))
    assert not pages.find("   ")
    assert not pages.find("")


def test_nothing_is_found_over_the_end_of_a_side() -> None:
    assert not Pages(TEA, str.lower).find("tea 茶")
    assert not Pages(TEA, str.lower).find("茶壶。没有茶。茶")


def test_after_the_last_comes_the_first() -> None:
    hits = Pages(TEA, str.lower).find("茶")
    assert hits.first_from(Place(9)) == 0
    assert hits.first_from(Place(1, Side.RIGHT, 1)) == 2
    assert NOTHING_FOUND.first_from(Place()) is None
    assert NOTHING_FOUND.on(0, Side.LEFT) == ()
