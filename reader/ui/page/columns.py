"""Where the two columns stand for a given width of the window."""

from dataclasses import dataclass

from reader.core.articles import Side

# In ems. A column of 34 em holds some 75 letters or 34 characters: the upper end of comfort.
_WIDEST = 34.0
_NARROWEST = 13.0
_GUTTER = 2.6
_MARGIN = 2.0
_SLIM_MARGIN = 1.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edge and width of each side, in pixels; stacked sides stand one above the other."""

    left: tuple[float, float]
    right: tuple[float, float]
    is_stacked: bool

    def x(self, side: Side) -> float:
        """Give the left edge of a side."""
        return (self.right if side else self.left)[0]

    def width(self, side: Side) -> float:
        """Give the width of a side."""
        return (self.right if side else self.left)[1]

    def fits(self, other: "Columns") -> bool:
        """Whether lines set for these columns stay right in others."""
        mine, theirs = (self.left[1], self.right[1]), (other.left[1], other.right[1])
        return mine == theirs and self.is_stacked == other.is_stacked

    def between(self, em: float) -> float:
        """Give the middle between the sides, a place in the left margin where they are stacked."""
        if self.is_stacked:
            return self.left[0] - 0.4 * em
        return (self.left[0] + self.left[1] + self.right[0]) / 2

    @property
    def span(self) -> tuple[float, float]:
        """The left edge and the width of both together."""
        left = min(self.left[0], self.right[0])
        return left, max(sum(self.left), sum(self.right)) - left


def columns_for(width: float, em: float, *, is_single: bool = False) -> Columns:
    """Place the columns in a window's width; `is_single` when the article has one side only."""
    margin = min(_MARGIN * em, max(width * 0.05, _SLIM_MARGIN * em))
    room = width - 2 * margin
    column = (room - _GUTTER * em) / 2
    if is_single or column < _NARROWEST * em:
        column = max(min(room, _WIDEST * em), em)
        start = max((width - column) / 2, 0.0)
        return Columns((start, column), (start, column), is_stacked=True)
    column = min(column, _WIDEST * em)
    start = (width - 2 * column - _GUTTER * em) / 2
    return Columns(
        (round(start), column), (round(start + column + _GUTTER * em), column), is_stacked=False
    )
