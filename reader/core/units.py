"""Translation units: sentences that translate each other, as translation memories hold them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from reader.core.articles import Link, Metadata, Row, Side
from reader.core.scripts import primary
from reader.core.sentences import split_sentences

_UNSPACED: Final = frozenset({"zh", "ja"})
_LINE_ENDS: Final = re.compile(r"[\n\r\t\v\f\x1c-\x1e\x85\u2028\u2029]\s*")


class Unit(Struct, frozen=True):
    """What is said in both languages, each on one line; `confidence` is 0 to 1."""

    left: str
    right: str
    confidence: float = 1.0


class Bitext(Struct, frozen=True):
    """A text in two languages as the units it is made of, which may be gone through once."""

    metadata: Metadata
    units: Iterable[Unit]


def units_of(rows: Iterable[Row], languages: tuple[str, str]) -> Iterator[Unit]:
    """Give what the rows of an article say in both languages: a unit for each link.

    A row without links is a unit itself. What stands on one side only is left out: a memory is
    asked for the counterpart of a sentence, and there is none. A link's confidence takes for
    granted that the row is right, so that of its unit is the product of both.
    """
    for row in rows:
        if row.left and row.right:
            yield from (_units_of_links if row.links else _unit_of_row)(row, languages)


def linked_units(
    links: Sequence[Link], texts: tuple[Sequence[str], Sequence[str]], languages: tuple[str, str]
) -> Iterator[Unit]:
    """Give a unit for each link of two texts in segments that has some on both sides."""
    for link in links:
        left, right = (
            _joined([texts[side][n] for n in link.of(side) if n < len(texts[side])], language)
            for side, language in zip(Side, languages, strict=True)
        )
        if left and right:
            yield Unit(left, right, link.confidence)


def _units_of_links(row: Row, languages: tuple[str, str]) -> Iterator[Unit]:
    left, right = (
        [span.of(text) for span in split_sentences(text)]
        for text in (row.left or "", row.right or "")
    )
    for unit in linked_units(row.links, (left, right), languages):
        yield Unit(unit.left, unit.right, round(unit.confidence * row.confidence, 3))


def _unit_of_row(row: Row, languages: tuple[str, str]) -> Iterator[Unit]:
    left, right = (
        _joined((row.text(side) or "").split("\n"), language)
        for side, language in zip(Side, languages, strict=True)
    )
    if left and right:
        yield Unit(left, right, row.confidence)


def _joined(texts: Sequence[str], language: str) -> str:
    gap = "" if primary(language) in _UNSPACED else " "
    lines = (_LINE_ENDS.sub(" ", text).strip() for text in texts)
    return gap.join(filter(None, lines))
