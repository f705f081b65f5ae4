"""Translations made ready: the same sentence across is asked about by page, card and panel."""

from collections.abc import Callable, Container, Iterable, Mapping
from functools import lru_cache
from itertools import chain
from threading import Lock
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from reader.core.tokens import TokenKind
from reader.language.senses.chinese_across import ChineseAcross, chinese_across, divide
from reader.language.senses.english_across import EnglishAcross, english_across, lemmas_of, words_of
from reader.language.words.found import FoundWord

if TYPE_CHECKING:
    from reader.language.conversion import Conversion
    from reader.language.entries import Entries
    from reader.language.senses.chinese import ChineseSenses
    from reader.language.senses.tagger import Tagger

_CACHED: Final = 200  # sentences
_CACHED_WORDS: Final = 6_000
_Ready = TypeVar("_Ready")


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
        self._english = _Kept[EnglishAcross]()
        self._chinese = _Kept[ChineseAcross]()

    def english(self, texts: Iterable[str]) -> Mapping[str, EnglishAcross]:
        """Make English sentences ready; what their words need is asked for at once."""
        texts = list(dict.fromkeys(texts))
        found = self._english.get(texts)
        missing = [text for text in texts if text not in found]
        if missing:
            words = set(chain.from_iterable(map(words_of, missing)))
            self._entries.fetch(_as_found(words, "en"))
            new = {text: english_across(text, self._tagger, self._lemmas) for text in missing}
            self._english.add(new)
            found |= new
        return found

    def chinese(self, texts: Iterable[str]) -> Mapping[str, ChineseAcross]:
        """Make Chinese sentences ready; what their words need is asked for at once."""
        texts = list(dict.fromkeys(texts))
        found = self._chinese.get(texts)
        missing = [text for text in texts if text not in found]
        if missing:
            simplified = {text: self._conversion.simplify(text) for text in missing}
            rarity, beginnings = self._rarity, self._beginnings(simplified.values())
            divided = {text: (s, divide(s, rarity, beginnings)) for text, s in simplified.items()}
            words = {s[start:end] for s, spans in divided.values() for start, end in spans}
            self._entries.fetch(_as_found(words, "zh"))
            new = {text: chinese_across(*each, self._meanings) for text, each in divided.items()}
            self._chinese.add(new)
            found |= new
        return found

    def _look_lemmas_up(self, word: str) -> list[tuple[str, float]]:
        return lemmas_of(word, self._entries.english(word))

    def _meanings(self, word: str) -> Mapping[str, float]:
        return self._senses.meanings(word, self._entries.chinese(word))


class _Kept(Generic[_Ready]):
    def __init__(self) -> None:
        self._ready: dict[str, _Ready] = {}
        self._lock = Lock()

    def get(self, texts: Iterable[str]) -> dict[str, _Ready]:
        """Give those that are ready."""
        ready = self._ready
        return {text: ready[text] for text in texts if text in ready}

    def add(self, new: Mapping[str, _Ready]) -> None:
        with self._lock:
            # In a new place, since others may be reading the old one.
            kept = self._ready if len(self._ready) < _CACHED else {}
            self._ready = {**kept, **new}


def _as_found(words: Iterable[str], language: str) -> Iterable[FoundWord]:
    return (FoundWord(0, len(w), w, TokenKind.WORD, language, w) for w in words)
