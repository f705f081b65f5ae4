"""Finding text on a page: every place of an article where something stands, as one types it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from reader.core.articles import Place, Row, Side
from reader.core.sentences import Span

_APART: Final = "\0"  # between two sides; no text has it
_BLANKS: Final = re.compile(r"\s+")


class Hit(Struct, frozen=True):
    """A stretch of one side of a row, the row by its number on the page."""

    row: int
    side: Side
    span: Span


class Pages:
    """The text of an article folded for searching: small letters, one width, simplified.

    A million characters take some 0.3 s to fold, and then a few milliseconds to search.
    """

    def __init__(self, rows: Iterable[Row], fold: Callable[[str], str]) -> None:
        """`fold` gives one spelling for all ways to write a text, a code point for a code point."""
        self._fold = fold
        texts = [fold(row.text(side) or "") for row in rows for side in Side]
        self._text = _APART.join(texts)
        # Where each side begins; row n's are at 2n and 2n + 1, and then comes the end of all.
        self._starts = [0]
        for text in texts:
            self._starts.append(self._starts[-1] + len(text) + 1)

    def find(self, wanted: str) -> "Hits":
        """Find all places, none for blanks; any blanks stand for any others."""
        if not wanted.strip():
            return Hits(self._starts, (), ())
        folded = self._fold(wanted)
        pattern = r"\s+".join(map(re.escape, _BLANKS.split(folded)))
        matches = re.finditer(pattern, self._text)
        if _BLANKS.search(folded) is None:
            # A letter stands there sixty thousand times: half the work is half the wait.
            return Hits(self._starts, [match.start() for match in matches], len(folded))
        spans = [match.span() for match in matches]
        return Hits(self._starts, [start for start, _ in spans], [end for _, end in spans])


class Hits(Sequence[Hit]):
    """What was found, in the order of the page: row by row, left before right."""

    def __init__(
        self, sides: Sequence[int], starts: Sequence[int], ends: Sequence[int] | int
    ) -> None:
        """`sides` is where each side begins in the text that `starts` and `ends` count in.

        Where all hits are of one length, that is enough in place of their ends.
        """
        self._sides, self._starts, self._ends = sides, starts, ends

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, number: int) -> Hit:  # type: ignore[override]
        start = self._starts[number]
        side = bisect_right(self._sides, start) - 1
        return Hit(side // 2, Side(side % 2), self._span(number, self._sides[side]))

    def __iter__(self) -> Iterator[Hit]:
        return (self[number] for number in range(len(self)))

    def on(self, row: int, side: Side, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
        """Give what was found on one side of a row, or in a stretch of it."""
        number = 2 * row + side
        if not self._starts or number + 1 >= len(self._sides):
            return ()
        begin, stop = self._sides[number], self._sides[number + 1]
        stop = stop if end is None else min(begin + end, stop)
        found = range(self._first_ending_after(begin + start), bisect_left(self._starts, stop))
        return tuple(self._span(each, begin) for each in found)

    def first_from(self, place: Place) -> int | None:
        """Give the number of the first hit at or after a place, that of the first after the last.

        None where nothing was found.
        """
        if not self._starts:
            return None
        side = min(2 * place.row + place.side, len(self._sides) - 1)
        return bisect_left(self._starts, self._sides[side] + place.offset) % len(self)

    def _first_ending_after(self, place: int) -> int:
        if isinstance(self._ends, int):
            return bisect_right(self._starts, place - self._ends)
        return bisect_right(self._ends, place)

    def _span(self, number: int, begin: int) -> Span:
        start, ends = self._starts[number], self._ends
        end = start + ends if isinstance(ends, int) else ends[number]
        return Span(start - begin, end - begin)


NOTHING_FOUND: Final = Hits((0,), (), ())
"""What was found before anything was sought."""
