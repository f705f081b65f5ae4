"""What names mean that no dictionary has: how the translation writes them, or how they sound."""

import re
from collections.abc import Sequence
from typing import Final

from reader.core.pinyin import split_tone

_CAPITAL: Final = re.compile(r"[A-Z][^\W\d_]*(?:[-’'][^\W\d_]+)?")
_PLAIN: Final = re.compile(r"[\s’'-]")
_DOUBLE_SURNAMES: Final = frozenset(
    "ouyang shangguan sima zhuge situ dongfang murong xiahou linghu huangfu yuchi".split()
)
_LONGEST = 3  # words


def name_across(syllables: Sequence[str], across: str) -> str:
    """Find how an English text writes a name that is read so: "Li Ming", "Ouyang"; "" if not."""
    letters = [_letters(syllable) for syllable in syllables]
    # Surnames stand last there, too.
    wanted = {"".join(letters[size:] + letters[:size]) for size in range(min(3, len(letters)))}
    words = [match.span() for match in _CAPITAL.finditer(across)]
    for first, (start, _) in enumerate(words):
        for _, end in words[first : first + _LONGEST]:
            if _PLAIN.sub("", across[start:end]).casefold() in wanted:
                return across[start:end]
    return ""


def spelled(syllables: Sequence[str]) -> str:
    """Write a name in letters: surname, given name; "" where a part is not known."""
    letters = [_letters(syllable) for syllable in syllables]
    if not all(letters):
        return ""
    surname = 2 if "".join(letters[:2]) in _DOUBLE_SURNAMES and len(letters) > 2 else 1
    parts = "".join(letters[:surname]), "".join(letters[surname:])
    return " ".join(part.capitalize() for part in parts if part)


def _letters(syllable: str) -> str:
    return split_tone(syllable)[0].casefold().replace("ü", "u")
