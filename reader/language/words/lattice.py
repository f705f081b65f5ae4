"""The best way through the lattice of words that may stand in a text."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from reader.language.words.scores import BoundaryScores
from reader.language.words.wordlist import IMPOSSIBLE, WordsWithin

Edges = Mapping[int, Sequence[tuple[int, float]]]
"""Words that rules propose: by where they begin, (where they end, what speaks for them)."""
NO_EDGES: Final[Edges] = MappingProxyType({})


def best_path(
    text: str, scores: BoundaryScores, words: WordsWithin, edges: Edges = NO_EDGES, offset: int = 0
) -> list[int]:
    """Give where the words of a stretch of text begin, and at last where it ends.

    Every path of words from its beginning to its end has the sum of their scores; the best is
    found place by place, in time linear in the length. The stretch begins at place `offset` of
    the text that `edges` and the answer count in.
    """
    begin, end, single = scores
    packed, of_one, of_several = words.packed, words.of_one, words.of_several
    graph = words.graph(text)
    size = len(text)
    best = [IMPOSSIBLE] * (size + 1)
    best[0] = 0.0
    back = [0] * (size + 1)
    for place, character in enumerate(text):
        reached = best[place]
        score = reached + single[place] + of_one[packed.get(character)]
        if score > best[place + 1]:
            best[place + 1], back[place + 1] = score, place
        reached += begin[place]
        for last in graph[place]:
            if last > place:
                there = last + 1
                score = reached + end[last] + of_several[packed[text[place:there]]]
                if score > best[there]:
                    best[there], back[there] = score, place
        if offset + place in edges:
            for there, score in _proposed(edges[offset + place], reached, end, offset):
                if score > best[there]:
                    best[there], back[there] = score, place
    return [offset + cut for cut in _follow_back(back)]


def _follow_back(back: Sequence[int]) -> list[int]:
    """Give where the words of the best way to the end begin, and at last the end."""
    cuts = [len(back) - 1]
    while cuts[-1]:
        cuts.append(back[cuts[-1]])
    cuts.reverse()
    return cuts


def _proposed(
    edges: Sequence[tuple[int, float]], reached: float, end: Sequence[float], offset: int
) -> Iterator[tuple[int, float]]:
    """Give where proposed words lead, with the score of the way; those that lead out are none."""
    for stop, gain in edges:
        there = stop - offset
        if there <= len(end):
            yield there, reached + end[there - 1] + gain
