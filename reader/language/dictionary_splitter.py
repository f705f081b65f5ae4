"""The word splitter's words as the dictionary file keeps them: packed, in chunks."""

import sys
from array import array
from enum import IntEnum
from typing import Final

Chunk = tuple[list[str], list[int]]
"""Words and, in the same order, how often each was counted, packed with its kind."""

_KIND_BITS: Final = 3


class WordKind(IntEnum):
    """What the splitter should know of a word beside how often it was counted."""

    NONE = 0  # no headword of the dictionary: what only begins a word, or what nobody can look up
    WORD = 1
    LONG = 2  # a headword of three characters or more
    NAME = 3  # no headword, and of its parts only single characters are: mostly names
    NEGATED = 4  # a headword such as 不能, which is also two words
    WITH_VERB = 5  # a headword such as 也是, which is also two words
    COUNTED = 6  # a headword such as 一个, which is two words


def unpack(words: str, counts: bytes) -> Chunk:
    """Read a chunk: words divided by newlines, counts as little-endian 32-bit numbers."""
    numbers = array("I", counts)
    if sys.byteorder == "big":
        numbers.byteswap()
    return words.split("\n"), numbers.tolist()


def pack_count(count: int, kind: WordKind) -> int:
    """Put the count of a word and its kind into one number."""
    return count << _KIND_BITS | kind


def unpack_count(packed: int) -> tuple[int, WordKind]:
    """Take the number apart again."""
    return packed >> _KIND_BITS, WordKind(kind_in(packed))


def kind_in(packed: int) -> int:
    """Give the kind alone, as a bare number: this is asked very often."""
    return packed & (1 << _KIND_BITS) - 1
