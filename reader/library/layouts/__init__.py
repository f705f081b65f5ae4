"""Layouts: readings of a body's blocks as rows, each proposed by one module; the best wins."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from reader.core.choices import Layout
from reader.library.layouts.alternating import propose_alternating
from reader.library.layouts.body import Body, Proposal
from reader.library.layouts.one_language import propose_one_language
from reader.library.layouts.two_blocks import propose_two_blocks

# Of equal proposals the first wins: two blocks know what is said after the translation.
LAYOUTS: Final[Mapping[Layout, Callable[[Body], Iterator[Proposal]]]] = MappingProxyType(
    {
        Layout.TWO_BLOCKS: propose_two_blocks,
        Layout.ALTERNATING: propose_alternating,
        Layout.ONE_LANGUAGE: propose_one_language,
    }
)


def best_proposal(body: Body, layout: Layout = Layout.AUTOMATIC) -> Proposal:
    """Read a body by a layout, or the way that places most of its text across."""
    chosen = LAYOUTS.get(layout)
    ways = [chosen] if chosen else LAYOUTS.values()
    proposals = [proposal for way in ways for proposal in way(body)]
    if not proposals:
        proposals = list(propose_one_language(body))
    return max(proposals, key=lambda proposal: proposal.score)
