"""The scores of all links that end in a row of places."""

import math
from typing import Final

import numpy as np

from reader.language.alignment.arrays import NEVER, Floats, Ints, Scores
from reader.language.alignment.evidence import LONGEST
from reader.language.alignment.model import Model, Shape, Stretch

_EVIDENCE = 0.4  # the terms of a sentence tell much the same, and both sides tell it
_LENGTH_SPREAD = 0.35  # of the logarithm of a ratio of lengths
_MISFIT = 1 / (2 * _LENGTH_SPREAD**2)
_LENGTH_START = 8.0  # letters, so that very short sentences may differ
_COUNTS: Final = range(1, LONGEST + 1)


class Scorer:
    """Scores links of the shapes of a model."""

    def __init__(self, model: Model, stretch: Stretch) -> None:
        self._model, self._stretch = model, stretch
        self._shapes = [(shape, math.log(share)) for shape, share in model.shapes.items()]
        self._most_left = [max((a for a, b in model.shapes if b == n), default=0) for n in _COUNTS]
        self._most_right = [max((b for a, b in model.shapes if a == n), default=0) for n in _COUNTS]

    def row(self, i: int) -> Scores:
        """Score the links that end after i left sentences: (shape, text, place), logarithms."""
        stretch = self._stretch
        first, width = int(stretch.low[i]), stretch.width(i)
        out = np.full((len(self._shapes), len(stretch.left), width), NEVER, dtype=np.float32)
        if i == 0:
            return out
        ends, places = stretch.left + i, stretch.right + first
        evidence = self._evidence(ends, i, places, width)
        lefts, rights = self._logs(ends, i, places, width)
        for number, ((a, b), share) in enumerate(self._shapes):
            if a > i:
                continue
            score = _EVIDENCE * evidence[a, b] + share
            score -= _MISFIT * (lefts[a - 1][:, None] - rights[b - 1]) ** 2
            if self._model.ask_more is not None:
                score += self._model.ask_more((a, b), ends, places, width)
            out[number] = score
            out[number][:, : max(b - first, 0)] = NEVER
        return out

    def _evidence(self, ends: Ints, i: int, places: Ints, width: int) -> dict[Shape, Floats]:
        """Sum up what the sentences of both sides say, for each shape."""
        evidence, out = self._model.evidence, dict[Shape, Floats]()
        for b in _COUNTS:
            total = np.zeros((len(ends), width))
            for a in range(1, min(self._most_left[b - 1], i) + 1):
                total = total + evidence.of_left(ends - a, b, places, width)
                out[a, b] = total
        for a in range(1, min(LONGEST, i) + 1):
            total = np.zeros((len(ends), width))
            for b in range(1, self._most_right[a - 1] + 1):
                total = total + evidence.of_right(ends - 1, a, places - b, width)
                if (a, b) in out:
                    out[a, b] = out[a, b] + total
        return out

    def _logs(self, ends: Ints, i: int, places: Ints, width: int) -> tuple[Floats, Floats]:
        """Give logarithms of lengths: (left count - 1, text), (right count - 1, text, place)."""
        left, right = self._model.lengths.left, self._model.lengths.right
        steps = np.arange(1, LONGEST + 1)
        before = ends - np.minimum(steps, i)[:, None]
        columns = places[:, None] + np.arange(width)
        starts = np.maximum(columns - steps[:, None, None], 0)
        lefts = np.log(left[ends] - left[before] + _LENGTH_START)
        return lefts, np.log(right[columns] - right[starts] + _LENGTH_START)
