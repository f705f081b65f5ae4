"""The scores of all links that end in a row of places, for many rows at once."""

import math
from collections.abc import Iterator
from typing import Final

import numpy as np

from reader.language.alignment.arrays import NEVER, Floats, Scores
from reader.language.alignment.evidence import LONGEST
from reader.language.alignment.model import Model, Shape, Stretch

_EVIDENCE = 0.4  # the terms of a sentence tell much the same, and both sides tell it
_LENGTH_SPREAD = 0.35  # of the logarithm of a ratio of lengths
_MISFIT = 1 / (2 * _LENGTH_SPREAD**2)
_LENGTH_START = 8.0  # letters, so that very short sentences may differ
_PLACES_AT_ONCE = 40_000  # more are slower, since they leave the processor's cache
_COUNTS: Final = range(1, LONGEST + 1)


def score_rows(model: Model, stretch: Stretch) -> list[Scores]:
    """Score the links that end after i left sentences: for each i (text, shape, place), logs."""
    texts = len(stretch.left)
    rows = [np.full((texts, len(model.shapes), stretch.width(0)), NEVER, dtype=np.float32)]
    for some in _batches(stretch):
        batch = _Batch(model, stretch, some)
        scores = batch.scores()
        for number, i in enumerate(some):
            rows.append(scores[number * texts : (number + 1) * texts, :, : stretch.width(i)])
    return rows


def _batches(stretch: Stretch) -> Iterator[range]:
    """Divide the rows from 1 on, so that each batch has places for the cache."""
    start = 1
    while start <= stretch.size:
        width = stretch.width(start) * len(stretch.left)
        stop = min(start + max(_PLACES_AT_ONCE // width, 1), stretch.size + 1)
        yield range(start, stop)
        start = stop


class _Batch:
    """Rows of places whose links are scored together: (row and text, place).

    Rows that are shorter than the longest have places beyond their end, whose scores mean nothing.
    """

    def __init__(self, model: Model, stretch: Stretch, rows: range) -> None:
        self._model = model
        numbers = np.arange(rows.start, rows.stop)
        first = stretch.low[numbers]
        self._width = int((stretch.high[numbers] - first).max()) + 1
        self._rows = np.repeat(numbers, len(stretch.left))
        self._first = np.repeat(first, len(stretch.left))
        self._ends = np.tile(stretch.left, len(numbers)) + self._rows
        self._places = np.tile(stretch.right, len(numbers)) + self._first
        self._starts = self._ends - self._rows

    def scores(self) -> Scores:
        """Give (row and text, shape, place)."""
        shapes = self._model.shapes
        out = np.full((len(self._rows), len(shapes), self._width), NEVER, dtype=np.float32)
        evidence, (lefts, rights) = self._evidence(), self._logs()
        columns = self._first[:, None] + np.arange(self._width)
        for number, ((a, b), share) in enumerate(shapes.items()):
            score = _EVIDENCE * evidence[a, b] + math.log(share)
            score -= _MISFIT * (lefts[a - 1][:, None] - rights[b - 1]) ** 2
            if self._model.ask_more is not None:
                score += self._model.ask_more((a, b), self._ends, self._places, self._width)
            is_possible = (self._rows >= a)[:, None] & (columns >= b)
            out[:, number] = np.where(is_possible, score, NEVER)
        return out

    def _evidence(self) -> dict[Shape, Floats]:
        """Sum up what the sentences of both sides say, for each shape."""
        evidence, shapes = self._model.evidence, self._model.shapes
        out = dict[Shape, Floats]()
        for b in _COUNTS:
            total = np.zeros((len(self._rows), self._width))
            for a in range(1, max((a for a, n in shapes if n == b), default=0) + 1):
                sentences = np.maximum(self._ends - a, self._starts)
                total = total + evidence.of_left(sentences, b, self._places, self._width)
                out[a, b] = total
        for a in _COUNTS:
            total = np.zeros((len(self._rows), self._width))
            for b in range(1, max((b for n, b in shapes if n == a), default=0) + 1):
                places = self._places - b
                total = total + evidence.of_right(self._ends - 1, a, places, self._width)
                if (a, b) in shapes:
                    out[a, b] = out[a, b] + total
        return out

    def _logs(self) -> tuple[Floats, Floats]:
        """Give logarithms of lengths: (left count - 1, row), (right count - 1, row, place)."""
        left, right = self._model.lengths.left, self._model.lengths.right
        steps = np.arange(1, LONGEST + 1)
        before = np.maximum(self._ends - steps[:, None], 0)
        columns = np.minimum(self._places[:, None] + np.arange(self._width), len(right) - 1)
        starts = np.maximum(columns - steps[:, None, None], 0)
        lefts = np.log(left[self._ends] - left[before] + _LENGTH_START)
        return lefts, np.log(right[columns] - right[starts] + _LENGTH_START)
