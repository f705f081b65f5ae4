"""What a screen reader says while the cursor moves over the page and rows come and go.

What says it is imported once there is a screen reader: most people need none.
"""

from typing import cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.articles import StoredRow
from reader.ui.accessibility.announcing import announce
from reader.ui.page import PageView, WordAt

_PAUSE = 250  # milliseconds after which a selection is not being extended any more


class PageFollower(QObject):
    """Tells of the word under the cursor, what is selected and uncovered, and another article."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell_selected)
        page.selecting.changed.connect(self._await_selection)
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

    def _await_selection(self) -> None:
        if QAccessible.isActive():
            self._pause.start()

    def _tell_selected(self) -> None:
        sheet, selection = self._page.sheet, self._page.selecting.selection
        if sheet is not None and selection is not None:
            from reader.core.selections import stretches_of
            from reader.ui.accessibility.wording import selected_text

            stretches = stretches_of(selection, sheet.flow.rows, sheet.flow.is_legible)
            announce(self._page, selected_text(stretches))

    def _tell_uncovered(self, row: StoredRow) -> None:
        if self._page.sheet is not None and QAccessible.isActive():
            from reader.ui.accessibility.wording import uncovered_text

            announce(self._page, uncovered_text(self._page.sheet.flow, row))

    def _tell_reading(self, word: WordAt | None) -> None:
        if self._page.sheet is not None and word is not None and QAccessible.isActive():
            from reader.ui.accessibility.spelled import reading_text

            choices = self._page.sheet.flow.compositor.typography.look.readings
            announce(self._page, reading_text(word.token, choices))
