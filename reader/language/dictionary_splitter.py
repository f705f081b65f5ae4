"""The word splitter's words as the dictionary file keeps them: packed, in chunks."""

import sys
from array import array

Chunk = tuple[list[str], list[int]]
"""Words and, in the same order, how often each was counted."""


def unpack(words: str, counts: bytes) -> Chunk:
    """Read a chunk: words divided by newlines, counts as little-endian 32-bit numbers."""
    numbers = array("I", counts)
    if sys.byteorder == "big":
        numbers.byteswap()
    return words.split("\n"), numbers.tolist()
