"""Translations made ready: the same sentence across is asked about by page, card and panel."""

from collections.abc import Callable, Container, Iterable, Mapping
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from reader.core.tokens import TokenKind
from reader.language.remembering import Recent
from reader.language.senses.chinese_across import ChineseAcross, chinese_across, divide
from reader.language.senses.english_across import EnglishAcross, english_across, lemmas_of, words_of
from reader.language.words.found import FoundWord

if TYPE_CHECKING:
    from reader.language.conversion import Conversion
    from reader.language.entries import Entries
    from reader.language.senses.chinese import ChineseSenses
    from reader.language.senses.tagger import Tagger

_CACHED: Final = 48  # sides of rows: what a page shows and what comes next
_CACHED_WORDS: Final = 3_000


class Translations:
    """Makes translations ready. Safe to use from several threads."""

    def __init__(
        self,
        entries: "Entries",
        tagger: "Tagger",
        senses: "ChineseSenses",
        rarity: Callable[[str], float],
        beginnings: Callable[[Iterable[str]], Container[str]],
        conversion: "Conversion",
    ) -> None:
        """`rarity` says how much a Chinese word tells, at least 1 for what is no word.

        `beginnings` gives what stands in texts and words begin with.
        """
        self._entries, self._tagger, self._senses = entries, tagger, senses
        self._rarity, self._beginnings, self._conversion = rarity, beginnings, conversion
        self._lemmas = lru_cache(_CACHED_WORDS)(self._look_lemmas_up)
        self._english = Recent[str, EnglishAcross](_CACHED)
        self._chinese = Recent[str, ChineseAcross](_CACHED)

    def english(self, texts: Iterable[str]) -> Mapping[str, EnglishAcross]:
        """Make English sentences ready; what their words need is asked for at once."""
        texts = list(dict.fromkeys(texts))
        kept = ((text, self._english.get(text)) for text in texts)
        found = {text: ready for text, ready in kept if ready is not None}
        missing = [text for text in texts if text not in found]
        if missing:
            words = set(chain.from_iterable(map(words_of, missing)))
            self._entries.fetch(_as_found(words, "en"))
            for text in missing:
                across = english_across(text, self._tagger, self._lemmas)
                found[text] = self._english.put(text, across)
        return found

    def chinese(self, texts: Iterable[str]) -> Mapping[str, ChineseAcross]:
        """Make Chinese sentences ready; what their words need is asked for at once."""
        texts = list(dict.fromkeys(texts))
        kept = ((text, self._chinese.get(text)) for text in texts)
        found = {text: ready for text, ready in kept if ready is not None}
        missing = [text for text in texts if text not in found]
        if missing:
            simplified = {text: self._conversion.simplify(text) for text in missing}
            rarity, beginnings = self._rarity, self._beginnings(simplified.values())
            divided = {text: (s, divide(s, rarity, beginnings)) for text, s in simplified.items()}
            words = {s[start:end] for s, spans in divided.values() for start, end in spans}
            self._entries.fetch(_as_found(words, "zh"))
            for text, each in divided.items():
                across = chinese_across(*each, self._meanings)
                found[text] = self._chinese.put(text, across)
        return found

    def _look_lemmas_up(self, word: str) -> list[tuple[str, float]]:
        return lemmas_of(word, self._entries.english(word))

    def _meanings(self, word: str) -> Mapping[str, float]:
        return self._senses.meanings(word, self._entries.chinese(word))


def _as_found(words: Iterable[str], language: str) -> Iterable[FoundWord]:
    return (FoundWord(0, len(w), w, TokenKind.WORD, language, w) for w in words)
