"""What the dictionaries say of the words of running text, each asked for once."""

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from reader.core.lexicon import ChineseWord, EnglishWord

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary
    from reader.language.words import FoundWord

_CACHED_WORDS = 20_000

_Word = TypeVar("_Word")

ChineseEntries = tuple[ChineseWord, ...]
EnglishEntries = tuple[EnglishWord, ...]


class Entries:
    """Dictionary entries of words as texts write them. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary") -> None:
        self._chinese = _Kept(dictionary.chinese_words)
        self._english = _Kept(dictionary.english_words)

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
        unknown = self._chinese.fetch(chinese)
        self._chinese.fetch(set[str]().union(*unknown))
        self._english.fetch(english)

    def of(self, word: "FoundWord") -> ChineseEntries:
        """Give the entries of a Chinese word, by its own writing or its simplified twin."""
        return self._chinese.get(word.text) or self._chinese.get(word.simplified)

    def chinese(self, headword: str) -> ChineseEntries:
        """Give the entries of a headword in either script, the most useful first."""
        return self._chinese.get(headword)

    def english(self, word: str) -> EnglishEntries:
        """Give the entries of an English word and of the lemmas it is a form of, best first."""
        return self._english.get(word)


class _Kept(Generic[_Word]):
    """Answers that are kept; the oldest half is forgotten when there are too many."""

    def __init__(self, find: Callable[[Collection[str]], Mapping[str, tuple[_Word, ...]]]) -> None:
        self._find = find
        self._answers: dict[str, tuple[_Word, ...]] = {}
        self._lock = Lock()

    def get(self, word: str) -> tuple[_Word, ...]:
        """Give the entries of a word."""
        answer = self._answers.get(word)
        return self._ask((word,))[word] if answer is None else answer

    def fetch(self, words: Iterable[str]) -> list[str]:
        """Have the entries of words at hand; give the words that are new and have none."""
        answers = self._answers
        missing = [word for word in words if word not in answers]
        found: Mapping[str, tuple[_Word, ...]] = self._ask(missing) if missing else {}
        return [word for word, entries in found.items() if not entries]

    def _ask(self, words: Collection[str]) -> Mapping[str, tuple[_Word, ...]]:
        found = self._find(words)
        answers = {word: found.get(word, ()) for word in words}
        with self._lock:
            if len(self._answers) > _CACHED_WORDS:
                # In a new place, since others may be reading the old one.
                self._answers = dict(islice(self._answers.items(), _CACHED_WORDS // 2, None))
            self._answers.update(answers)
        return answers
