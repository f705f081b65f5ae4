"""What is painted behind the words of a row, calculated before it is painted."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF

from reader.core.articles import Side
from reader.core.entries import EntryKey, Status
from reader.core.sentences import Span
from reader.core.tokens import Token
from reader.ui.page.cover import Cover
from reader.ui.page.placing import PlacedLine
from reader.ui.page.words import SideWords


class MarkKind(Enum):
    """Why a box is painted."""

    SENTENCE = auto()
    DOUBT = auto()
    STATUS = auto()
    HIT = auto()
    FOUND = auto()
    HOVER = auto()
    ACROSS = auto()
    SELECTED = auto()
    FIXED = auto()
    CURSOR = auto()


class Mark(Struct, frozen=True):
    """A box in the coordinates of its side; `status` belongs to marks of that kind."""

    kind: MarkKind
    box: QRectF
    status: Status = Status.NEW


def _no_hits(_start: int, _end: int) -> Sequence[Span]:
    return ()


class SideMarks(Struct, frozen=True, kw_only=True):
    """What is marked on one side of a row; its sentences may be the wrong ones.

    `across` are the words that answer to the one that is looked at on the other side. `hits` gives
    what was found between two code points, `found` is the one of them that was gone to. What is
    `selected` may reach beyond the end of the side. Where there is a `cover`, nothing is marked.
    """

    words: SideWords | None = None
    statuses: Mapping[EntryKey, Status]
    sentences: tuple[Span, ...] = ()
    is_doubtful: bool = False
    across: tuple[Span, ...] = ()
    hits: Callable[[int, int], Sequence[Span]] = _no_hits
    found: Span | None = None
    hovered: Token | None = None
    selected: Span | None = None
    current: Token | None = None
    cover: Cover = Cover.NONE

    def on(self, lines: Sequence[PlacedLine]) -> list[Mark]:
        """List the boxes on some lines, those further behind first."""
        if self.cover is not Cover.NONE or not lines:
            return []
        # Of a long row without links all sentences are marked, and a screen shows a few.
        start, end = lines[0].start, lines[-1].end
        sentences, across = (
            tuple(span for span in spans if span.start < end and span.end > start)
            for spans in (self.sentences, self.across)
        )
        seen = replace(self, sentences=sentences, across=across)
        return [mark for line in lines for mark in seen.on_line(line)]

    def on_line(self, line: PlacedLine) -> Iterator[Mark]:
        """Give the boxes on one line, those further behind first."""
        for span in self.sentences:
            yield from _mark(line, MarkKind.SENTENCE, span.start, span.end)
            if self.is_doubtful:
                yield from _mark(line, MarkKind.DOUBT, span.start, span.end)
        yield from self._statuses_on(line)
        for span in self.hits(line.start, line.end):
            kind = MarkKind.FOUND if span == self.found else MarkKind.HIT
            yield from _mark(line, kind, span.start, span.end)
        for span in self.across:
            yield from _mark(line, MarkKind.ACROSS, span.start, span.end)
        if self.hovered is not None:
            yield from _mark(line, MarkKind.HOVER, self.hovered.start, self.hovered.end)
        if self.selected is not None:
            band = line.band(self.selected.start, self.selected.end)
            if band is not None:
                yield Mark(MarkKind.SELECTED, band)
        for token in self.words.fixed if self.words is not None else ():
            yield from _mark(line, MarkKind.FIXED, token.start, token.end)
        if self.current is not None:
            yield from _mark(line, MarkKind.CURSOR, self.current.start, self.current.end)

    def _statuses_on(self, line: PlacedLine) -> Iterator[Mark]:
        if self.words is not None:
            for token, status in self.words.statuses(self.statuses, line.start, line.end):
                if status.is_painted:
                    yield from _mark(line, MarkKind.STATUS, token.start, token.end, status)


class RowMarks(Struct, frozen=True):
    """What is marked on the sides of a row."""

    left: SideMarks
    right: SideMarks

    def of(self, side: Side) -> SideMarks:
        """Give what is marked on one side."""
        return self.right if side else self.left


def _mark(
    line: PlacedLine, kind: MarkKind, start: int, end: int, status: Status = Status.NEW
) -> Iterator[Mark]:
    box = line.stretch(start, end)
    if box is not None:
        yield Mark(kind, box, status)
