"""A sentence on its way with the pointer: what dropping it here would do."""

from msgspec import Struct
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from reader.core.articles import Side, StoredRow
from reader.ui.page.mending.sentences import SentenceAt, spans_of


class Spot(Struct, frozen=True):
    """A point of the page: a row and a side, and the sentence there where it is on one."""

    row: StoredRow
    side: Side
    sentence: SentenceAt | None


class Linking(Struct, frozen=True):
    """The dropped sentence is linked to another one of its row."""

    target: SentenceAt


class Moving(Struct, frozen=True):
    """The dropped sentence moves to the row above or below, those in its way with it."""

    row: StoredRow
    is_down: bool


Drop = Linking | Moving


class Drag:
    """From the press on a sentence until the button goes up; a short way is a click."""

    def __init__(self, start: SentenceAt, point: QPointF) -> None:
        self.start = start
        self.point = point
        self.is_on = False
        self.drop: Drop | None = None
        self._pressed = point

    def follow(self, point: QPointF, spot: Spot | None) -> None:
        """Go to a point."""
        self.point = point
        way = (point - self._pressed).manhattanLength()
        self.is_on = self.is_on or way >= QApplication.startDragDistance()
        self.drop = self._drop(spot) if self.is_on and spot is not None else None

    @property
    def company(self) -> tuple[SentenceAt, ...]:
        """The sentences that would move: the dragged one, and those in its way."""
        if not isinstance(self.drop, Moving):
            return (self.start,)
        row, side, number = self.start.row, self.start.side, self.start.number
        count = len(spans_of(row, side))
        numbers = range(number, count) if self.drop.is_down else range(number + 1)
        return tuple(SentenceAt(row, side, each) for each in numbers)

    def _drop(self, spot: Spot) -> Drop | None:
        start = self.start
        if spot.side is not start.side:
            is_here = spot.sentence is not None and start.is_in(spot.row)
            return Linking(spot.sentence) if spot.sentence and is_here else None
        away = spot.row.position - start.row.position
        return Moving(spot.row, away > 0) if abs(away) == 1 else None
