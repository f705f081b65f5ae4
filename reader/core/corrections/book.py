"""All corrections at once, made ready to be asked what is fixed in a text."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Side
from reader.core.context import Fixes
from reader.core.corrections.correction import Correction, Kind, Scope, fold
from reader.core.corrections.lessons import Knows, Lessons, Place, knows_nothing
from reader.core.corrections.marking import headword_of
from reader.core.corrections.placed import PlacedWords
from reader.core.corrections.places import locate
from reader.core.scripts import primary
from reader.core.sentences import Span
from reader.core.tokens import Token

_CHAPTERS_KEPT: Final = 8

Simplify = Callable[[str], str]
"""Gives the simplified twin of a text, a code point for each code point."""


class RowSide(Struct, frozen=True):
    """Which text is asked about: one side of a row of an article, by their ids."""

    article_id: str
    row_id: str
    side: Side


class RowPlace(Struct, frozen=True):
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

    def __init__(
        self, corrections: Iterable[Correction], simplify: Simplify, knows: Knows = knows_nothing
    ) -> None:
        self._simplify, self._knows = simplify, knows
        self._own: defaultdict[str, list[Correction]] = defaultdict(list)
        always: list[Correction] = []
        for each in corrections:
            if each.scope is Scope.ALWAYS:
                always.append(each)
            elif each.spot is not None:
                self._own[each.spot.article_id].append(each)
        self._always = _Chapter(Lessons(), Lessons(always, knows), ())
        self._chapter = lru_cache(_CHAPTERS_KEPT)(self._make_chapter)

    def _make_chapter(self, article_id: str) -> "_Chapter":
        own = self._own.get(article_id)
        if own is None:
            return self._always
        parts = {scope: [each for each in own if each.scope is scope] for scope in Scope}
        lessons = Lessons(parts[Scope.ARTICLE], self._knows)
        return _Chapter(lessons, self._always.always, parts[Scope.HERE])

    def fixes_for(self, text: str, language: str, place: RowSide | None = None) -> Fixes:
        """Give what is fixed in a text; `language` is the tag of its side.

        Without a place it is what holds always.
        """
        chapter = self._chapter_of(place)
        if not chapter.has_splits and not chapter.here_in(place):
            return chapter.fixes
        return replace(chapter.fixes, words=self._words(text, language, place).in_order())

    def concerning(
        self, text: str, language: str, place: RowSide | None, token: Token
    ) -> tuple[Correction, ...]:
        """Give the corrections to which a token of a text owes anything."""
        here = self._words(text, language, place).sources(Span(token.start, token.end))
        chapter, headword = self._chapter_of(place), headword_of(token)
        said = {
            **chapter.always.said_of(headword, token.readings),
            **chapter.own.said_of(headword, token.readings),
            **{each.kind: each for each in here},
        }
        found = dict.fromkeys((*here, *said.values()))
        return tuple(each for kind in Kind for each in found if each.kind is kind)

    def of_article(self, article_id: str) -> Sequence[Correction]:
        """Give the corrections that hold in one article alone."""
        return self._own.get(article_id, ())

    def standing(self, text: str, language: str, place: RowSide | None) -> tuple[Place, ...]:
        """Give the splits, and what was fixed at one place, that hold in a text."""
        return self._words(text, language, place).places()

    def _words(self, text: str, language: str, place: RowSide | None) -> PlacedWords:
        chapter, words = self._chapter_of(place), PlacedWords(text)
        words.put_here([*_located(text, chapter.here_in(place))])
        for lessons in (chapter.own, chapter.always):
            if lessons.has_splits:
                twins = fold(text), fold(self._simplify(text))
                words.divide(lessons.splits_in(*twins, primary(language)))
        return words

    def _chapter_of(self, place: RowSide | None) -> "_Chapter":
        return self._always if place is None else self._chapter(place.article_id)


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
        self._here: defaultdict[tuple[str, Side], list[Correction]] = defaultdict(list)
        for each in here:
            if each.spot is not None:
                self._here[each.spot.row_id, each.spot.side].append(each)

    def here_in(self, place: RowSide | None) -> Sequence[Correction]:
        """Give what was fixed at places of one side of a row."""
        return () if place is None else self._here.get((place.row_id, place.side), ())


def _located(text: str, corrections: Iterable[Correction]) -> Iterator[Place]:
    """Find corrections in a text, the latest first."""
    for each in sorted(corrections, key=lambda each: each.updated_at, reverse=True):
        start = locate(text, each)
        if start is not None:
            yield start, each
