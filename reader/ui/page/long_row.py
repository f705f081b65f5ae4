"""Rows laid out: short ones at once, of very long ones what is looked at.

A row of a hundred thousand characters takes a second to lay out; the two or three pieces of it that
a window shows take a few milliseconds.
"""

from collections.abc import Mapping
from functools import partial

from reader.core.articles import Place, Side
from reader.core.entries import EntryKey, Status
from reader.ui.page.layout import Compositor, RowText
from reader.ui.page.long_side import LongSide
from reader.ui.page.pieces import VERY_LONG
from reader.ui.page.placing import PlacedRow, PlacedSide
from reader.ui.page.typography import Typeface

_AROUND = 400  # characters to both sides of a place; no line has as many


class LaidRow:
    """A row that is laid out whole."""

    def __init__(self, placed: PlacedRow) -> None:
        self.placed = placed

    def show(self, top: float, bottom: float) -> float:  # noqa: ARG002
        """Lay out what stands between two heights of the row.

        What is above `top` may turn out to be of another height than was guessed: gives how far
        what stood at `top` moved down.
        """
        return 0.0

    def show_place(self, place: Place) -> None:
        """Lay out what stands around a place of the row."""


class LongRow(LaidRow):
    """A row that is laid out by and by."""

    def __init__(
        self, compositor: Compositor, text: RowText, statuses: Mapping[EntryKey, Status]
    ) -> None:
        self._compositor, self._text, self._statuses = compositor, text, statuses
        self._sides: dict[Side, LongSide] = {}
        super().__init__(self._joined())

    def show(self, top: float, bottom: float) -> float:
        """Lay out what stands between two heights of the row.

        What is above `top` may turn out to be of another height than was guessed: gives how far
        what stood at `top` moved down, on the side that is above it first.
        """
        moved, held = 0.0, None
        while (found := self._missing(top + moved, bottom + moved)) is not None:
            side, number = found
            begins = self._top(side) + self._sides[side].reach(number)[0]
            is_above = begins < top + moved
            by = self._set(side, number, is_above=is_above)
            if is_above and held in (None, side):
                held = side
                moved += by
        self._keep(top + moved, bottom + moved)
        return moved

    def show_place(self, place: Place) -> None:
        """Lay out what stands around a place of the row."""
        long = self._sides.get(place.side)
        if long is None:
            return
        first, last = (long.number_of(place.offset + by) for by in (-_AROUND, _AROUND))
        for number in range(first, last + 1):
            if not long.is_set(number):
                self._set(place.side, number)

    def _missing(self, top: float, bottom: float) -> tuple[Side, int] | None:
        """Give a block between two heights that wants its lines, the uppermost of a side first."""
        for side in self._compositor.columns.order:
            long, start = self._sides.get(side), self._top(side)
            for number in long.between(top - start, bottom - start) if long is not None else ():
                if long is not None and not long.is_set(number):
                    return side, number
        return None

    def _keep(self, top: float, bottom: float) -> None:
        is_other = False
        for side, long in self._sides.items():
            start = self._top(side)
            is_other |= long.keep(long.between(top - start, bottom - start))
        if is_other:
            self.placed = self._joined()

    def _set(self, side: Side, number: int, *, is_above: bool = False) -> float:
        """Give how far the end of the block moved down."""
        start, moved = self._top(side), self._sides[side].set(number, is_above=is_above)
        self.placed = self._joined()
        return moved + self._top(side) - start

    def _top(self, side: Side) -> float:
        placed = self.placed.side(side)
        return placed.top if placed is not None else 0.0

    def _joined(self) -> PlacedRow:
        return self._compositor.join(self._text, self._placed_side)

    def _placed_side(self, side: Side, face: Typeface, top: float) -> PlacedSide | None:
        content = self._text.text(side)
        if not content:
            return None
        if side not in self._sides:
            compositor = self._compositor
            syllables = partial(compositor.syllables, self._text, side, self._statuses)
            width = compositor.columns.width(side)
            self._sides[side] = LongSide(content, face, compositor, width, syllables)
        return self._sides[side].placed(top)


def lay(compositor: Compositor, text: RowText, statuses: Mapping[EntryKey, Status]) -> LaidRow:
    """Lay a row out, or begin to."""
    if max(len(text.text(side) or "") for side in Side) > VERY_LONG:
        return LongRow(compositor, text, statuses)
    return LaidRow(compositor.place(text, statuses))
