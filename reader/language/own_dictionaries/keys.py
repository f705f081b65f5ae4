"""What an entry is found by: spellings that differ only in what a person would not look at."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from typing import Final

from reader.core.scripts import is_han

LONGEST_WORD: Final = 8
"""Characters of the longest Chinese headword that is told to a splitter."""
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u2060\ufeff\ud800-\udfff]")


def fold(word: str) -> str:
    """Give the key of a word: compatibility forms, capitals and blanks made one."""
    folded = unicodedata.normalize("NFKC", word).casefold()
    return unicodedata.normalize("NFC", " ".join(_INVISIBLE.sub("", folded).split()))


def chinese_words(keys: Collection[str]) -> Iterator[str]:
    """Give the keys that may be one word of a Chinese text: two to eight Chinese characters."""
    characters = set[str]().union(*keys)
    chinese = frozenset(filter(is_han, characters))  # each looked at once, for speed
    return (key for key in keys if 2 <= len(key) <= LONGEST_WORD and chinese.issuperset(key))
