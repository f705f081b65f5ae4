"""Sentences as places on the page, and the ways from one to the next."""

from collections.abc import Sequence

from msgspec import Struct

from reader.core.articles import Link, Place, Side, StoredRow
from reader.core.doubt import is_doubtful, is_doubtful_link
from reader.core.mending.regrouping import links_of, sentences_of
from reader.core.sentences import Span

Rows = Sequence[StoredRow]


class SentenceAt(Struct, frozen=True):
    """A sentence where it stands on the page, by its number on its side."""

    row: StoredRow
    side: Side
    number: int

    @property
    def span(self) -> Span:
        """Its place in the text of its side."""
        return spans_of(self.row, self.side)[self.number]

    @property
    def text(self) -> str:
        """What it says."""
        return (self.row.row.text(self.side) or "")[self.span.start : self.span.end]

    @property
    def link(self) -> Link | None:
        """The link that holds it."""
        links = links_of(self.row.row)
        return next((link for link in links if self.number in link.of(self.side)), None)

    def is_in(self, row: StoredRow) -> bool:
        """Whether it stands in a row."""
        return self.row.id == row.id


def spans_of(row: StoredRow, side: Side) -> tuple[Span, ...]:
    """Give the places of the sentences on one side of a row."""
    return sentences_of(row.row.text(side))


def sentence_at(row: StoredRow, side: Side, offset: int) -> SentenceAt | None:
    """Give the sentence that holds a code point, None where the side is empty."""
    spans = spans_of(row, side)
    number = next((n for n, span in enumerate(spans) if offset < span.end), len(spans) - 1)
    return SentenceAt(row, side, number) if spans else None


def from_place(rows: Rows, place: Place) -> SentenceAt | None:
    """Give the sentence at a place, or the next one."""
    for row in rows[place.row :]:
        offset = place.offset if row.position == place.row else 0
        for side in (place.side, place.side.other):
            found = sentence_at(row, side, offset)
            if found is not None:
                return found
    return None


def step(rows: Rows, start: SentenceAt, by: int) -> SentenceAt | None:
    """Give the next sentence on a side, or with -1 the one before; None at the end."""
    number = start.number + by
    if 0 <= number < len(spans_of(start.row, start.side)):
        return SentenceAt(start.row, start.side, number)
    position = start.row.position + by
    while 0 <= position < len(rows):
        count = len(spans_of(rows[position], start.side))
        if count:
            return SentenceAt(rows[position], start.side, 0 if by > 0 else count - 1)
        position += by
    return None


def outermost(rows: Rows, side: Side, *, is_last: bool) -> SentenceAt | None:
    """Give the first sentence of a side, or the last."""
    for row in reversed(rows) if is_last else rows:
        count = len(spans_of(row, side))
        if count:
            return SentenceAt(row, side, count - 1 if is_last else 0)
    return None


def next_doubtful(rows: Rows, start: SentenceAt) -> SentenceAt | None:
    """Give the next row, or the next sentence, that may be paired wrongly; None below the last."""
    for row in rows[start.row.position :]:
        here = row.position == start.row.position
        if is_doubtful(row.row) and not here:
            return from_place(rows, Place(row.position, start.side))
        for link in row.row.links:
            numbers = link.of(start.side)
            if is_doubtful_link(link) and not (here and numbers[0] <= start.number):
                return SentenceAt(row, start.side, numbers[0])
    return None


def across(start: SentenceAt) -> SentenceAt | None:
    """Give the sentence linked to one, else the one about as far down on the other side."""
    there = spans_of(start.row, start.side.other)
    if not there:
        return None
    linked = start.link.of(start.side.other) if start.link else ()
    share = start.number / max(len(spans_of(start.row, start.side)), 1)
    number = linked[0] if linked else int(share * len(there))
    return SentenceAt(start.row, start.side.other, number)


def sideways(rows: Rows, start: SentenceAt, side: Side) -> SentenceAt | None:
    """Go to a side: across where there is text, else to the nearest row that has some there."""
    if start.side is side:
        return None
    there = across(start)
    if there is not None:
        return there
    distances = sorted(range(len(rows)), key=lambda number: abs(number - start.row.position))
    near = (rows[number] for number in distances[:_FAR])
    return next((SentenceAt(row, side, 0) for row in near if spans_of(row, side)), None)


def refound(rows: Rows, was: SentenceAt) -> SentenceAt | None:
    """Find a sentence again after its row was changed: by its text nearby, else by its place."""
    wanted = was.span.of(was.row.row.text(was.side) or "")
    first = max(was.row.position - _NEAR, 0)
    near = sorted(
        rows[first : was.row.position + _NEAR + 1],
        key=lambda row: (not was.is_in(row), abs(row.position - was.row.position)),
    )
    for row in near:
        text = row.row.text(was.side) or ""
        spans = spans_of(row, was.side)
        numbers = sorted(range(len(spans)), key=lambda number: abs(number - was.number))
        for number in numbers:
            if spans[number].of(text) == wanted:
                return SentenceAt(row, was.side, number)
    last = min(was.row.position, len(rows) - 1)
    return from_place(rows, Place(last, was.side)) if rows else None


_NEAR = 2  # rows; a mend takes a sentence no further
_FAR = 200
