"""The page as a screen reader sees it: a document whose children are the rows of the article."""

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from typing_extensions import override

from reader.ui.accessibility.part import Part
from reader.ui.accessibility.parts import Parts
from reader.ui.accessibility.word_part import WordPart
from reader.ui.page.view import PageView


class PageInterface(QAccessibleWidget):
    """Stands for one page; the word under the soft cursor is the child that has the focus."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page, QAccessible.Role.Document)
        self.parts = Parts(page)
        parts = self.parts

        def unmake() -> None:  # holds on to the parts: this interface may be gone before them
            parts.forget()

        page.destroyed.connect(unmake)

    def current(self) -> WordPart | None:
        """Give the word under the soft cursor."""
        word = self.parts.page.current_word() if self.parts.page.sheet is not None else None
        if word is None:
            return None
        return self.parts.word(word.row.position, word.side, word.token.start)

    @override
    def text(self, t: QAccessible.Text, /) -> str:
        sheet = self.parts.page.sheet
        if t is QAccessible.Text.Name and sheet is not None:
            return sheet.flow.metadata.title
        return super().text(t)

    @override
    def childCount(self) -> int:
        return len(self.parts.page.sheet.flow.rows) if self.parts.page.sheet is not None else 0

    @override
    def child(self, index: int, /) -> Any:
        """Give a row, None where there is none of the number; the stub knows no None."""
        return self.parts.row(index) if 0 <= index < self.childCount() else None

    @override
    def childAt(self, x: int, y: int, /) -> Any:
        """Give the row at a point of the screen, None beside all of them."""
        page = self.parts.page
        row = page.row_at(page.viewport().mapFromGlobal(QPoint(x, y)).toPointF())
        return self.parts.row(row.position) if row is not None else None

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface, /) -> int:
        return arg__1.row if isinstance(arg__1, Part) else -1

    @override
    def focusChild(self) -> Any:
        """Give the word under the cursor, None where there is none."""
        return self.current()


def current_word(page: PageView) -> WordPart | None:
    """Give the word under a page's cursor; only for a screen reader, of which Qt must know."""
    interface = QAccessible.queryAccessibleInterface(page)
    return interface.current() if isinstance(interface, PageInterface) else None
