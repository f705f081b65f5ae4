"""What is lit on an article: words under pointer and cursor, sentences, words across."""

from collections.abc import Mapping
from functools import partial

from reader.core.articles import Side
from reader.core.entries import EntryKey, Status
from reader.core.finding import NOTHING_FOUND, Hit, Hits
from reader.core.selections import Selection
from reader.core.sentences import Span
from reader.ui.page.marks import SideMarks
from reader.ui.page.words import SideWords, WordAt

Spans = Mapping[Side, tuple[Span, ...]]


class Lit:
    """Sentences of one row at a time; `row` is -1 where none are lit."""

    def __init__(self) -> None:
        self.hovered: WordAt | None = None
        self.current: WordAt | None = None
        self.row = -1
        self.sentences: Spans = {}
        self._doubted: Side | None = None
        self.across: Spans = {}
        self.hits: Hits = NOTHING_FOUND
        self.found: Hit | None = None
        self.selection: Selection | None = None

    def shines(self, row: int, spans: Spans, doubted: Side | None) -> bool:
        """Whether just these sentences are lit."""
        return (self.row, self.sentences, self._doubted) == (row, spans, doubted)

    def light(self, row: int, spans: Spans, doubted: Side | None = None) -> None:
        """Light up sentences of one row, in place of those of another.

        Those on the side `doubted` may be the wrong ones.
        """
        self.row, self.sentences, self._doubted = row, spans, doubted
        self.across = {}

    def light_across(self, side: Side, spans: tuple[Span, ...]) -> None:
        """Light up words on a side of the row whose sentences are lit."""
        self.across = {side: spans}

    def hit_marks(self, row: int, side: Side) -> SideMarks:
        """Give what was found on one side of a row, and nothing else that is marked there."""
        found = self.found
        is_here = found is not None and (found.row, found.side) == (row, side)
        return SideMarks(
            statuses={},
            hits=partial(self.hits.on, row, side),
            found=found.span if found is not None and is_here else None,
        )

    def marks(
        self, row: int, side: Side, words: SideWords | None, statuses: Mapping[EntryKey, Status]
    ) -> SideMarks:
        """Give what is marked on one side of a row."""
        hovered, current = (
            word.token
            if word is not None and (word.row.position, word.side) == (row, side)
            else None
            for word in (self.hovered, self.current)
        )
        hits = self.hit_marks(row, side)
        return SideMarks(
            words=words,
            statuses=statuses,
            sentences=self.sentences.get(side, ()) if row == self.row else (),
            is_doubtful=side is self._doubted,
            across=self.across.get(side, ()) if row == self.row else (),
            hits=hits.hits,
            found=hits.found,
            hovered=hovered,
            current=current,
            selected=self.selection.span_in(row, side) if self.selection is not None else None,
        )
