"""Which of ECDICT's phrases are kept: verbs with particles and fixed phrases of common words.

ECDICT has 366,000 headwords of several words. Nearly all are terms of some field, which say what
their words say. What a learner needs to be told is what little words make of others: "crack down
on", "in a way", "make up one's mind".
"""

import re
from collections.abc import Callable
from typing import Final

_PARTICLES: Final = (
    "about above across after against ahead along apart around aside at away back before behind "
    "below beneath beside between beyond by down for forth forward from in into of off on onto out "
    "over past round through to together toward towards under until up upon with within without as"
)
_LITTLE: Final = frozenset(
    f"{_PARTICLES} the a an and or not no one's oneself sb sth it all if than that so be is".split()
)
_MOST_WORDS: Final = 5
_COMMON: Final = 3.3  # on the Zipf scale: twice in a million words
_LETTERS: Final = re.compile(r"[a-z][a-z' -]*")
_OF_A_FIELD: Final = re.compile(r"\s*(?:[a-z]+\.\s*)?\[")


def is_phrase(word: str, translation: str, zipf: Callable[[str], float]) -> bool:
    """Whether a headword is a phrase to be kept; `translation` is as ECDICT has it."""
    words = word.split(" ")
    if not 2 <= len(words) <= _MOST_WORDS or not _LETTERS.fullmatch(word):
        return False
    if _LITTLE.isdisjoint(words) or not _is_general(translation):
        return False
    return all(each in _LITTLE or zipf(each) >= _COMMON for each in words)


def _is_general(translation: str) -> bool:
    """Whether a line of a translation belongs to no field ("[法] ")."""
    return any(not _OF_A_FIELD.match(line) for line in re.split(r"\\n|\n", translation) if line)
