"""Ways to divide a stretch into words, the most likely first."""

from collections.abc import Callable, Iterator, Sequence
from heapq import nlargest
from itertools import islice
from typing import Final

from reader.core.corrections.stretches import Cuts, Stretch
from reader.core.sentences import Span

Commonness = Callable[[str], float | None]
"""Gives how common a word of the dictionaries is (Zipf scale), None for what is none."""

_KEPT: Final = 16  # ways to divide what stands before a gap
_LONGEST: Final = 10  # atoms of a word
_BILLION: Final = 9.0  # the Zipf scale counts per billion words
_UNKNOWN: Final = -2.0  # what is in no dictionary, on that scale
_LIKELY: Final = 4  # that are offered, beside the joins
_MOST: Final = 8


def divisions(
    stretch: Stretch, commonness: Commonness, candidates: Sequence[Span] = ()
) -> tuple[Cuts, ...]:
    """List ways to divide a stretch otherwise, each giving another word than the one meant.

    First those with a candidate in them, which are words and phrases that could stand there. The
    words of the others are in a dictionary or single characters, save those that join the word to
    a neighbour, which come last. What lies beyond the word's neighbours stays as it is.
    """
    low, high = _window(stretch)
    outside = {gap for gap in stretch.cuts if gap < low or gap >= high}
    known = (
        frozenset(outside | {gap + low for gap in cuts})
        for _, cuts in _best(stretch, low, high, commonness)
    )
    likely = [
        cuts
        for cuts in known
        if stretch.touches_word(cuts) and _leaves_neighbours(stretch, cuts, low, high)
    ]
    offered = filter(None, map(stretch.with_word, candidates))
    ways = dict.fromkeys((*islice(offered, _LIKELY), *likely[:_LIKELY], *_joins(stretch)))
    return tuple(cuts for cuts in ways if cuts != stretch.cuts)[:_MOST]


def _leaves_neighbours(stretch: Stretch, cuts: Cuts, low: int, high: int) -> bool:
    """Whether a neighbour is divided only where a part of it goes to the word."""
    before, after = range(low, stretch.first - 1), range(stretch.last + 1, high)
    return not (
        (stretch.first - 1 in cuts and cuts.intersection(before))
        or (stretch.last in cuts and cuts.intersection(after))
    )


def _window(stretch: Stretch) -> tuple[int, int]:
    """Give the first and last atom of the word with its neighbours."""
    before = [gap for gap in sorted(stretch.cuts) if gap < stretch.first - 1]
    after = [gap for gap in sorted(stretch.cuts) if gap > stretch.last]
    return (before[-1] + 1 if before else 0), (after[0] if after else len(stretch.atoms) - 1)


def _best(
    stretch: Stretch, low: int, high: int, commonness: Commonness
) -> list[tuple[float, tuple[int, ...]]]:
    """Give the likeliest ways to divide the atoms from `low` to `high`, cuts counted from `low`."""
    count = high - low + 1
    best: list[list[tuple[float, tuple[int, ...]]]] = [[(0.0, ())], *([] for _ in range(count))]
    for end in range(1, count + 1):
        ways: list[tuple[float, tuple[int, ...]]] = []
        for start in range(max(end - _LONGEST, 0), end):
            atoms = stretch.atoms[low + start : low + end]
            common = commonness(stretch.text[atoms[0].start : atoms[-1].end])
            if common is None and len(atoms) > 1:
                continue
            score = (_UNKNOWN if common is None else common) - _BILLION
            cut = (start - 1,) if start else ()
            ways += [(before + score, (*cuts, *cut)) for before, cuts in best[start]]
        best[end] = nlargest(_KEPT, ways)
    return best[count]


def _joins(stretch: Stretch) -> Iterator[Cuts]:
    """Join the word to the next one, to the one before, and to both."""
    after, before = stretch.cuts - {stretch.last}, stretch.cuts - {stretch.first - 1}
    yield from (after, before, after & before)
