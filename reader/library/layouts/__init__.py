"""Layouts: readings of a body's blocks as rows, each proposed by one module; the best wins."""

from collections.abc import Callable, Iterator
from typing import Final

from reader.library.layouts.alternating import propose_alternating
from reader.library.layouts.body import Body, Proposal
from reader.library.layouts.one_language import propose_one_language
from reader.library.layouts.two_blocks import propose_two_blocks

# Of equal proposals the first wins: two blocks know what is said after the translation.
LAYOUTS: Final[tuple[Callable[[Body], Iterator[Proposal]], ...]] = (
    propose_two_blocks,
    propose_alternating,
    propose_one_language,
)


def best_proposal(body: Body) -> Proposal:
    """Read a body the way that places most of its text across from its translation."""
    proposals = [proposal for layout in LAYOUTS for proposal in layout(body)]
    return max(proposals, key=lambda proposal: proposal.score)
