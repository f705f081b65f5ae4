"""All corrections at once, made ready to be asked what is fixed in a text."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from reader.core.articles import Side
from reader.core.context import FixedWord, Fixes
from reader.core.corrections.correction import Correction, Kind, Scope, fold
from reader.core.corrections.lessons import Lessons, Place
from reader.core.corrections.places import locate
from reader.core.scripts import primary

_CHAPTERS_KEPT: Final = 8

Simplify = Callable[[str], str]
"""Gives the simplified twin of a text, a code point for each code point."""


@dataclass(frozen=True, slots=True)
class RowSide:
    """Which text is asked about: one side of a row of an article, by their ids."""

    article_id: str
    row_id: str
    side: Side


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Which row of which article, by their ids."""

    article_id: str
    row_id: str

    def of(self, side: Side) -> RowSide:
        """Name one side of it."""
        return RowSide(self.article_id, self.row_id, side)


class Book:
    """Says what is fixed in a text: here beats in this article, which beats always.

    Within a scope longer stretches beat shorter ones, and what is fixed later what was earlier.
    Built of 10,000 corrections in some 0.1 s; it does not change afterwards.
    """

    def __init__(self, corrections: Iterable[Correction], simplify: Simplify) -> None:
        self._simplify = simplify
        self._own: defaultdict[str, list[Correction]] = defaultdict(list)
        always: list[Correction] = []
        for each in corrections:
            if each.scope is Scope.ALWAYS:
                always.append(each)
            elif each.spot is not None:
                self._own[each.spot.article_id].append(each)
        self._always = _Chapter(Lessons(), Lessons(always), ())
        self._chapter = lru_cache(_CHAPTERS_KEPT)(self._make_chapter)

    def _make_chapter(self, article_id: str) -> "_Chapter":
        own = self._own.get(article_id)
        if own is None:
            return self._always
        parts = {scope: [each for each in own if each.scope is scope] for scope in Scope}
        return _Chapter(Lessons(parts[Scope.ARTICLE]), self._always.always, parts[Scope.HERE])

    def fixes_for(self, text: str, language: str, place: RowSide | None = None) -> Fixes:
        """Give what is fixed in a text; `language` is the tag of its side.

        Without a place it is what holds always.
        """
        chapter = self._chapter(place.article_id) if place is not None else self._always
        here = chapter.here.get((place.row_id, place.side), ()) if place is not None else ()
        if not here and not chapter.has_splits:
            return chapter.fixes
        words = _Words(text)
        words.put_here([*_located(text, here)])
        for lessons in (chapter.own, chapter.always):
            if lessons.has_splits:
                words.divide(lessons.splits_in(self._twins(text), primary(language)))
        return replace(chapter.fixes, words=words.in_order())

    def _twins(self, text: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((fold(text), fold(self._simplify(text)))))


class _Chapter:
    """What concerns one article: what holds in all of it, always, and at one place each."""

    def __init__(self, own: Lessons, always: Lessons, here: Iterable[Correction]) -> None:
        self.own, self.always = own, always
        self.has_splits = own.has_splits or always.has_splits
        self.fixes = Fixes(
            taught=own.taught | always.taught,
            readings=always.readings | own.readings,
            glosses=always.glosses | own.glosses,
        )
        self.here: defaultdict[tuple[str, Side], list[Correction]] = defaultdict(list)
        for each in here:
            if each.spot is not None:
                self.here[each.spot.row_id, each.spot.side].append(each)


def _located(text: str, corrections: Iterable[Correction]) -> Iterator[Place]:
    """Find corrections in a text, the latest first."""
    for each in sorted(corrections, key=lambda each: each.updated_at, reverse=True):
        start = locate(text, each)
        if start is not None:
            yield start, each


class _Words:
    """Fixed words of a text; what comes first stays."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._taken = bytearray(len(text))
        self._words: dict[int, FixedWord] = {}

    def put_here(self, places: Iterable[Place]) -> None:
        """Put what was fixed at one place: the splits, then what is said of the words."""
        found = sorted(places, key=lambda place: -len(place[1].surface))
        self.divide(place for place in found if place[1].kind is Kind.SPLIT)
        for start, each in found:
            if each.kind is not Kind.SPLIT:
                self._say(start, each)

    def divide(self, places: Iterable[Place]) -> None:
        """Put the words of splits as far as their places are free."""
        for start, split in places:
            for piece in split.pieces:
                self._put(FixedWord(start + piece.start, start + piece.end))

    def in_order(self) -> tuple[FixedWord, ...]:
        """Give the words as they stand in the text."""
        return tuple(self._words[start] for start in sorted(self._words))

    def _say(self, start: int, correction: Correction) -> None:
        end = start + len(correction.surface)
        if start not in self._words:
            self._put(FixedWord(start, end))
        word = self._words.get(start)
        if word is None or word.end != end:
            return
        if correction.kind is Kind.READING:
            self._words[start] = replace(word, reading=word.reading or correction.reading)
        else:
            self._words[start] = replace(word, gloss=word.gloss or correction.gloss)

    def _put(self, word: FixedWord) -> None:
        """Put a word in its place if that is free; blanks and marks between words are none."""
        taken = slice(word.start, word.end)
        if not any(self._taken[taken]) and any(map(str.isalnum, self._text[taken])):
            self._taken[taken] = b"\1" * (word.end - word.start)
            self._words[word.start] = word
