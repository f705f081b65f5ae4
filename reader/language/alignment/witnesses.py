"""Which sentences of the other side bear a term out: they have a translation of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from reader.language.alignment.arrays import Floats, Ints, distinct, ragged
from reader.language.alignment.names import SpelledNames
from reader.language.alignment.terms import Terms, is_number, is_word

if TYPE_CHECKING:
    from reader.language.alignment.lexicon import Lexicon

_RARE_NAME = 0.3  # of the sentences; what is read so more often is no name
# How probable it is that a translation says a term in a way that is known.
_WORD, _NUMBER = 0.4, 0.6
# What a term is worth beside the text itself is known from few sentences only.
_BACKGROUND_WEIGHT = 30.0
_COMMON, _UNCOMMON = 0.1, 0.02  # shares of sentences that bear a mark out, and other terms
_SENTENCE_WORDS = 18.0

Learned = Mapping[str, frozenset[str]]
"""Words of the right that the text itself shows to translate a word of the left."""


class Witnesses(Struct, frozen=True):
    """For each term of one side, the sentences of the other that bear it out.

    Those of term t are `sentences[starts[t] : starts[t + 1]]`, ascending. `shares[t]` is the
    probability that a sentence bears it out by chance, `strengths[t]` that its translation does.
    """

    starts: Ints
    sentences: Ints
    shares: Floats
    strengths: Floats

    def among(self, sentences: range) -> "Witnesses":
        """Keep what stands in some sentences, numbered from the first of them."""
        inside = (self.sentences >= sentences.start) & (self.sentences < sentences.stop)
        before = np.concatenate([np.zeros(1, np.int64), np.cumsum(inside)])
        kept = self.sentences[inside] - sentences.start
        return replace(self, starts=before[self.starts], sentences=kept)


class Sides(Struct, frozen=True):
    """Both sides' terms with what bears them out."""

    terms: tuple[Terms, Terms]
    witnesses: tuple[Witnesses, Witnesses]

    def swapped(self) -> "Sides":
        """Give the right as the left."""
        (left, right), (of_left, of_right) = self.terms, self.witnesses
        return Sides((right, left), (of_right, of_left))

    def part(self, left: range, right: range) -> "Sides":
        """Give some sentences of both sides by themselves; chances stay those of the whole."""
        return Sides(
            (self.terms[0].among(left), self.terms[1].among(right)),
            (self.witnesses[0].among(right), self.witnesses[1].among(left)),
        )


class _Found:
    """What was found for the terms of one side: sentences across, in any order, and chances.

    `chances` are how many words in running text of the other language bear a term out.
    """

    def __init__(self, terms: Terms) -> None:
        self.sentences: list[list[Ints]] = [[] for _ in terms.names]
        self.chances: list[float] = [0.0 for _ in terms.names]


def find_witnesses(
    left: Terms,
    right: Terms,
    lexicon: "Lexicon | None" = None,
) -> Sides:
    """Find which sentences bear out which terms, in both directions.

    The lexicon counts where one side is English and the other Chinese.
    """
    found = _Found(left), _Found(right)
    sentences = _by_term(left), _by_term(right)
    _shared(left, right, sentences, found)
    if lexicon is not None and (left.language, right.language) == ("en", "zh"):
        _translated((left, right), lexicon, sentences, found)
    elif lexicon is not None and (left.language, right.language) == ("zh", "en"):
        _translated((right, left), lexicon, sentences[::-1], found[::-1])
    return Sides(
        (left, right),
        (
            _witnesses(left, found[0], len(right.texts)),
            _witnesses(right, found[1], len(left.texts)),
        ),
    )


def _by_term(terms: Terms) -> list[Ints]:
    starts, sentences = terms.sentences_of()
    return np.split(sentences, starts[1:-1]) if terms.names else []


def _shared(
    left: Terms, right: Terms, sentences: Sequence[Sequence[Ints]], found: Sequence[_Found]
) -> None:
    """Let marks and numbers bear each other out, and Latin words amid another script."""
    numbers = {name: number for number, name in enumerate(right.names)}
    for one, name in enumerate(left.names):
        other = numbers.get(name)
        if other is not None:
            found[0].sentences[one].append(sentences[1][other])
            found[1].sentences[other].append(sentences[0][one])


