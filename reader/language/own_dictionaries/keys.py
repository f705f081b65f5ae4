"""What an entry is found by: spellings that differ only in what a person would not look at."""

import re
import unicodedata
from typing import Final

from reader.core.scripts import is_han

LONGEST_WORD: Final = 8
"""Characters of the longest Chinese headword that is told to a splitter."""


def fold(word: str) -> str:
    """Give the key of a word: compatibility forms, capitals and blanks made one."""
    folded = unicodedata.normalize("NFKC", word).casefold()
    return unicodedata.normalize("NFC", " ".join(_INVISIBLE.sub("", folded).split()))


def is_chinese_word(key: str) -> bool:
    """Whether a key may be one word of a Chinese text: two to eight Chinese characters."""
    return 2 <= len(key) <= LONGEST_WORD and all(map(is_han, key))


_INVISIBLE: Final = re.compile("[\u00ad\u200b\u2060\ufeff\ud800-\udfff]")
