"""The text of one side of a row, by character, as a screen reader goes through it."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessibleTextInterface
from typing_extensions import override

from reader.core.articles import Place, Side
from reader.core.sentences import Span
from reader.ui.accessibility.held_page import HeldPage
from reader.ui.accessibility.places import offset_at, stretch_rect
from reader.ui.page.offsets import Offsets
from reader.ui.page.view import PageView

_NOWHERE = -1


class SideText(QAccessibleTextInterface):
    """Offsets are UTF-16 units, as Qt counts them; what is covered has no text."""

    def __init__(self, page: PageView, row: int, side: Side) -> None:
        super().__init__()
        self._held, self._row, self._side = HeldPage(page), row, side

    @override
    def text(self, startOffset: int, endOffset: int, /) -> str:
        text = self._text
        offsets = Offsets(text)
        return text[offsets.to_points(startOffset) : offsets.to_points(endOffset)]

    @override
    def characterCount(self) -> int:
        text = self._text
        return Offsets(text).to_units(len(text))

    @override
    def characterRect(self, offset: int, /) -> QRect:
        point = Offsets(self._text).to_points(offset)
        return stretch_rect(self._held.page, self._row, self._side, Span(point, point + 1))

    @override
    def offsetAtPoint(self, point: QPoint, /) -> int:
        found = offset_at(self._held.page, self._row, self._side, point)
        return Offsets(self._text).to_units(found) if found is not None else _NOWHERE

    @override
    def cursorPosition(self) -> int:
        """Give where the word under the soft cursor begins, -1 where it is elsewhere."""
        word = self._held.page.current_word()
        if word is None or (word.row.position, word.side) != (self._row, self._side):
            return _NOWHERE
        return Offsets(self._text).to_units(word.token.start)

    @override
    def setCursorPosition(self, position: int, /) -> None:
        place = self._place(position)
        self._held.page.keep_in_sight(place)
        self._held.page.put_cursor(place)

    @override
    def scrollToSubstring(self, startIndex: int, endIndex: int, /) -> None:
        self._held.page.keep_in_sight(self._place(startIndex))

    @override
    def selectionCount(self) -> int:
        return 0

    @override
    def addSelection(self, startOffset: int, endOffset: int, /) -> None:
        """Nothing is selected here."""

    @override
    def removeSelection(self, selectionIndex: int, /) -> None:
        """Nothing is selected here."""

    @override
    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int, /) -> None:
        """Nothing is selected here."""

    @property
    def _text(self) -> str:
        sheet = self._held.page.sheet
        if sheet is None or self._row >= len(sheet.flow.rows):
            return ""
        is_legible = sheet.flow.is_legible(self._row, self._side)
        return sheet.flow.rows[self._row].row.text(self._side) or "" if is_legible else ""

    def _place(self, offset: int) -> Place:
        return Place(self._row, self._side, Offsets(self._text).to_points(offset))
