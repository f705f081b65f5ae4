"""What in a Chinese sentence may answer to the words of its English translation, and how strongly.

Odds are logarithms set by hand and checked on the labelled pairs of tests/data/words; they say how
much more often a true counterpart looks so than chance does.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from reader.core.numerals import figures, in_characters, spelled
from reader.core.tokens import Token, TokenKind

if TYPE_CHECKING:
    from reader.language.alignment.lexicon import Lexicon

_WORDS: Final = frozenset({TokenKind.WORD, TokenKind.NAME, TokenKind.NUMBER})
_LONGEST_PHRASE = 3  # English words

_TRANSLATION = 1.2  # the string is one that a dictionary gives
_BY_LENGTH: Final = (-1.0, 0.8, 1.2)  # of one, two, more characters
_AT_TOKEN_EDGE = 0.4  # for each end of the string that is one of a word
_PHRASE = 1.2  # for each further English word that it answers to
_GLOSS = 2.0  # the word's own gloss is the English word; less where that is a part of it
_OVERLAP = 1.5  # the share of a translation's characters that are there
_LEAST_OVERLAP = 0.33
_SAME = 4.2  # it is written the same
_NUMBER = 3.7
_LEARNED = 3.0  # the text itself shows it
_RARITY = 0.15  # for each factor e by which the string is rarer than one in e^0 words
_RAREST = 1e-7
_DISTANCE = 3.0  # where the one stands at the start of its sentence and the other at the end

Stretch = tuple[int, int]
Learned = Mapping[str, frozenset[str]]
"""Chinese words that the text itself shows to translate an English word."""


class Candidate(Struct, frozen=True):
    """An English word or phrase and a stretch of Chinese that may answer to it.

    `words` numbers the English tokens; stretches are code points; `odds` are a logarithm.
    """

    words: tuple[int, ...]
    english: Stretch
    chinese: Stretch
    odds: float


class Sentence(Struct, frozen=True):
    """The tokens of a sentence or of some that are linked; offsets are those of the whole text."""

    text: str
    tokens: Sequence[Token]

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.tokens[-1].end

    def place(self, stretch: Stretch) -> float:
        """Say where the middle of a stretch stands, 0 to 1."""
        return ((stretch[0] + stretch[1]) / 2 - self.start) / max(self.end - self.start, 1)


def find_candidates(
    english: Sentence, chinese: Sentence, lexicon: "Lexicon", learned: Learned
) -> list[Candidate]:
    """Find what may answer to what; the Chinese text is simplified."""
    finder = _Finder(english, chinese, lexicon, learned)
    return [candidate for words in _phrases(english.tokens) for candidate in finder.find(words)]


def _phrases(tokens: Sequence[Token]) -> Iterator[tuple[int, ...]]:
    """Give the words, and the phrases of neighbouring words, by the numbers of their tokens."""
    words = [n for n, token in enumerate(tokens) if token.kind in _WORDS]
    for place in range(len(words)):
        for length in range(1, _LONGEST_PHRASE + 1):
            phrase = words[place : place + length]
            if len(phrase) == length and _is_unbroken(tokens, phrase):
                yield tuple(phrase)


def _is_unbroken(tokens: Sequence[Token], phrase: Sequence[int]) -> bool:
    between = set(range(phrase[0], phrase[-1])) - set(phrase)
    return all(tokens[n].kind is TokenKind.SPACE or tokens[n].text == "-" for n in between)


class _Finder:
    """Finds candidates in one pair of sentences."""

    def __init__(
        self, english: Sentence, chinese: Sentence, lexicon: "Lexicon", learned: Learned
    ) -> None:
        self._english, self._chinese = english, chinese
        self._lexicon, self._learned = lexicon, learned
        self._edges = {edge for token in chinese.tokens for edge in (token.start, token.end)}
        self._words = [token for token in chinese.tokens if token.language == "zh"]
        names = {token.text for token in english.tokens if token.kind in _WORDS}
        self._lemmas = lexicon.lemmas(map(_folded, names))
        self._forms = {words: self._forms_of(words) for words in _phrases(english.tokens)}
        wanted = {form for forms in self._forms.values() for form in forms}
        self._translations = lexicon.translations(wanted)

    def find(self, words: tuple[int, ...]) -> Iterator[Candidate]:
        """Give the candidates of a word or phrase, each stretch of Chinese once."""
        tokens = self._english.tokens
        stretch = tokens[words[0]].start, tokens[words[-1]].end
        found: dict[Stretch, float] = {}
        for chinese, odds in self._stretches(words, self._english.text[slice(*stretch)]):
            found[chinese] = max(odds, found.get(chinese, -math.inf))
        if len(words) == 1:
            for chinese, odds in self._alike(self._forms[words]):
                found[chinese] = odds + found.get(chinese, self._plain_odds(chinese))
        for chinese, odds in found.items():
            apart = abs(self._english.place(stretch) - self._chinese.place(chinese))
            string = self._chinese.text[slice(*chinese)]
            rarity = -math.log(self._lexicon.commonness(string) + _RAREST)
            yield Candidate(words, stretch, chinese, odds - _DISTANCE * apart + _RARITY * rarity)

    def _stretches(self, words: tuple[int, ...], text: str) -> Iterator[tuple[Stretch, float]]:
        """Give where a translation stands, or the very same, or the same number."""
        further = _PHRASE * (len(words) - 1)
        for string in self._strings(self._forms[words]):
            for stretch in self._places(string):
                yield stretch, _TRANSLATION + self._plain_odds(stretch) + further
        if text[:1].isalnum():
            for stretch in self._places(text):
                yield stretch, _SAME + 2 * _AT_TOKEN_EDGE + further
        if len(words) == 1:
            yield from self._numbers(text)

    def _strings(self, forms: Iterable[str]) -> set[str]:
        return {string for form in forms for string in self._translations.get(form, ())}

    def _plain_odds(self, stretch: Stretch) -> float:
        """Say what the length of a stretch tells, and whether it begins and ends as words do."""
        edges = sum(edge in self._edges for edge in stretch)
        length = min(stretch[1] - stretch[0], len(_BY_LENGTH))
        return _BY_LENGTH[length - 1] + _AT_TOKEN_EDGE * edges

    def _alike(self, forms: Iterable[str]) -> Iterator[tuple[Stretch, float]]:
        """Give the words whose glosses or characters say much the same, and what was learned."""
        forms = frozenset(forms)
        shares = defaultdict[str, float](float)
        for string in self._strings(forms):
            if len(string) > 1:
                for character in set(string):
                    shares[character] = max(shares[character], 1 / len(string))
        learned = {word for form in forms for word in self._learned.get(form, ())}
        for token in self._words:
            string = self._chinese.text[token.start : token.end]
            glosses = self._lexicon.glosses(string)
            gloss = max((glosses.get(form, 0.0) for form in forms), default=0.0)
            overlap = min(sum(shares[c] for c in string), 1.0) if len(string) > 1 else 0.0
            if gloss or overlap >= _LEAST_OVERLAP or string in learned:
                odds = _GLOSS * gloss + _OVERLAP * overlap + _LEARNED * (string in learned)
                yield (token.start, token.end), odds

    def _numbers(self, text: str) -> Iterator[tuple[Stretch, float]]:
        values = figures(text) | spelled(text)
        for token in self._chinese.tokens if values else ():
            string = self._chinese.text[token.start : token.end]
            if (figures(string) | in_characters(string)) & values:
                yield (token.start, token.end), _NUMBER + 2 * _AT_TOKEN_EDGE

    def _places(self, string: str) -> Iterator[Stretch]:
        text, end = self._chinese.text, self._chinese.end
        at = text.find(string, self._chinese.start, end)
        while at >= 0:
            yield at, at + len(string)
            at = text.find(string, at + 1, end)

    def _forms_of(self, words: tuple[int, ...]) -> frozenset[str]:
        """Give what a dictionary may list a word or phrase under."""
        texts = [_folded(self._english.tokens[n].text) for n in words]
        firsts = {texts[0], *self._lemmas.get(texts[0], ())}
        if len(texts) == 1:
            return frozenset(firsts)
        lasts = {texts[-1], *self._lemmas.get(texts[-1], ())}
        middle = " ".join(texts[1:-1])
        return frozenset(
            " ".join(filter(None, (first, middle, last))) for first in firsts for last in lasts
        )


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'")
