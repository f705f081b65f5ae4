"""Where the reader is on the page: what keys that are about a row are about."""

from typing import NamedTuple

from reader.core.articles import Side, StoredRow
from reader.core.trail import Spot
from reader.ui.reading_view import ReadingView


class Whereabouts(NamedTuple):
    """A row of the open article and a code point of one side."""

    row: StoredRow
    side: Side
    offset: int


def whereabouts(view: ReadingView) -> Whereabouts | None:
    """Give where the cursor is if it can be seen, else the topmost line; None on an empty page."""
    article, page = view.article, view.page
    word, place = page.current_word(), page.place()
    if word is not None and page.is_seen(word):
        return Whereabouts(word.row, word.side, word.token.start)
    if article is None or place.row >= len(article.rows):
        return None
    return Whereabouts(article.rows[place.row], place.side, place.offset)


def spot_of(view: ReadingView) -> Spot | None:
    """Give what stands at the top of the window, None on an empty page."""
    article, place = view.article, view.page.place()
    if article is None or place.row >= len(article.rows):
        return None
    return Spot(article.article.id, article.rows[place.row].id, place)
