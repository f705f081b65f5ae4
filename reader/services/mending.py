"""Mending: a person says which texts and sentences belong together. Every change can be undone."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final

from msgspec.structs import replace

from reader.core.articles import Row, Side, StoredRow
from reader.core.errors import InputError
from reader.core.mending.linking import fixed_links, keep_fixed, link, unlink
from reader.core.mending.mends import Mended, Patch, kept, regrouped, shifted
from reader.core.mending.plans import (
    merging,
    moving_down,
    moving_up,
    paragraph_of,
    regrouping_as,
    splitting,
)
from reader.core.mending.shifting import plan_shift_down, plan_shift_up, touched
from reader.core.progress import Progress, unwatched
from reader.services.linking import Linking
from reader.storage.article_mends import ArticleMends
from reader.storage.runs import Run

_LINKED_AT_ONCE: Final = 6
"""Rows, each some 5 ms of work; of a longer stretch the rest is linked by `link_rest`."""
_BATCH: Final = 40
"""Rows that are linked between two writes."""


class Mending:
    """What a person changes in the pairing of an article, without a window.

    A row that was mended is fixed: computing the pairing anew goes around it. Sentences are
    counted from 0. Everything may raise NotFoundError: there is no such row on a page.
    """

    def __init__(self, mends: ArticleMends, linking: Linking) -> None:
        self._mends = mends
        self._linking = linking

    def row_id(self, article_id: str, number: int) -> str:
        """Give the id of a row by its number on the page, from 0."""
        return self._mends.row_id(article_id, number)

    def merge(self, row_id: str, *, above: bool = False) -> Patch:
        """Join a row and the one below it, or above it, to one.

        Raises:
            InputError: there is no such neighbour.
        """
        run = self._mends.run(row_id, above=int(above), below=int(not above))
        if len(run.rows) < 2:
            raise InputError("There is no row to merge with; this one stands at the end.")
        return self._mend(run, regrouped(run.worn, merging()), "merge rows of {}")

    def split(self, row_id: str, side: Side, sentence: int) -> Patch:
        """Let a new row begin at a sentence; the first sentence takes its whole side away.

        Raises:
            InputError: the row cannot be split there.
        """
        run = self._mends.run(row_id)
        row = run.rows[0].row
        row = row if row.links else self._linking.relinked(row)
        groups = splitting(row, side, sentence)
        return self._mend(run, regrouped(run.worn, groups), "split a row of {}")

    def move(
        self, row_id: str, side: Side, sentence: int, *, down: bool, paragraph: bool = False
    ) -> Patch:
        """Move a sentence to the row below with all that follows it, or above with all before it.

        With `paragraph` it is moved with the whole paragraph that holds it.

        Raises:
            InputError: there is no such sentence.
        """
        run = self._mends.run(row_id, above=int(not down), below=int(down))
        rows = [stored.row for stored in run.rows]
        if paragraph:
            whole = paragraph_of(rows[run.here], side, sentence)
            sentence = whole[0] if down else whole[-1]
        groups = (moving_down if down else moving_up)(rows, side, sentence)
        return self._mend(run, regrouped(run.worn, groups), "move a sentence of {}")

    def shift(self, row_id: str, side: Side, *, down: bool) -> Patch:
        """Move one side of a row and of those below it by a row, as far as the first gap.

        Raises:
            InputError: there is nothing to move, or nowhere to move it to.
        """
        above = 0 if down else 1
        if len(self._mends.run(row_id, above=above).rows) <= above:
            raise InputError("There is no row above to move this text to.")
        filled = self._mends.filled(row_id, above=above)
        plan = (plan_shift_down if down else plan_shift_up)(filled, side)
        below = touched(plan) - 1 - above
        run = self._mends.run(row_id, above=above, below=below, has_links=False)
        return self._mend(run, shifted(run.worn, plan, side), "shift a side of {}")

    def link(self, row_id: str, left: Iterable[int], right: Iterable[int]) -> Patch:
        """Say that sentences of the two sides of a row say the same thing.

        Raises:
            InputError: one side has none of them.
        """
        return self._change(row_id, lambda row: link(row, left, right), "link sentences of {}")

    def unlink(self, row_id: str, side: Side, sentence: int) -> Patch:
        """Say that a sentence and what it is linked to do not say the same thing.

        Raises:
            InputError: it is not linked.
        """
        return self._change(row_id, lambda row: unlink(row, side, sentence), "part sentences of {}")

    def fix(self, row_id: str, *, fixed: bool = True) -> Patch:
        """Say that the sides of a row belong together as they stand, or take that back."""

        def change(row: Row) -> Row:
            confidence = 1.0 if fixed else _confidence(row)
            return replace(row, is_fixed=fixed, confidence=confidence)

        label = "fix a row of {}" if fixed else "release a row of {}"
        run = self._mends.run(row_id)
        return self._mends.mend(run, kept(run.worn, change), label)

    def realign(self, row_id: str) -> Patch:
        """Pair the texts around a row anew, from the fixed row above it to the one below.

        Raises:
            InputError: the row itself is fixed.
        """
        run = self._mends.stretch(row_id)
        rows = [stored.row for stored in run.rows]
        if rows[run.here].is_fixed:
            raise InputError("This row was set by hand; release it, or choose one beside it.")
        paired = self._linking.realigned(rows)
        groups = regrouping_as(rows, paired)
        mended = [
            replace(each, row=_paired(each.row, row))
            for row, each in zip(paired, regrouped(run.worn, groups), strict=True)
        ]
        return self._mends.mend(run, mended, "line up {} again")

    def link_rest(self, article_id: str, progress: Progress = unwatched) -> tuple[StoredRow, ...]:
        """Link the sentences of mended rows that have no links, as a long shift leaves them.

        It is no command of its own. It gives the rows that it linked; what became another row
        meanwhile is left alone.

        Raises:
            CancelledError: `progress` raised it; what was linked by then stays.
        """
        linked: list[StoredRow] = []
        rows = self._mends.unlinked(article_id)
        for start in range(0, len(rows), _BATCH):
            progress(start, len(rows), "")
            batch = rows[start : start + _BATCH]
            linked += self._mends.note_links(
                [replace(each, row=self._linking.relinked(each.row)) for each in batch]
            )
        return tuple(linked)

    def _change(self, row_id: str, change: Callable[[Row], Row], label: str) -> Patch:
        run = self._mends.run(row_id)
        return self._mend(run, kept(run.worn, change), label)

    def _mend(self, run: Run, mended: Sequence[Mended], label: str) -> Patch:
        """Write a mend, the sentences of what it touched linked anew."""
        near = map(partial(self._relinked, run), mended[:_LINKED_AT_ONCE])
        return self._mends.mend(run, [*near, *mended[_LINKED_AT_ONCE:]], label)

    def _relinked(self, run: Run, mended: Mended) -> Mended:
        if mended.of is not None and mended.row is run.rows[mended.of].row:
            return mended
        row = keep_fixed(self._linking.relinked(mended.row), fixed_links(mended.row))
        return replace(mended, row=row)


def _paired(row: Row, paired: Row) -> Row:
    """Let a row be as sure as its new pairing is."""
    return replace(
        row,
        kind=paired.kind,
        confidence=paired.confidence,
        links=paired.links,
        is_fixed=False,
    )


def _confidence(row: Row) -> float:
    """Judge a row by its links."""
    shares = [each.confidence for each in row.links]
    return sum(shares) / len(shares) if shares else 0.0
