"""What is known of a text beside its own words: what stands across, and what a person fixed."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from msgspec import Struct, field

from reader.core.articles import Link, Row, Side
from reader.core.long_stretches import blocks_of, is_long, stretch_across
from reader.core.scripts import primary
from reader.core.sentences import split_sentences


class Across(Struct, frozen=True):
    """What stands across from code points `start` to `end` of a text: its translation."""

    start: int
    end: int
    text: str


class FixedWord(Struct, frozen=True):
    """A word that a person fixed: code points `start` to `end` of a text are one token.

    `reading` has a syllable with tone mark for each character, () where it is left to the
    program; `gloss` is "" where it is.
    """

    start: int
    end: int
    reading: tuple[str, ...] = ()
    gloss: str = ""


FixedReadings = Mapping[str, tuple[str, ...]]
"""Readings by headword, a syllable for each character."""

FixedGlosses = Mapping[tuple[str, str], str]
"""Glosses by headword and reading, syllables divided by blanks; "" stands for any reading."""

_NO_READINGS: Final[FixedReadings] = MappingProxyType({})
_NO_GLOSSES: Final[FixedGlosses] = MappingProxyType({})


class Fixes(Struct, frozen=True):
    """What a person fixed in a text; it outranks every computation.

    `words` stand in order and do not overlap. `taught` are simplified words that were fixed
    somewhere and that the splitter therefore knows. `readings` and `glosses` hold for every token
    of their headword, wherever it was found, save where `words` say something else: the headword
    is simplified, or the lemma of an English word in lower case.
    """

    words: tuple[FixedWord, ...] = ()
    taught: frozenset[str] = frozenset()
    readings: FixedReadings = field(default_factory=lambda: _NO_READINGS)
    glosses: FixedGlosses = field(default_factory=lambda: _NO_GLOSSES)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is fixed."""
        return not (self.words or self.taught or self.readings or self.glosses)

    def reading_of(self, headword: str, length: int) -> tuple[str, ...]:
        """Give the fixed reading of a token of so many characters, () where there is none."""
        reading = self.readings.get(headword, ())
        return reading if len(reading) == length else ()

    def gloss_of(self, headword: str, reading: tuple[str, ...] = ()) -> str:
        """Give the fixed gloss of a headword that is read so, "" where there is none."""
        if not self.glosses:
            return ""
        key = headword, " ".join(reading).lower()
        return self.glosses.get(key) or self.glosses.get((headword, "")) or ""


NOTHING_FIXED: Final = Fixes()


class Context(Struct, frozen=True, kw_only=True):
    """What helps to understand a text.

    `across` stands in order and does not overlap; `across_language` is the primary tag of its
    language, "" where there is nothing across. `taiwan` asks for the readings used in Taiwan.
    """

    across: tuple[Across, ...] = ()
    across_language: str = ""
    fixes: Fixes = field(default_factory=Fixes)
    taiwan: bool = False

    def across_at(self, offset: int) -> str:
        """Give what stands across from a code point, "" where nothing does."""
        return next((a.text for a in self.across if a.start <= offset < a.end), "")


NO_CONTEXT: Final = Context()


def across_of(row: Row, side: Side) -> tuple[Across, ...]:
    """Give what stands across from each sentence of one side, by the row's links.

    A row without links stands across as a whole. Of what is very long, linked or not, each part
    has its own stretch across.
    """
    here, there = row.text(side), row.text(side.other)
    if not here or not there:
        return ()
    if not row.links:
        return tuple(_by_parts(0, here, there))
    return tuple(_linked(row.links, side, here, there))


def _linked(links: tuple[Link, ...], side: Side, here: str, there: str) -> Iterator[Across]:
    spans, others = split_sentences(here), split_sentences(there)
    translations: dict[int, str] = {}
    for link in links:
        parts = (others[n] for n in link.of(side.other) if n < len(others))
        text = "".join(there[part.start : part.end] for part in parts).strip()
        translations |= dict.fromkeys(link.of(side), text)
    for number, span in enumerate(spans):
        if translations.get(number):
            yield from _by_parts(span.start, here[span.start : span.end], translations[number])


def _by_parts(start: int, here: str, there: str) -> Iterator[Across]:
    """Give what stands across from a stretch that begins at code point `start` of its text."""
    if not is_long(len(here), len(there)):
        yield Across(start, start + len(here), there)
        return
    for block in blocks_of(here):
        stretch = stretch_across(len(here), len(there), block)
        yield Across(start + block.start, start + block.end, there[stretch.start : stretch.end])


def context_of(
    row: Row, side: Side, languages: tuple[str, str], fixes: Fixes = NOTHING_FIXED
) -> Context:
    """Give the context of one side of a row."""
    across = across_of(row, side)
    language = primary(languages[side.other]) if across else ""
    return Context(across=across, across_language=language, fixes=fixes)
