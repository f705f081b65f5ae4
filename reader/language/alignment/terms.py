"""What a sentence says that its translation should say too: words, numbers, marks."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from reader.core.numerals import figures, in_characters, spelled
from reader.core.scripts import detect_language, primary
from reader.language.alignment.arrays import Ints, distinct

if TYPE_CHECKING:
    from reader.language.alignment.lexicon import Lexicon

_AT_ONCE: Final = 500  # sentences that are divided together; words of more are kept for nothing
_SAMPLE: Final = 20_000  # characters that tell a language
_LATIN: Final = re.compile(r"[^\W\d_\u3007-\u9fff]+(?:['’][^\W\d_\u3007-\u9fff]+)?")
_NUMBER, _MARK = "#", "¶"
MARKS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        f"{_MARK}question": re.compile(r"[?？]"),
        f"{_MARK}exclamation": re.compile(r"[!！]"),
        f"{_MARK}colon": re.compile(r"[:：]"),
        f"{_MARK}begins speech": re.compile(r"^\W*[“‘「『\"']"),
        f"{_MARK}ends speech": re.compile(r"[”’」』\"']\W*$"),
        f"{_MARK}ellipsis": re.compile(r"…|\.{3}|(?:\. ){2}"),
    }
)


class Terms(Struct, frozen=True):
    """The terms of the sentences of one side.

    `names` are the distinct terms. Place k holds term `which[k]` in sentence `where[k]`; places
    are in the order of sentences, and a term has as many places in one as it is said there.
    `texts` are the sentences, Chinese ones simplified; `capitals` are the Latin words that have a
    capital letter wherever they stand.
    """

    texts: tuple[str, ...]
    names: tuple[str, ...]
    which: Ints
    where: Ints
    language: str
    capitals: frozenset[str]

    def among(self, sentences: range) -> "Terms":
        """Keep some of the sentences, numbered from the first of them; terms keep their numbers."""
        begin, end = np.searchsorted(self.where, [sentences.start, sentences.stop])
        return replace(
            self,
            texts=self.texts[sentences.start : sentences.stop],
            which=self.which[begin:end],
            where=self.where[begin:end] - sentences.start,
        )

    def sentences_of(self) -> tuple[Ints, Ints]:
        """Give, for each term, the sentences that have it: ascending, each once.

        Those of term t are `sentences[starts[t] : starts[t + 1]]` of (starts, sentences).
        """
        count = max(len(self.texts), 1)
        keys = distinct(self.which * count + self.where)
        starts = np.searchsorted(keys, np.arange(len(self.names) + 1) * count)
        return starts, keys % count


class TermFinder:
    """Finds the terms of sentences. Safe to use from several threads."""

    def __init__(self, lexicon: "Lexicon | None") -> None:
        self._lexicon = lexicon

    def find(self, sentences: Sequence[str]) -> Terms:
        """Find the terms of the sentences of one side, all in one language."""
        language = primary(detect_language("\n".join(sentences)[:_SAMPLE]))
        if language == "zh" and self._lexicon is not None:
            sentences = [self._lexicon.simplify(sentence) for sentence in sentences]
        numbers: dict[str, int] = {}
        which: list[int] = []
        where: list[int] = []
        latin: set[str] = set()
        for place, (sentence, words) in enumerate(self._divided(sentences, language)):
            latin.update(_LATIN.findall(sentence))
            for term in chain(_terms(sentence, language), words):
                which.append(numbers.setdefault(term, len(numbers)))
                where.append(place)
        return Terms(
            tuple(sentences),
            tuple(numbers),
            np.array(which, dtype=np.int64),
            np.array(where, dtype=np.int64),
            language,
            frozenset(map(_folded, latin)) - {_folded(word) for word in latin if word[0].islower()},
        )

    def _divided(
        self, sentences: Sequence[str], language: str
    ) -> Iterator[tuple[str, Sequence[str]]]:
        """Give each sentence with its Chinese words."""
        if language != "zh" or self._lexicon is None:
            yield from ((sentence, ()) for sentence in sentences)
            return
        for start in range(0, len(sentences), _AT_ONCE):
            part = sentences[start : start + _AT_ONCE]
            yield from zip(part, self._lexicon.split(part), strict=True)


def _terms(sentence: str, language: str) -> Iterator[str]:
    """Give the marks, numbers and Latin words of a sentence."""
    yield from (name for name, mark in MARKS.items() if mark.search(sentence))
    is_chinese = language in ("zh", "ja")
    values = figures(sentence) | (in_characters if is_chinese else spelled)(sentence)
    yield from (f"{_NUMBER}{value}" for value in values)
    yield from map(_folded, _LATIN.findall(sentence))


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'")


def is_word(term: str) -> bool:
    """Whether a term is a word, not a number or a mark."""
    return not term.startswith((_NUMBER, _MARK))


def is_number(term: str) -> bool:
    """Whether a term is a number."""
    return term.startswith(_NUMBER)
