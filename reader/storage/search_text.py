"""What a search in the vocabulary compares: one spelling for all ways to type the same thing."""

import re
import unicodedata
from functools import lru_cache

from reader.core.pinyin import split_tone, to_numbers
from reader.core.searching import read_query, whole_regex
from reader.core.spelled import as_pinyin, read_pinyin, with_umlauts

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
    """Give what to look for in a search text: the words as typed, and as pinyin in one piece.

    Zhuyin is looked for as the pinyin it stands for.
    """
    typed = " ".join(fold(as_pinyin(search) or search).split())
    pinyin = _DIVIDERS.sub("", typed).replace("u:", "ü").replace("v", "ü")
    return tuple(dict.fromkeys((typed, pinyin)))


def loose_spellings(search: str) -> tuple[str, ...]:
    """Give what to look for besides: readings that begin with the letters, whatever their tones."""
    typed = read_pinyin(search)
    if typed is None:
        return ()
    plain = dict.fromkeys((typed.letters, with_umlauts(typed)))
    return tuple(f"\n{letters}" for letters in plain)


@lru_cache(maxsize=16)
def wanted_pattern(search: str) -> re.Pattern[str] | None:
    """Give what finds a search with the wildcards * and ? in a search text; None without one."""
    query = read_query(search)
    return whole_regex(query.text) if query.is_pattern and not query.is_empty else None


def longest_piece(search: str) -> str:
    """Give the longest piece of a search between its wildcards, which is faster to look for."""
    return max(re.split("[*?]+", read_query(search).text), key=len)


def fold(text: str) -> str:
    """Make upper and lower case, wide and narrow, composed and decomposed letters the same."""
    return unicodedata.normalize("NFKC", text).casefold()
