"""One language only, or two that are no translation of each other: nothing stands across."""

from collections.abc import Iterator

from reader.core.choices import Layout
from reader.library.layouts.body import Body, Proposal, alone

_ENOUGH = 0.4  # a pairing that places less of the text is none


def propose_one_language(body: Body) -> Iterator[Proposal]:
    """Propose every block alone on its side; better than any pairing that is mostly doubtful."""
    groups = (alone(block, side) for side, block in zip(body.sides, body.blocks, strict=True))
    yield Proposal(Layout.ONE_LANGUAGE, tuple(groups), _ENOUGH)
