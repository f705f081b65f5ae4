"""The heights of all rows, guessed or known, summed so that any place is found at once."""

from collections.abc import Iterable


class Heights:
    """Heights in whole pixels with their running sums in a Fenwick tree: O(log n) each way."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        self._tree = [0, *self._heights]
        for index in range(1, len(self._tree)):
            parent = index + (index & -index)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[index]
        self._top_step = 1 << len(self._heights).bit_length()

    def replaced(self, start: int, end: int, heights: Iterable[int]) -> "Heights":
        """Give heights with others in place of those of rows `start` to `end`."""
        return Heights([*self._heights[:start], *heights, *self._heights[end:]])

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def __setitem__(self, index: int, height: int) -> None:
        change = height - self._heights[index]
        self._heights[index] = height
        node = index + 1
        while change and node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def top(self, index: int) -> int:
        """Give the sum of the heights before a row."""
        total = 0
        while index:
            total += self._tree[index]
            index -= index & -index
        return total

    @property
    def total(self) -> int:
        """The sum of all heights."""
        return self.top(len(self._heights))

    def at(self, y: int) -> tuple[int, int]:
        """Give the row at a height and how far into it that is.

        Above the first row it is the first, below the last the last.
        """
        if y < 0 or not self._heights:
            return 0, y
        index, rest, step = 0, y, self._top_step
        while step:
            following = index + step
            if following < len(self._tree) and self._tree[following] <= rest:
                index, rest = following, rest - self._tree[following]
            step >>= 1
        if index < len(self._heights):
            return index, rest
        last = len(self._heights) - 1
        return last, rest + self._heights[last]
