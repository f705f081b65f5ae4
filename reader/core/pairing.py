"""Which parts of a text and its translation belong together, judged by their lengths alone.

After Gale & Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational
Linguistics 19 (1993): a long part is translated by a long part, so the pairing whose lengths
agree best is sought by dynamic programming. A pair's confidence is its probability among all
pairings (forward–backward), so that a doubtful neighbourhood shows.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from types import MappingProxyType
from typing import Final

from reader.core.scripts import Script, script_of

Shape = tuple[int, int]
"""How many parts of the left and of the right stand in one pair; (0, 0) does not occur."""

Evidence = Callable[[range, range], float]
"""What else speaks for left and right parts as a pair: log odds, 0 where nothing is known."""

# Mostly one to one, as in news: translators merge or drop a paragraph now and then.
PARAGRAPH_SHAPES: Final[Mapping[Shape, float]] = MappingProxyType(
    {(1, 1): 0.94, (1, 2): 0.02, (2, 1): 0.02, (1, 0): 0.01, (0, 1): 0.01}
)
# Between Gale and Church's parliament (89 % one to one) and fiction (60 %, and 1-3 is not rare).
SENTENCE_SHAPES: Final[Mapping[Shape, float]] = MappingProxyType(
    {
        (1, 1): 0.80, (1, 2): 0.07, (2, 1): 0.07, (1, 3): 0.015, (3, 1): 0.015, (2, 2): 0.015,
        (1, 0): 0.0075, (0, 1): 0.0075,
    }
)  # fmt: skip

# Latin letters that say as much as one character: 3.15 in news, 3.7 in fiction (English-Chinese).
_LETTERS: Final[Mapping[Script, float]] = MappingProxyType(
    {Script.HAN: 3.2, Script.HANGUL: 2.6, Script.KANA: 1.6, Script.NONE: 0.0}
)
_VARIANCE = 6.8  # of the length difference per letter, Gale & Church 1993; ours: 4.6 to 8.1
_LEAST = 1e-12  # no difference of lengths is quite impossible
_NARROWEST_BAND, _MOST_CELLS = 16, 2_000_000


@dataclass(frozen=True, slots=True)
class Pair:
    """Parts that belong together: 0-based numbers on each side, in order; one side may be empty.

    `confidence` (0 to 1) is the probability of the pair under the model.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    confidence: float


def reading_length(text: str) -> float:
    """Measure a text in Latin letters, so that a text and its translation come out alike."""
    return sum(
        1.0 if character.isdigit() else _LETTERS.get(script_of(character), 1.0)
        for character in text
    )


def length_agreement(left: float, right: float) -> float:
    """Give the probability (0 to 1) that a translation differs in length at least as much."""
    deviation = abs(left - right) / math.sqrt(_VARIANCE * ((left + right) / 2 + 1))
    return math.erfc(deviation / math.sqrt(2))


def pair_by_length(
    left_lengths: Sequence[float],
    right_lengths: Sequence[float],
    shapes: Mapping[Shape, float] = PARAGRAPH_SHAPES,
    evidence: Evidence | None = None,
) -> tuple[Pair, ...]:
    """Pair parts in order so that every part of both sides stands in exactly one pair.

    Lengths are in one unit, as `reading_length` gives; `shapes` maps each permitted shape to its
    probability and must permit (1, 0) and (0, 1). `evidence` is asked for pairs with both sides.
    """
    model = _Model.of(left_lengths, _evened(right_lengths, left_lengths), shapes, evidence)
    width = _NARROWEST_BAND
    while True:
        band = model.band(width)
        forward = _sweep(model, band)
        path = tuple(_trace(forward))
        if not _leans_on(band, path) or 4 * width * len(band) > _MOST_CELLS:
            return _rated(model, band, forward, path)
        width *= 4


def _evened(lengths: Sequence[float], others: Sequence[float]) -> list[float]:
    """Even out a terser style; sums that differ by more tell of parts left untranslated."""
    ratio = (sum(others) + 1) / (sum(lengths) + 1)
    return [length * ratio for length in lengths] if 0.6 < ratio < 1.6 else list(lengths)


Band = list[range]
"""For each number of left parts done, which numbers of right parts are considered."""


