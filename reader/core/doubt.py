"""What is too unsure to be shown like everything else."""

from typing import Final

from reader.core.articles import Link, Row

DOUBTFUL: Final = 0.5
"""Rows and links below this confidence may well be wrong, and look so wherever they are shown."""

DOUBTFUL_READING: Final = 0.75
"""Readings below this confidence look doubtful: of those about a fifth are wrong, of the others
that had to be chosen one in thirty."""


def is_doubtful(row: Row) -> bool:
    """Whether the two sides of a row may not belong together."""
    return bool(row.left and row.right) and row.confidence < DOUBTFUL


def is_doubtful_link(link: Link) -> bool:
    """Whether the sentences of a link may not say the same thing."""
    return bool(link.left and link.right) and link.confidence < DOUBTFUL


def is_doubtful_reading(confidence: float) -> bool:
    """Whether the reading of a word may be another one."""
    return confidence < DOUBTFUL_READING
