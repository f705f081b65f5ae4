"""What a search in the vocabulary compares: one spelling for all ways to type the same thing."""

import re
import unicodedata

from reader.core.pinyin import split_tone, to_numbers

_DIVIDERS = re.compile(r"[\s'’·-]+")


def search_text(reading: str, *others: str) -> str:
    """Write everything that is sought of an entry; readings with, with numbered, without tones.

    "yín háng" is kept as "yínháng", "yin2hang2" and "yinhang".
    """
    syllables = reading.split()
    numbered = "".join(map(to_numbers, syllables))
    plain = "".join(split_tone(syllable)[0] for syllable in syllables)
    parts = (*others, *dict.fromkeys(("".join(syllables), numbered, plain)))
    return fold("\n".join(filter(None, parts)))


def spellings(search: str) -> tuple[str, ...]:
    """Give what to look for in a search text: the words as typed, and as pinyin in one piece."""
    typed = " ".join(fold(search).split())
    pinyin = _DIVIDERS.sub("", typed).replace("u:", "ü").replace("v", "ü")
    return tuple(dict.fromkeys((typed, pinyin)))


def fold(text: str) -> str:
    """Make upper and lower case, wide and narrow, composed and decomposed letters the same."""
    return unicodedata.normalize("NFKC", text).casefold()
