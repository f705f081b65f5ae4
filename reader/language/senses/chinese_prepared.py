"""The senses of a Chinese word, made ready to be compared with an English sentence."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.language.senses.chinese_evidence import claim_of
from reader.language.senses.chinese_glosses import Gloss, glosses_of

if TYPE_CHECKING:
    from reader.core.lexicon import ChineseWord

_MAIN: Final = 4  # senses that tell what a word is about


class Prepared(NamedTuple):
    """A word's senses, by their numbers: those that say an English word, or note one.

    `claims` says how much of its meaning each English word is, where that was asked. `main` are
    the English words that its first senses say.
    """

    glosses: tuple[Gloss, ...]
    saying: Mapping[str, Sequence[int]]
    noting: Mapping[str, Sequence[int]]
    claims: dict[str, float]
    main: frozenset[str]
    readings: tuple[frozenset[tuple[str, ...]], ...]


def prepare(entries: Sequence["ChineseWord"], *, taiwan: bool) -> Prepared:
    """Make the senses of a word's entries ready; `taiwan` likes what is said there."""
    glosses = glosses_of(entries, taiwan=taiwan)
    saying, noting = dict[str, list[int]](), dict[str, list[int]]()
    for number, gloss in enumerate(glosses):
        for piece in gloss.pieces:
            _note(saying, piece.words, number)
        _note(noting, gloss.noted, number)
    main = frozenset(w for g in glosses[:_MAIN] for piece in g.pieces for w in piece.words)
    return Prepared(glosses, saying, noting, {}, main, tuple(map(_readings, entries)))


def claims_of(prepared: Prepared, hits: Iterable[str]) -> dict[str, float]:
    """Say how much of a word's meaning each English word across is."""
    claims: dict[str, float] = {}
    for english in hits:
        claim = prepared.claims.get(english)
        if claim is None:
            glosses = [prepared.glosses[number] for number in prepared.saying[english]]
            claim = prepared.claims[english] = claim_of(glosses, english)
        claims[english] = claim
    return claims


def _note(numbers: dict[str, list[int]], words: Iterable[str], number: int) -> None:
    """Note a number with words, with each once."""
    for word in words:
        noted = numbers.get(word)
        if noted is None:
            numbers[word] = [number]
        elif noted[-1] != number:
            noted.append(number)


def _readings(entry: "ChineseWord") -> frozenset[tuple[str, ...]]:
    readings = (entry.reading, entry.taiwan_reading) if entry.taiwan_reading else (entry.reading,)
    return frozenset(tuple(syllable.lower() for syllable in reading) for reading in readings)
