"""The rows, sides and words of a page, made when a screen reader asks for them."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible

from reader.core.articles import Side
from reader.ui.accessibility.held_page import HeldPage
from reader.ui.accessibility.part import Part
from reader.ui.accessibility.row_part import RowPart
from reader.ui.accessibility.side_part import SidePart
from reader.ui.accessibility.word_part import WordPart
from reader.ui.page.view import PageView

_Made = TypeVar("_Made", bound=Part)


class Parts:
    """Keeps what was asked for until the article is another; Qt knows each by an id."""

    def __init__(self, page: PageView) -> None:
        self._held = HeldPage(page)
        self._made: dict[Hashable, tuple[Part, int]] = {}

    @property
    def page(self) -> PageView:
        """The page that has the parts."""
        return self._held.page

    def __len__(self) -> int:
        return len(self._made)

    def row(self, row: int) -> RowPart:
        """Give a row."""
        return self._keep(
            (row,),
            lambda: RowPart(
                self.page,
                row,
                lambda: QAccessible.queryAccessibleInterface(self.page),
                lambda side: self.side(row, side),
            ),
        )

    def side(self, row: int, side: Side) -> SidePart:
        """Give a side of a row."""
        return self._keep(
            (row, side),
            lambda: SidePart(
                self.page,
                row,
                side,
                lambda: self.row(row),
                lambda start: self.word(row, side, start),
            ),
        )

    def word(self, row: int, side: Side, start: int) -> WordPart:
        """Give the word of a side that begins at a code point."""
        return self._keep(
            (row, side, start),
            lambda: WordPart(self.page, row, side, start, lambda: self.side(row, side)),
        )

    def forget(self) -> None:
        """Unmake them all: the article is another, or the page is gone.

        Qt deletes what it knows by an id, so they must not die by themselves before that. A page
        that outlives its application finds them deleted.
        """
        made, self._made = self._made, {}
        for part, _number in made.values():
            part.is_gone = True  # whoever hears that one goes asks for those around it
        if QCoreApplication.instance() is None or QCoreApplication.closingDown():
            return
        for _part, number in made.values():
            QAccessible.deleteAccessibleInterface(number)

    def _keep(self, key: Hashable, make: Callable[[], _Made]) -> _Made:
        if key not in self._made:
            part = make()
            self._made[key] = part, QAccessible.registerAccessibleInterface(part)
        return cast("_Made", self._made[key][0])
