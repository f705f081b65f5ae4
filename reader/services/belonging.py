"""Whether two texts that were given as translations of each other belong together at all."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from reader.core.articles import Article, Caution, Inspection, Row, Side
from reader.core.choices import AS_FOUND, ImportChoices, Layout
from reader.core.progress import Progress, unwatched
from reader.core.scripts import primary
from reader.core.sentences import split_sentences

if TYPE_CHECKING:
    from reader.language.alignment import Aligner

STRANGERS: Final = Caution("strangers", "These two texts do not seem to belong together.")
_SAID_BETTER: Final = frozenset({"one-language", "doubtful-pairs"})  # by that
_ENOUGH = 300  # sentences of a side that mostly tell
_FEWEST = 6  # that tell anything
_PART = 60  # that a part must have to answer for the whole

Texts = tuple[list[str], list[str]]
"""Sentences of both sides, in order."""


def belong_together(
    articles: Sequence[Article], aligner: "Aligner", progress: Progress = unwatched
) -> bool:
    """Tell whether the two sides of some articles have to do with each other.

    A part of a long text answers for the whole; only where none does, all of it is aligned. Texts
    that are not English and Chinese are believed, as their words are not known. Words tell enough,
    and sooner than meanings.

    Raises:
        CancelledError: `progress` raised it.
    """
    languages = {primary(tag) for article in articles for tag in article.metadata.languages}
    if languages != {"en", "zh"}:
        return True
    rows = [row for article in articles for row in article.rows]
    if min(map(len, _texts(rows, _FEWEST))) < _FEWEST:
        return True
    found = (aligner.align(*texts, progress, by_meaning=False) for texts in _samples(rows))
    return any(alignment.belong for alignment in found)


def as_strangers(inspection: Inspection, choices: ImportChoices = AS_FOUND) -> Inspection:
    """Say that the two sides do not belong together, and let no paragraph stand beside another.

    Where a person chose how they stand, they stand so.
    """
    others = (caution for caution in inspection.warnings if caution.code not in _SAID_BETTER)
    articles = inspection.articles
    if choices.layout is Layout.AUTOMATIC:
        articles = tuple(replace(one, rows=tuple(_apart(one.rows))) for one in articles)
    return replace(inspection, articles=articles, warnings=(STRANGERS, *others))


def _samples(rows: Sequence[Row]) -> Iterator[Texts]:
    """Give the beginning, pairs from the middle, and the whole where that is more."""
    yield _texts(rows, _ENOUGH)
    pairs = [row for row in rows if row.left and row.right]
    middle = _texts(pairs[len(pairs) // 2 :], _ENOUGH)
    if min(map(len, middle)) >= _PART:
        yield middle
    whole = _texts(rows)
    if max(map(len, whole)) > _ENOUGH:
        yield whole


def _texts(rows: Sequence[Row], most: int | None = None) -> Texts:
    left, right = ([*_sentences(rows, side, most)] for side in Side)
    return left, right


def _sentences(rows: Sequence[Row], side: Side, most: int | None) -> Iterator[str]:
    count = 0
    for text in filter(None, (row.text(side) for row in rows)):
        for span in split_sentences(text):
            if count == most:
                return
            count += 1
            yield span.of(text)


def _apart(rows: Sequence[Row]) -> Iterator[Row]:
    for row in rows:
        if not (row.left and row.right):
            yield row
            continue
        for side in Side:
            rubies = tuple(ruby for ruby in row.rubies if ruby.side is side)
            alone = replace(row, confidence=1.0, links=(), rubies=rubies)
            yield replace(alone, right=None) if side is Side.LEFT else replace(alone, left=None)
