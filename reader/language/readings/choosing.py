"""Readings: which pinyin a word has in its sentence, and how sure that is."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.lexicon import ChineseWord


@dataclass(frozen=True, slots=True)
class ChosenReading:
    """Syllables with tone marks, one for each character; confidence 0 to 1; where it came from."""

    syllables: tuple[str, ...]
    confidence: float
    source: str


# How often each way is right: a dictionary's only reading nearly always; of several readings of a
# character the commonest, and pypinyin's where the dictionary has it for a longer word, about so.
_UNIQUE = 0.99
_AGREED = 0.95
_COMMONEST = 0.85
_GUESSED = 0.6

# Citation tones: sandhi is a choice of the display, so it must not be in the data.
_CITATION = {"一": "yī", "不": "bù"}


def phonetic_line(simplified: str) -> tuple[str, ...]:
    """Let pypinyin read a run of Chinese characters: a syllable for each, itself where unknown."""
    # Its phrases take 46 MB and 0.1 s, and with the dictionary's words beside them they gain
    # nothing: 0.904 of the characters of a set of polyphones were right with, 0.908 without.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, lazy_pinyin

    syllables = lazy_pinyin(simplified, style=Style.TONE, errors=list)  # pyright: ignore[reportArgumentType]
    return tuple(syllables) if len(syllables) == len(simplified) else tuple(simplified)


def choose_reading(
    word: str, entries: Sequence[ChineseWord], guess: tuple[str, ...]
) -> ChosenReading:
    """Choose among a word's dictionary entries, which stand the commonest first.

    `guess` holds pypinyin's syllables for the word. Names count only where nothing else is left.
    """
    guess = tuple(_CITATION.get(character, s) for character, s in zip(word, guess, strict=True))
    readings = _usable_readings(word, entries)
    if not readings:
        known = guess != tuple(word)
        return ChosenReading(guess if known else (), _GUESSED if known else 0.0, "pypinyin")
    if len(readings) == 1:
        return ChosenReading(readings[0], _UNIQUE, "dictionary")
    if len(word) > 1 and guess in readings:
        return ChosenReading(guess, _AGREED, "dictionary")
    return ChosenReading(readings[0], _COMMONEST, "dictionary")


def _usable_readings(word: str, entries: Sequence[ChineseWord]) -> list[tuple[str, ...]]:
    """List the different readings that fit the word's length, common words before names."""
    ordered = sorted(entries, key=lambda entry: entry.is_name)
    common = [entry for entry in ordered if not entry.is_name] or ordered
    fitting = (_lower(entry.reading) for entry in common if len(entry.reading) == len(word))
    return list(dict.fromkeys(fitting))


def _lower(syllables: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(syllable.lower() for syllable in syllables)
