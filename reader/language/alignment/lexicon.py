"""What the aligner asks of words: how Chinese divides into them, and what may translate them."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.language.conversion import Conversion
    from reader.language.dictionary import Dictionary
    from reader.language.segmentation import Segmenter

_KEPT = 50_000  # words whose translations are remembered; a long novel has some 15,000


class Lexicon:
    """Words of both languages. Safe to use from several threads."""

    def __init__(
        self, dictionary: "Dictionary", segmenter: "Segmenter", conversion: "Conversion"
    ) -> None:
        self._dictionary, self._segmenter = dictionary, segmenter
        self._conversion = conversion
        self._shares = lru_cache(_KEPT)(segmenter.share)
        self._translations: dict[str, frozenset[str]] = {}
        self._lock = Lock()

    def simplify(self, text: str) -> str:
        """Give the simplified twin of a Chinese text, as long as the text."""
        return self._conversion.simplify(text)

    def split(self, simplified: str) -> Iterable[str]:
        """Divide a run of simplified characters into words."""
        return self._segmenter.split(simplified)

    def commonness(self, word: str) -> float:
        """Give the share of a simplified word among all words of running text."""
        return self._shares(word)

    def translations(self, words: Iterable[str]) -> Mapping[str, frozenset[str]]:
        """Give the simplified Chinese that may stand for each English word, folded."""
        words = set(words)
        with self._lock:
            known = {word: self._translations[word] for word in words & self._translations.keys()}
        missing = words - known.keys()
        if not missing:
            return known
        found = self._dictionary.translations(missing)
        new = {word: found.get(word, frozenset[str]()) for word in missing}
        with self._lock:
            if len(self._translations) + len(new) > _KEPT:
                self._translations.clear()
            self._translations.update(new)
        return known | new
