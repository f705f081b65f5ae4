"""Where words begin, told by the characters around: a conditional random field's weights.

The model is Wapic's, pruned by the dictionary's build. Its own way of choosing tags is not used:
the weights of its features are summed, and the lattice of possible words weighs the sums.
"""

from typing import TYPE_CHECKING, Any, Final, Self

import numpy as np  # noqa: TID253 - this module is imported when the words are loaded
from numpy.typing import NDArray  # noqa: TID253

from reader.language.boundary_keys import (
    AFTER,
    BEFORE,
    BUCKET_BITS,
    NOTHING,
    PLACES,
    SLOTS,
    TAGS,
    UNIT,
    address,
)
from reader.language.words.scores import BoundaryScores

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.language.boundary_keys import Keys

_AT_ONCE: Final = 4_000  # characters; the tables for so many stay in the processor's cache
_MARGIN: Final = 2  # characters on each side that a feature sees
_BEFORE: Final = np.array(BEFORE, np.uint32)
_AFTER: Final = np.array(AFTER, np.uint32)
_FIRST: Final = np.array([first for first, _ in PLACES])[:, np.newaxis]
_SECOND: Final = np.array([second or 0 for _, second in PLACES])[:, np.newaxis]
_IS_PAIR: Final = np.array([second is not None for _, second in PLACES])[:, np.newaxis]
_TEMPLATES: Final = np.arange(len(PLACES), dtype=np.uint64)[:, np.newaxis]


Stretch = tuple[int, int]
"""Where in a text Chinese characters begin and end."""


class BoundaryModel:
    """Tells how likely words begin and end. Safe to use from several threads."""

    def __init__(self, fingerprints: NDArray[np.uint16], weights: NDArray[np.uint32]) -> None:
        """Take the table: a row a bucket, `SLOTS` wide; four bytes of a weight are one number."""
        self._fingerprints, self._weights = fingerprints, weights

    @classmethod
    def read(cls, parts: "Mapping[str, bytes]") -> Self:
        """Read the table as the dictionary file keeps it."""
        shape = 1 << BUCKET_BITS, SLOTS
        fingerprints = np.frombuffer(parts["fingerprints"], "<u2").reshape(shape)
        weights = np.frombuffer(parts["weights"], np.uint32).reshape(shape)
        return cls(fingerprints, weights)

    def score(
        self, texts: "Sequence[tuple[str, Sequence[Stretch]]]", scale: float, length: float
    ) -> "Iterator[list[BoundaryScores]]":
        """Score the stretches of each simplified text; many are scored at once.

        `scale` is what a unit of the model's weighs, `length` is added for each character of a
        word after its first.
        """
        codes, places = _lay_out(texts)
        pieces = [
            self._sum_weights(codes, places[start : start + _AT_ONCE])
            for start in range(0, len(places), _AT_ONCE)
        ]
        sums = np.concatenate(pieces) if pieces else np.zeros((0, TAGS))
        begin, end, single = _add_up(sums * (scale * UNIT), length)
        start = 0
        for _, stretches in texts:
            scores: list[BoundaryScores] = []
            for first, last in stretches:
                stop = start + last - first
                parts = begin[start:stop], end[start:stop], single[start:stop]
                scores.append(BoundaryScores(*parts))
                start = stop
            yield scores

    def _sum_weights(self, codes: "Keys", places: NDArray[np.intp]) -> NDArray[np.int32]:
        """Give the sums of the weights of the features at places: (places, tags)."""
        first = codes[_FIRST + places]
        second = np.where(_IS_PAIR, codes[_SECOND + places], np.uint64(NOTHING))
        bucket, fingerprint = address(_TEMPLATES, first, second)
        rows = bucket.astype(np.intp).ravel()
        wanted = fingerprint.astype(np.uint16).reshape(-1, 1)
        # Most features are not in the table: only what is found is read on.
        matches = np.flatnonzero(self._fingerprints.take(rows, 0) == wanted)
        features, slots = matches // SLOTS, matches % SLOTS
        found = np.zeros(len(rows), np.uint32)
        found[features] = self._weights.take(rows[features] * SLOTS + slots)
        weights = found.view(np.int8).reshape(len(PLACES), -1, TAGS)
        return weights.sum(0, dtype=np.int32)


def _lay_out(
    texts: "Sequence[tuple[str, Sequence[Stretch]]]",
) -> "tuple[Keys, NDArray[np.intp]]":
    """Give the code points of all texts, with what stands before and after each; and the places."""
    parts: list[NDArray[np.uint32]] = []
    places: list[NDArray[np.intp]] = []
    start = 0
    for text, stretches in texts:
        parts += (_BEFORE, np.frombuffer(text.encode("utf-32-le"), np.uint32), _AFTER)
        start += _MARGIN
        places += (np.arange(start + a, start + b) for a, b in stretches)
        start += len(text) + _MARGIN
    joined = np.concatenate(parts) if parts else _BEFORE
    none = np.zeros(0, np.intp)
    return joined.astype(np.uint64), np.concatenate(places) if places else none


def _add_up(
    scores: "NDArray[np.floating[Any]]", length: float
) -> tuple[list[float], list[float], list[float]]:
    """Turn the scores of tags into those of where words begin and end."""
    begin, inside, end, single = scores.T
    # The sum of `inside` over a word's middle is a difference of sums from the beginning on.
    inside_so_far = np.cumsum(inside)
    steps = np.arange(len(scores)) * length
    return (
        (begin - inside_so_far - steps).tolist(),
        (end + inside_so_far - inside + steps).tolist(),
        single.tolist(),
    )
