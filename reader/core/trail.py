"""Where a reader has been: back and forward through places, as in a browser."""

from typing import Final

from msgspec import Struct, field

from reader.core.articles import Place, StoredRow

LONGEST: Final = 100  # spots each way


class Spot(Struct, frozen=True):
    """A place of an article; by its row's id it is found again where rows were mended since."""

    article_id: str
    row_id: str
    place: Place = field(default=Place())

    def among(self, rows: tuple[StoredRow, ...]) -> Place:
        """Give the place among the rows as they are now; where the row is gone, by its number."""
        number = self.place.row
        is_there = number < len(rows) and rows[number].id == self.row_id
        if not is_there:
            last = max(len(rows) - 1, 0)
            numbers = (stored.position for stored in rows if stored.id == self.row_id)
            number = next(numbers, min(number, last))
        return Place(number, self.place.side, self.place.offset)


class Trail:
    """The spots that were left for others, and those that were gone back from."""

    def __init__(self) -> None:
        self._back: list[Spot] = []
        self._forward: list[Spot] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a spot before."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether a spot was gone back from."""
        return bool(self._forward)

    def leave(self, spot: Spot) -> None:
        """Note that a spot is left for another that is not on the trail yet."""
        self._forward.clear()
        _push(self._back, spot)

    def back(self, here: Spot | None) -> Spot | None:
        """Go back from a spot; give where to, None at the beginning."""
        return _step(self._back, self._forward, here)

    def forward(self, here: Spot | None) -> Spot | None:
        """Go forward from a spot; give where to, None at the end."""
        return _step(self._forward, self._back, here)


def _step(source: list[Spot], target: list[Spot], here: Spot | None) -> Spot | None:
    if not source:
        return None
    if here is not None:
        _push(target, here)
    return source.pop()


def _push(spots: list[Spot], spot: Spot) -> None:
    if spots[-1:] != [spot]:
        spots.append(spot)
    del spots[:-LONGEST]
