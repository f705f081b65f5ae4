"""What a bookmark quotes, and how bookmarks are sought."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Row, RowKind, Side, StoredRow
from reader.core.bookmarks import (
    LONGEST_QUOTE,
    Bookmark,
    ListedBookmark,
    bookmark_at,
    quote_at,
    search_bookmarks,
    text_at,
)

ROW = Row(RowKind.PARAGRAPH, "It rained. We stayed.", "下雨了。我们没走。")


def stored(row: Row = ROW) -> StoredRow:
    return StoredRow("r", 0, row)


def test_a_bookmark_quotes_the_sentence_it_is_put_at() -> None:
    assert bookmark_at("a", stored(), Side.LEFT, 12).quote == "We stayed."
    assert bookmark_at("a", stored(), Side.RIGHT, 0).quote == "下雨了。"
    assert bookmark_at("a", stored(), Side.RIGHT, 99).quote == "下雨了。我们没走。"


def test_where_one_side_is_empty_the_other_is_quoted() -> None:
    there = bookmark_at("a", stored(Row(RowKind.NOTE, None, "只有中文。")), Side.LEFT, 40)
    assert (there.side, there.quote) == (Side.RIGHT, "只有中文。")


def test_a_note_is_a_bookmark_with_a_text() -> None:
    assert bookmark_at("a", stored(), Side.LEFT, note=" look it up \n").note == "look it up"
    assert not bookmark_at("a", stored(), Side.LEFT, note="  ").is_note


@given(st.text(), st.integers(0, 300))
def test_a_quote_stands_in_its_text(text: str, offset: int) -> None:
    quote = quote_at(text, offset)
    assert quote in text
    assert len(quote) <= LONGEST_QUOTE
    assert bool(quote) <= bool(text.strip())


def test_what_stands_there_is_told_when_the_quote_is_gone() -> None:
    mark = Bookmark(article_id="a", row_id="r", side=Side.RIGHT, quote="我们没走。")
    assert text_at(ROW, mark) == "我们没走。"
    assert text_at(Row(RowKind.PARAGRAPH, "Now.", "现在。以后。"), mark) == "现在。"
    assert text_at(Row(RowKind.PARAGRAPH, "Now. Then.", None), mark) == "Now."


def test_every_word_must_be_somewhere() -> None:
    mark = Bookmark(article_id="a", row_id="r", note="Rain again")
    listed = ListedBookmark(bookmark=mark, title="Weather", text="下雨了。")
    for wanted in ("rain", "WEATHER rain", "雨 again", ""):
        assert search_bookmarks([listed], wanted, str.lower) == (listed,)
    assert search_bookmarks([listed], "rain snow", str.lower) == ()