@dataclass(frozen=True, slots=True)
class _Model:
    """The lengths of both sides, summed up from the start, and how probable each shape is."""

    lefts: tuple[float, ...]
    rights: tuple[float, ...]
    log_shapes: tuple[tuple[Shape, float], ...]
    evidence: Evidence | None

    @classmethod
    def of(
        cls,
        left: Sequence[float],
        right: Sequence[float],
        shapes: Mapping[Shape, float],
        evidence: Evidence | None,
    ) -> "_Model":
        logs = tuple((shape, math.log(share)) for shape, share in shapes.items())
        return cls(
            tuple(accumulate(left, initial=0.0)),
            tuple(accumulate(right, initial=0.0)),
            logs,
            evidence,
        )

    def mirrored(self) -> "_Model":
        """The same model read from the end."""
        lefts = tuple(self.lefts[-1] - length for length in reversed(self.lefts))
        rights = tuple(self.rights[-1] - length for length in reversed(self.rights))
        return _Model(lefts, rights, self.log_shapes, self._mirrored_evidence())

    def _mirrored_evidence(self) -> Evidence | None:
        evidence, last = self.evidence, (len(self.lefts) - 1, len(self.rights) - 1)
        if evidence is None:
            return None

        def mirrored(left: range, right: range) -> float:
            return evidence(
                range(last[0] - left.stop, last[0] - left.start),
                range(last[1] - right.stop, last[1] - right.start),
            )

        return mirrored

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
        left = self.lefts[i] - self.lefts[i - shape[0]]
        right = self.rights[j] - self.rights[j - shape[1]]
        agreement = math.log(length_agreement(left, right) + _LEAST)
        if self.evidence is None:
            return agreement
        return agreement + self.evidence(range(i - shape[0], i), range(j - shape[1], j))


@dataclass(frozen=True, slots=True)
class _Cell:
    """Log probabilities of all ways to a cell and of the best one, whose last pair is `shape`."""

    total: float
    best: float
    shape: Shape


Table = list[dict[int, _Cell]]


def _sweep(model: _Model, band: Band) -> Table:
    """Fill the cells of a band from the start."""
    table: Table = []
    for i, columns in enumerate(band):
        table.append({})
        for j in columns:
            table[i][j] = _cell(model, table, i, j) if i or j else _Cell(0.0, 0.0, (0, 0))
    return table


def _cell(model: _Model, table: Table, i: int, j: int) -> _Cell:
    best, shape, totals = -math.inf, (0, 0), list[float]()
    for step, log_share in model.log_shapes:
        before = table[i - step[0]].get(j - step[1]) if i >= step[0] else None
        if before is None:
            continue
        score = log_share + model.agreement(i, j, step)
        totals.append(before.total + score)
        if before.best + score > best:
            best, shape = before.best + score, step
    return _Cell(_log_sum(totals), best, shape)


def _log_sum(logs: Sequence[float]) -> float:
    top = max(logs, default=-math.inf)
    return top + math.log(sum(math.exp(value - top) for value in logs)) if logs else top


def _trace(table: Table) -> Iterator[tuple[int, int, Shape]]:
    """Follow the best way back; each step is where a pair ends, and its shape."""
    i, j = len(table) - 1, max(table[-1])
    while i or j:
        shape = table[i][j].shape
        yield i, j, shape
        i, j = i - shape[0], j - shape[1]


def _leans_on(band: Band, path: Sequence[tuple[int, int, Shape]]) -> bool:
    """Whether the best way runs along the rim of the band, so that a better one may lie outside."""
    last = band[-1].stop - 1
    return any(
        (j == band[i].start and j > 0) or (j == band[i].stop - 1 and j < last) for i, j, _ in path
    )


def _rated(
    model: _Model, band: Band, forward: Table, path: Sequence[tuple[int, int, Shape]]
) -> tuple[Pair, ...]:
    """Give the pairs of a way from start to end with the probability of each."""
    last = band[-1].stop - 1
    backward = _sweep(
        model.mirrored(), [range(last + 1 - row.stop, last + 1 - row.start) for row in band[::-1]]
    )
    whole = forward[-1][last].total
    shares = dict(model.log_shapes)
    pairs: list[Pair] = []
    for i, j, shape in reversed(path):
        start = forward[i - shape[0]][j - shape[1]].total
        rest = backward[len(band) - 1 - i][last - j].total
        log = start + shares[shape] + model.agreement(i, j, shape) + rest - whole
        left, right = range(i - shape[0], i), range(j - shape[1], j)
        pairs.append(Pair(tuple(left), tuple(right), min(math.exp(min(log, 0.0)), 1.0)))
    return tuple(pairs)
