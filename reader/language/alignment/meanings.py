"""Sentences compared by meaning, where the optional encoder is installed.

A sentence encoder for many languages gives each sentence a vector; sentences that say the same
thing point the same way. What the vectors say is added to what the words say.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final, cast

import numpy as np

from reader.core.progress import Progress, unwatched
from reader.language.alignment.arrays import Floats, Ints, Scores
from reader.language.alignment.evidence import LONGEST
from reader.language.alignment.model import Shape

Encode = Callable[[Sequence[str]], Scores]
"""Gives each text a vector: (text, dimension)."""

_WEIGHT = 0.5  # log odds for each standard deviation above chance
_AT_ONCE = 64  # sentences
LONG: Final = 4_000
"""Sentences of both sides that are encoded in a minute; of longer texts only words are compared."""

_SAMPLE = 3_000  # pairs that tell how alike sentences are by chance
_STRIDES: Final = 7_919, 104_729  # primes, so that pairs are spread over both texts
_LEAST = 1e-9


def load_encoder(package: str) -> Encode:
    """Load the encoder (some 0.3 s, 100 MB); it must be installed."""
    import importlib

    # It has no types, and may not be there when types are checked.
    encoder = cast("Any", importlib.import_module(package)).USE(threads=1)
    return lambda texts: np.asarray(encoder.encode(list(texts)), dtype=np.float32)


class Meanings:
    """Vectors of the sentences of both sides, summed up so that those of links are near at hand."""

    def __init__(
        self,
        encode: Encode,
        left: Sequence[str],
        right: Sequence[str],
        progress: Progress = unwatched,
    ) -> None:
        """Encode all sentences (50 to 130 a second).

        Raises:
            CancelledError: `progress` raised it.
        """
        total = len(left) + len(right)
        self._left = _summed(encode, left, progress, (0, total))
        self._right = _summed(encode, right, progress, (len(left), total))
        self._chance = {
            (a, b): self._by_chance(a, b)
            for a in range(1, LONGEST + 1)
            for b in range(1, LONGEST + 1)
        }

    def agreement(self, shape: Shape, ends: Ints, places: Ints, width: int) -> Floats:
        """Say how alike the sentences of links are, against chance: log odds (left end, place)."""
        columns = np.clip(places[:, None] + np.arange(width), 0, len(self._right) - 1)
        left = _stretches(self._left, ends, shape[0])
        right = _stretches(self._right, columns, shape[1])
        mean, spread = self._chance[shape]
        alike = np.einsum("rd,rwd->rw", left, right, dtype=np.float64)
        return _WEIGHT * (alike - mean) / spread

    def _by_chance(self, a: int, b: int) -> tuple[float, float]:
        """Give mean and spread of the likeness of stretches that have nothing to do with others."""
        numbers = np.arange(_SAMPLE)
        left = _stretches(self._left, a + numbers * _STRIDES[0] % max(len(self._left) - a, 1), a)
        right = _stretches(self._right, b + numbers * _STRIDES[1] % max(len(self._right) - b, 1), b)
        alike = np.einsum("nd,nd->n", left, right, dtype=np.float64)
        return float(alike.mean()), max(float(alike.std()), _LEAST)


def _summed(
    encode: Encode, texts: Sequence[str], progress: Progress, done: tuple[int, int]
) -> Floats:
    """Encode texts and sum their vectors up from the start."""
    vectors: list[Scores] = []
    for start in range(0, len(texts), _AT_ONCE):
        progress(done[0] + start, done[1], "")
        vectors.append(encode([text or " " for text in texts[start : start + _AT_ONCE]]))
    together = _unit(np.concatenate(vectors).astype(np.float64))
    return np.concatenate([np.zeros((1, together.shape[1])), np.cumsum(together, axis=0)])


def _stretches(summed: Floats, ends: Ints, count: int) -> Floats:
    """Give the directions of some sentences each, up to `ends` (excluded)."""
    ends = np.minimum(ends, len(summed) - 1)
    return _unit(summed[ends] - summed[np.maximum(ends - count, 0)])


def _unit(vectors: Floats) -> Floats:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), _LEAST)
