"""What the dictionaries say of the words of running text, each asked for once."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.core.lexicon import ChineseWord, EnglishWord
from reader.language.remembering import Remembered

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary
    from reader.language.words import FoundWord

_CACHED_WORDS = 5_000
_NO_CHINESE: tuple[ChineseWord, ...] = ()
_NO_ENGLISH: tuple[EnglishWord, ...] = ()
_NO_LEMMAS = frozenset[str]()

ChineseEntries = tuple[ChineseWord, ...]
EnglishEntries = tuple[EnglishWord, ...]


class Entries:
    """Dictionary entries of words as texts write them. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary") -> None:
        self._chinese = Remembered(dictionary.chinese_words, _NO_CHINESE, _CACHED_WORDS)
        self._english = Remembered(dictionary.english_words, _NO_ENGLISH, _CACHED_WORDS)
        self._lemmas = Remembered(dictionary.lemmas, _NO_LEMMAS, _CACHED_WORDS)

    def fetch(self, words: Iterable["FoundWord"]) -> None:
        """Ask for all words of a text at once: some ten times faster than one by one.

        Words that no dictionary has are read by their characters, which are asked for too.
        """
        chinese, english = set[str](), set[str]()
        for word in words:
            if word.language == "zh":
                chinese.add(word.text)
                chinese.add(word.simplified)
            elif word.language == "en":
                english.add(word.text)
                if word.text[:1].isupper():  # as it is written inside of a sentence
                    english.add(word.text.casefold())
        new = self._chinese.fetch(chinese)
        self._chinese.fetch(set[str]().union(*(word for word, found in new.items() if not found)))
        self._english.fetch(english)

    def fetch_english(self, words: Iterable[str]) -> None:
        """Ask for English words at once that `english` will be asked about."""
        self._english.fetch(dict.fromkeys(words))

    def of(self, word: "FoundWord") -> ChineseEntries:
        """Give the entries of a Chinese word, by its own writing or its simplified twin."""
        return self._chinese.get(word.text) or self._chinese.get(word.simplified)

    def chinese(self, headword: str) -> ChineseEntries:
        """Give the entries of a headword in either script, the most useful first."""
        return self._chinese.get(headword)

    def english(self, word: str) -> EnglishEntries:
        """Give the entries of an English word and of the lemmas it is a form of, best first."""
        return self._english.get(word)

    def lemmas(self, words: Iterable[str]) -> dict[str, frozenset[str]]:
        """Give the words that English words are forms of, all folded, each word's own."""
        words = list(words)
        self._lemmas.fetch(words)
        return {word: self._lemmas.get(word) for word in words}
