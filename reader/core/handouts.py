"""What a teacher hands out: articles as they are to be printed, and how that was chosen."""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct

from reader.core.articles import Metadata, Row, RowKind, Side
from reader.core.progress import Progress, watched
from reader.core.safety import neutralise

_TITLE_ROWS = 3


class Readings(StrEnum):
    """Which Chinese words have their pinyin above them; new ones are neither known nor ignored."""

    OFF = "off"
    NEW = "new"
    ALL = "all"


class Characters(StrEnum):
    """In which script Chinese is printed."""

    AS_WRITTEN = "as-written"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


class Paper(StrEnum):
    """The paper that pages are cut for."""

    A4 = "a4"
    LETTER = "letter"


class HandoutChoices(Struct, frozen=True, kw_only=True):
    """How a hand-out is to be; `has_words` adds the words that were saved from the article."""

    pinyin: Readings = Readings.NEW
    characters: Characters = Characters.AS_WRITTEN
    paper: Paper = Paper.A4
    has_words: bool = False


USUAL: Final = HandoutChoices()


def as_it_is(row: Row) -> Row:
    """Leave a row as the article has it."""
    return row


class Handout(Struct, frozen=True):
    """An article on its way to paper.

    `dress` gives a row as it is printed, its readings in `Row.rubies`; it is called as late as can
    be, so that a long article is never held twice. `words` are rows that follow the text: a
    heading and the vocabulary. `has_readings` leaves room for them above every Chinese line.
    """

    metadata: Metadata
    rows: Sequence[Row]
    dress: Callable[[Row], Row] = as_it_is
    words: tuple[Row, ...] = ()
    has_readings: bool = False

    @property
    def has_titles(self) -> bool:
        """Whether the rows bring the titles themselves."""
        return any(row.kind is RowKind.TITLE for row in self.rows[:_TITLE_ROWS])

    @property
    def has_one_side(self) -> bool:
        """Whether nothing stands on one of the two sides."""
        rows = (*self.rows, *self.words)
        return not all(any(row.text(side) for row in rows) for side in Side)

    def title_row(self) -> Row:
        """Give the titles of the metadata as they are printed over the text."""
        left, right = (title and neutralise(title) for title in self.metadata.titles)
        return self.dress(Row(RowKind.TITLE, left, right))


def title_of(handouts: Sequence[Handout]) -> str:
    """Give one title for all: that of the first, and how many more there are."""
    first, others = neutralise(handouts[0].metadata.title), len(handouts) - 1
    return f"{first} (+{others})" if others else first


def watched_rows(
    handouts: Sequence[Handout], progress: Progress
) -> Iterator[tuple[Handout, Iterator[Row]]]:
    """Give each hand-out with its dressed rows, telling the progress over all of them."""
    total, before = sum(len(handout.rows) for handout in handouts), 0
    for handout in handouts:
        told = _offset(progress, before, total)
        rows = watched(handout.rows, told, handout.metadata.title)
        yield handout, map(handout.dress, rows)
        before += len(handout.rows)


def _offset(progress: Progress, before: int, total: int) -> Progress:
    return lambda done, _total, what: progress(before + done, total, what)
