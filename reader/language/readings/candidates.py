"""Candidates: the readings that the dictionary has for a word, with what speaks for each alone."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import chain

from msgspec import Struct

from reader.core.lexicon import ChineseWord
from reader.core.pinyin import split_tone
from reader.language.readings.choosing import Syllables
from reader.language.readings.telling import telling_words

# Log odds, fitted to two sets of sentences. The dictionary has the useful entries first; the
# commoner a character is as a word, the more it is the first that is meant.
_LATER = 0.2
_LATER_WHERE_COMMON = 0.2  # for each step of frequency above _COMMON
_COMMON = 5.0  # Zipf
_RARE = 1.0
_NAME = 1.0
_RULED = 2.0
_RARE_SENSES = ("used in ", "variant of ", "old variant ", "Japanese variant ", "surname ")
_ORDINARY_WORD, _RARE_WORD, _NAME_WORD = 0, 1, 2


class Candidate(Struct, frozen=True):
    """One reading of a word, the entries that have it, and its log odds before anything is seen."""

    syllables: Syllables
    words: tuple[ChineseWord, ...] = ()
    prior: float = 0.0

    @property
    def is_surname(self) -> bool:
        """Whether it is the reading of a surname."""
        return any(
            word.is_name and any(sense.text.startswith("surname") for sense in word.senses)
            for word in self.words
        )


class Candidates(tuple[Candidate, ...]):  # noqa: SLOT001 - it keeps what was worked out
    """The readings of a word in order; what every place asks of them is worked out once."""

    @cached_property
    def priors(self) -> tuple[float, ...]:
        """The log odds of each before anything is seen."""
        return tuple(candidate.prior for candidate in self)

    @cached_property
    def surnames(self) -> tuple[bool, ...]:
        """Whether each is the reading of a surname."""
        return tuple(candidate.is_surname for candidate in self)

    @cached_property
    def differing(self) -> tuple[int, ...]:
        """The characters, counted from 0, in which they differ."""
        readings = [candidate.syllables for candidate in self]
        return tuple(n for n, said in enumerate(zip(*readings, strict=True)) if len(set(said)) > 1)

    @cached_property
    def senses(self) -> tuple[tuple[frozenset[str], ...], ...]:
        """For each the English words that tell of its senses, a set for each sense."""
        return tuple(
            tuple(telling_words(sense.text) for word in candidate.words for sense in word.senses)
            for candidate in self
        )

    @cached_property
    def told(self) -> frozenset[str]:
        """All English words that tell of any sense."""
        return frozenset[str]().union(*chain.from_iterable(self.senses))

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """Each in letters without tones, in one piece."""
        return tuple(
            "".join(split_tone(syllable)[0] for syllable in candidate.syllables).replace("ü", "u")
            for candidate in self
        )

    @cached_property
    def frequency(self) -> float:
        """How common the word is in its first reading, on the Zipf scale; 0 where unknown."""
        return max((word.frequency or 0 for word in self[0].words), default=0)


def candidates_of(
    length: int,
    entries: Sequence[ChineseWord],
    ruled: Iterable[Syllables] = (),
    *,
    taiwan: bool = False,
) -> Candidates:
    """Give the readings of a word of so many characters by its entries, the commonest first.

    `ruled` are readings that rules know and the dictionary may lack.
    """
    grouped: dict[Syllables, list[ChineseWord]] = {}
    for entry in entries:
        reading = entry.taiwan_reading if taiwan and entry.taiwan_reading else entry.reading
        if len(reading) == length:
            grouped.setdefault(tuple(map(str.lower, reading)), []).append(entry)
    ordered = list(grouped.items())
    if len(ordered) > 1:
        ordered.sort(key=lambda item: _rank(item[1]))
    found = [
        Candidate(syllables, tuple(words), _prior(place, words, ordered[0][1]))
        for place, (syllables, words) in enumerate(ordered)
    ]
    found += [Candidate(reading, (), -_RULED) for reading in ruled if reading not in grouped]
    return Candidates(found)


def _rank(words: Iterable[ChineseWord]) -> int:
    if all(word.is_name for word in words):
        return _NAME_WORD
    return _RARE_WORD if all(map(_is_rare, words)) else _ORDINARY_WORD


def _is_rare(word: ChineseWord) -> bool:
    return bool(word.senses) and all(s.text.startswith(_RARE_SENSES) for s in word.senses)


def _prior(place: int, words: Sequence[ChineseWord], first: Sequence[ChineseWord]) -> float:
    if place == 0:
        return 0.0
    common = max((first[0].frequency or 0) - _COMMON, 0)
    penalty = _LATER + _LATER_WHERE_COMMON * common
    return -(penalty + (0, _RARE, _NAME)[_rank(words)])
