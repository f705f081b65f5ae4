"""The contents of an article: its headings, and the other parts of its series."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from reader.core.articles import RowKind, ShelvedArticle, StoredRow

_LEVELS: Final = {RowKind.TITLE: 0, RowKind.HEADING: 1}


class Heading(Struct, frozen=True):
    """A title or heading, `row` its number on the page; titles have level 0, headings 1."""

    row: int
    text: str
    level: int


def headings_of(rows: Iterable[StoredRow]) -> tuple[Heading, ...]:
    """Give the titles and headings of an article, both languages on one line."""
    return tuple(
        Heading(stored.position, text, _LEVELS[stored.row.kind])
        for stored in rows
        if stored.row.kind in _LEVELS and (text := _line(stored))
    )


def heading_at(headings: Sequence[Heading], row: int) -> int | None:
    """Give the number of the heading that a row stands under, None above the first."""
    number = bisect_right(headings, row, key=_row_of) - 1
    return number if number >= 0 else None


def in_order(parts: Iterable[ShelvedArticle]) -> tuple[ShelvedArticle, ...]:
    """Put the parts of a series in the order they are read in; those without a number come last."""
    return tuple(sorted(parts, key=_place_in_series))


def beside(parts: Sequence[ShelvedArticle], article_id: str, by: int) -> ShelvedArticle | None:
    """Give the part that stands `by` places after an article, None beyond the ends."""
    ids = [part.id for part in parts]
    number = ids.index(article_id) + by if article_id in ids else -1
    return parts[number] if 0 <= number < len(parts) else None


def _line(stored: StoredRow) -> str:
    sides = (" ".join((text or "").split()) for text in (stored.row.left, stored.row.right))
    return " · ".join(dict.fromkeys(filter(None, sides)))


def _row_of(heading: Heading) -> int:
    return heading.row


def _place_in_series(article: ShelvedArticle) -> tuple[bool, int, str, str]:
    part = article.metadata.part
    return part is None, part[0] if part else 0, article.added_at, article.id
