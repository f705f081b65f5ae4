from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.core.articles import Article, Inspection, LeftOut, Metadata, Row, RowKind
from reader.core.origins import Known
from reader.ui.importing.drafts import (
    Tally,
    Twin,
    carried_over,
    drafted,
    put_back,
    tally,
    with_everything,
)


def row(left: str | None, right: str | None, confidence: float = 1.0) -> Row:
    return Row(RowKind.PARAGRAPH, left, right, confidence)


ARTICLE = Article(
    Metadata(languages=("en", "zh-Hans"), titles=("A walk", "散步"), source="Own words"),
    (row("One.", "一。"), row("Two.", "二。", 0.2), row("Three.", None)),
    (LeftOut("Menu", 0), LeftOut("返回首页", 2), LeftOut("Share", 3)),
)


def test_rows_pairs_and_doubtful_pairs_are_counted() -> None:
    assert tally(ARTICLE) == Tally(rows=3, pairs=2, doubtful=1)
    assert tally(ARTICLE).doubtful_share == 0.5
    assert Tally(0, 0, 0).doubtful_share == 0.0


def test_lines_come_back_where_they_stood_on_the_side_of_their_language() -> None:
    article = put_back(ARTICLE, {1, 2})
    assert [(each.left, each.right) for each in article.rows] == [
        ("One.", "一。"),
        ("Two.", "二。"),
        (None, "返回首页"),
        ("Three.", None),
        ("Share", None),
    ]
    assert article.left_out == (LeftOut("Menu", 0),)


@given(st.lists(st.integers(0, 5), max_size=6).map(sorted), st.sets(st.integers(0, 5)))
def test_no_line_is_lost_or_moved(places: list[int], numbers: set[int]) -> None:
    lines = tuple(LeftOut(f"line {number}", place) for number, place in enumerate(places))
    article = replace(ARTICLE, left_out=lines)
    after = put_back(article, numbers)
    shown = [each.left for each in after.rows]
    assert [text for text in shown if text in ("One.", "Two.", "Three.")] == [
        "One.", "Two.", "Three.",
    ]  # fmt: skip
    assert {text for text in shown if text and text.startswith("line")} == {
        line.text for number, line in enumerate(lines) if number in numbers
    }
    assert [line.text for line in after.left_out] == [
        line.text for number, line in enumerate(lines) if number not in numbers
    ]
    assert all(0 <= line.row <= len(after.rows) for line in after.left_out)


def test_what_stands_above_all_articles_belongs_to_the_first() -> None:
    first, second = with_everything(Inspection((ARTICLE, ARTICLE), left_out=("Site", "Home")))
    assert [line.text for line in first.left_out] == ["Site", "Home", "Menu", "返回首页", "Share"]
    assert second.left_out == ARTICLE.left_out
    assert with_everything(Inspection((), left_out=("Site",))) == ()


def test_an_article_is_finished_with_its_details_and_lines() -> None:
    draft = drafted(ARTICLE)
    titled = replace(draft.metadata, titles=("Another", None))
    done = replace(draft, metadata=titled, restored=frozenset({0})).finished()
    assert done.metadata == titled
    assert done.rows[0].left == "Menu"
    assert drafted(ARTICLE).finished() == ARTICLE


def test_only_a_known_article_can_be_skipped() -> None:
    known = drafted(ARTICLE, Known("1", "A walk", is_same=True))
    assert known.is_wanted
    assert not replace(known, twin=Twin.SKIP).is_wanted
    assert replace(drafted(ARTICLE), twin=Twin.SKIP).is_wanted
    assert not replace(drafted(ARTICLE), is_taken=False).is_wanted


def test_another_reading_keeps_what_the_person_decided() -> None:
    before = drafted(ARTICLE)
    edited = replace(
        before, metadata=replace(before.metadata, series="Walks", titles=("Mine", None)),
        is_taken=False,
    )  # fmt: skip
    found = replace(ARTICLE, metadata=replace(ARTICLE.metadata, source="Somewhere else"))
    (after,) = carried_over([edited], [drafted(found)])
    assert (after.metadata.series, after.metadata.source) == ("Walks", "Somewhere else")
    assert after.metadata.titles == ARTICLE.metadata.titles
    assert not after.is_taken
    assert len(carried_over([edited], [drafted(found), drafted(found)])) == 2
