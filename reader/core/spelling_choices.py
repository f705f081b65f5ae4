"""How readings are shown: choices of the display, made last; the data keeps its tone marks."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from reader.core.pinyin import from_zhuyin, split_tone, to_numbers, to_zhuyin

_OF_TAIWAN: Final = frozenset({"zh-hant", "zh-tw", "zh-hant-tw"})


class Spelling(StrEnum):
    """How a syllable is spelled: lǜ, lü4 or ㄌㄩˋ."""

    MARKS = "marks"
    NUMBERS = "numbers"
    ZHUYIN = "zhuyin"


class TaiwanReadings(StrEnum):
    """When a word is read as in Taiwan, where the dictionary knows of a difference."""

    BY_SCRIPT = "script"  # in texts in traditional characters
    ALWAYS = "always"
    NEVER = "never"


class ReadingChoices(Struct, frozen=True):
    """How readings are shown; `sandhi` writes the tones as they are said beside each other."""

    spelling: Spelling = Spelling.MARKS
    sandhi: bool = False


AS_KEPT: Final = ReadingChoices()
"""As the data has them: tone marks, each word's own tones."""


def spell(syllable: str, spelling: Spelling) -> str:
    """Spell a syllable with a tone mark as it was chosen; what is no syllable stays.

    A capital is the reading of a letter ("A" of AA制) and no syllable.
    """
    if spelling is Spelling.MARKS or syllable != syllable.lower():
        return syllable
    spelled = to_zhuyin(syllable)
    if spelling is Spelling.ZHUYIN or spelled == syllable:
        return spelled
    return to_numbers(syllable)


def tone_of(spelled: str) -> int:
    """Give the tone of a syllable in any of the spellings, 1 to 5; 5 for what is no syllable."""
    if spelled[-1:] in ("1", "2", "3", "4"):
        return int(spelled[-1])
    return split_tone(from_zhuyin(spelled) or spelled)[1]


def wants_taiwan(choice: TaiwanReadings, language: str) -> bool:
    """Whether a text of a BCP 47 language is read as in Taiwan.

    Texts of Hong Kong and Macau are in traditional characters too, but not read so.
    """
    if choice is TaiwanReadings.BY_SCRIPT:
        return language.lower() in _OF_TAIWAN
    return choice is TaiwanReadings.ALWAYS
