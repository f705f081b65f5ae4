"""What a person can do to the rows of an article, as groups of their sentences."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from reader.core.articles import Row, Side
from reader.core.errors import InputError
from reader.core.lengths import reading_length
from reader.core.mending.regrouping import Cut, Group, places_of, sentences_of
from reader.core.sentences import Span

_END_OF_ONE = Cut(1)
_END_OF_TWO = Cut(2)


def merging() -> tuple[Group, ...]:
    """Let two rows be one."""
    return (Group(_END_OF_TWO, _END_OF_TWO, 0),)


def splitting(row: Row, side: Side, sentence: int) -> tuple[Group, ...]:
    """Let a second row begin at a sentence of one side; the other side is cut where links say.

    At the first sentence the whole side goes to a row of its own, away from the other.

    Raises:
        InputError: the row cannot be cut there.
    """
    count, others = _counts(row, side)
    if not 0 <= sentence < count or (sentence == 0 and not others):
        raise InputError("The row cannot be split here; choose a sentence further on.")
    across = others if sentence == 0 else min(_cut_across(row, side, sentence), others)
    here = Cut(0, sentence)
    there = _END_OF_ONE if across == others else Cut(0, across)
    return (_group(side, here, there, 0), Group(_END_OF_ONE, _END_OF_ONE))


def moving_down(rows: Sequence[Row], side: Side, sentence: int) -> tuple[Group, ...]:
    """Move a sentence and what follows it on its side to the row below.

    `rows` are the row and the one below it; without one a new row is made.

    Raises:
        InputError: there is no such sentence.
    """
    _require(rows[0], side, sentence)
    end = Cut(len(rows))
    lower = 1 if len(rows) > 1 else None
    return (_group(side, Cut(0, sentence), _END_OF_ONE, 0), Group(end, end, lower))


def moving_up(rows: Sequence[Row], side: Side, sentence: int) -> tuple[Group, ...]:
    """Move a sentence and what precedes it on its side to the row above.

    `rows` are the row above and the row; without one above a new row is made.

    Raises:
        InputError: there is no such sentence.
    """
    here = len(rows) - 1
    _require(rows[here], side, sentence)
    last = sentence + 1 == len(sentences_of(rows[here].text(side)))
    cut = Cut(here + 1) if last else Cut(here, sentence + 1)
    end = Cut(len(rows))
    upper = 0 if here else None
    return (_group(side, cut, Cut(here), upper), Group(end, end, here))


def regrouping_as(rows: Sequence[Row], paired: Sequence[Row]) -> tuple[Group, ...]:
    """Give the groups that make other rows of the same sentences; each goes on from one of `rows`.

    What a row goes on from is the one, after that of the row before, that most of it is from.
    """
    places = [places_of(rows, side) for side in Side]
    groups: list[Group] = []
    at, last = [0, 0], -1
    for row in paired:
        ends = [at[side] + len(sentences_of(row.text(side))) for side in Side]
        held = Counter(
            cut.row
            for side in Side
            for cut in places[side][at[side] : ends[side]]
            if cut.row > last
        )
        of = max(held, key=lambda number: held[number], default=None)
        last = last if of is None else of
        left, right = (places[side][ends[side]] for side in Side)
        groups.append(Group(left, right, of))
        at = ends
    return tuple(groups)


def paragraph_of(row: Row, side: Side, sentence: int) -> range:
    """Give the numbers of the sentences in one paragraph with a sentence."""
    text = row.text(side) or ""
    spans = sentences_of(text)
    first = last = sentence
    while first > 0 and not _ends_paragraph(text, spans[first - 1]):
        first -= 1
    while last + 1 < len(spans) and not _ends_paragraph(text, spans[last]):
        last += 1
    return range(first, last + 1)


def _ends_paragraph(text: str, span: Span) -> bool:
    sentence = text[span.start : span.end]
    return "\n" in sentence[len(sentence.rstrip()) :]


def _group(side: Side, here: Cut, there: Cut, of: int | None) -> Group:
    return Group(there, here, of) if side else Group(here, there, of)


def _counts(row: Row, side: Side) -> tuple[int, int]:
    return len(sentences_of(row.text(side))), len(sentences_of(row.text(side.other)))


def _require(row: Row, side: Side, sentence: int) -> None:
    if not 0 <= sentence < len(sentences_of(row.text(side))):
        raise InputError("There is no such sentence in this row.")


def _cut_across(row: Row, side: Side, sentence: int) -> int:
    """Give how many sentences of the other side go with those before the cut."""
    if not row.links:
        return _cut_by_length(row, side, sentence)
    before = 0
    for link in row.links:
        here, there = link.of(side), link.of(side.other)
        if here and min(here) >= sentence:
            return before
        if here and max(here) >= sentence:
            share = sum(number < sentence for number in here) / len(here)
            # The larger share decides; of two halves each gets what it can.
            return before + int(len(there) * share + 0.5)
        before += len(there)
    return before


def _cut_by_length(row: Row, side: Side, sentence: int) -> int:
    """Cut the other side where as much of it is before as of this one."""
    here, there = (_lengths(row, each) for each in (side, side.other))
    share = sum(here[:sentence]) / max(sum(here), 1.0)
    ends = [0.0, *accumulate(there)]
    return min(range(len(ends)), key=lambda number: abs(ends[number] - share * ends[-1]))


def _lengths(row: Row, side: Side) -> list[float]:
    text = row.text(side) or ""
    return [reading_length(span.of(text)) for span in sentences_of(text)]
