"""Where the two columns stand for a given width of the window."""

from typing import Final, Literal

from msgspec import Struct

from reader.core.articles import Side

Arranged = Literal["beside", "stacked", "left", "right"]

# In ems. A column of 34 em holds some 75 letters or 34 characters: the upper end of comfort.
_WIDEST = 34.0
_NARROWEST = 13.0
_LEAST = 8.0  # where a person drags the divider
_GUTTER = 2.6
_MARGIN = 2.0
_SLIM_MARGIN = 1.0


class Arrangement(Struct, frozen=True):
    """How the sides stand: beside each other, above each other, or one of them alone.

    `is_swapped` puts the left side on the right, or below. "left" and "right" name the column as it
    is seen. `divider` is the share of the room that the left column takes, 0 to 1.
    """

    arranged: Arranged = "beside"
    is_swapped: bool = False
    divider: float = 0.5

    @property
    def first(self) -> Side:
        """The side that stands left, or above."""
        return Side.RIGHT if self.is_swapped else Side.LEFT

    @property
    def alone(self) -> Side | None:
        """The side that is shown alone, if one is."""
        if self.arranged == "left":
            return self.first
        return self.first.other if self.arranged == "right" else None


BESIDE: Final = Arrangement()


class Columns(Struct, frozen=True):
    """Left edge and width of each side, in pixels; stacked sides stand one above the other.

    `first` is the side that stands left, or above.
    """

    left: tuple[float, float]
    right: tuple[float, float]
    is_stacked: bool
    first: Side = Side.LEFT

    def x(self, side: Side) -> float:
        """Give the left edge of a side."""
        return (self.right if side else self.left)[0]

    def width(self, side: Side) -> float:
        """Give the width of a side."""
        return (self.right if side else self.left)[1]

    @property
    def order(self) -> tuple[Side, Side]:
        """The sides from left to right, or from above."""
        return self.first, self.first.other

    def fits(self, other: "Columns") -> bool:
        """Whether lines set for these columns stay right in others."""
        mine, theirs = (self.left[1], self.right[1]), (other.left[1], other.right[1])
        is_alike = self.is_stacked == other.is_stacked
        return mine == theirs and is_alike and (not self.is_stacked or self.first == other.first)

    @property
    def gutter(self) -> tuple[float, float]:
        """The left and the right edge of the room between columns that stand side by side."""
        one, two = self.order
        return self.x(one) + self.width(one), self.x(two)

    def between(self, em: float) -> float:
        """Give the middle between the sides, a place in the left margin where they are stacked."""
        return self.left[0] - 0.4 * em if self.is_stacked else sum(self.gutter) / 2

    @property
    def span(self) -> tuple[float, float]:
        """The left edge and the width of both together."""
        left = min(self.left[0], self.right[0])
        return left, max(sum(self.left), sum(self.right)) - left


def columns_for(
    width: float, em: float, arrangement: Arrangement = BESIDE, *, is_single: bool = False
) -> Columns:
    """Place the columns in a window's width; `is_single` when the article has one side only.

    Where they would be too narrow side by side, they are stacked.
    """
    room = _room(width, em)
    is_narrow = (room - _GUTTER * em) / 2 < _NARROWEST * em
    if is_single or is_narrow or arrangement.arranged != "beside":
        alone = arrangement.alone
        return _stacked(width, em, arrangement.first if alone is None else alone)
    both = min(room - _GUTTER * em, 2 * _WIDEST * em)
    first = min(max(both * arrangement.divider, _LEAST * em), both - _LEAST * em)
    start = (width - both - _GUTTER * em) / 2
    one, two = (round(start), first), (round(start + first + _GUTTER * em), both - first)
    if arrangement.is_swapped:
        return Columns(two, one, is_stacked=False, first=Side.RIGHT)
    return Columns(one, two, is_stacked=False)


def divider_at(x: float, width: float, em: float) -> float:
    """Give the divider that puts the middle of the gutter at a place in the window's width."""
    both = min(_room(width, em) - _GUTTER * em, 2 * _WIDEST * em)
    start = (width - both - _GUTTER * em) / 2
    return (x - start - _GUTTER * em / 2) / both


def _room(width: float, em: float) -> float:
    return width - 2 * min(_MARGIN * em, max(width * 0.05, _SLIM_MARGIN * em))


def _stacked(width: float, em: float, first: Side) -> Columns:
    column = max(min(_room(width, em), _WIDEST * em), em)
    start = max((width - column) / 2, 0.0)
    return Columns((start, column), (start, column), is_stacked=True, first=first)
