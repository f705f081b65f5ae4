"""Weighing: all that speaks for the readings of one place, in log odds."""

from collections.abc import Sequence
from math import exp, inf, log
from typing import Final, NamedTuple

from reader.language.readings.candidates import Candidates
from reader.language.readings.choosing import Source, Syllables

# A probability below this says nothing more: the network is far too sure of itself.
_LEAST: Final = 0.01
_SUREST: Final = 0.98


class Choice(NamedTuple):
    """Readings of a place, the likeliest first, how probable that one is, and what decided."""

    readings: tuple[Syllables, ...]
    confidence: float
    source: Source


class Scales:
    """Collects evidence for the readings of one place, then tells which wins and through what."""

    __slots__ = ("_candidates", "_evidence", "_totals")

    def __init__(self, candidates: Candidates) -> None:
        self._candidates = candidates
        self._totals = list(candidates.priors)
        self._evidence: list[tuple[Source, Sequence[float]]] = [
            (Source.DICTIONARY, candidates.priors)
        ]

    def add(self, source: Source, weights: Sequence[float] | None) -> None:
        """Add log odds, one for each reading; None says nothing."""
        if weights is not None:
            self._evidence.append((source, weights))
            for n, weight in enumerate(weights):
                self._totals[n] += weight

    def choose(self) -> Choice:
        """Weigh all."""
        totals, candidates = self._totals, self._candidates
        if len(totals) == 1:
            return Choice((candidates[0].syllables,), _SUREST, Source.DICTIONARY)
        order = sorted(range(len(totals)), key=totals.__getitem__, reverse=True)
        most = totals[order[0]]
        shares = [exp(total - most) for total in totals]
        return Choice(
            tuple([candidates[n].syllables for n in order]),
            min(_SUREST, 1 / sum(shares)),
            self._decisive(order[0], order[1]),
        )

    def _decisive(self, best: int, second: int) -> Source:
        """Give the evidence that tells the best from the second most."""
        if len(self._evidence) == 1:
            return self._evidence[0][0]
        return max(self._evidence, key=lambda e: e[1][best] - e[1][second])[0]

    @property
    def margin(self) -> float:
        """How far the best is before the second."""
        if len(self._totals) < 2:
            return inf
        *_, second, best = sorted(self._totals)
        return best - second


def odds(probability: float) -> float:
    """Give log odds against a reading that is all but impossible."""
    return log(probability + _LEAST) - log(_LEAST)
