"""Chinese names that an English text writes in pinyin: Qingyang stands for 清扬."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

import numpy as np

from reader.core.scripts import is_han
from reader.language.alignment.arrays import Ints

_MOST_SYLLABLES = 3
_SHORTEST = 3  # letters; "He" and "You" are no names


class SpelledNames:
    """Where the characters of a Chinese text are read like a name."""

    def __init__(self, sentences: Sequence[str]) -> None:
        """Index the characters of simplified sentences by their readings."""
        positions: defaultdict[str, list[int]] = defaultdict(list)
        ends: list[int] = []
        place = 0
        for sentence in sentences:
            for character in sentence:
                positions[character].append(place)
                place += 1
            place += 1  # no name goes over the end of a sentence
            ends.append(place)
        readings: defaultdict[str, list[list[int]]] = defaultdict(list)
        for character, places in positions.items():
            for reading in _readings(character):
                readings[reading].append(places)
        self._ends = np.array(ends, dtype=np.int64)
        self._positions = {
            reading: np.unique(np.concatenate([np.array(places) for places in found]))
            for reading, found in readings.items()
        }

    def sentences_with(self, name: str) -> Ints:
        """Give the sentences with characters that are read as a name in pinyin: ascending."""
        found = [self._find(syllables) for syllables in divide_syllables(name, self._positions)]
        return np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)

    def _find(self, syllables: Sequence[str]) -> Ints:
        places = self._positions[syllables[0]]
        for distance, syllable in enumerate(syllables[1:], start=1):
            following = self._positions[syllable] - distance
            places = np.intersect1d(places, following, assume_unique=True)
        return np.unique(np.searchsorted(self._ends, places, side="right"))


def divide_syllables(name: str, known: "dict[str, Ints]") -> Iterator[tuple[str, ...]]:
    """Divide a name into the readings of one to three characters, in every way there is."""
    if len(name) < _SHORTEST:
        return
    ways: list[list[tuple[str, ...]]] = [[()], *([] for _ in name)]
    for end, start in product(range(1, len(name) + 1), range(len(name))):
        syllable = name[start:end]
        if start < end and ways[start] and syllable in known:
            ways[end] += [(*way, syllable) for way in ways[start] if len(way) < _MOST_SYLLABLES]
    yield from ways[-1]


@cache
def _readings(character: str) -> frozenset[str]:
    """Give the readings of a character without tones, ü written v or u as people do."""
    if not is_han(character):
        return frozenset()
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.NORMAL, heteronym=True)[0]
    return frozenset(found) | {reading.replace("v", "u") for reading in found if "v" in reading}
