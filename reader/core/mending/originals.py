"""What rows were imported as, divided as the rows are: so that their text can be brought back.

A row that was edited has another text than the document had. When it is divided, the document's
text is divided too, at the sentences nearest to the same places, so that whatever is restored
afterwards, no text comes twice or not at all.
"""

from collections.abc import Sequence

from reader.core.articles import Row, Side
from reader.core.changed_text import place_before
from reader.core.mending.regrouping import Cut, Group, sentences_of


def groups_of_originals(
    rows: Sequence[Row], originals: Sequence[Row], groups: Sequence[Group]
) -> tuple[Group, ...]:
    """Translate groups of rows into groups of the same rows as they were imported."""

    def translated(cut: Cut, side: Side) -> Cut:
        if cut.sentence == 0:
            return cut
        return Cut(cut.row, _same_cut(rows[cut.row], originals[cut.row], side, cut.sentence))

    return tuple(
        Group(translated(group.left, Side.LEFT), translated(group.right, Side.RIGHT), group.of)
        for group in groups
    )


def _same_cut(row: Row, original: Row, side: Side, sentence: int) -> int:
    """Give the sentence of the original that begins nearest to where one of the row begins."""
    new, old = row.text(side) or "", original.text(side) or ""
    if new == old:
        return sentence
    place = place_before(old, new, sentences_of(new)[sentence].start)
    spans = sentences_of(old)
    starts = [*(span.start for span in spans), len(old)]
    return min(range(len(starts)), key=lambda number: abs(starts[number] - place))
