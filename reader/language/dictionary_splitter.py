"""The word splitter's words as the dictionary file keeps them: two columns of numbers.

A word stands there as a number of 64 bits that is worked out from its characters, one after the
other, so that all words that begin at all places of a text are found at once. No two words have the
same number (the writer makes sure). That characters which are no word have by chance the number of
one is to be expected once in ten million books.
"""

import sys
from array import array
from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final, overload

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Keys = NDArray[np.uint64]

NO_CHARACTERS: Final = 0x2545_F491_4F6C_DD1D
"""The key of what has no characters yet."""

KIND_BITS: Final = 3
"""How many bits of a packed count tell the kind of a word."""
_ALL: Final = 0xFFFF_FFFF_FFFF_FFFF
_ODD: Final = 0x9E37_79B9_7F4A_7C15


class WordKind(IntEnum):
    """What the splitter should know of a word beside how often it was counted."""

    NONE = 0  # no headword of the dictionary: what only begins a word, or what nobody can look up
    WORD = 1
    LONG = 2  # a headword of three characters or more
    NAME = 3  # no headword, and of its parts only single characters are: mostly names
    NEGATED = 4  # a headword such as 不能, which is also two words
    WITH_VERB = 5  # a headword such as 也是, which is also two words
    COUNTED = 6  # a headword such as 一个, which is two words


@overload
def extend(key: int, code_point: int) -> int: ...
@overload
def extend(key: "Keys", code_point: "Keys") -> "Keys": ...
def extend(key: Any, code_point: Any) -> Any:
    """Give the key of a word from that of all but its last character."""
    mixed = (key ^ code_point) * _ODD & _ALL
    return mixed ^ mixed >> 32


def key_of(word: str) -> int:
    """Give the key of a word."""
    key = NO_CHARACTERS
    for character in word:
        key = extend(key, ord(character))
    return key


def pack_words(words: Mapping[str, int]) -> dict[str, bytes]:
    """Pack words and their packed counts: keys in order and counts in the order of their keys.

    Raises:
        ValueError: two words have the same key.
    """
    by_key = {key_of(word): count for word, count in words.items()}
    if len(by_key) < len(words):
        raise ValueError("Two words have the same key.")
    ordered = sorted(by_key)
    columns = array("Q", ordered), array("I", map(by_key.__getitem__, ordered))
    if sys.byteorder == "big":
        for column in columns:
            column.byteswap()
    return dict(zip(("keys", "counts"), (each.tobytes() for each in columns), strict=True))


def pack_count(count: int, kind: WordKind) -> int:
    """Put the count of a word and its kind into one number."""
    return count << KIND_BITS | kind


def unpack_count(packed: int) -> tuple[int, WordKind]:
    """Take the number apart again."""
    return packed >> KIND_BITS, WordKind(kind_in(packed))


def kind_in(packed: int) -> int:
    """Give the kind alone, as a bare number: this is asked very often."""
    return packed & (1 << KIND_BITS) - 1
