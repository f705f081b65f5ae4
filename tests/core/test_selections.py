"""What a selection holds, row by row."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Place, Row, RowKind, Side, StoredRow
from reader.core.selections import Selection, stretches_of
from reader.core.sentences import Span

_TEXTS = st.lists(st.text("ab 猫😀\u0301\n", min_size=0, max_size=8), min_size=1, max_size=6)


def rows_of(texts: list[str]) -> tuple[StoredRow, ...]:
    """Put texts on the left of rows."""
    rows = (Row(RowKind.PARAGRAPH, text or None, "右") for text in texts)
    return tuple(StoredRow(str(number), number, row) for number, row in enumerate(rows))


@given(_TEXTS, st.data())
def test_it_is_what_stands_between_its_two_ends(texts: list[str], data: st.DataObject) -> None:
    places = [
        Place(row, Side.LEFT, offset)
        for row, text in enumerate(texts)
        for offset in range(len(text) + 1)
    ]
    one, other = (data.draw(st.sampled_from(places)) for _ in range(2))
    selection = Selection(one, other)
    found = [*stretches_of(selection, rows_of(texts), lambda _row, _side: True)]

    first, last = sorted((one, other), key=lambda place: (place.row, place.offset))
    if first.row == last.row:
        whole = texts[first.row][first.offset : last.offset]
    else:
        between = "".join(texts[first.row + 1 : last.row])
        whole = texts[first.row][first.offset :] + between + texts[last.row][: last.offset]
    assert "".join(stretch.text for stretch in found) == whole
    assert all(stretch.text for stretch in found)
    assert all(selection.holds(Place(s.row.position, s.side, s.span.start)) for s in found)


def test_what_is_covered_is_left_out() -> None:
    selection = Selection(Place(2, Side.LEFT, 1), Place(0, Side.LEFT, 1))
    found = stretches_of(selection, rows_of(["one", "two", "six"]), lambda row, _side: row != 1)
    assert [stretch.text for stretch in found] == ["ne", "s"]


def test_nothing_of_the_other_side_is_selected() -> None:
    selection = Selection(Place(0, Side.LEFT, 0), Place(1, Side.LEFT, 2))
    assert selection.span_in(0, Side.RIGHT) is None
    assert selection.span_in(2, Side.LEFT) is None
    assert selection.span_in(1, Side.LEFT) == Span(0, 2)
