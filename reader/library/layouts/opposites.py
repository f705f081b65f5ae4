"""Pairing of neighbouring blocks: what is alike in length, numbers and names stands across."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from reader.core.lattice import Evidence
from reader.core.lengths import length_agreement
from reader.core.pairing import pair_by_length
from reader.library.blocks import Block
from reader.library.layouts.body import Opposites
from reader.library.lines import UNSPACED

_CHANCE = 0.02  # how well the lengths of neighbours agree that are no translation of each other
_LATIN: Final = re.compile(r"[a-z]{2,}|\d[\d.,]*\d|\d")
_SHARED, _NOT_SHARED, _MOST_EVIDENCE = 1.5, -1.0, 4.5  # log odds, a common number or name each

Blocks = Sequence[Block]


def pair_blocks(left: Blocks, right: Blocks) -> Iterator[Opposites]:
    """Pair blocks of two texts in order, headings with headings and items with items if it fits."""
    sections = _sections(left), _sections(right)
    if [run[0].kind for run in sections[0]] != [run[0].kind for run in sections[1]]:
        yield from _pair_section(left, right)
        return
    for one, other in zip(*sections, strict=True):
        yield from _pair_section(one, other)


def _sections(blocks: Blocks) -> list[list[Block]]:
    return [list(run) for _, run in groupby(blocks, key=lambda block: block.kind)]


def _pair_section(left: Blocks, right: Blocks) -> Iterator[Opposites]:
    """Pair one by one where the numbers are equal and it fits, else as lengths and names tell."""
    if len(left) == len(right):
        fits = [fit([one], [other]) for one, other in zip(left, right, strict=True)]
        if sum(fits) >= 0.5 * len(fits):
            for one, other, confidence in zip(left, right, fits, strict=True):
                yield Opposites((one,), (other,), confidence)
            return
    pairs = pair_by_length(
        [block.weight for block in left],
        [block.weight for block in right],
        evidence=_evidence(left, right),
    )
    for pair in pairs:
        lefts, rights = [left[n] for n in pair.left], [right[n] for n in pair.right]
        confidence = pair.confidence * fit(lefts, rights) if lefts and rights else pair.confidence
        yield Opposites(tuple(lefts), tuple(rights), confidence)


def fit(left: Blocks, right: Blocks) -> float:
    """Give the probability (0 to 1) that neighbours are translations, by length and names."""
    agreement = length_agreement(
        sum(block.weight for block in left), sum(block.weight for block in right)
    )
    names = _names(left), _names(right)
    agreement *= math.exp(_common(*names, _is_unspaced(left), _is_unspaced(right)))
    return agreement / (agreement + _CHANCE)


def _evidence(left: Blocks, right: Blocks) -> Evidence:
    """Weigh numbers and Latin names that a Chinese or Japanese text shares with its translation."""
    names = [_names([block]) for block in left], [_names([block]) for block in right]
    unspaced = _is_unspaced(left), _is_unspaced(right)

    def evidence(lefts: range, rights: range) -> float:
        one = frozenset[str]().union(*(names[0][n] for n in lefts))
        other = frozenset[str]().union(*(names[1][n] for n in rights))
        return _common(one, other, *unspaced)

    return evidence


def _is_unspaced(blocks: Blocks) -> bool:
    return bool(blocks) and blocks[0].language in UNSPACED


def _names(blocks: Blocks) -> frozenset[str]:
    return frozenset(name for block in blocks for name in _LATIN.findall(block.text.lower()))


def _common(
    left: frozenset[str], right: frozenset[str], left_tells: bool, right_tells: bool
) -> float:
    """Give log odds; only Latin words amid Chinese or Japanese are names."""
    if left_tells == right_tells:
        return 0.0
    telling = left if left_tells else right
    if not telling:
        return 0.0
    shared = len(left & right)
    return min(_SHARED * shared, _MOST_EVIDENCE) if shared else _NOT_SHARED
