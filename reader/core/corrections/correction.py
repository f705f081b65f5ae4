"""A correction: what a person fixed of a word, where, and how far it holds."""

from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise
from typing import Final

from msgspec import Struct
from typing_extensions import override

from reader.core.articles import Side
from reader.core.scripts import has_han, is_han
from reader.core.sentences import Span

AROUND: Final = 16
"""Code points on either side that tell a place from others with the same words."""

LONGEST: Final = 200
"""Code points that one correction may be about."""


class Kind(StrEnum):
    """What is fixed; the values are those of the data file and of the JSON."""

    SPLIT = "split"
    READING = "reading"
    GLOSS = "gloss"


class Scope(StrEnum):
    """How far it holds, the nearest first; the nearer outranks the farther."""

    HERE = "here"
    ARTICLE = "article"
    ALWAYS = "always"

    def is_within(self, other: "Scope") -> bool:
        """Whether it is nearer than another."""
        return _ORDER[self] < _ORDER[other]


_ORDER: Final = {scope: number for number, scope in enumerate(Scope)}


class Spot(Struct, frozen=True):
    """Where a word stood when it was fixed: code point `start` of one side of a row.

    `before` and `after` are up to `AROUND` code points of the text around it.
    """

    article_id: str
    row_id: str
    side: Side
    start: int
    before: str = ""
    after: str = ""


class Correction(Struct, frozen=True, kw_only=True):
    """What a person fixed of `surface`, as it stood in the text.

    `headword` is what it is found by: the simplified twin of a stretch that is split, else the
    headword of the word, both in lower case. `language` is the primary tag of the word. `spot` is
    None for what was fixed without a text. `cuts` are code points of the surface where a split
    begins another word, in order; none join all of it into one word. `reading` has a syllable with
    tone mark for each character; a fixed gloss holds for this reading of the word, () for any.
    `id` is "" for what is not kept yet. Times are ISO 8601 in UTC.
    """

    kind: Kind
    scope: Scope
    language: str
    surface: str
    headword: str
    spot: Spot | None = None
    cuts: tuple[int, ...] = ()
    reading: tuple[str, ...] = ()
    gloss: str = ""
    id: str = ""
    created_at: str = ""
    updated_at: str = ""

    # What it says makes it the same one, wherever and whenever it was kept.
    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Correction) and self._said == other._said

    @override
    def __hash__(self) -> int:
        return hash(self._said)

    @property
    def pieces(self) -> Iterator[Span]:
        """The words of the surface, as the cuts divide it."""
        edges = (0, *self.cuts, len(self.surface))
        return (Span(*edge) for edge in pairwise(edges))

    @property
    def value(self) -> str:
        """What it says, for lists: "研究 | 生命", "huán qián", "to pay back"."""
        if self.kind is Kind.SPLIT:
            pieces = (self.surface[span.start : span.end] for span in self.pieces)
            return " | ".join(piece for piece in pieces if any(map(str.isalnum, piece)))
        return " ".join(self.reading) if self.kind is Kind.READING else self.gloss

    @property
    def words(self) -> Iterator[str]:
        """The Chinese words of more than one character that it names, simplified."""
        if self.language != "zh":
            return
        spans = self.pieces if self.kind is Kind.SPLIT else (Span(0, len(self.headword)),)
        for span in spans:
            word = self.headword[span.start : span.end]
            if len(word) > 1 and all(map(is_han, word)):
                yield word

    @property
    def _said(self) -> tuple[object, ...]:
        place = self.kind, self.scope, self.language, self.surface, self.headword, self.spot
        return *place, self.cuts, self.reading, self.gloss


def language_of(surface: str) -> str:
    """Give the language of words as they stand in a text: Chinese if any of it is."""
    return "zh" if has_han(surface) else "en"


def fold(text: str) -> str:
    """Give a text in lower case, a code point for each code point."""
    folded = text.lower()
    if len(folded) == len(text):
        return folded
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def spot_in(text: str, start: int, end: int, *, article_id: str, row_id: str, side: Side) -> Spot:
    """Describe a place of a text so that it is found again when the text has changed."""
    before, after = text[max(start - AROUND, 0) : start], text[end : end + AROUND]
    return Spot(article_id, row_id, side, start, before, after)


class ListedCorrection(Struct, frozen=True):
    """A correction with the title of the article it was made in, "" where it is unknown.

    `is_on_shelf` tells whether that article is in the library now.
    """

    correction: Correction
    article_title: str = ""
    is_on_shelf: bool = False

    def holds(self, search: str) -> bool:
        """Whether each word of a search stands in what it is about, what it says or the title."""
        correction = self.correction
        parts = correction.surface, correction.headword, correction.value, self.article_title
        text = "\n".join(parts).lower()
        return all(word in text for word in search.lower().split())
