"""Words that no list has and that rules propose to the lattice."""

from collections.abc import Iterable
from typing import NamedTuple

from reader.core.tokens import TokenKind


class Proposal(NamedTuple):
    """A word that may stand from place `start` to `end` of a text.

    `gain` is what speaks for it beside the characters around it. `base` is the word it is a form
    of (看 of 看一看), "" where it is none.
    """

    start: int
    end: int
    gain: float
    kind: TokenKind = TokenKind.WORD
    base: str = ""


def edges_of(proposals: Iterable[Proposal]) -> dict[int, list[tuple[int, float]]]:
    """Give proposals as the lattice takes them, by where they begin."""
    edges: dict[int, list[tuple[int, float]]] = {}
    for proposal in proposals:
        edges.setdefault(proposal.start, []).append((proposal.end, proposal.gain))
    return edges
