"""A Chinese translation, made ready to be compared with what English words mean."""

import re
from collections import defaultdict
from collections.abc import Callable, Container, Mapping, Sequence
from math import inf, log
from typing import Final, NamedTuple

_HAN: Final = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff]+")
_RAREST = 1e-7
_LONGEST_WORD = 4
LONGEST: Final = 6
"""Characters of the strings that are sought."""

Span = tuple[int, int]


class ChineseAcross(NamedTuple):
    """A Chinese translation: its simplified text and the spans of its words.

    `edges` are where words begin and end. `said` are the English words that a dictionary has for
    its words, `meant` those of each word, with how much of its meaning they are, 0 to 1. `holding`
    has, for each character, the words written with it.
    """

    text: str
    words: Sequence[Span]
    edges: frozenset[int]
    said: frozenset[str]
    meant: Mapping[str, Mapping[str, float]]
    holding: Mapping[str, Sequence[Span]]


def divide(
    simplified: str, rarity: Callable[[str], float], beginnings: Container[str]
) -> list[Span]:
    """Divide a Chinese translation into the words that make it most likely.

    Only how common words are counts: what is compared with what an English word may mean need not
    be divided as well as what is shown, and this takes a tenth of the time. `rarity` is that of
    `rarity_of`, at least 1 for what is no word; `beginnings` are what words begin with.
    """
    words: list[Span] = []
    for run in _HAN.finditer(simplified):
        words.extend(_best_way(run.group(), run.start(), rarity, beginnings))
    return words


def _best_way(
    text: str, offset: int, rarity: Callable[[str], float], beginnings: Container[str]
) -> list[Span]:
    size = len(text)
    costs = [0.0, *[inf] * size]
    starts = [0] * (size + 1)
    for begin in range(size):
        reached = costs[begin]
        cost = reached + min(rarity(text[begin]), 1.0)
        # Of two ways that cost the same the one by single characters is taken.
        if cost <= costs[begin + 1]:
            costs[begin + 1], starts[begin + 1] = cost, begin
        for end in range(begin + 2, min(begin + _LONGEST_WORD, size) + 1):
            word = text[begin:end]
            if word not in beginnings:
                break
            tells = rarity(word)
            if tells < 1.0 and reached + tells < costs[end]:
                costs[end], starts[end] = reached + tells, begin
    spans: list[Span] = []
    end = len(text)
    while end:
        spans.append((offset + starts[end], offset + end))
        end = starts[end]
    return spans[::-1]


def chinese_across(
    text: str, words: Sequence[Span], meanings: Callable[[str], Mapping[str, float]]
) -> ChineseAcross:
    """Make a divided translation ready.

    `meanings` gives the English words of a Chinese word, with how much of its meaning each is.
    """
    meant: dict[str, Mapping[str, float]] = {}
    holding = defaultdict[str, list[Span]](list)
    for start, end in words:
        word = text[start:end]
        if word not in meant:
            meant[word] = meanings(word)
        for character in set(word):
            holding[character].append((start, end))
    edges = frozenset(edge for word in words for edge in word)
    return ChineseAcross(
        text, words, edges, frozenset[str]().union(*meant.values()), meant, holding
    )


def rarity_of(share: float) -> float:
    """Say how much a word tells that has a share of running text: 0 for all of it, 1 for none."""
    return log(share + _RAREST) / log(_RAREST)
