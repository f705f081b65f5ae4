"""How long reading takes, at the pace of people who read their own language silently.

The rates are those of S. Trauzettel-Klosinski and K. Dietz, "Standardized assessment of reading
performance: the new International Reading Speed Texts IReST", Investigative Ophthalmology & Visual
Science 53 (2012): in a minute 228 English words, 255 Chinese or 357 Japanese characters.
"""

from collections.abc import Iterable, Mapping
from itertools import accumulate
from types import MappingProxyType
from typing import Final

from reader.core.articles import Row, Side
from reader.core.scripts import primary

WORDS_A_MINUTE: Final = 228
_LETTERS_A_WORD: Final = 5.5  # with the blank and the marks that follow it, in our own articles
CHARACTERS_A_MINUTE: Final[Mapping[str, float]] = MappingProxyType({"zh": 255.0, "ja": 357.0})
"""By language; all others are read as fast as English."""

# How much of a bilingual text, counted in code points, is Chinese: a character of it stands for
# some three and a quarter English letters.
_HAN_SHARE: Final = 1 / 4.25


def minutes_of(row: Row, languages: tuple[str, str]) -> float:
    """Say how long a row takes: both sides say the same, so the slower one counts alone."""
    return max(len(row.text(side) or "") / rate(languages[side]) for side in Side)


def running_minutes(rows: Iterable[Row], languages: tuple[str, str]) -> tuple[float, ...]:
    """Give the time to where each row begins, and last of all that to the end."""
    left, right = (1 / rate(language) for language in languages)
    times = (max(len(row.left or "") * left, len(row.right or "") * right) for row in rows)
    return tuple(accumulate(times, initial=0.0))


def estimated_minutes(characters: int, languages: tuple[str, str]) -> float:
    """Say how long an article takes of which only the code points of both sides are known."""
    slow, fast = sorted(map(rate, languages))
    return characters / slow * (_HAN_SHARE if slow < fast else 0.5)


def rate(language: str) -> float:
    """Give the code points that are read in a minute, by a text's BCP 47 tag."""
    return CHARACTERS_A_MINUTE.get(primary(language), WORDS_A_MINUTE * _LETTERS_A_WORD)
