"""A word of the page as a screen reader sees it: named with reading, meaning and status."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from typing_extensions import override

from reader.core.articles import Place, Side
from reader.core.sentences import Span
from reader.core.tokens import Token
from reader.ui.accessibility.part import Interfaces, Part
from reader.ui.accessibility.places import stretch_rect
from reader.ui.accessibility.wording import word_name
from reader.ui.page.view import PageView
from reader.ui.page.words import WordAt


class WordPart(Part):
    """The word that begins at a code point of a side; under the cursor it has the focus."""

    def __init__(
        self,
        page: PageView,
        row: int,
        side: Side,
        start: int,
        parent: Callable[[], QAccessibleInterface],
    ) -> None:
        super().__init__(page, row, parent)
        self.place = Place(row, side, start)
        self._more: Interfaces = {QAccessible.InterfaceType.ActionInterface: WordActions(self)}

    @property
    def token(self) -> Token | None:
        """The word, None where its side is divided otherwise now, or was forgotten."""
        if not super().isValid():
            return None
        current, place = self.page.current_word(), self.place
        if current is not None and self._is_at(current):
            return current.token
        words = self.flow.words(place.row, place.side)
        token = words.at(place.offset) if words is not None else None
        return token if token is not None and token.start == place.offset else None

    def word(self) -> WordAt | None:
        """Give the word where it stands."""
        token = self.token
        return WordAt(self.flow.rows[self.row], self.place.side, token) if token else None

    @override
    def more(self) -> Interfaces:
        return self._more

    @override
    def isValid(self) -> bool:
        return self.token is not None

    @override
    def name(self) -> str:
        token, sheet = self.token, self.page.sheet
        if token is None or sheet is None or not sheet.flow.is_legible(self.row, self.place.side):
            return ""
        return word_name(token, sheet.statuses, sheet.flow.compositor.typography.look.readings)

    @override
    def box(self) -> QRect:
        token = self.token
        span = Span(token.start, token.end) if token is not None else Span(0, 0)
        return stretch_rect(self.page, self.row, self.place.side, span)

    @override
    def flags(self) -> Mapping[str, bool]:
        current = self.page.current_word()
        is_current = current is not None and self._is_at(current)
        return {
            "focusable": True,
            "focused": is_current and self.page.hasFocus(),
            "selectable": True,
            "selected": is_current,
        }

    def _is_at(self, word: WordAt) -> bool:
        return Place(word.row.position, word.side, word.token.start) == self.place


class WordActions(QAccessibleActionInterface):
    """Pressing a word shows it on the Word panel; giving it the focus brings the cursor to it."""

    def __init__(self, part: WordPart) -> None:
        super().__init__()
        self._part = part

    @override
    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    @override
    def doAction(self, actionName: str, /) -> None:
        word, page = self._part.word(), self._part.page
        if word is None or actionName not in self.actionNames():
            return
        page.setFocus()
        page.keep_in_sight(self._part.place)
        page.put_cursor(self._part.place)
        if actionName == self.pressAction():
            page.word_chosen.emit(word)

    @override
    def keyBindingsForAction(self, actionName: str, /) -> list[str]:
        return []
