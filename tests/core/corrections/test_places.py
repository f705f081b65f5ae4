"""Finding what was fixed in a text that has changed since."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Place, Row, RowKind, Side, StoredRow
from reader.core.corrections.correction import Correction, Kind, Scope, spot_in
from reader.core.corrections.places import locate, moved, place_in, relocate

TEXT = "他还要还钱，因为昨天还没有还。"


def fixed(text: str, surface: str, start: int) -> Correction:
    spot = spot_in(text, start, start + len(surface), article_id="a", row_id="r", side=Side.RIGHT)
    return Correction(
        kind=Kind.GLOSS,
        scope=Scope.HERE,
        language="zh",
        surface=surface,
        headword=surface,
        spot=spot,
        gloss="to pay back",
    )


def test_it_is_found_where_it_stood() -> None:
    assert [locate(TEXT, fixed(TEXT, "还", n)) for n in (1, 3, 10, 13)] == [1, 3, 10, 13]


def test_it_moves_along_with_the_text_around_it() -> None:
    longer = "听说" + TEXT
    assert [locate(longer, fixed(TEXT, "还", n)) for n in (1, 3, 10, 13)] == [3, 5, 12, 15]
    assert locate("因为昨天还没有还。", fixed(TEXT, "还", 13)) == 7


def test_words_in_quite_another_text_are_not_it() -> None:
    assert locate("大家都有书还。", fixed("还。", "还", 0)) == 5
    assert locate("大家都还有书可读", fixed(TEXT, "还", 1)) is None
    assert locate("没有这个字", fixed(TEXT, "还", 1)) is None


def test_without_a_spot_it_stands_nowhere() -> None:
    said = Correction(
        kind=Kind.GLOSS, scope=Scope.ALWAYS, language="zh", surface="还", headword="还"
    )
    assert locate(TEXT, said) is None
    assert relocate([("r", Side.RIGHT, TEXT)], said) is None
    assert moved(said, "r", Side.RIGHT, 1, TEXT) == said


def test_it_is_found_in_another_row_by_the_text_around_it() -> None:
    rows = [
        ("one", Side.LEFT, "还 means more than one thing"),
        ("two", Side.RIGHT, "大家还在。"),
        ("three", Side.RIGHT, "早上。" + TEXT),
    ]
    assert relocate(rows, fixed(TEXT, "还", 3)) == ("three", Side.RIGHT, 6)
    assert relocate(rows[:2], fixed(TEXT, "还", 3)) is None


def test_where_it_was_moved_to_it_is_found_again() -> None:
    text = "早上。" + TEXT
    again = moved(fixed(TEXT, "还", 3), "three", Side.LEFT, 6, text)
    assert again.spot == spot_in(text, 6, 7, article_id="a", row_id="three", side=Side.LEFT)


@given(st.text("还要钱。", min_size=1, max_size=12), st.data())
def test_in_a_text_that_did_not_change_it_stays(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert locate(text, fixed(text, text[start:end], start)) == start


def test_its_place_on_the_page_is_found() -> None:
    rows = [
        StoredRow("one", 0, Row(RowKind.PARAGRAPH, "He owes.", "他欠钱。")),
        StoredRow("r", 1, Row(RowKind.PARAGRAPH, "He still has to pay.", "听说" + TEXT)),
    ]
    assert place_in(rows, fixed(TEXT, "还", 3)) == Place(1, Side.RIGHT, 5)
    assert place_in(rows[:1], fixed(TEXT, "还", 3)) is None
    elsewhere = StoredRow("r", 0, Row(RowKind.PARAGRAPH, None, "书可以还吗"))
    assert place_in([elsewhere], fixed(TEXT, "还", 3)) == Place(0, Side.RIGHT, 3)
