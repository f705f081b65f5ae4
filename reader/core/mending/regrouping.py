"""Rows divided anew: which sentences of a run of rows each new row holds, and what goes with them.

A side's texts are only cut where a sentence begins and only joined by a newline, so that every
sentence stays one sentence. What was linked stays linked where both ends come to one row.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Link, Row, RowKind, Ruby, Side
from reader.core.sentences import Span, split_sentences


class Cut(NamedTuple):
    """A place in one side of a run of rows: before a sentence of a row, both counted from 0.

    Behind everything is the place before the first sentence of the row after the last.
    """

    row: int
    sentence: int = 0


class Group(Struct, frozen=True):
    """What one new row is to hold: all from where the group before it ends to `left` and `right`.

    `of` is the number of the row that it goes on from, None for a row that was not there.
    """

    left: Cut
    right: Cut
    of: int | None = None

    def end(self, side: Side) -> Cut:
        """Where it ends on one side."""
        return self.right if side else self.left


def regroup(rows: Sequence[Row], groups: Sequence[Group]) -> tuple[Row | None, ...]:
    """Divide a run of rows into groups, the last of which ends behind everything.

    A row that comes out as it was stays what it was; any other is fixed from now on. A group
    without text makes no row: None.
    """
    sides = _Strip(rows, Side.LEFT), _Strip(rows, Side.RIGHT)
    made: list[Row | None] = []
    starts = Cut(0), Cut(0)
    for group in groups:
        ends = group.left, group.right
        left, right = (sides[side].between(starts[side], ends[side]) for side in Side)
        made.append(_row(rows, (left, right), group.of))
        starts = ends
    return tuple(made)


class _Piece(Struct, frozen=True):
    """Sentences `first` to `stop` of a row's side, code points `start` to `end` of its text.

    `at` is where it stands in the new text, `number` its first sentence's number there.
    """

    row: int
    first: int
    stop: int
    start: int
    end: int
    text: str
    is_whole: bool
    at: int = 0
    number: int = 0


_Pieces = tuple[tuple[_Piece, ...], tuple[_Piece, ...]]


class _Strip:
    """One side of a run of rows, from which pieces are cut."""

    def __init__(self, rows: Sequence[Row], side: Side) -> None:
        self._texts = [row.text(side) or "" for row in rows]
        self._spans = [sentences_of(text) for text in self._texts]

    def between(self, start: Cut, end: Cut) -> tuple[_Piece, ...]:
        """Give the pieces between two places, each with its place in their joined text."""
        placed: list[_Piece] = []
        at = number = 0
        for piece in self._cut(start, end):
            placed.append(replace(piece, at=at, number=number))
            at += len(piece.text) + 1
            number += piece.stop - piece.first
        return tuple(placed)

    def _cut(self, start: Cut, end: Cut) -> Iterator[_Piece]:
        for row in range(start.row, min(end.row + 1, len(self._texts))):
            spans = self._spans[row]
            first = start.sentence if row == start.row else 0
            stop = end.sentence if row == end.row else len(spans)
            if first < stop:
                yield self._piece(row, first, stop)

    def _piece(self, row: int, first: int, stop: int) -> _Piece:
        text, spans = self._texts[row], self._spans[row]
        start, end = spans[first].start, spans[stop - 1].end
        cut = text[start:end]
        start += len(cut) - len(cut.lstrip())
        is_whole = stop - first == len(spans)
        return _Piece(row, first, stop, start, end, cut.strip(), is_whole)


def sentences_of(text: str | None) -> tuple[Span, ...]:
    """Divide a side into sentences; blanks alone are none."""
    return split_sentences(text) if text and text.strip() else ()


def places_of(rows: Sequence[Row], side: Side) -> list[Cut]:
    """List the places before all sentences of one side, and the one behind them."""
    counts = [len(sentences_of(row.text(side))) for row in rows]
    cuts = [Cut(row, number) for row, count in enumerate(counts) for number in range(count)]
    return [*cuts, Cut(len(rows))]


def _row(rows: Sequence[Row], pieces: _Pieces, of: int | None) -> Row | None:
    if not any(pieces):
        return None
    if of is not None and _is_as_before(rows[of], pieces, of):
        return rows[of]
    left, right = ("\n".join(piece.text for piece in side) or None for side in pieces)
    return Row(
        kind=_kind(rows, pieces, of),
        left=left,
        right=right,
        links=tuple(_links(rows, pieces)) if left and right else (),
        rubies=tuple(ruby for side in Side for ruby in _rubies(rows, side, pieces[side])),
        times=_times(rows, pieces),
        is_fixed=True,
    )


def _is_as_before(row: Row, pieces: _Pieces, number: int) -> bool:
    return all(
        [(piece.row, piece.is_whole) for piece in pieces[side]]
        == [(number, True)] * bool(sentences_of(row.text(side)))
        for side in Side
    )


def _kind(rows: Sequence[Row], pieces: _Pieces, of: int | None) -> RowKind:
    """Stay what it was; where whole rows come together, or all is new, the longest text tells."""
    lengths: dict[int, int] = {}
    for piece in (*pieces[0], *pieces[1]):
        lengths[piece.row] = lengths.get(piece.row, 0) + len(piece.text)
    whole = {number: size for number, size in lengths.items() if size >= _length(rows[number])}
    if of in lengths and of not in whole:
        return rows[of].kind
    among = whole if of in whole else lengths
    return rows[max(among, key=lambda number: among[number])].kind


def _length(row: Row) -> int:
    return sum(len((row.text(side) or "").strip()) for side in Side)


def _links(rows: Sequence[Row], pieces: _Pieces) -> Iterator[Link]:
    """Carry over links with both ends here; what lost its counterpart is linked to nothing."""
    numbers = [
        {
            (piece.row, sentence): piece.number + sentence - piece.first
            for piece in side
            for sentence in range(piece.first, piece.stop)
        }
        for side in pieces
    ]
    for row in sorted({piece.row for side in pieces for piece in side}):
        for link in links_of(rows[row]):
            left, right = (
                tuple(numbers[side][row, n] for n in link.of(side) if (row, n) in numbers[side])
                for side in Side
            )
            if (left and right) or _is_lonely(link):
                yield from _if_any(replace(link, left=left, right=right))
            else:
                yield from _if_any(Link(left, right, 0.0))


def links_of(row: Row) -> tuple[Link, ...]:
    """Give links that cover every sentence of a row, also where nobody has linked them yet."""
    if row.links:
        return row.links
    left, right = (tuple(range(len(sentences_of(row.text(side))))) for side in Side)
    if left and right:
        return (Link(left, right, row.confidence),)
    return (*(Link((n,), (), 0.0) for n in left), *(Link((), (n,), 0.0) for n in right))


def _is_lonely(link: Link) -> bool:
    return not (link.left and link.right)


def _if_any(link: Link) -> Iterator[Link]:
    if link.left or link.right:
        yield link


def _rubies(rows: Sequence[Row], side: Side, pieces: Sequence[_Piece]) -> Iterator[Ruby]:
    for piece in pieces:
        shift = piece.at - piece.start
        for ruby in rows[piece.row].rubies:
            if ruby.side is side and piece.start <= ruby.start and ruby.end <= piece.end:
                yield replace(ruby, start=ruby.start + shift, end=ruby.end + shift)


def _times(rows: Sequence[Row], pieces: _Pieces) -> tuple[int, int] | None:
    """Give when the row is spoken: a row that was cut is spoken evenly."""
    found: list[tuple[int, int]] = []
    for side in Side:
        for piece in pieces[side]:
            times, length = rows[piece.row].times, len(rows[piece.row].text(side) or "")
            if times is not None:
                start, long = times[0], times[1] - times[0]
                first = 0.0 if piece.first == 0 else piece.start / length
                found.append(
                    (round(start + long * first), round(start + long * piece.end / length))
                )
    return (min(start for start, _ in found), max(end for _, end in found)) if found else None
