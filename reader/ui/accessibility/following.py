"""What a screen reader says while the cursor moves over the page and rows come and go.

What says it is imported once there is a screen reader: most people need none.
"""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.articles import StoredRow
from reader.ui.accessibility.announcing import announce
from reader.ui.page import PageView, WordAt


class PageFollower(QObject):
    """Tells of the word under the cursor, of what is uncovered, and of another article."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._follow_focus)
        page.cursor_moved.connect(self._follow)
        page.uncovering.uncovered.connect(self._tell_uncovered)
        page.uncovering.asked.connect(self._tell_reading)

    def renew(self) -> None:
        """Take note that the page shows other rows."""
        if QAccessible.isActive():
            from reader.ui.accessibility.page_interface import PageInterface

            interface = QAccessible.queryAccessibleInterface(self._page)
            if isinstance(interface, PageInterface):
                interface.parts.forget()
            changed = QAccessible.Event.DocumentContentChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self._page, changed))
            self._follow()

    def _follow(self) -> None:
        """Give the word under the cursor the focus, while the page has it."""
        if not QAccessible.isActive() or not self._page.hasFocus():
            return
        from reader.ui.accessibility.page_interface import current_word

        word = current_word(self._page)
        if word is not None:
            focus = QAccessibleEvent(word, QAccessible.Event.Focus)
            QAccessible.updateAccessibility(focus)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is self._page:
            self._follow()

    def _tell_uncovered(self, row: StoredRow) -> None:
        if self._page.sheet is not None and QAccessible.isActive():
            from reader.ui.accessibility.wording import uncovered_text

            announce(self._page, uncovered_text(self._page.sheet.flow, row))

    def _tell_reading(self, word: WordAt | None) -> None:
        if self._page.sheet is not None and word is not None and QAccessible.isActive():
            from reader.ui.accessibility.spelled import reading_text

            choices = self._page.sheet.flow.compositor.typography.look.readings
            announce(self._page, reading_text(word.token, choices))
