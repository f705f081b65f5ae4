"""The levels of words: HSK lists and CEFR, and what stands in for them where no list has a word."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from functools import cached_property
from threading import Lock
from typing import Final

from reader.core.entries import EntryKey
from reader.core.levels import Standard, WordLevel
from reader.language.dictionary import Dictionary

_COLUMNS: Final = {
    Standard.HSK_2: "hsk_20", Standard.HSK_2021: "hsk_2021", Standard.HSK_2025: "hsk_2025",
}  # fmt: skip
_LISTED: Final = "SELECT simplified, min({0}) FROM chinese WHERE {0} IS NOT NULL GROUP BY 1"
_CEFR: Final = """
    SELECT folded, min(cefr) FROM json_each(?) AS wanted
    CROSS JOIN english ON english.folded = wanted.value WHERE cefr <> '' GROUP BY 1
"""
_UNKNOWN: Final = WordLevel()


class WordLevels:
    """Says the level of a word. The HSK lists are read once, some 0.1 s. Safe for threads."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._lock = Lock()
        self._english: dict[str, WordLevel] = {}

    def fetch(self, keys: Iterable[EntryKey]) -> None:
        """Have the levels of English words at hand, asked for at once."""
        missing = {key.headword for key in keys if key.language == "en"} - self._english.keys()
        if not missing:
            return
        asked = json.dumps(sorted(missing))
        found = self._dictionary.ask(lambda file: dict(file.execute(_CEFR, (asked,)).fetchall()))
        with self._lock:
            self._english |= {
                word: WordLevel(found[word], True) if word in found else _UNKNOWN
                for word in missing
            }

    def level_of(self, key: EntryKey, standard: Standard) -> WordLevel:
        """Give the level of a word.

        A Chinese word in no list is as hard as the hardest of its characters, and a character as
        the easiest word that is written with it.
        """
        if standard is Standard.CEFR:
            self.fetch((key,))
            return self._english.get(key.headword, _UNKNOWN)
        words, characters = self._lists[standard]
        if key.headword in words:
            return WordLevel(words[key.headword], True)
        parts = [characters.get(character, "") for character in key.headword]
        return WordLevel(max(parts), False) if all(parts) else _UNKNOWN

    @cached_property
    def _lists(self) -> Mapping[Standard, tuple[Mapping[str, str], Mapping[str, str]]]:
        """The levels of words and of characters, by standard; levels sort as texts."""
        return {
            standard: self._dictionary.ask(lambda file, name=column: _read_list(file, name))
            for standard, column in _COLUMNS.items()
        }


def _read_list(file: sqlite3.Connection, column: str) -> tuple[dict[str, str], dict[str, str]]:
    words: dict[str, str] = dict(file.execute(_LISTED.format(column)).fetchall())
    characters: dict[str, str] = {}
    for word, level in words.items():
        for character in word:
            characters[character] = min(level, characters.get(character, level))
    return words, characters
