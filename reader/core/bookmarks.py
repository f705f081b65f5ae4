"""Bookmarks and notes: what a reader leaves at rows of an article."""

from collections.abc import Callable, Iterable
from typing import Final

from msgspec import Struct

from reader.core.articles import Row, Side, StoredRow
from reader.core.sentences import split_sentences

LONGEST_QUOTE: Final = 120  # code points: enough to tell a sentence from all others


class Bookmark(Struct, frozen=True, kw_only=True):
    """A bookmark at a row, or a note there: that is one with a text.

    `quote` is the beginning of the sentence it was put at, on `side`: by it the row is found again
    where rows were joined, divided or imported anew. Times are ISO 8601 in UTC.
    """

    article_id: str
    row_id: str
    side: Side = Side.LEFT
    quote: str = ""
    note: str = ""
    id: str = ""
    created_at: str = ""
    updated_at: str = ""

    @property
    def is_note(self) -> bool:
        """Whether something was written."""
        return bool(self.note)


class ListedBookmark(Struct, frozen=True, kw_only=True):
    """A bookmark with what is told of it in a list.

    `text` is what stands at it now; `is_on_page` tells whether its row can be gone to.
    """

    bookmark: Bookmark
    title: str
    text: str
    is_on_page: bool = True


def bookmark_at(
    article_id: str, stored: StoredRow, side: Side, offset: int = 0, note: str = ""
) -> Bookmark:
    """Make a bookmark at the sentence of a code point; at the other side where one is empty."""
    if not stored.row.text(side):
        side, offset = side.other, 0
    return Bookmark(
        article_id=article_id,
        row_id=stored.id,
        side=side,
        quote=quote_at(stored.row.text(side) or "", offset),
        note=note.strip(),
    )


def quote_at(text: str, offset: int) -> str:
    """Give the beginning of the sentence at a code point."""
    sentences = split_sentences(text)
    there = next((span for span in sentences if offset < span.end), None)
    quote = there.of(text) if there is not None else text
    return quote.strip()[:LONGEST_QUOTE].rstrip()


def text_at(row: Row, bookmark: Bookmark) -> str:
    """Give what stands at a bookmark: what it quotes, or how its row begins by now."""
    texts = [row.text(side) or "" for side in (bookmark.side, bookmark.side.other)]
    if bookmark.quote and any(bookmark.quote in text for text in texts):
        return bookmark.quote
    return quote_at(texts[0] or texts[1], 0)


def search_bookmarks(
    listed: Iterable[ListedBookmark], wanted: str, fold: Callable[[str], str]
) -> tuple[ListedBookmark, ...]:
    """Give the bookmarks in which every word of `wanted` is; `fold` makes spellings alike."""
    words = fold(wanted).split()
    return tuple(each for each in listed if _holds(each, words, fold))


def _holds(listed: ListedBookmark, words: Iterable[str], fold: Callable[[str], str]) -> bool:
    text = fold("\n".join((listed.bookmark.note, listed.text, listed.title)))
    return all(word in text for word in words)
