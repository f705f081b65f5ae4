"""What is kept of a long article: things made for its rows, as long as they are near the screen."""

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


_KEPT = 15 / 16  # of the limit, when there was more: to let go of many at once takes a while


class Shelf(Generic[T]):
    """Values by row; those furthest from the screen go when there are more than fit.

    `cost` says how many characters a row's value stands for, `limit` how many may be kept.
    """

    def __init__(self, limit: int, cost: Callable[[int], int]) -> None:
        self._limit = limit
        self._cost = cost
        self._values: dict[int, T] = {}
        self._held = 0

    def get(self, row: int) -> T | None:
        """Give the value of a row, None where none is kept."""
        return self._values.get(row)

    def put(self, row: int, value: T) -> None:
        """Keep a value, in place of an older one."""
        self.drop(row)
        self._values[row] = value
        self._held += self._cost(row)

    def drop(self, row: int) -> None:
        """Forget the value of a row."""
        if self._values.pop(row, None) is not None:
            self._held -= self._cost(row)

    def clear(self) -> None:
        """Forget all."""
        self._values.clear()
        self._held = 0

    def trim(self, first: int, last: int) -> None:
        """Forget what is furthest from rows `first` to `last`, never these themselves."""
        if self._held <= self._limit:
            return
        away = sorted(self._values, key=lambda row: max(first - row, row - last), reverse=True)
        for row in away:
            if first <= row <= last or self._held <= self._limit * _KEPT:
                return
            self.drop(row)

    def move(self, start: int, end: int, count: int) -> None:
        """Forget rows `start` to `end`, in whose place are `count` others; those after them move.

        `cost` must know the new rows by now.
        """
        by = count - (end - start)
        self._values = {
            row if row < start else row + by: value
            for row, value in self._values.items()
            if not start <= row < end
        }
        self._held = sum(map(self._cost, self._values))

    def __iter__(self) -> Iterator[int]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)
