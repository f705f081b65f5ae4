"""Which sides of rows near the screen still want their words."""

from reader.core.articles import Side
from reader.ui.page.flow import Flow

Request = tuple[int, Side]


class Wanted:
    """Remembers what was asked for, so that nothing is asked for twice while it is on its way."""

    def __init__(self) -> None:
        self._asked: set[Request] = set()

    def clear(self) -> None:
        """Forget what was asked for."""
        self._asked.clear()

    def answered(self, row: int, side: Side) -> None:
        """Take note of an answer; should it be dropped later on, it is asked for again."""
        self._asked.discard((row, side))

    def near(self, flow: Flow, top: int, height: int) -> tuple[Request, ...]:
        """List what to ask for: the visible rows first, then a screen below, a screen above."""
        bands = ((top, top + height), (top + height, top + 2 * height), (top - height, top))
        rows = [row for band in bands for row in flow.rows_between(*band)]
        return self.ask(flow, rows)

    def ask(self, flow: Flow, rows: list[int]) -> tuple[Request, ...]:
        """List the sides of some rows whose words are not known and were not asked for."""
        wanted = tuple(
            (row, side)
            for row in dict.fromkeys(rows)
            for side in Side
            if flow.rows[row].row.text(side)
            and flow.words(row, side) is None
            and (row, side) not in self._asked
        )
        self._asked.update(wanted)
        return wanted
