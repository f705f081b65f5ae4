"""Offsets of one text in code points, as the program counts, and in UTF-16 units, as Qt does."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class Offsets:
    """Translates offsets of one text; both directions take O(log n) of its rare characters."""

    __slots__ = ("_low_halves", "_wide")

    def __init__(self, text: str) -> None:
        wide: list[int] = []
        if text and max(text) > "\uffff":
            wide = [index for index, character in enumerate(text) if character > "\uffff"]
        self._wide = wide
        self._low_halves = [index + number + 1 for number, index in enumerate(wide)]

    def to_units(self, point: int) -> int:
        """Give the UTF-16 offset of a code point."""
        return point + bisect_left(self._wide, point)

    def units(self, start: int, end: int) -> Iterable[int]:
        """Give the UTF-16 offsets of code points `start` to `end`, in order."""
        points = range(start, end)
        return map(self.to_units, points) if self._wide else points

    def to_points(self, unit: int) -> int:
        """Give the code point of a UTF-16 offset; the middle of a pair belongs to its character."""
        return unit - bisect_right(self._low_halves, unit)
