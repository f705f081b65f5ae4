"""What the aligner asks of words: how Chinese divides into them, and what may translate them."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reader.language.conversion import Conversion
    from reader.language.dictionary import Dictionary
    from reader.language.dictionary_translations import Translations
    from reader.language.words.segmentation import Segmenter

_KEPT = 50_000  # words of which something is remembered; a long novel has some 15,000
_SENSES = 8  # of an entry that are looked at
_ASIDE: Final = re.compile(r"\([^()]*\)")
_GLOSS: Final = re.compile("[;,]")
_ENGLISH: Final = re.compile("[a-z']+")
_LITTLE: Final = frozenset("to a an the of be sth sb".split())


class Lexicon:
    """Words of both languages. Safe to use from several threads."""

    def __init__(
        self, dictionary: "Dictionary", segmenter: "Segmenter", conversion: "Conversion"
    ) -> None:
        self._dictionary, self._segmenter = dictionary, segmenter
        self._conversion = conversion
        self._shares = lru_cache(_KEPT)(segmenter.share)
        self.chance = lru_cache(_KEPT)(self._chance)
        self.glosses = lru_cache(_KEPT)(self._glosses)
        self._translations = _Remembered(dictionary.translations)
        self._lemmas = _Remembered(dictionary.lemmas)

    def simplify(self, text: str) -> str:
        """Give the simplified twin of a Chinese text, as long as the text."""
        return self._conversion.simplify(text)

    def split(self, simplified: Sequence[str]) -> list[list[str]]:
        """Give the Chinese words of sentences in simplified characters; many at once are fast."""
        return self._segmenter.split_all(simplified)

    def commonness(self, word: str) -> float:
        """Give the share of a simplified word among all words of running text."""
        return self._shares(word)

    def translations(self, words: Iterable[str]) -> Mapping[str, frozenset[str]]:
        """Give the simplified Chinese that may stand for each English word, folded."""
        return self._translations.of(words)

    def lemmas(self, words: Iterable[str]) -> Mapping[str, frozenset[str]]:
        """Give the words that each English word is a form of, folded."""
        return self._lemmas.of(words)

    def _chance(self, word: str) -> float:
        """Give the share of an English word's translations among all words of running text."""
        return sum(self._shares(chinese) for chinese in self.translations((word,))[word])

    def _glosses(self, word: str) -> Mapping[str, float]:
        """Give the English words of a Chinese word's senses, with their share of a gloss."""
        found: dict[str, float] = {}
        for entry in self._dictionary.chinese(word):
            for sense in entry.senses[:_SENSES]:
                for gloss in _GLOSS.split(_ASIDE.sub("", sense.text.casefold())):
                    words = [each for each in _ENGLISH.findall(gloss) if each not in _LITTLE]
                    for each in words:
                        found[each] = max(found.get(each, 0.0), 1 / len(words))
        return found


class _Remembered:
    """Answers that are looked up for many words at once, and remembered."""

    def __init__(self, look_up: "Callable[[Collection[str]], Translations]") -> None:
        self._look_up = look_up
        self._known: dict[str, frozenset[str]] = {}
        self._lock = Lock()

    def of(self, words: Iterable[str]) -> Mapping[str, frozenset[str]]:
        """Give the answer for each word, an empty one where there is none."""
        words = set(words)
        with self._lock:
            known = {word: self._known[word] for word in words & self._known.keys()}
        missing = words - known.keys()
        if not missing:
            return known
        found = self._look_up(missing)
        new = {word: found.get(word, frozenset[str]()) for word in missing}
        with self._lock:
            if len(self._known) + len(new) > _KEPT:
                self._known.clear()
            self._known.update(new)
        return known | new
