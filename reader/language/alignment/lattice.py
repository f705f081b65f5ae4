"""All ways to link the sentences of two sides in order, weighed by dynamic programming.

A place (i, j) has i left and j right sentences done. A link goes from one place to another and has
a shape (a, b). The best way is taken; the confidence of a link is its probability among all ways
(forward–backward), less where its own words do not fit. Many pairs of texts of the same size are
gone through at once.
"""

import math
from collections.abc import Iterator

from reader.language.alignment.arrays import NEVER
from reader.language.alignment.model import FoundLink, Model, Shape, Stretch
from reader.language.alignment.scores import score_rows
from reader.language.alignment.ways import Best, Rows, Sum, Walker, Ways

_FITTING = (
    3.0  # log odds of words and lengths against chance below zero: there a link is half believed
)
_WORST = -500.0
_LINKED, _LEFT_GAP = 0, 1  # how a way may end; else with a right gap


class Lattice:
    """The places of a stretch with the score of every link that ends at one."""

    def __init__(self, model: Model, stretch: Stretch) -> None:
        self._stretch = stretch
        self._shares = {shape: math.log(share) for shape, share in model.shapes.items()}
        self._shapes = {shape: number for number, shape in enumerate(model.shapes)}
        self._links = score_rows(model, stretch)
        walker = Walker(model, stretch, self._links)
        self._best, self._best_of_all = walker.forward(Best())
        self._ways, self._all = walker.forward(Sum())
        self._onward = walker.backward()

    def best(self) -> Iterator[tuple[FoundLink, ...]]:
        """Give the links of the best way through each text, with their probability."""
        for text in range(len(self._stretch.left)):
            yield tuple(self._trace(text))[::-1]

    def _trace(self, text: int) -> Iterator[FoundLink]:
        """Follow the best way back from the end of a text."""
        i, j = self._stretch.size, int(self._stretch.high[-1])
        whole = self._all.at(text, i, j)
        while i or j:
            kind = _last_step(self._best, text, i, j)
            if kind == _LINKED:
                shape = self._last_link(self._best_of_all, text, i, j)
                score = self._score(text, shape, i, j)
                log = self._all.at(text, i - shape[0], j - shape[1]) + score
                log += self._onward.linked.at(text, i, j) + _fitting(score - self._shares[shape])
            else:
                shape = (1, 0) if kind == _LEFT_GAP else (0, 1)
                log = self._ways[kind].at(text, i, j) + self._onward[kind].at(text, i, j)
            start = i - shape[0], j - shape[1]
            confidence = math.exp(min(log - whole, 0.0)) if log > NEVER else 0.0
            yield FoundLink(range(start[0], i), range(start[1], j), confidence)
            i, j = start

    def _last_link(self, best: Rows, text: int, i: int, j: int) -> Shape:
        """Tell the shape of the link that the best way to a place ends with."""
        ways = [
            (best.at(text, i - a, j - b) + self._score(text, (a, b), i, j), (a, b))
            for a, b in self._shapes
            if a <= i and b <= j
        ]
        return max(ways)[1]

    def _score(self, text: int, shape: Shape, i: int, j: int) -> float:
        return float(self._links[i][text, self._shapes[shape], j - int(self._stretch.low[i])])


def _fitting(odds: float) -> float:
    """Give the logarithm of how probable it is that a link is right whose words fit so well.

    Where everything around is sure, a link is the best there is even if nothing speaks for it.
    """
    return -math.log1p(math.exp(-max(odds + _FITTING, _WORST)))


def _last_step(ways: Ways, text: int, i: int, j: int) -> int:
    return max(range(3), key=lambda kind: ways[kind].at(text, i, j))
