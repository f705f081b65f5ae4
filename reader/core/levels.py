"""How hard a text is: its words by the levels of a standard, and what a learner lacks of it."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from math import ceil
from typing import Final

from msgspec import Struct

from reader.core.coverage import coverage
from reader.core.entries import EntryKey, Status
from reader.core.reading_time import CHARACTERS_A_MINUTE, WORDS_A_MINUTE

ENOUGH: Final = 0.95  # of the running words: what one must know to read with ease
_ALMOST: Final = 0.90


class Standard(StrEnum):
    """A list of words by levels; the values are those of the dictionary."""

    HSK_2 = "HSK 2.0"
    HSK_2021 = "HSK 2021"
    HSK_2025 = "HSK 2025"
    CEFR = "CEFR"

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels from the easiest on."""
        return _LEVELS[self]


STANDARDS: Final[Mapping[str, tuple[Standard, ...]]] = {
    "zh": (Standard.HSK_2, Standard.HSK_2021, Standard.HSK_2025),
    "en": (Standard.CEFR,),
}
"""The standards of a language; the first is the best known."""

_LEVELS: Final[Mapping[Standard, tuple[str, ...]]] = {
    Standard.HSK_2: ("1", "2", "3", "4", "5", "6"),
    Standard.HSK_2021: ("1", "2", "3", "4", "5", "6", "7-9"),
    Standard.HSK_2025: ("1", "2", "3", "4", "5", "6", "7-9"),
    Standard.CEFR: ("A1", "A2", "B1", "B2", "C1", "C2"),
}


class WordLevel(Struct, frozen=True):
    """The level of a word in a standard, "" where there is none.

    A word that `is_listed` is in the standard's list; another one has the level of its parts.
    """

    level: str = ""
    is_listed: bool = False


LevelOf = Callable[[EntryKey, Standard], WordLevel]


class Profile(Struct, frozen=True):
    """A text in a standard.

    `shares` are those of the running words, 0 to 1, by level from the easiest on; `unlisted` is the
    share that no list has. `estimate` is the level at which 95 % of the running words are covered,
    as (the level that covers 90 %, the level that covers 95 %); "" is beyond the last level. Words
    in no list count for it at the level of their parts.
    """

    standard: Standard
    shares: tuple[tuple[str, float], ...]
    unlisted: float
    estimate: tuple[str, str]


class Lacking(Struct, frozen=True):
    """A word that is not known, how often it stands in the text, and what is kept of it."""

    key: EntryKey
    count: int
    status: Status = Status.NEW


class LanguageLevels(Struct, frozen=True, kw_only=True):
    """One language of a text.

    `running` counts its words, `different` those that differ; names and numbers are left out.
    `known` is the share of the running words that are known, 0 to 1; ignored ones are left out,
    and it is None where nothing else is left. `lacking` are the fewest words that would lift it
    to 95 %, those that stand most often first. `minutes` is how long reading takes.
    """

    language: str
    running: int
    different: int
    known: float | None
    profiles: tuple[Profile, ...]
    lacking: tuple[Lacking, ...]
    minutes: int


def measure(
    words: Mapping[EntryKey, int],
    statuses: Mapping[EntryKey, Status],
    language: str,
    level_of: LevelOf,
) -> LanguageLevels:
    """Measure the words of one language of a text, counted by `count_words`."""
    own = {key: count for key, count in words.items() if key.language == language}
    running = sum(own.values())
    return LanguageLevels(
        language=language,
        running=running,
        different=len(own),
        known=coverage(own, statuses, language).known,
        profiles=tuple(
            profile(own, standard, level_of) for standard in STANDARDS.get(language, ())
        ),
        lacking=find_lacking(own, statuses),
        minutes=reading_minutes(own, language),
    )


def find_lacking(
    words: Mapping[EntryKey, int], statuses: Mapping[EntryKey, Status], enough: float = ENOUGH
) -> tuple[Lacking, ...]:
    """Give the fewest words that lift the known share to `enough`, if they were known.

    Of words that stand equally often the first ones of the text are taken.
    """
    counted = {
        key: count for key, count in words.items() if statuses.get(key) is not Status.IGNORED
    }
    lacked = [key for key in counted if statuses.get(key) is not Status.KNOWN]
    known = sum(counted.values()) - sum(counted[key] for key in lacked)
    wanted = enough * sum(counted.values())
    found: list[Lacking] = []
    for key in sorted(lacked, key=counted.__getitem__, reverse=True):
        if known >= wanted:
            break
        found.append(Lacking(key, counted[key], statuses.get(key, Status.NEW)))
        known += counted[key]
    return tuple(found)


def profile(words: Mapping[EntryKey, int], standard: Standard, level_of: LevelOf) -> Profile:
    """Spread the words of a text over the levels of a standard."""
    listed = dict.fromkeys(standard.levels, 0)
    reached = dict.fromkeys(standard.levels, 0)
    unlisted = 0
    for key, count in words.items():
        found = level_of(key, standard)
        if found.level in reached:
            reached[found.level] += count
        if found.is_listed and found.level in listed:
            listed[found.level] += count
        else:
            unlisted += count
    total = sum(words.values()) or 1
    shares = tuple((level, count / total) for level, count in listed.items())
    estimate = (_level_at(reached, _ALMOST * total), _level_at(reached, ENOUGH * total))
    return Profile(standard, shares, unlisted / total, estimate)


def reading_minutes(words: Mapping[EntryKey, int], language: str) -> int:
    """Say how many minutes reading takes, at least one where there is anything."""
    pace = CHARACTERS_A_MINUTE.get(language)
    if pace is None:
        return ceil(sum(words.values()) / WORDS_A_MINUTE)
    return ceil(sum(len(key.headword) * count for key, count in words.items()) / pace)


def estimate_label(found: Profile) -> str:
    """Write an estimate: "HSK 4–5", "HSK 6+" for what is beyond the last level, "B1–B2"."""
    last = found.standard.levels[-1]
    low, high = (level or f"{last}+" for level in found.estimate)
    levels = _range(low, high)
    return levels if found.standard is Standard.CEFR else f"HSK {levels}"


def _range(low: str, high: str) -> str:
    """Write two levels as one range; "7-9" is one level and a range by itself."""
    if low.rstrip("+") == high.rstrip("+"):
        return high.replace("-", "–")
    return f"{low.partition('-')[0]}–{high.rpartition('-')[2]}"


def main_language(statuses: Mapping[EntryKey, Status]) -> str:
    """Give the language the learner has most words of; Chinese while there are none."""
    words = {"zh": 0, "en": 0}
    for key, status in statuses.items():
        if key.language in words and status not in (Status.NEW, Status.IGNORED):
            words[key.language] += 1
    return max(words, key=words.__getitem__)


def _level_at(reached: Mapping[str, int], wanted: float) -> str:
    """Give the first level at which so many words are covered, "" where none is enough."""
    covered = 0
    for level, count in reached.items():
        covered += count
        if covered >= wanted:
            return level
    return ""
