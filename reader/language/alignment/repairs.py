"""Articles whose pairing is doubtful are paired anew by their words.

Reading a document tells layouts apart by lengths, numbers, names and marks. Where that leaves much
of a text alone or doubtful, as a free translation in other paragraphs does, words tell more.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from reader.core.articles import Row, RowKind, Side
from reader.core.lengths import reading_length
from reader.language.alignment.paragraphs import pair

if TYPE_CHECKING:
    from reader.language.alignment.texts import TextAligner

_ASIDES: Final = frozenset((RowKind.NOTE, RowKind.COMMENT, RowKind.CAPTION, RowKind.METADATA))
_SURE = 0.6  # confidence of a pair
_MUCH = 0.1  # of the text is doubtful, or waits for a counterpart on both sides
_BOTH = 0.15  # of the text is in the lesser language, else there is nothing to pair
_FEWEST = 4  # paragraphs of a side
_BETTER = 0.05  # of the text, that must be surer than before


def repair(aligner: "TextAligner", rows: Sequence[Row]) -> tuple[Row, ...]:
    """Pair the paragraphs of an article anew where that makes more of it sure.

    Notes, comments and captions stay as they are, before what they stood before. Rows that were
    spoken, or that a person set, are never touched.
    """
    texts = [row for row in rows if row.kind not in _ASIDES]
    before = _judge(texts)
    if before.is_hopeless or before.open < _MUCH or any(row.times or row.is_fixed for row in rows):
        return tuple(rows)
    paired = pair(aligner, texts)
    if _judge(paired).sure < before.sure + _BETTER:
        return tuple(rows)
    return tuple(_with_asides(paired, rows))


class _Judgement(Struct, frozen=True):
    """Shares of the text: in pairs that are sure; doubtful, or alone on both sides.

    It `is_hopeless` where one side has too little.
    """

    sure: float
    open: float
    is_hopeless: bool


def _judge(rows: Sequence[Row]) -> _Judgement:
    weights = [[reading_length(row.text(side) or "") for row in rows] for side in Side]
    sums = [sum(side) for side in weights]
    total = sum(sums) or 1.0
    sure, alone = 0.0, [0.0, 0.0]
    for row, left, right in zip(rows, *weights, strict=True):
        if not (left and right):
            alone = [alone[0] + left, alone[1] + right]
        elif row.confidence >= _SURE:
            sure += left + right
    doubtful = total - sure - sum(alone)
    is_hopeless = min(sums) < _BOTH * total or min(map(_count, weights)) < _FEWEST
    return _Judgement(sure / total, (doubtful + 2 * min(alone)) / total, is_hopeless)


def _count(weights: Sequence[float]) -> int:
    return sum(weight > 0 for weight in weights)


def _with_asides(paired: Sequence[Row], rows: Sequence[Row]) -> Iterator[Row]:
    """Put what stands aside back before the paragraph that followed it."""
    waiting = _asides(rows)
    done = [0, 0]
    for row in paired:
        done = [done[side] + _paragraphs(row, side) for side in Side]
        while waiting and any(waiting[0][0][side] < done[side] for side in Side):
            yield waiting.pop(0)[1]
        yield row
    yield from (aside for _, aside in waiting)


def _asides(rows: Sequence[Row]) -> list[tuple[tuple[int, int], Row]]:
    """Give what stands aside, with the number of paragraphs before it on each side."""
    found: list[tuple[tuple[int, int], Row]] = []
    done = [0, 0]
    for row in rows:
        if row.kind in _ASIDES:
            found.append(((done[0], done[1]), row))
        else:
            done = [done[side] + _paragraphs(row, side) for side in Side]
    return found


def _paragraphs(row: Row, side: Side) -> int:
    return sum(bool(line.strip()) for line in (row.text(side) or "").split("\n"))
