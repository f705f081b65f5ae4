"""Which Chinese words across bear out what an English word may mean, and how much."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from reader.language.senses.chinese_across import LONGEST, ChineseAcross, Span
from reader.language.senses.parts import CONTENT, Part

# What a string that stands across is worth, as a logarithm, by its length: 1, 2, more characters.
_FOUND: Final = (2.2, 5.4, 6.3)
_INSIDE = 0.45  # of it where the string does not begin and end as words do
_SINGLE = 0.3  # of it for a single character that means something else too
_SAID = 2.0  # a word across whose dictionary entry says the English word
_CHARACTERS = 1.8  # the same characters as a word across that nobody else claims
_APART = 0.5  # how much of it is lost from one end of the sentence to the other


class Word(NamedTuple):
    """An English word in its sentence; `place` is where it stands there, 0 to 1."""

    text: str
    part: Part
    place: float


class Meanings(NamedTuple):
    """What is compared with the sentence across.

    `strings` are the Chinese meanings, each once, `characters` what they are written with; `lemmas`
    are the word and what it is a form of, folded. Thousands of these are kept: as sets they would
    take four times the memory.
    """

    strings: tuple[str, ...]
    characters: str
    lemmas: tuple[str, ...]


class Found(NamedTuple):
    """What stands across: strings with their weights, and words that a dictionary translates so.

    Of those, `said` gives how much of their meaning that is. `is_asked` tells that there is a
    translation at all.
    """

    weights: Mapping[str, float]
    said: Mapping[str, float]
    is_asked: bool = True


def meanings(strings: Iterable[str], lemmas: Iterable[str]) -> Meanings:
    """Make meanings ready to be compared; very long ones are no words."""
    kept = tuple(dict.fromkeys(string for string in strings if len(string) <= LONGEST))
    return Meanings(kept, "".join(dict.fromkeys("".join(kept))), tuple(dict.fromkeys(lemmas)))


def find_evidence(
    words: Sequence[Word],
    compared: Sequence[Meanings],
    across: ChineseAcross,
    rarity: Callable[[str], float],
) -> list[Found]:
    """Weigh what stands across for each word of a sentence.

    What several words want is divided between them. `rarity` says how much a Chinese word tells.
    """
    finder = _Finder(across, rarity)
    said = [_said(each, across) for each in compared]
    places = [finder.places(*each) for each in zip(words, compared, said, strict=True)]
    return [
        Found(finder.weights(*each), each[2])
        for each in zip(words, compared, said, places, strict=True)
    ]


class _Finder:
    """Finds and weighs strings in one translation."""

    def __init__(self, across: ChineseAcross, rarity: Callable[[str], float]) -> None:
        self._across, self._rarity = across, rarity
        self._length = len(across.text)
        self._claims = [0.0] * len(across.text)

    def places(
        self, word: Word, compared: Meanings, said: Mapping[str, float]
    ) -> dict[Span, float]:
        """Find where the strings of a word stand, and claim those places for it."""
        found: dict[Span, float] = {}
        claims: dict[int, float] = {}
        text = self._across.text
        strings = {string for string in compared.strings if string in text}
        for string in sorted(strings | said.keys()):
            for at in _places(text, string):
                span = at, at + len(string)
                worth = found[span] = self._worth(span, word, said.get(string, 0.0))
                for place in range(*span):
                    if worth > claims.get(place, 0.0):
                        claims[place] = worth
        for place, worth in claims.items():
            self._claims[place] += worth
        return found

    def weights(
        self,
        word: Word,
        compared: Meanings,
        said: Mapping[str, float],
        places: Mapping[Span, float],
    ) -> dict[str, float]:
        """Divide what several words claim, and add what is written like a word across."""
        weights: dict[str, float] = {}
        for span, worth in places.items():
            string = self._across.text[slice(*span)]
            shared = worth * worth / max(self._claims[slice(*span)])
            weights[string] = max(shared, weights.get(string, 0.0))
        if word.part not in CONTENT:
            return weights
        characters = compared.characters
        for character in sorted([each for each in self._across.holding if each in characters]):
            # In order, since of two that weigh the same the first found is taken.
            strings = sorted([string for string in compared.strings if character in string])
            for span in self._across.holding[character]:
                other = self._across.text[slice(*span)]
                if len(other) > 1 or other in said:
                    worth = self._likeness(span, word, said.get(other, 0.0))
                    there = set(other)
                    for string in strings:
                        if string != other:
                            # The share of the characters that both have says how alike they are.
                            both = len(there.intersection(string))
                            like = worth * (2 * both / (len(string) + len(other)))
                            if like >= weights.get(string, 0.0):
                                weights[string] = like
        return weights

    def _worth(self, span: Span, word: Word, meaning: float) -> float:
        start, end = span
        worth = _FOUND[min(end - start, len(_FOUND)) - 1]
        if not (start in self._across.edges and end in self._across.edges):
            worth *= _INSIDE
        elif end - start == 1:
            worth *= _SINGLE + (1 - _SINGLE) * meaning
        return (worth + _SAID * meaning) * self._telling(span, word)

    def _likeness(self, span: Span, word: Word, meaning: float) -> float:
        free = 1 / (1 + max(self._claims[slice(*span)]))
        return (_SAID * meaning + _CHARACTERS * free) * self._telling(span, word)

    def _telling(self, span: Span, word: Word) -> float:
        """Say how much a word across tells: more if it is rare, and at the same place."""
        apart = abs(span[0] / self._length - word.place)
        return self._rarity(self._across.text[slice(*span)]) * (1 - _APART * apart)


def _said(compared: Meanings, across: ChineseAcross) -> dict[str, float]:
    said: dict[str, float] = {}
    for lemma in compared.lemmas:
        for word, shares in across.meant.items() if lemma in across.said else ():
            if lemma in shares:
                said[word] = max(shares[lemma], said.get(word, 0.0))
    return said


def _places(text: str, string: str) -> Iterator[int]:
    at = text.find(string)
    while at >= 0:
        yield at
        at = text.find(string, at + 1)
