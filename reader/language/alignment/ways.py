"""Sums over all ways to a place, or the best of them, and over all ways on from it.

Ways are summed up in logarithms; where the best one is sought, the greater of two takes the place
of their sum. Sentences without counterpart form gaps, which cost more to begin than to go on with
(Gotoh, "An improved algorithm for matching biological sequences", 1982), left ones before right.
"""

import math
from collections.abc import Sequence
from typing import Final, Protocol

import numpy as np
from msgspec import Struct

from reader.language.alignment.arrays import NEVER, Floats, Scores
from reader.language.alignment.evidence import LONGEST
from reader.language.alignment.model import Model, Stretch

_COUNTS: Final = range(1, LONGEST + 1)
_LEAST = -1e300  # of a logarithm, so that differences are numbers


class Together(Protocol):
    """What makes one of several ways: their sum, or the best."""

    def two(self, one: Floats, other: Floats) -> Floats:
        """Take two ways together, place by place."""
        ...

    def many(self, ways: Floats) -> Floats:
        """Take many ways together: (text, way, place) → (text, place)."""
        ...

    def along(self, row: Floats) -> Floats:
        """Take the ways to each place of a row and to those before it together."""
        ...


class Best:
    """Takes the best of several ways."""

    def two(self, one: Floats, other: Floats) -> Floats:
        """Take the better one."""
        return np.maximum(one, other)

    def many(self, ways: Floats) -> Floats:
        """Take the best one."""
        return ways.max(axis=1)

    def along(self, row: Floats) -> Floats:
        """Take the best one so far."""
        return np.maximum.accumulate(row, axis=1)


class Sum:
    """Sums up several ways."""

    def two(self, one: Floats, other: Floats) -> Floats:
        """Add two."""
        return np.logaddexp(one, other)

    def many(self, ways: Floats) -> Floats:
        """Add all."""
        return _sum_of_many(ways)

    def along(self, row: Floats) -> Floats:
        """Add those so far."""
        return np.logaddexp.accumulate(row, axis=1)


def _sum_of_many(ways: Floats) -> Floats:
    top = np.maximum(ways.max(axis=1), _LEAST)
    total = np.exp(ways - top[:, None]).sum(axis=1)
    with np.errstate(divide="ignore"):  # nothing leads to some places
        return np.log(total) + top


class Rows:
    """Values of places, row by row: (text, place); places outside count as impossible."""

    def __init__(self, stretch: Stretch) -> None:
        self._stretch = stretch
        self._rows = [np.zeros((0, 0))] * (stretch.size + 1)

    def __getitem__(self, i: int) -> Floats:
        return self._rows[i]

    def __setitem__(self, i: int, row: Floats) -> None:
        self._rows[i] = row

    def cut(self, i: int, first: int, width: int) -> Floats:
        """Give the values of some places in a row."""
        return cut(self._rows[i], int(self._stretch.low[i]), first, width)

    def at(self, text: int, i: int, j: int) -> float:
        """Give the value of a place."""
        row, at = self._rows[i], j - int(self._stretch.low[i])
        return float(row[text, at]) if 0 <= at < row.shape[1] else NEVER


def cut(row: Floats, low: int, first: int, width: int) -> Floats:
    """Give `width` places from `first` on of a row (…, place) that begins at `low`."""
    begin, end = max(first, low), min(first + width, low + row.shape[-1])
    if begin == first and end == first + width:
        return row[..., begin - low : end - low]
    out = np.full((*row.shape[:-1], width), NEVER)
    if begin < end:
        out[..., begin - first : end - first] = row[..., begin - low : end - low]
    return out


class Ways(Struct, frozen=True):
    """Ways to or from places, after a link, after a left gap, after a right gap."""

    linked: Rows
    left_gap: Rows
    right_gap: Rows

    def __getitem__(self, kind: int) -> Rows:
        return (self.linked, self.left_gap, self.right_gap)[kind]


