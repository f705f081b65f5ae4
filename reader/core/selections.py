"""What a person selected on a page: a stretch of one side, over as many rows as they like."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from reader.core.articles import Place, Side, StoredRow
from reader.core.sentences import Span

_END: Final = 2**31 - 1  # beyond any text

IsLegible = Callable[[int, Side], bool]
"""Whether a side of a row, by its position, is shown."""


class Selection(Struct, frozen=True):
    """From where a selection began to where it is extended to, before or after that.

    Both places are of one side, and their offsets stand between two characters.
    """

    anchor: Place
    caret: Place

    @property
    def side(self) -> Side:
        """The side it is on."""
        return self.anchor.side

    @property
    def first(self) -> Place:
        """Where it begins in the text."""
        return min(self.anchor, self.caret, key=_order)

    @property
    def last(self) -> Place:
        """Where it ends in the text."""
        return max(self.anchor, self.caret, key=_order)

    @property
    def is_empty(self) -> bool:
        """Whether it holds nothing."""
        return self.anchor == self.caret

    @property
    def rows(self) -> range:
        """The positions of the rows it touches."""
        return range(self.first.row, self.last.row + 1)

    def span_in(self, row: int, side: Side) -> Span | None:
        """Give what is selected of a side of a row; where it goes on after it, beyond its end."""
        if side is not self.side or row not in self.rows:
            return None
        start = self.first.offset if row == self.first.row else 0
        end = self.last.offset if row == self.last.row else _END
        return Span(start, end) if start < end else None

    def holds(self, place: Place) -> bool:
        """Whether a character is selected."""
        span = self.span_in(place.row, place.side)
        return span is not None and place.offset in span

    def to(self, caret: Place) -> "Selection":
        """Give the one that is extended to another place."""
        return Selection(self.anchor, caret)


class Stretch(Struct, frozen=True):
    """A stretch of one side of a row, never empty."""

    row: StoredRow
    side: Side
    span: Span

    @property
    def text(self) -> str:
        """The stretch itself, with the blanks at its ends."""
        return (self.row.row.text(self.side) or "")[self.span.start : self.span.end]

    @property
    def is_whole(self) -> bool:
        """Whether it is all that side says."""
        return self.text == self.row.row.text(self.side)


def stretches_of(
    selection: Selection, rows: Sequence[StoredRow], is_legible: IsLegible
) -> Iterator[Stretch]:
    """Give what a selection holds row by row, without what is covered."""
    for number in selection.rows:
        span = selection.span_in(number, selection.side)
        text = rows[number].row.text(selection.side) if number < len(rows) else None
        end = min(span.end, len(text)) if span is not None and text else 0
        if span is not None and span.start < end and is_legible(number, selection.side):
            yield Stretch(rows[number], selection.side, Span(span.start, end))


def _order(place: Place) -> tuple[int, int]:
    return place.row, place.offset
