"""Finding text on the page, whatever script, capitals or width it is typed in."""

from collections.abc import Callable, Sequence

from reader.core.articles import StoredRow
from reader.core.finding import Pages


class Finding:
    """What is sought on a page that is open, without a window."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        """`fold` gives one spelling for all ways to write a text, a code point for a code point."""
        self._fold = fold

    def pages(self, rows: Sequence[StoredRow]) -> Pages:
        """Make the text of an article ready to be searched; slow, for behind the window."""
        return Pages((stored.row for stored in rows), self._fold)
