"""Words of a text: spans that cover it, each what a learner can look up."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.core.context import NO_CONTEXT, Context
from reader.core.pinyin import split_tone
from reader.core.scripts import has_han, primary
from reader.core.tokens import TokenKind
from reader.core.wordcards import Candidate
from reader.language.conversion import Conversion
from reader.language.words.across import NamesAcross
from reader.language.words.folding import fold
from reader.language.words.found import FoundWord
from reader.language.words.latin import LatinWords
from reader.language.words.mixed import MixedWords
from reader.language.words.numbers import is_number
from reader.language.words.overlaps import overlapping, quantity_at
from reader.language.words.phrases import PhraseBook
from reader.language.words.runs import Run, RunKind, split_around
from reader.language.words.segmentation import Segmenter
from reader.language.words.stretches import Hints, Piece, Stretches

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary
    from reader.language.entries import Entries

_PLAIN: Final = {
    RunKind.NUMBER: TokenKind.NUMBER,
    RunKind.PUNCTUATION: TokenKind.PUNCTUATION,
    RunKind.ADDRESS: TokenKind.NAME,
}
_MOST_CANDIDATES: Final = 12
_CACHED_CHARACTERS: Final = 2_000
_FOREIGN: Final = ("ja", "ko")  # whose characters are not divided


class _Cut(NamedTuple):
    """A text in runs; `folded` has ordinary characters, the stretches are what is Chinese."""

    text: str
    folded: str
    runs: Sequence[Run]
    stretches: Stretches
    foreign: str


class WordFinder:
    """Divides texts into words. Safe to use from several threads."""

    def __init__(
        self, dictionary: "Dictionary", entries: "Entries", conversion: Conversion
    ) -> None:
        self._entries, self._conversion = entries, conversion
        self.segmenter = Segmenter(dictionary)
        self._latin = LatinWords(entries, has_english=dictionary.has_english)
        self._phrases = PhraseBook(dictionary, entries)
        self._mixed = cache(lambda: MixedWords(dictionary.mixed_headwords()))
        self._syllables = lru_cache(_CACHED_CHARACTERS)(self._read)

    def load(self) -> None:
        """Load the word lists; the first text waits for them otherwise."""
        self.segmenter.load()
        self._mixed()
        self._phrases.load()

    def teach(self, words: Iterable[str]) -> None:
        """Have Chinese words known beside the dictionary's, in place of those taught before."""
        self.segmenter.teach(self._conversion.simplify(word) for word in words)

    def candidates(self, words: Sequence[FoundWord], index: int) -> tuple[Candidate, ...]:
        """Give what else could stand at the place of a word: phrases first, then the longest.

        `words` are those of the text, as `find` gives them. What is a quantity has its meaning as
        its gloss; other glosses and readings are left out.
        """
        here = words[index]
        quantity = quantity_at(words, index)
        found = [quantity] if quantity else []
        if here.language == "zh":
            found += overlapping(words, index, self.segmenter.knows)
        elif here.language == "en":
            phrases = self.phrases(words)
            found += (p for p in phrases if p.start <= here.start and here.end <= p.end)
        return tuple(found[:_MOST_CANDIDATES])

    def phrases(self, words: Sequence[FoundWord]) -> list[Candidate]:
        """Give the English phrases in the words of a text, in order.

        Their words are found by lemma, and a particle up to three words after its verb.
        """
        return self._phrases.find(words)

    def find(self, text: str, language: str, context: Context = NO_CONTEXT) -> list[FoundWord]:
        """Divide a text; the words cover it without gap or overlap.

        `language` is the tag of its side and decides about bare characters. What a person fixed
        stands as it was fixed.
        """
        return self.find_all([(text, language, context)])[0]

    def find_all(self, texts: Sequence[tuple[str, str, Context]]) -> list[list[FoundWord]]:
        """Divide several texts, each with its language and context: faster than one by one."""
        cut = [self._cut(*text) for text in texts]
        self._entries.fetch_english(chain.from_iterable(map(_asked_about, cut)))
        chinese = [each.stretches for each in cut if each.stretches.spans]
        pieces = iter(self.segmenter.divide(chinese) if chinese else ())
        return [
            self._words(each, iter(next(pieces) if each.stretches.spans else ())) for each in cut
        ]

    def _cut(self, text: str, language: str, context: Context) -> "_Cut":
        folded = fold(text)
        fixed = [(word.start, word.end) for word in context.fixes.words]
        tag = primary(language)
        if tag in _FOREIGN or not has_han(folded):
            runs = split_around(folded, fixed)
            foreign = tag if tag in _FOREIGN else ""
            return _Cut(text, folded, runs, Stretches(folded, ()), foreign)
        simplified = self._conversion.simplify(folded)
        runs = split_around(folded, fixed + self._mixed().find(simplified))
        han = RunKind.HAN
        spans = [(start, end) for kind, start, end in runs if kind is han]
        stretches = Stretches(simplified, spans, self._hints(context))
        return _Cut(text, folded, runs, stretches, "")

    def _hints(self, context: Context) -> Hints:
        names = None
        if context.across_language == "en":
            names = NamesAcross(context.across, self._syllables)
        return Hints(context.fixes.taught, names.has if names else None)

    def _words(self, cut: "_Cut", pieces: Iterator[Piece]) -> list[FoundWord]:
        words: list[FoundWord] = []
        text, folded, simplified = cut.text, cut.folded, cut.stretches.text
        han, space = None if cut.foreign else RunKind.HAN, RunKind.SPACE
        for run in cut.runs:
            kind, start, end = run
            if kind is han:
                # It takes as many pieces as cover it.
                while start < end:
                    start, place, piece_kind, base = next(pieces)
                    surface, word = text[start:place], simplified[start:place]
                    words.append(FoundWord(start, place, surface, piece_kind, "zh", word, base))
                    start = place
            elif kind is space:
                blank = folded[start:end]
                words.append(FoundWord(start, end, text[start:end], TokenKind.SPACE, "und", blank))
            else:
                words.extend(self._others(cut, run))
        return words

    def _others(self, cut: "_Cut", run: Run) -> Iterator[FoundWord]:
        start, end = run.start, run.end
        surface = cut.text[start:end]
        if run.kind in _PLAIN:
            # Of 110万 the last character is Chinese and read; of 1.5 nothing is.
            can_be_read = run.kind is RunKind.NUMBER and not cut.foreign
            is_chinese = can_be_read and has_han(surface)
            plain = cut.stretches.text[start:end] if is_chinese else cut.folded[start:end]
            language = "zh" if is_chinese else "und"
            yield FoundWord(start, end, surface, _PLAIN[run.kind], language, plain)
        elif run.kind in (RunKind.WORD, RunKind.MIXED):
            yield from self._latin.divide(cut.text, cut.folded, run)
        elif run.kind is RunKind.FIXED and not cut.foreign:
            yield _fixed_word(surface, cut.stretches.text[start:end], run)
        else:
            language = cut.foreign or "ja"
            yield FoundWord(start, end, surface, TokenKind.WORD, language, surface)

    def _read(self, character: str) -> tuple[str, ...]:
        """Give the syllables a character may be read as, without tones."""
        entries = self._entries.chinese(character)
        syllables = (split_tone(e.reading[0])[0] for e in entries if len(e.reading) == 1)
        return tuple(dict.fromkeys(syllable.lower().replace("ü", "u") for syllable in syllables))


def _asked_about(cut: _Cut) -> Iterator[str]:
    """Give the words of letters of which the dictionary is asked whether they are names."""
    for kind, start, end in cut.runs:
        if kind is RunKind.WORD:
            word = cut.folded[start:end]
            if not word.islower():
                yield word


def _fixed_word(surface: str, simplified: str, run: Run) -> FoundWord:
    """Give what a person fixed, or a word of letters and characters, as one word."""
    language = "zh" if has_han(simplified) else "en"
    kind = TokenKind.NUMBER if is_number(simplified) else TokenKind.WORD
    return FoundWord(run.start, run.end, surface, kind, language, simplified)
