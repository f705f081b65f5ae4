"""How well words fit the places of a stretch of text."""

from typing import NamedTuple


class BoundaryScores(NamedTuple):
    """How well words fit a stretch of text, for each of its characters.

    A word of several characters from place i to j scores `begin[i] + end[j - 1]`, a word of one
    `single[i]`. They are lists, since they are read one by one.
    """

    begin: list[float]
    end: list[float]
    single: list[float]


def flat_scores(size: int, length: float) -> BoundaryScores:
    """Give the scores of a stretch of so many characters without a model: all are alike."""
    steps = [place * length for place in range(size)]
    return BoundaryScores([-step for step in steps], steps, [0.0] * size)
