"""Which parts of a text and its translation belong together, judged by their lengths alone.

After Gale & Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational
Linguistics 19 (1993): a long part is translated by a long part, so the pairing whose lengths
agree best is sought by dynamic programming. A pair's confidence is its probability among all
pairings (forward–backward), so that a doubtful neighbourhood shows.
"""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from reader.core.lattice import Band, Evidence, Mirrored, Model, Shape, Step, Table, sweep, trace

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

_LEAST = 1e-12
_NARROWEST_BAND, _MOST_CELLS = 16, 2_000_000


class Pair(Struct, frozen=True):
    """Parts that belong together: 0-based numbers on each side, in order; one side may be empty.

    `confidence` (0 to 1) is the probability of the pair under the model.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    confidence: float


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
    return pair_lengths(left_lengths, _evened(right_lengths, left_lengths), shapes, evidence)


def pair_lengths(
    left_lengths: Sequence[float],
    right_lengths: Sequence[float],
    shapes: Mapping[Shape, float] = PARAGRAPH_SHAPES,
    evidence: Evidence | None = None,
    least: float = _LEAST,
) -> tuple[Pair, ...]:
    """Pair parts as `pair_by_length` does, their lengths taken as they are.

    `least` is the probability that lengths tell nothing; translators abridge now and then.
    """
    model = Model.of(left_lengths, right_lengths, shapes, evidence, least)
    width = _NARROWEST_BAND
    while True:
        band = model.band(width)
        forward = sweep(model, band)
        path = tuple(trace(forward))
        if not _leans_on(band, path) or 4 * width * len(band) > _MOST_CELLS:
            return _rated(model, band, forward, path)
        width *= 4


def _evened(lengths: Sequence[float], others: Sequence[float]) -> list[float]:
    """Even out a terser style; sums that differ by more tell of parts left untranslated."""
    ratio = (sum(others) + 1) / (sum(lengths) + 1)
    return [length * ratio for length in lengths] if 0.6 < ratio < 1.6 else list(lengths)


def _leans_on(band: Band, path: Sequence[Step]) -> bool:
    """Whether the best way runs along the rim of the band, so that a better one may lie outside."""
    last = band[-1].stop - 1
    return any(
        (j == band[i].start and j > 0) or (j == band[i].stop - 1 and j < last) for i, j, _ in path
    )


def _rated(model: Model, band: Band, forward: Table, path: Sequence[Step]) -> tuple[Pair, ...]:
    """Give the pairs of a way from start to end with the probability of each."""
    last = band[-1].stop - 1
    backward = sweep(
        Mirrored(model), [range(last + 1 - row.stop, last + 1 - row.start) for row in band[::-1]]
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