def _translated(
    sides: tuple[Terms, Terms],
    lexicon: "Lexicon",
    sentences: Sequence[Sequence[Ints]],
    found: Sequence[_Found],
) -> None:
    """Let words and their translations bear each other out; `sides` are English and Chinese.

    Chinese is sought whatever words it stands in, since the splitter's words are not those of a
    dictionary; the other way round whole words are, lest every character count.
    """
    english, chinese = sides
    wanted = defaultdict[str, list[int]](list)
    translations = lexicon.translations(filter(is_word, english.names))
    for number, name in enumerate(english.names):
        for word in translations.get(name, ()):
            wanted[word].append(number)
    for word, places in _places(chinese.texts, wanted).items():
        for number in wanted[word]:
            found[0].sentences[number].append(places)
    found[0].chances = [lexicon.chance(name) if is_word(name) else 0.0 for name in english.names]
    for number, name in enumerate(chinese.names):
        found[1].sentences[number] += [sentences[0][one] for one in wanted.get(name, ())]
        # Twice its own, since what says it says other things too.
        found[1].chances[number] = 2 * lexicon.commonness(name)
    _spelled(english, chinese, found[0].sentences)


def _places(texts: Sequence[str], wanted: Iterable[str]) -> dict[str, Ints]:
    """Find the sentences that have any of the wanted strings, whatever words they stand in."""
    wanted = frozenset(wanted)
    lengths = sorted({len(string) for string in wanted})
    places = defaultdict[str, list[int]](list)
    for place, text in enumerate(texts):
        strings = {
            text[start : start + length]
            for length in lengths
            for start in range(len(text) - length + 1)
        }
        for string in strings & wanted:
            places[string].append(place)
    return {string: np.array(found, dtype=np.int64) for string, found in places.items()}


def _spelled(english: Terms, chinese: Terms, found: list[list[Ints]]) -> None:
    """Let characters bear out the names that are their pinyin."""
    names: SpelledNames | None = None
    for number, name in enumerate(english.names):
        if name in english.capitals:
            names = names or SpelledNames(chinese.texts)
            places = names.sentences_with(name)
            if 0 < len(places) < max(_RARE_NAME * len(chinese.texts), 2):
                found[number].append(places)


def with_learned(sides: Sides, learned: Learned) -> Sides:
    """Let words bear each other out that the text itself shows to be translations."""
    (left, right), (of_left, of_right) = sides.terms, sides.witnesses
    here, there = ({name: n for n, name in enumerate(side.names)} for side in (left, right))
    sentences = _by_term(left), _by_term(right)
    more: tuple[_More, _More] = defaultdict(list), defaultdict(list)
    for one, others in learned.items():
        for other in others:
            more[0][here[one]].append(sentences[1][there[other]])
            more[1][there[other]].append(sentences[0][here[one]])
    new = (
        _joined(of_left, more[0], len(right.texts)),
        _joined(of_right, more[1], len(left.texts)),
    )
    return Sides(sides.terms, new)


_More = defaultdict[int, list[Ints]]


def _joined(witnesses: Witnesses, more: _More, count: int) -> Witnesses:
    """Add sentences to those that bear some terms out."""
    rows = np.split(witnesses.sentences, witnesses.starts[1:-1])
    before = np.diff(witnesses.starts)
    for term, others in more.items():
        rows[term] = np.unique(np.concatenate([rows[term], *others]))
    starts, sentences = ragged(rows)
    added = (np.diff(starts) - before) / (count + _BACKGROUND_WEIGHT)
    return replace(witnesses, starts=starts, sentences=sentences, shares=witnesses.shares + added)


def _together(found: Sequence[Sequence[Ints]], count: int) -> tuple[Ints, Ints]:
    """Give the sentences found for each term, each once and in order, as a ragged array."""
    arrays = [array for one in found for array in one]
    if not arrays:
        return np.zeros(len(found) + 1, np.int64), np.zeros(0, np.int64)
    owners = np.repeat(np.arange(len(found)), [len(one) for one in found])
    owners = np.repeat(owners, [len(array) for array in arrays])
    keys = distinct(owners * count + np.concatenate(arrays))
    return np.searchsorted(keys, np.arange(len(found) + 1) * count), keys % count


def _witnesses(terms: Terms, found: _Found, count: int) -> Witnesses:
    starts, sentences = _together(found.sentences, count)
    background = 1 - np.exp(-_SENTENCE_WORDS * np.array(found.chances, dtype=np.float64))
    least = [_UNCOMMON if is_word(name) or is_number(name) else _COMMON for name in terms.names]
    background = np.maximum(background, np.array(least, dtype=np.float64))
    shares = (np.diff(starts) + _BACKGROUND_WEIGHT * background) / (count + _BACKGROUND_WEIGHT)
    strengths = [_NUMBER if is_number(name) else _WORD for name in terms.names]
    return Witnesses(starts, sentences, shares, np.array(strengths, dtype=np.float64))
