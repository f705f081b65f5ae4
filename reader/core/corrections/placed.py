"""The fixed words of one text, as corrections are laid over it one after another."""

from collections import defaultdict
from collections.abc import Iterable

from msgspec.structs import replace

from reader.core.context import FixedWord
from reader.core.corrections.correction import Correction, Kind
from reader.core.corrections.lessons import Place
from reader.core.sentences import Span


class PlacedWords:
    """Fixed words of a text; what comes first stays."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._taken = bytearray(len(text))
        self._words: dict[int, FixedWord] = {}
        self._sources: defaultdict[int, list[Place]] = defaultdict(list)

    def put_here(self, places: Iterable[Place]) -> None:
        """Put what was fixed at one place: the splits, then what is said of the words."""
        found = sorted(places, key=lambda place: -len(place[1].surface))
        self.divide(place for place in found if place[1].kind is Kind.SPLIT)
        for place in found:
            if place[1].kind is not Kind.SPLIT:
                self._say(place)

    def divide(self, places: Iterable[Place]) -> None:
        """Put the words of splits as far as their places are free."""
        for place in places:
            start, split = place
            for piece in split.pieces:
                word = FixedWord(start + piece.start, start + piece.end)
                if self._is_put(word):
                    self._sources[word.start].append(place)
                else:
                    self._put(word, place)

    def in_order(self) -> tuple[FixedWord, ...]:
        """Give the words as they stand in the text."""
        return tuple(self._words[start] for start in sorted(self._words))

    def sources(self, span: Span) -> tuple[Correction, ...]:
        """Give the corrections that made the word at a span what it is."""
        word = self._words.get(span.start)
        if word is None or word.end != span.end:
            return ()
        return tuple(correction for _, correction in self._sources[span.start])

    def places(self) -> tuple[Place, ...]:
        """Give every correction that made a word, with where it stands."""
        return tuple(dict.fromkeys(place for made in self._sources.values() for place in made))

    def _say(self, place: Place) -> None:
        start, correction = place
        end = start + len(correction.surface)
        if start not in self._words:
            self._put(FixedWord(start, end))
        word = self._words.get(start)
        if word is None or word.end != end:
            return
        is_reading = correction.kind is Kind.READING
        if word.reading if is_reading else word.gloss:
            return
        said = {"reading": correction.reading} if is_reading else {"gloss": correction.gloss}
        self._words[start] = replace(word, **said)
        self._sources[start].append(place)

    def _is_put(self, word: FixedWord) -> bool:
        there = self._words.get(word.start)
        return there is not None and there.end == word.end

    def _put(self, word: FixedWord, place: Place | None = None) -> None:
        """Put a word in its place if that is free; blanks and marks between words are none."""
        taken = slice(word.start, word.end)
        if any(self._taken[taken]) or not any(map(str.isalnum, self._text[taken])):
            return
        self._taken[taken] = b"\1" * (word.end - word.start)
        self._words[word.start] = word
        if place is not None:
            self._sources[word.start].append(place)
