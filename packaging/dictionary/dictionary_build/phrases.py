"""Readings of whole phrases: where single characters may be read in several ways and stand so."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.core.lexicon import ChineseWord
from reader.core.scripts import is_han

_CHUNK = 10_000
# Sandhi is a choice of the display, and 儿 that only colours a syllable is written r.
_CITATION = {"一": "yī", "不": "bù"}

Listed = Mapping[str, Sequence[Sequence[str]]]
"""Phrases with the readings of each character, the one meant first."""


def choose_phrases(listed: Listed, words: Iterable[ChineseWord]) -> Iterator[tuple[str, str]]:
    """Give the (phrase, reading) pairs that tell more than the dictionary's `words` do.

    Of a phrase that is a word, its reading counts where the dictionary has that one and others. Of
    all others, those are left out whose characters are always read so.
    """
    known = _known_readings(words)
    for phrase, readings in listed.items():
        if len(phrase) != len(readings) or not all(map(is_han, phrase)):
            continue
        reading = tuple(map(_cited, phrase, readings))
        if phrase in known:
            if len(known[phrase]) > 1 and reading in known[phrase]:
                yield phrase, " ".join(reading)
        elif any(known[c] != {(s,)} for c, s in zip(phrase, reading, strict=True)):
            yield phrase, " ".join(reading)


def pack_phrases(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[int, str, str]]:
    """Give the pairs in chunks as the file keeps them: (number, phrases, readings)."""
    ordered = sorted(pairs)
    for number, start in enumerate(range(0, len(ordered), _CHUNK)):
        phrases, readings = zip(*ordered[start : start + _CHUNK], strict=True)
        yield number, "\n".join(phrases), "\n".join(readings)


def _known_readings(words: Iterable[ChineseWord]) -> defaultdict[str, set[tuple[str, ...]]]:
    known = defaultdict[str, set[tuple[str, ...]]](set)
    for word in words:
        known[word.simplified].add(word.reading)
    return known


def _cited(character: str, readings: Sequence[str]) -> str:
    reading = _CITATION.get(character, readings[0])
    return "r" if (character, reading) == ("儿", "er") else reading
