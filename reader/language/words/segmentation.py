"""Chinese words: jieba's, divided again where no dictionary knows them."""

import sys
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from math import log
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jieba import Tokenizer

    from reader.language.dictionary import Dictionary

# Costs of a part: fewer parts are better, longer ones a little, single characters a last resort.
_SINGLE_COST = 12.0
_KNOWN_COST = 10.0
_LONGEST_HEADWORD = 12
_LONGEST_NAME = 3
_CACHED_WORDS = 50_000
_CACHED_CHARACTERS = 2_000


class Segmenter:
    """Divides runs of simplified characters into words. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary") -> None:
        self._dictionary = dictionary
        self._tokenizer: Tokenizer | None = None
        self._lock = Lock()
        self._knows = lru_cache(_CACHED_WORDS)(dictionary.knows_chinese)
        self._is_surname = lru_cache(_CACHED_CHARACTERS)(self._is_surname_entry)

    def load(self) -> "Tokenizer":
        """Load jieba with the dictionary's headwords; the first `split` does it otherwise."""
        with self._lock:
            if self._tokenizer is None:
                self._tokenizer = self._load()
            return self._tokenizer

    def split(self, simplified: str) -> list[str]:
        """Divide a run of simplified characters; the parts join to the whole."""
        words = self.load().cut(simplified)
        return [part for word in words for part in self._known_parts(word)]

    def share(self, simplified: str) -> float:
        """Give the share of a word among all words of running text, 0 for one that is unknown."""
        tokenizer = self.load()
        return tokenizer.FREQ.get(simplified, 0) / tokenizer.total

    def _known_parts(self, word: str) -> list[str]:
        """Give a word in parts that a dictionary knows; what looks like a person's name in one."""
        if len(word) == 1 or self._knows(word):
            return [word]
        parts = split_again(word, self._knows)
        falls_apart = len(parts) == len(word) <= _LONGEST_NAME
        return [word] if falls_apart and self._is_surname(word[0]) else parts

    def _is_surname_entry(self, character: str) -> bool:
        entries = self._dictionary.chinese(character)
        return any(sense.text.startswith("surname") for e in entries for sense in e.senses)

    def _load(self) -> "Tokenizer":
        tokenizer = _import_tokenizer()()
        frequencies: dict[str, int] = {}
        for words, counts in self._dictionary.splitter_chunks():
            frequencies.update(zip(words, counts, strict=True))
        # Set what `initialize` would read from a text file and keep in a shared temporary folder.
        tokenizer.FREQ = frequencies
        tokenizer.total = sum(frequencies.values())
        tokenizer.initialized = True
        return tokenizer


def _import_tokenizer() -> "type[Tokenizer]":
    # jieba asks pkg_resources for the place of its own word list, which is not read here; to import
    # it takes 0.09 s and 15 MB. None in its place makes jieba do without.
    hidden = sys.modules.get("pkg_resources")
    sys.modules["pkg_resources"] = hidden  # type: ignore[assignment]
    try:
        from jieba import Tokenizer
    finally:
        if hidden is None:
            del sys.modules["pkg_resources"]
    return Tokenizer


def split_again(word: str, knows: Callable[[str], bool]) -> list[str]:
    """Divide a word into the fewest, longest parts that are known; single characters cost most."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(word) + 1):
        best.append(
            min(
                (best[start][0] + _cost(word[start:end], knows), start)
                for start in range(max(0, end - _LONGEST_HEADWORD), end)
            )
        )
    cuts = [len(word)]
    while cuts[-1]:
        cuts.append(best[cuts[-1]][1])
    return [word[start:end] for start, end in pairwise(reversed(cuts))]


def _cost(part: str, knows: Callable[[str], bool]) -> float:
    if len(part) == 1:
        return _SINGLE_COST
    return _KNOWN_COST - log(len(part)) if knows(part) else float("inf")
