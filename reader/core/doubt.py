"""What is too unsure to be shown like everything else."""

from typing import Final

from reader.core.articles import Link, Row

DOUBTFUL: Final = 0.5
"""Rows and links below this confidence may well be wrong, and look so wherever they are shown."""


def is_doubtful(row: Row) -> bool:
    """Whether the two sides of a row may not belong together."""
    return bool(row.left and row.right) and row.confidence < DOUBTFUL


def is_doubtful_link(link: Link) -> bool:
    """Whether the sentences of a link may not say the same thing."""
    return bool(link.left and link.right) and link.confidence < DOUBTFUL
