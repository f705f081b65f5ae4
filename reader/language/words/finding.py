"""Words of a text: spans that cover it, each what a learner can look up."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.core.context import NO_CONTEXT, Context
from reader.core.scripts import primary
from reader.core.tokens import TokenKind
from reader.language.conversion import Conversion
from reader.language.words.english import split_word
from reader.language.words.found import FoundWord
from reader.language.words.runs import Run, RunKind, split_runs
from reader.language.words.segmentation import Segmenter

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary

_PLAIN = {
    RunKind.NUMBER: TokenKind.NUMBER,
    RunKind.SPACE: TokenKind.SPACE,
    RunKind.PUNCTUATION: TokenKind.PUNCTUATION,
}
_CACHED_WORDS = 50_000


class WordFinder:
    """Divides texts into words. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary", conversion: Conversion) -> None:
        self._dictionary, self._conversion = dictionary, conversion
        self.segmenter = Segmenter(dictionary)
        self._knows_english = lru_cache(_CACHED_WORDS)(self._is_english)

    def load(self) -> None:
        """Load the word lists; the first text waits for them otherwise."""
        self.segmenter.load()

    def find(self, text: str, language: str, context: Context = NO_CONTEXT) -> list[FoundWord]:
        """Divide a text; the words cover it without gap or overlap.

        `language` is the tag of its side and decides about bare characters. What a person fixed
        stands as it was fixed.
        """
        foreign = primary(language) if primary(language) in ("ja", "ko") else None
        return [word for run in split_runs(text) for word in self._words(text, run, foreign)]

    def _words(self, text: str, run: Run, foreign: str | None) -> Iterator[FoundWord]:
        piece = text[run.start : run.end]
        if run.kind in _PLAIN:
            yield FoundWord(run.start, run.end, piece, _PLAIN[run.kind], "und", piece)
        elif run.kind is RunKind.WORD:
            yield from self._english(piece, run.start)
        elif foreign or run.kind is RunKind.KANA:
            yield FoundWord(run.start, run.end, piece, TokenKind.WORD, foreign or "ja", piece)
        else:
            yield from self._chinese(piece, run.start)

    def _chinese(self, run: str, offset: int) -> Iterator[FoundWord]:
        start = 0
        for word in self.segmenter.split(self._conversion.simplify(run)):
            end = start + len(word)
            surface = run[start:end]
            yield FoundWord(offset + start, offset + end, surface, TokenKind.WORD, "zh", word)
            start = end

    def _is_english(self, word: str) -> bool:
        return bool(self._dictionary.english(word))

    def _english(self, run: str, offset: int) -> Iterator[FoundWord]:
        for start, end in split_word(run, self._knows_english):
            surface = run[start:end]
            kind = TokenKind.PUNCTUATION if surface == "-" else TokenKind.WORD
            language = "und" if surface == "-" else "en"
            yield FoundWord(offset + start, offset + end, surface, kind, language, surface)
