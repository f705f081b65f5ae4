"""Layouts: readings of a body's blocks as rows, each proposed by one module; the best wins."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from msgspec.structs import replace

from reader.core.articles import Side
from reader.core.choices import Layout
from reader.library.layouts.alternating import propose_alternating, propose_lines
from reader.library.layouts.asides import find_asides, with_asides
from reader.library.layouts.body import Body, Opposites, Proposal, alone
from reader.library.layouts.one_language import propose_one_language
from reader.library.layouts.two_blocks import propose_two_blocks, stands_in_two_blocks

_HARDLY = 0.05  # a pair with less confidence is none
_OTHERS: Final = (propose_alternating, propose_one_language)
_CHOSEN: Final[Mapping[Layout, Callable[[Body], Iterator[Proposal]]]] = MappingProxyType(
    {
        Layout.TWO_BLOCKS: propose_two_blocks,
        Layout.ALTERNATING: propose_alternating,
        Layout.ONE_LANGUAGE: propose_one_language,
        Layout.LINES: propose_lines,
        Layout.HEADLINES: propose_one_language,
    }
)


def best_proposal(body: Body, layout: Layout = Layout.AUTOMATIC) -> Proposal:
    """Read a body by a layout, or the way that places most of its text across."""
    asides = find_asides(body)
    best = _best(body.without(asides) if asides else body, layout)
    if not asides:
        return best
    return replace(best, groups=tuple(with_asides(best.groups, body, asides)))


def _best(body: Body, layout: Layout) -> Proposal:
    chosen = _CHOSEN.get(layout)
    if chosen:
        forced = max(chosen(body), key=_score, default=None)
        return forced or next(propose_one_language(body))
    others = (proposal for way in _OTHERS for proposal in way(body))
    best = max(others, key=_score)
    # Of equal proposals two blocks win: they know what is said after the translation.
    best = max([*propose_two_blocks(body, best.score), best], key=_score)
    if best.layout is Layout.ONE_LANGUAGE and stands_in_two_blocks(body):
        best = replace(best, layout=Layout.TWO_BLOCKS)
    return replace(best, groups=tuple(_parted(best.groups)))


def _score(proposal: Proposal) -> float:
    return proposal.score


def _parted(groups: Iterable[Opposites]) -> Iterator[Opposites]:
    """Part what hardly belongs together."""
    for group in groups:
        if group.is_pair and group.confidence < _HARDLY:
            yield from (alone(block, Side.LEFT) for block in group.left)
            yield from (alone(block, Side.RIGHT) for block in group.right)
        else:
            yield group
