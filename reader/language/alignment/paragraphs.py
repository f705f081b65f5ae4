"""Paragraphs of both sides paired anew: by their sentences' words, and by what they are."""

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Row, RowKind, Ruby, Side
from reader.core.lengths import reading_length
from reader.language.alignment.arrays import Floats, Ints
from reader.language.alignment.model import PARAGRAPH_SHAPES, SENTENCE_SHAPES, Shape
from reader.language.alignment.texts import TextAligner

_OTHER_KIND = -3.0  # log odds of paragraphs that are not the same kind of thing
_HEADING = -6.0  # of a heading and text that is none
_BRIEF = 150.0  # letters of a paragraph on average
_SAME_KIND = 0.5  # of two headings, items or notes


class _Paragraph(Struct, frozen=True):
    text: str
    kind: RowKind
    rubies: tuple[Ruby, ...]


def pair(aligner: TextAligner, rows: Sequence[Row]) -> tuple[Row, ...]:
    """Pair the paragraphs of some rows anew; every paragraph keeps its place on its side."""
    sides = [[*_paragraphs(rows, side)] for side in Side]
    kinds = _Kinds([one.kind for one in sides[0]], [one.kind for one in sides[1]])
    texts = [[one.text for one in side] for side in sides]
    shapes = SENTENCE_SHAPES if _are_brief(texts) else PARAGRAPH_SHAPES
    found = aligner.align(*texts, shapes=shapes, ask_more=kinds.agreement)
    return tuple(
        _row(
            [sides[0][n] for n in link.left],
            [sides[1][n] for n in link.right],
            link.confidence if link.left and link.right else 1.0,
        )
        for link in found.links
    )


def _are_brief(sides: Sequence[Sequence[str]]) -> bool:
    """Whether paragraphs are as short as sentences, which translators join and divide freely."""
    lengths = [reading_length(text) for side in sides for text in side]
    return sum(lengths) < _BRIEF * len(lengths)


def _paragraphs(rows: Sequence[Row], side: Side) -> Iterator[_Paragraph]:
    for row in rows:
        start = 0
        for line in (row.text(side) or "").split("\n"):
            end = start + len(line)
            if line.strip():
                inside = (
                    replace(ruby, start=ruby.start - start, end=ruby.end - start)
                    for ruby in row.rubies
                    if ruby.side is side and start <= ruby.start and ruby.end <= end
                )
                yield _Paragraph(line, row.kind, tuple(inside))
            start = end + 1


class _Kinds:
    """What the kinds of paragraphs say of their belonging together."""

    def __init__(self, left: Sequence[RowKind], right: Sequence[RowKind]) -> None:
        codes = {kind: number for number, kind in enumerate(RowKind)}
        self._left = np.array([codes[kind] for kind in left], dtype=np.int64)
        self._right = np.array([codes[kind] for kind in right], dtype=np.int64)
        self._odds = np.full((len(codes), len(codes)), _OTHER_KIND)
        heading = codes[RowKind.HEADING]
        self._odds[heading, :] = self._odds[:, heading] = _HEADING
        np.fill_diagonal(self._odds, _SAME_KIND)
        self._odds[codes[RowKind.PARAGRAPH], codes[RowKind.PARAGRAPH]] = 0.0

    def agreement(self, shape: Shape, ends: Ints, places: Ints, width: int) -> Floats:
        """Give the worst of what the kinds of any two paragraphs in a link say."""
        columns = np.minimum(places[:, None] + np.arange(width), len(self._right))
        worst = np.full((len(ends), width), np.inf)
        for a in range(1, shape[0] + 1):
            for b in range(1, shape[1] + 1):
                left = self._left[np.maximum(ends - a, 0)]
                right = self._right[np.maximum(columns - b, 0)]
                worst = np.minimum(worst, self._odds[left[:, None], right])
        if shape != (1, 1):
            worst += self._mixed(shape, ends, columns)
        return worst

    def _mixed(self, shape: Shape, ends: Ints, columns: Ints) -> Floats:
        """Keep headings out of links of several paragraphs."""
        heading = [*RowKind].index(RowKind.HEADING)
        out = np.zeros(columns.shape)
        for a in range(1, shape[0] + 1):
            out += (self._left[np.maximum(ends - a, 0)] == heading)[:, None] * _HEADING
        for b in range(1, shape[1] + 1):
            out += (self._right[np.maximum(columns - b, 0)] == heading) * _HEADING
        return out


def _row(left: Sequence[_Paragraph], right: Sequence[_Paragraph], confidence: float) -> Row:
    rubies = (*_moved(left), *_moved(right))
    kind = (left or right)[0].kind
    return Row(kind, _joined(left), _joined(right), confidence, rubies=rubies)


def _joined(paragraphs: Sequence[_Paragraph]) -> str | None:
    return "\n".join(one.text for one in paragraphs) or None


def _moved(paragraphs: Sequence[_Paragraph]) -> Iterator[Ruby]:
    before = 0
    for one in paragraphs:
        for ruby in one.rubies:
            yield replace(ruby, start=ruby.start + before, end=ruby.end + before)
        before += len(one.text) + 1
