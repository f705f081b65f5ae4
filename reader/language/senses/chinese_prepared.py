"""The senses of a Chinese word, made ready to be compared with an English sentence."""

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.language.senses.chinese_evidence import claim_of
from reader.language.senses.chinese_glosses import Gloss, glosses_of

if TYPE_CHECKING:
    from reader.core.lexicon import ChineseWord

_MAIN: Final = 4  # senses that tell what a word is about


class Prepared(NamedTuple):
    """A word's senses, the English words that they say, and those that are noted beside them.

    `main` are those that its first senses say. What was asked of single words is `known`: the
    numbers of the senses that say one, that note one, and how much of the meaning it is.
    """

    glosses: tuple[Gloss, ...]
    words: frozenset[str]
    noted: frozenset[str]
    main: frozenset[str]
    readings: tuple[tuple[tuple[str, ...], ...], ...]
    known: "_Known"

    def saying(self, english: str) -> list[int]:
        """Give the numbers of the senses that say an English word."""
        found = self.known.saying.get(english)
        if found is None:
            found = self.known.saying[english] = [
                number
                for number, gloss in enumerate(self.glosses)
                if any(english in piece.words for piece in gloss.pieces)
            ]
        return found

    def noting(self, english: str) -> list[int]:
        """Give the numbers of the senses that note an English word."""
        return [n for n, gloss in enumerate(self.glosses) if english in gloss.noted]

    def claim(self, english: str) -> float:
        """Say how much of the word's meaning is an English word that its senses say."""
        found = self.known.claims.get(english)
        if found is None:
            glosses = [self.glosses[number] for number in self.saying(english)]
            found = self.known.claims[english] = claim_of(glosses, english)
        return found


class _Known(NamedTuple):
    saying: dict[str, list[int]]
    claims: dict[str, float]


def prepare(entries: Sequence["ChineseWord"], *, taiwan: bool) -> Prepared:
    """Make the senses of a word's entries ready; `taiwan` likes what is said there."""
    glosses = glosses_of(entries, taiwan=taiwan)
    words = _words(glosses)
    return Prepared(
        glosses,
        words,
        frozenset(chain.from_iterable([gloss.noted for gloss in glosses])),
        words if len(glosses) <= _MAIN else _words(glosses[:_MAIN]),
        tuple(map(_readings, entries)),
        _Known({}, {}),
    )


def _words(glosses: Sequence[Gloss]) -> frozenset[str]:
    return frozenset(
        chain.from_iterable([piece.words for gloss in glosses for piece in gloss.pieces])
    )


def _readings(entry: "ChineseWord") -> tuple[tuple[str, ...], ...]:
    readings = (entry.reading, entry.taiwan_reading) if entry.taiwan_reading else (entry.reading,)
    return tuple(tuple(syllable.lower() for syllable in reading) for reading in readings)
