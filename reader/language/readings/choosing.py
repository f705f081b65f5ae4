"""What is chosen: a reading, how sure it is, where it comes from, and what else it might be."""

from enum import StrEnum

from msgspec import Struct

Syllables = tuple[str, ...]
"""A pinyin syllable with tone mark, in lower case, for each character."""


class Source(StrEnum):
    """What decided about a reading."""

    CORRECTION = "correction"
    DICTIONARY = "dictionary"
    PHRASE = "phrase"
    RULE = "rule"
    NAME = "name"
    NUMBER = "number"
    TRANSLATION = "translation"
    MODEL = "model"
    PYPINYIN = "pypinyin"


class ChosenReading(Struct, frozen=True):
    """A reading of a word, confidence 0 to 1, and what decided.

    `syllables` is () where nothing is known. `others` are the other readings that the word may
    have, the likeliest first.
    """

    syllables: Syllables
    confidence: float
    source: str
    others: tuple[Syllables, ...] = ()


UNREAD = ChosenReading((), 0.0, Source.PYPINYIN)
