"""Weighing: all that speaks for the readings of one place, in log odds."""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import exp, inf, log
from typing import Final

from reader.language.readings.candidates import Candidate
from reader.language.readings.choosing import Source, Syllables

# A probability below this says nothing more: the network is far too sure of itself.
_LEAST: Final = 0.01
_SUREST: Final = 0.98


@dataclass(frozen=True, slots=True)
class Choice:
    """Readings of a place, the likeliest first, how probable that one is, and what decided."""

    readings: tuple[Syllables, ...]
    confidence: float
    source: Source


class Scales:
    """Collects evidence for the readings of one place, then tells which wins and through what."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        self._totals = [candidate.prior for candidate in candidates]
        self._evidence: list[tuple[Source, Sequence[float]]] = [
            (Source.DICTIONARY, self._totals.copy())
        ]

    def add(self, source: Source, weights: Sequence[float] | None) -> None:
        """Add log odds, one for each reading; None says nothing."""
        if weights is not None:
            self._evidence.append((source, weights))
            for n, weight in enumerate(weights):
                self._totals[n] += weight

    def choose(self) -> Choice:
        """Weigh all."""
        totals = self._totals
        order = sorted(range(len(totals)), key=totals.__getitem__, reverse=True)
        best = order[0]
        shares = [exp(total - totals[best]) for total in totals]
        return Choice(
            tuple(self._candidates[n].syllables for n in order),
            min(_SUREST, 1 / sum(shares)),
            self._decisive(best, order[1]) if len(order) > 1 else Source.DICTIONARY,
        )

    def _decisive(self, best: int, second: int) -> Source:
        """Give the evidence that tells the best from the second most."""
        return max(self._evidence, key=lambda e: e[1][best] - e[1][second])[0]

    @property
    def margin(self) -> float:
        """How far the best is before the second."""
        if len(self._totals) < 2:
            return inf
        second, best = nlargest(2, self._totals)[::-1]
        return best - second


def odds(probability: float) -> float:
    """Give log odds against a reading that is all but impossible."""
    return log(probability + _LEAST) - log(_LEAST)
