"""Annotation: a line becomes tokens that cover it, each with its reading and first gloss."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.scripts import primary
from reader.core.tokens import Headword, Token, TokenKind
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.english import split_word
from reader.language.readings import choose_reading, phonetic_line
from reader.language.runs import Run, RunKind, split_runs
from reader.language.segmentation import Segmenter

if TYPE_CHECKING:
    from reader.language.alignment.lexicon import Lexicon

_PLAIN = {
    RunKind.NUMBER: TokenKind.NUMBER,
    RunKind.SPACE: TokenKind.SPACE,
    RunKind.PUNCTUATION: TokenKind.PUNCTUATION,
}
_CACHED_WORDS = 20_000


class Annotator:
    """Finds words, readings and glosses. Safe to use from several threads."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._conversion = Conversion()
        self._segmenter = Segmenter(dictionary)
        self._chinese = lru_cache(_CACHED_WORDS)(dictionary.chinese)
        self._english = lru_cache(_CACHED_WORDS)(dictionary.english)

    def lexicon(self) -> "Lexicon":
        """Give the words of both languages that an aligner asks for; they share what is loaded."""
        from reader.language.alignment.lexicon import Lexicon

        return Lexicon(self._dictionary, self._segmenter, self._conversion)

    def load(self) -> None:
        """Load all that the first line would otherwise wait for."""
        self._segmenter.load()
        self.annotate("加载", "zh")

    def annotate(self, text: str, language: str) -> tuple[Token, ...]:
        """Divide a text; `language` is the tag of its side and decides about bare characters."""
        foreign = primary(language) if primary(language) in ("ja", "ko") else None
        runs = split_runs(text)
        return tuple(token for run in runs for token in self._tokens(text, run, foreign))

    def _tokens(self, text: str, run: Run, foreign: str | None) -> Iterator[Token]:
        piece = text[run.start : run.end]
        if run.kind in _PLAIN:
            yield Token(piece, run.start, run.end, _PLAIN[run.kind], "und")
        elif run.kind is RunKind.WORD:
            yield from self._english_tokens(piece, run.start)
        elif foreign or run.kind is RunKind.KANA:
            yield Token(piece, run.start, run.end, TokenKind.WORD, foreign or "ja")
        else:
            yield from self._chinese_tokens(piece, run.start)

    def _chinese_tokens(self, run: str, offset: int) -> Iterator[Token]:
        simplified = self._conversion.simplify(run)
        guesses = phonetic_line(simplified)
        start = 0
        for word in self._segmenter.split(simplified):
            end = start + len(word)
            yield self._chinese_token(run[start:end], word, guesses[start:end], offset + start)
            start = end

    def _chinese_token(
        self, surface: str, simplified: str, guess: tuple[str, ...], start: int
    ) -> Token:
        entries = self._chinese(surface) or self._chinese(simplified)
        reading = choose_reading(simplified, entries, guess)
        entry = best_entry(entries, reading.syllables)
        return Token(
            surface,
            start,
            start + len(surface),
            TokenKind.NAME if entry and entry.is_name else TokenKind.WORD,
            "zh",
            reading.syllables,
            reading.confidence,
            reading.source,
            first_gloss(entry),
            Headword(entry.simplified, entry.traditional)
            if entry
            else Headword(simplified, self._traditional(surface)),
        )

    def _traditional(self, surface: str) -> str:
        """Give the traditional form of a word that no dictionary has, by its characters."""
        entries = ((character, self._chinese(character)) for character in surface)
        return "".join(words[0].traditional if words else own for own, words in entries)

    def _english_tokens(self, run: str, offset: int) -> Iterator[Token]:
        for start, end in split_word(run, self._knows_english):
            yield self._english_token(run[start:end], offset + start)

    def _english_token(self, surface: str, start: int) -> Token:
        end = start + len(surface)
        if surface == "-":
            return Token(surface, start, end, TokenKind.PUNCTUATION, "und")
        words = self._english(surface)
        lemma = words[0].word if words else surface
        return Token(
            surface,
            start,
            end,
            TokenKind.WORD,
            "en",
            source="dictionary" if words else None,
            confidence=1.0 if words else 0.0,
            gloss=first_gloss(words[0]) if words else None,
            headword=Headword(lemma, lemma),
        )

    def _knows_english(self, word: str) -> bool:
        return bool(self._english(word))


def best_entry(entries: tuple[ChineseWord, ...], reading: tuple[str, ...]) -> ChineseWord | None:
    """Give the first entry that is read so, else the first; names only where nothing else is."""
    fitting = [e for e in entries if tuple(s.lower() for s in e.reading) == reading]
    candidates = fitting or list(entries)
    return next((entry for entry in candidates if not entry.is_name), next(iter(candidates), None))


def first_gloss(word: ChineseWord | EnglishWord | None) -> str | None:
    """Give the first sense, None where there is none."""
    return word.senses[0].text if word and word.senses else None
