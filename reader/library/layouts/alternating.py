"""Paragraph and translation in turn, either language first, n paragraphs against m."""

from collections.abc import Iterator
from itertools import groupby

from reader.core.articles import Side
from reader.core.choices import Layout
from reader.library.blocks import Block
from reader.library.layouts.body import Body, Opposites, Proposal, alone, propose
from reader.library.layouts.opposites import pair_blocks

_FEW = 200  # runs, of which both ways are tried
Run = tuple[Side, list[Block]]


def _runs(body: Body) -> list[Run]:
    return [
        (side, [block for _, block in run])
        for side, run in groupby(zip(body.sides, body.blocks, strict=True), key=lambda one: one[0])
    ]


def propose_alternating(body: Body) -> Iterator[Proposal]:
    """Propose each language as the one that comes first."""
    runs = _runs(body)
    for first in Side if len(runs) <= _FEW else (_likely_first(body, runs),):
        yield propose(Layout.ALTERNATING, _groups(body, runs, first), body)


def _likely_first(body: Body, runs: list[Run]) -> Side:
    """Tell from the runs in the middle of a long text which language comes first."""
    middle = runs[(len(runs) - _FEW) // 2 :][:_FEW]
    scores = {
        first: propose(Layout.ALTERNATING, _groups(body, middle, first), body).score
        for first in Side
    }
    return max(Side, key=scores.__getitem__)


def propose_lines(body: Body) -> Iterator[Proposal]:
    """Propose that each line of the first language is followed by its translation."""
    for first in Side:
        yield propose(Layout.LINES, _lines(body, first), body)


def _lines(body: Body, first: Side) -> Iterator[Opposites]:
    number = 0
    while number < len(body.blocks):
        sides, blocks = body.sides[number : number + 2], body.blocks[number : number + 2]
        if sides == (first, first.other):
            left, right = blocks[::-1] if first else blocks
            yield Opposites((left,), (right,))
        else:
            yield alone(blocks[0], sides[0])
        number += 2 if sides == (first, first.other) else 1


def _groups(body: Body, runs: list[Run], first: Side) -> Iterator[Opposites]:
    """Pair each run of the first language with the run after it."""
    number = 0
    while number < len(runs):
        side, blocks = runs[number]
        if side is not first or number + 1 == len(runs):
            yield from (alone(block, side) for block in blocks)
            number += 1
            continue
        other = runs[number + 1][1]
        left, right = (other, blocks) if side else (blocks, other)
        yield from pair_blocks(body, left, right)
        number += 2
