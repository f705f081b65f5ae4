"""Sentence links: which sentences of a paragraph and its translation say the same thing."""

from collections.abc import Sequence
from dataclasses import replace

from reader.core.articles import Link, Row
from reader.core.lengths import reading_length
from reader.core.pairing import SENTENCE_SHAPES, pair_by_length
from reader.core.progress import Progress, unwatched, watched
from reader.core.sentences import split_sentences


class Aligner:
    """Links the sentences of rows."""

    def link_rows(self, rows: Sequence[Row], progress: Progress = unwatched) -> tuple[Row, ...]:
        """Link the sentences of rows that have no links.

        Raises:
            CancelledError: `progress` raised it.
        """
        return tuple(
            row if row.links else self.link_row(row) for row in watched(rows, progress, "")
        )

    def link_row(self, row: Row) -> Row:
        """Link the sentences of a row anew."""
        links = link_sentences(row.left, row.right) if row.left and row.right else ()
        return row if links == row.links else replace(row, links=links)


def link_sentences(left: str, right: str) -> tuple[Link, ...]:
    """Link the sentences of two texts in order, judged by their lengths.

    Every sentence stands in exactly one link, as `split_sentences` counts them. A confidence is
    the link's probability among all ways to link the two texts; on fiction, links of 0.9 and more
    were right in 93 of 100 cases, links around 0.5 in 40. A side without text has no links.
    """
    lengths = _lengths(left), _lengths(right)
    if not all(lengths):
        return ()
    pairs = pair_by_length(*lengths, SENTENCE_SHAPES)
    return tuple(Link(pair.left, pair.right, round(pair.confidence, 3)) for pair in pairs)


def _lengths(text: str) -> list[float]:
    return [reading_length(span.of(text)) for span in split_sentences(text) if span.of(text)]
