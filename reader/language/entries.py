"""What the dictionaries say of the words of running text, each asked for once."""

from functools import lru_cache
from typing import TYPE_CHECKING

from reader.core.lexicon import ChineseWord, EnglishWord

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary
    from reader.language.words import FoundWord

_CACHED_WORDS = 20_000

ChineseEntries = tuple[ChineseWord, ...]
EnglishEntries = tuple[EnglishWord, ...]


class Entries:
    """Dictionary entries of words as texts write them. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary") -> None:
        self.chinese = lru_cache(_CACHED_WORDS)(dictionary.chinese)
        self.english = lru_cache(_CACHED_WORDS)(dictionary.english)

    def of(self, word: "FoundWord") -> ChineseEntries:
        """Give the entries of a Chinese word, by its own writing or its simplified twin."""
        return self.chinese(word.text) or self.chinese(word.simplified)
