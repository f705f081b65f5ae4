"""A mend of a run of rows, and of what they were imported as, in one value."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from reader.core.articles import Row, Side, StoredRow
from reader.core.mending.originals import groups_of_originals
from reader.core.mending.regrouping import Group, regroup
from reader.core.mending.shifting import Shifted, shift


class Worn(Struct, frozen=True):
    """A row as it stands, and as it was imported where a person changed its text."""

    row: Row
    original: Row | None = None

    @property
    def imported(self) -> Row:
        """The row as the document had it."""
        return self.original or self.row


class Mended(Struct, frozen=True):
    """A row that comes of a mend, `of` the number of the row in the run that it goes on from.

    `original` is what the document had in its place, None where that is the same text.
    """

    row: Row
    of: int | None = None
    original: Row | None = None


def regrouped(run: Sequence[Worn], groups: Sequence[Group]) -> tuple[Mended, ...]:
    """Divide a run of rows into groups."""
    rows, originals = _parted(run)
    before: Sequence[Row | None] = ()
    if originals:
        before = regroup(originals, groups_of_originals(rows, originals, groups))
    made = regroup(rows, groups)
    return tuple(_joined(made, before, [group.of for group in groups]))


def shifted(run: Sequence[Worn], plan: Sequence[Shifted], side: Side) -> tuple[Mended, ...]:
    """Move one side of a run of rows."""
    rows, originals = _parted(run)
    before = shift(originals, plan, side) if originals else ()
    return tuple(_joined(shift(rows, plan, side), before, [row.of for row in plan]))


def kept(run: Sequence[Worn], change: Callable[[Row], Row]) -> tuple[Mended, ...]:
    """Change rows that keep their texts."""
    return tuple(Mended(change(worn.row), number, worn.original) for number, worn in enumerate(run))


def _parted(run: Sequence[Worn]) -> tuple[list[Row], list[Row]]:
    """Give the rows, and the rows as imported where any has another text."""
    rows = [worn.row for worn in run]
    is_edited = any(worn.original is not None for worn in run)
    return rows, [worn.imported for worn in run] if is_edited else []


def _joined(
    made: Sequence[Row | None], before: Sequence[Row | None], numbers: Sequence[int | None]
) -> Iterator[Mended]:
    for place, (row, of) in enumerate(zip(made, numbers, strict=True)):
        if row is not None:
            yield Mended(row, of, _differing(row, before[place]) if before else None)


def _differing(row: Row, original: Row | None) -> Row | None:
    if original is None:
        return Row(row.kind, None, None)
    is_same = (row.left, row.right) == (original.left, original.right)
    return None if is_same else original


class Patch(Struct, frozen=True):
    """What a mend changed on the page: `rows` in place of `count` rows from number `first` on."""

    first: int
    count: int
    rows: tuple[StoredRow, ...]

    def applied(self, page: Sequence[StoredRow]) -> tuple[StoredRow, ...]:
        """Give the rows of the page as they are now."""
        end = self.first + self.count
        rest = page[end:]
        moved = len(self.rows) - self.count
        if moved:
            rest = (
                StoredRow(stored.id, stored.position + moved, stored.row, stored.is_edited)
                for stored in rest
            )
        return (*page[: self.first], *self.rows, *rest)
