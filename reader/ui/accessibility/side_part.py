"""One side of a row as a screen reader sees it: a text, and the words in it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLocale, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from typing_extensions import override

from reader.core.articles import Side
from reader.ui.accessibility.held_page import HeldPage
from reader.ui.accessibility.part import Interfaces, Part
from reader.ui.accessibility.places import offset_at, side_rect
from reader.ui.accessibility.side_text import SideText
from reader.ui.accessibility.wording import side_name
from reader.ui.language_names import language_name
from reader.ui.page.view import PageView
from reader.ui.page.words import SideWords

_Kind = QAccessible.InterfaceType


class SidePart(Part):
    """Has its text, and consists of its words where they are known and nothing covers them."""

    def __init__(
        self,
        page: PageView,
        row: int,
        side: Side,
        parent: Callable[[], QAccessibleInterface],
        word: Callable[[int], Part],
    ) -> None:
        super().__init__(page, row, parent)
        self._side, self._word = side, word
        self._listed: tuple[SideWords | None, Sequence[int]] = (None, ())
        self._more: Interfaces = {
            _Kind.TextInterface: SideText(page, row, side),
            _Kind.AttributesInterface: SideLanguage(page, side),
        }

    @override
    def more(self) -> Interfaces:
        return self._more

    @override
    def kind(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    @override
    def name(self) -> str:
        return side_name(self.flow, self.row, self._side)

    @override
    def description(self) -> str:
        return language_name(self.flow.metadata.languages[self._side])

    @override
    def box(self) -> QRect:
        return side_rect(self.page, self.row, self._side)

    @override
    def parts(self) -> Sequence[int]:
        """List where words begin; the list is kept, for it is asked for once for each of them."""
        words = self.flow.words(self.row, self._side)
        if words is None or not self.flow.is_legible(self.row, self._side):
            return ()
        if words is not self._listed[0]:
            self._listed = words, [token.start for token in words.tokens if token.answers]
        return self._listed[1]

    @override
    def part(self, key: int) -> Part:
        return self._word(key)

    @override
    def childAt(self, x: int, y: int, /) -> Any:
        """Give the word at a point of the screen, None beside all of them."""
        words = self.flow.words(self.row, self._side) if self.isValid() else None
        offset = offset_at(self.page, self.row, self._side, QPoint(x, y))
        token = words.at(offset) if words is not None and offset is not None else None
        is_part = token is not None and token.start in self.parts()
        return self._word(token.start) if token is not None and is_part else None


class SideLanguage(QAccessibleAttributesInterface):
    """Tells in which language a side is to be spoken."""

    def __init__(self, page: PageView, side: Side) -> None:
        super().__init__()
        self._held, self._side = HeldPage(page), side

    @override
    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Locale]

    @override
    def attributeValue(self, key: QAccessible.Attribute, /) -> QLocale | None:
        sheet = self._held.page.sheet
        if sheet is None or key is not QAccessible.Attribute.Locale:
            return None
        return QLocale(sheet.flow.metadata.languages[self._side])
