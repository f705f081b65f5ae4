"""Phrases: longer pieces of a text that are always read in one way."""

from collections.abc import Iterator, Mapping
from typing import Final

from reader.language.readings.choosing import Syllables
from reader.language.readings.places import Page, Place

_LONGEST: Final = 8  # characters
_WORDS: Final = 3  # to each side
# Log odds: of a phrase of three characters or more, of a shorter one, and of the word itself, which
# the list has in the reading that its authors thought of first.
_LONG: Final = 3.0
_SHORT: Final = 1.0
_ITSELF: Final = 0.7


class Phrases:
    """Finds the phrase a place stands in. Phrases are simplified, readings divided by blanks."""

    def __init__(self, readings: Mapping[str, str]) -> None:
        self._readings = readings
        # Most places stand in no phrase; that no two neighbours ever do tells it at once.
        self._pairs = frozenset(
            phrase[n : n + 2] for phrase in readings for n in range(len(phrase) - 1)
        )

    def weigh(self, page: Page, place: Place) -> list[float] | None:
        """Give the log odds of the candidates of a place, None where it stands in no phrase."""
        found = self.find(page, place)
        if found is None:
            return None
        phrase, reading = found
        weight = _LONG if len(phrase) > 2 else _SHORT
        if len(phrase) == place.end - place.start:
            weight = _ITSELF
        return [weight * (candidate.syllables == reading) for candidate in place.candidates]

    def find(self, page: Page, place: Place) -> tuple[str, Syllables] | None:
        """Give the longest phrase of whole words with a place in it, and how the place is read."""
        text, start, end = page.text, place.start, place.end
        if not (
            text[start - 1 : start + 1] in self._pairs or text[end - 1 : end + 1] in self._pairs
        ):
            return None
        best: tuple[str, Syllables] | None = None
        for start, end in _spans(page, place):
            phrase = page.text[start:end]
            if best is not None and len(phrase) <= len(best[0]):
                continue
            reading = self._readings.get(phrase)
            if reading is not None:
                syllables = reading.split(" ")
                best = phrase, tuple(syllables[place.start - start : place.end - start])
        return best


def _spans(page: Page, place: Place) -> Iterator[tuple[int, int]]:
    """Give the spans of whole words around a place that may be a phrase."""
    last = len(page.starts) - 1
    for first in range(max(0, place.word - _WORDS), place.word + 1):
        start = page.starts[first]
        for after in range(place.word + 1, min(last, place.word + 1 + _WORDS) + 1):
            end = page.starts[after]
            if end - start > _LONGEST:
                break
            if end - start > 1:
                yield start, end
