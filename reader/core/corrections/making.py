"""Corrections as they are made: what a person says of words, as values."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Side, StoredRow
from reader.core.corrections.book import RowPlace, RowSide
from reader.core.corrections.correction import LONGEST, Correction, Kind, Scope, Spot, spot_in
from reader.core.corrections.stretches import Cuts, Stretch, changed_words
from reader.core.errors import InputError
from reader.core.pinyin import is_syllable, split_tone
from reader.core.printed import printed_syllables
from reader.core.safety import reveal
from reader.core.sentences import Span
from reader.core.tokens import Token

LONGEST_GLOSS: Final = 500
_BLANKS: Final = re.compile(r"\s+")


class Target(Struct, frozen=True):
    """The side of a row in which something is fixed, and the tokens it has now."""

    article_id: str
    row: StoredRow
    side: Side
    languages: tuple[str, str]
    tokens: tuple[Token, ...]

    @property
    def text(self) -> str:
        """The text of the side."""
        return self.row.row.text(self.side) or ""

    @property
    def language(self) -> str:
        """The tag of the side."""
        return self.languages[self.side]

    @property
    def place(self) -> RowSide:
        """The ids of the side."""
        return RowPlace(self.article_id, self.row.id).of(self.side)

    def spot(self, span: Span) -> Spot:
        """Describe a span of the text."""
        return spot_in(
            self.text,
            span.start,
            span.end,
            article_id=self.article_id,
            row_id=self.row.id,
            side=self.side,
        )


def words_to_fix(
    target: Target, stretch: Stretch, cuts: Cuts, standing: Iterable[Span]
) -> tuple[tuple[Span, ...], ...]:
    """Give the words that another division of a stretch changes, neighbours together.

    `standing` are stretches that were fixed before: one that is touched is fixed anew as a whole.

    Raises:
        InputError: they are too many for one correction.
    """
    inside = Span(stretch.atoms[0].start, stretch.atoms[-1].end)
    old = [Span(token.start, token.end) for token in target.tokens if token.answers]
    new = [
        *(word for word in old if word.end <= inside.start),
        *stretch.words(cuts),
        *(word for word in old if word.start >= inside.end),
    ]
    wanted = Span(stretch.atoms[stretch.first].start, stretch.atoms[stretch.last].end)
    runs = changed_words(old, new, wanted, [*standing])
    if any(words[-1].end - words[0].start > LONGEST for words in runs):
        raise InputError("This is too long for one correction; fix a part of it.")
    return runs


def read_syllables(text: str, surface: str) -> tuple[str, ...]:
    """Read a reading as it is typed: pinyin with marks or numbers, or zhuyin.

    Raises:
        InputError: it has not a syllable for each character.
    """
    syllables = printed_syllables(text, len(surface))
    if not syllables or not all(map(_is_spoken, syllables)):
        count = f"{len(surface)} syllables" if len(surface) > 1 else "one syllable"
        raise InputError(f"“{text.strip()}” is not {count}, as {surface} has to have.")
    return syllables


def clean_gloss(text: str) -> str:
    """Give a gloss as it is kept: one line.

    Raises:
        InputError: it is empty or too long.
    """
    gloss = reveal(_BLANKS.sub(" ", text)).strip()
    if not gloss:
        raise InputError("Type what the word means.")
    if len(gloss) > LONGEST_GLOSS:
        raise InputError(f"A meaning has at most {LONGEST_GLOSS} characters; shorten it.")
    return gloss


def checked(correction: Correction) -> Correction:
    """Give a correction that may come from anywhere, if it makes sense.

    Raises:
        InputError: it does not.
    """
    size = len(correction.surface)
    if not 0 < size <= LONGEST or not 0 < len(correction.headword) <= LONGEST:
        raise InputError(f"The words of a correction have 1 to {LONGEST} characters.")
    if not any(map(str.isalnum, correction.surface)):
        raise InputError(f"There is no word in “{correction.surface}”.")
    if correction.kind is Kind.SPLIT:
        _check_cuts(correction)
    elif correction.kind is Kind.READING:
        _check_reading(correction)
    else:
        return replace(correction, gloss=clean_gloss(correction.gloss))
    return correction


def _check_cuts(correction: Correction) -> None:
    surface, cuts = correction.surface, correction.cuts
    inside = all(0 < cut < len(surface) for cut in cuts)
    if not inside or any(one >= other for one, other in pairwise(cuts)):
        raise InputError(f"The cuts of {surface} do not lie inside it, one after another.")
    if len(correction.headword) != len(surface):
        raise InputError(f"What {surface} is found by has another length.")


def _check_reading(correction: Correction) -> None:
    said = correction.reading
    if correction.language != "zh":
        raise InputError("Only Chinese words have readings that can be fixed.")
    if len(said) != len(correction.surface) or not all(map(_is_spoken, said)):
        raise InputError(f"The reading of {correction.surface} has not a syllable for each of it.")


def _is_spoken(syllable: str) -> bool:
    return is_syllable(split_tone(syllable)[0])


def superseded_splits(
    made: Correction, words: Sequence[Span], standing: Iterable[tuple[int, Correction]]
) -> tuple[str, ...]:
    """List the ids of what a new split takes the place of, of what stands in the same text."""
    start, end = words[0].start, words[-1].end

    def goes(at: int, other: Correction) -> bool:
        span = Span(at, at + len(other.surface))
        if span.end <= start or span.start >= end:
            return False
        if other.kind is not made.kind:
            return span not in words
        return other.scope.is_within(made.scope) or other.scope is Scope.HERE

    return tuple(other.id for at, other in standing if goes(at, other))
