"""The outline of a document in markup: its blocks, and where its parts and tables stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import accumulate

from msgspec import Struct, field

from reader.library.blocks import Block

Span = range
"""Numbers of blocks."""


class Purpose(StrEnum):
    """What a part of a page is for."""

    CONTAINER = "container"
    MAIN = "main"
    CHROME = "chrome"
    HIDDEN = "hidden"
    COMMENTS = "comments"


class Region(Struct, frozen=True):
    """The blocks of one part of a page."""

    purpose: Purpose
    span: Span


class Table(Struct, frozen=True):
    """A table as rows of cells, each the span of its blocks; there is at least one."""

    rows: tuple[tuple[Span, ...], ...]

    @property
    def start(self) -> int:
        """The number of its first block."""
        return self.rows[0][0].start


class Outline(Struct, frozen=True):
    """What markup holds, in reading order.

    `links` gives for each block the share (0 to 1) of it that is links. `top_headings` number the
    first-level headings, `anchors` the block at which each target of a link stands, as
    `reader.library.formats.markup.reading.read_outline` names them.
    """

    blocks: tuple[Block, ...]
    links: tuple[float, ...] = ()
    regions: tuple[Region, ...] = ()
    tables: tuple[Table, ...] = ()
    top_headings: tuple[int, ...] = ()
    anchors: dict[str, int] = field(default_factory=dict[str, int])

    def tables_in(self, numbers: Sequence[int]) -> tuple[Table, ...]:
        """Give the tables that begin among blocks whose numbers ascend."""
        if not numbers:
            return ()
        first = bisect_left(self.tables, numbers[0], key=lambda table: table.start)
        end = bisect_right(self.tables, numbers[-1], key=lambda table: table.start)
        return self.tables[first:end]


def covered(regions: Iterable[Region], count: int) -> list[bool]:
    """Tell of each of so many blocks whether it stands in one of the regions."""
    steps = [0] * (count + 1)
    for region in regions:
        steps[region.span.start] += 1
        steps[region.span.stop] -= 1
    return [depth > 0 for depth in accumulate(steps[:-1])]
