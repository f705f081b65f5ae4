"""All pairings of two lists of lengths, weighed by dynamic programming."""

import math
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate

from msgspec import Struct, field

from reader.core.lengths import length_agreement

Shape = tuple[int, int]
"""How many parts of the left and of the right stand in one pair; (0, 0) does not occur."""

Step = tuple[int, int, Shape]
"""Where a pair ends, as numbers of left and right parts done, and its shape."""

Evidence = Callable[[range, range], float]
"""What else speaks for left and right parts as a pair: log odds, 0 where nothing is known."""

Band = list[range]
"""For each number of left parts done, which numbers of right parts are considered."""


class Model(Struct, frozen=True):
    """The lengths of both sides, summed up from the start, and how probable each shape is.

    `least` is the probability that lengths tell nothing, since no difference is impossible.
    Of each pair that was scored it is `known` how well it agrees.
    """

    lefts: tuple[float, ...]
    rights: tuple[float, ...]
    log_shapes: tuple[tuple[Shape, float], ...]
    evidence: Evidence | None
    least: float
    known: dict[Step, float] = field(default_factory=dict[Step, float])

    @classmethod
    def of(
        cls,
        left: Sequence[float],
        right: Sequence[float],
        shapes: Mapping[Shape, float],
        evidence: Evidence | None,
        least: float,
    ) -> "Model":
        """Sum up the lengths of the parts; `shapes` maps each shape to its probability."""
        logs = tuple((shape, math.log(share)) for shape, share in shapes.items())
        return cls(
            tuple(accumulate(left, initial=0.0)),
            tuple(accumulate(right, initial=0.0)),
            logs,
            evidence,
            least,
        )

    def band(self, width: int) -> Band:
        """Consider `width` parts to both sides of where the lengths so far agree."""
        last = len(self.rights) - 1
        ratio = self.rights[-1] / (self.lefts[-1] or 1.0)
        centres = [min(bisect_left(self.rights, length * ratio), last) for length in self.lefts]
        centres[0], centres[-1] = 0, last
        band: Band = []
        for centre in centres:
            low = min(centre - width, band[-1].stop - 1) if band else 0
            band.append(range(max(low, 0), min(centre + width, last) + 1))
        return band

    def agreement(self, i: int, j: int, shape: Shape) -> float:
        """Score the pair that ends at (i, j): how probable its lengths are, and the evidence."""
        if not all(shape):
            return 0.0
        pair = i, j, shape
        if pair not in self.known:
            self.known[pair] = self._agreement(i, j, shape)
        return self.known[pair]

    def _agreement(self, i: int, j: int, shape: Shape) -> float:
        left = self.lefts[i] - self.lefts[i - shape[0]]
        right = self.rights[j] - self.rights[j - shape[1]]
        agreement = math.log(length_agreement(left, right) + self.least)
        if self.evidence is None:
            return agreement
        return agreement + self.evidence(range(i - shape[0], i), range(j - shape[1], j))


class Mirrored(Struct, frozen=True):
    """A model read from the end."""

    model: Model

    @property
    def log_shapes(self) -> tuple[tuple[Shape, float], ...]:
        """How probable each shape is."""
        return self.model.log_shapes

    def agreement(self, i: int, j: int, shape: Shape) -> float:
        """Score the pair that begins so many parts before the end."""
        lefts, rights = len(self.model.lefts) - 1, len(self.model.rights) - 1
        return self.model.agreement(lefts - i + shape[0], rights - j + shape[1], shape)


class Cell(Struct, frozen=True):
    """Log probabilities of all ways to a cell and of the best one, whose last pair is `shape`."""

    total: float
    best: float
    shape: Shape


Table = list[dict[int, Cell]]
"""The cells reached, by numbers of left and of right parts done."""


def sweep(model: Model | Mirrored, band: Band) -> Table:
    """Fill the cells of a band from the start."""
    table: Table = []
    for i, columns in enumerate(band):
        table.append({})
        for j in columns:
            table[i][j] = _cell(model, table, i, j) if i or j else Cell(0.0, 0.0, (0, 0))
    return table


def _cell(model: Model | Mirrored, table: Table, i: int, j: int) -> Cell:
    best, shape, totals = -math.inf, (0, 0), list[float]()
    for step, log_share in model.log_shapes:
        before = table[i - step[0]].get(j - step[1]) if i >= step[0] else None
        if before is None:
            continue
        score = log_share + model.agreement(i, j, step)
        totals.append(before.total + score)
        if before.best + score > best:
            best, shape = before.best + score, step
    return Cell(_log_sum(totals), best, shape)


def _log_sum(logs: Sequence[float]) -> float:
    top = max(logs, default=-math.inf)
    return top + math.log(sum(math.exp(value - top) for value in logs)) if logs else top


def trace(table: Table) -> Iterator[Step]:
    """Follow the best way back; each step is where a pair ends, and its shape."""
    i, j = len(table) - 1, max(table[-1])
    while i or j:
        shape = table[i][j].shape
        yield i, j, shape
        i, j = i - shape[0], j - shape[1]