class Walker:
    """Goes through the places of a stretch. `links` are their scores, row by row."""

    def __init__(self, model: Model, stretch: Stretch, links: Sequence[Scores]) -> None:
        self._stretch, self._links = stretch, links
        self._shapes = np.array([*model.shapes], dtype=np.int64)
        self._members = [np.flatnonzero(self._shapes[:, 0] == a) for a in _COUNTS]
        self._begin, self._on = math.log(model.gap), math.log(model.gap_goes_on)

    def forward(self, together: Together) -> tuple[Ways, Rows]:
        """Take the ways from the start to each place together: by how they end, and all."""
        stretch = self._stretch
        ways, every = Ways(Rows(stretch), Rows(stretch), Rows(stretch)), Rows(stretch)
        for i in range(stretch.size + 1):
            first, width = int(stretch.low[i]), stretch.width(i)
            link = self._ending(together, every, i)
            if i == 0:
                link[:, 0] = 0.0  # the start
                left = np.full(link.shape, NEVER)
            else:
                left = together.two(
                    ways.linked.cut(i - 1, first, width) + self._begin,
                    ways.left_gap.cut(i - 1, first, width) + self._on,
                )
            before = together.two(link, left)
            right = self._right_gap(together, before)
            ways.linked[i], ways.left_gap[i], ways.right_gap[i] = link, left, right
            every[i] = together.two(before, right)
        return ways, every

    def backward(self) -> Ways:
        """Sum up the ways to the end from each place, by what went before it."""
        stretch, add = self._stretch, Sum()
        ways = Ways(Rows(stretch), Rows(stretch), Rows(stretch))
        links = [np.zeros((0, 0, 0))] * (stretch.size + 1)  # and what follows them
        for i in range(stretch.size, -1, -1):
            first, width = int(stretch.low[i]), stretch.width(i)
            link = self._going_on(links, i)
            if i == stretch.size:
                link[:, -1] = add.two(link[:, -1], np.zeros(1))
            right = self._summed_back(link)
            begun = np.full(link.shape, NEVER)
            begun[:, :-1] = right[:, 1:] + self._begin
            onward = add.two(link, begun)
            ways.right_gap[i] = right
            ways.left_gap[i] = ways.linked[i] = onward
            if i < stretch.size:
                down = ways.left_gap.cut(i + 1, first, width)
                ways.left_gap[i] = add.two(onward, down + self._on)
                ways.linked[i] = add.two(onward, down + self._begin)
            links[i] = self._links[i] + ways.linked[i][:, None]
        return ways

    def _ending(self, together: Together, every: Rows, i: int) -> Floats:
        """Take the ways that end with a link together."""
        first, width = int(self._stretch.low[i]), self._stretch.width(i)
        wide = width + LONGEST
        before = [
            every.cut(i - a, first - LONGEST, wide)
            if a <= i
            else np.full((len(self._stretch.left), wide), NEVER)
            for a in _COUNTS
        ]
        starts = (self._shapes[:, 0] - 1) * wide + LONGEST - self._shapes[:, 1]
        parts = np.concatenate(before, axis=1)[:, starts[:, None] + np.arange(width)]
        parts += self._links[i]
        return together.many(parts)

    def _going_on(self, onward: Sequence[Floats], i: int) -> Floats:
        """Sum up the ways to the end that go on with a link."""
        first, width = int(self._stretch.low[i]), self._stretch.width(i)
        parts = np.full(self._links[i].shape, NEVER)
        for a, members in enumerate(self._members, start=1):
            if i + a <= self._stretch.size and len(members):
                low = int(self._stretch.low[i + a])
                after = cut(onward[i + a][:, members], low, first, width + LONGEST)
                places = self._shapes[members, 1][:, None] + np.arange(width)
                parts[:, members] = after[:, np.arange(len(members))[:, None], places]
        return Sum().many(parts)

    def _right_gap(self, together: Together, before: Floats) -> Floats:
        """Take the ways together that end with a right gap, begun at any place before."""
        steps = self._steps(before)
        begun = together.along(before - steps) + steps + self._begin
        out = np.full(before.shape, NEVER)
        out[:, 1:] = begun[:, :-1]
        return out

    def _steps(self, row: Floats) -> Floats:
        """Give what a gap costs that goes from the start of a row to each place."""
        return np.arange(row.shape[1], dtype=np.float64) * self._on

    def _summed_back(self, onward: Floats) -> Floats:
        """Sum up what goes on from each place of a row or from any after it, in a right gap."""
        steps = self._steps(onward)
        return Sum().along((onward + steps)[:, ::-1])[:, ::-1] - steps
