"""The arrays of the aligner, and what is done with ragged ones."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Scores = NDArray[np.float32]
"""What there is most of, in half the memory."""

NEVER: Final = float("-inf")
"""The logarithm of an impossible thing's probability."""


def distinct(values: Ints) -> Ints:
    """Give each value once, ascending; faster than `numpy.unique` where they are many."""
    ordered = np.sort(values)
    is_new = np.ones(len(ordered), dtype=np.bool_)
    is_new[1:] = ordered[1:] != ordered[:-1]
    return ordered[is_new]


def expand(starts: Ints, counts: Ints) -> tuple[Ints, Ints]:
    """Give (row, index) of every member of ragged rows: row r has indices from `starts[r]` on."""
    rows = np.repeat(np.arange(len(counts)), counts)
    before = np.cumsum(counts) - counts
    return rows, np.arange(len(rows)) - before[rows] + starts[rows]


def ragged(rows: Sequence[Ints]) -> tuple[Ints, Ints]:
    """Join rows: those of row r are `values[starts[r] : starts[r + 1]]` of (starts, values)."""
    counts = np.fromiter((len(row) for row in rows), dtype=np.int64, count=len(rows))
    starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
    return starts, np.concatenate(rows) if rows else np.zeros(0, np.int64)
