"""A field to search or filter with."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from reader.ui.appearance import Appearance

_CLEAR = "_q_qlineeditclearaction"  # what Qt calls it


def _nothing() -> None:
    pass


class SearchField(QLineEdit):
    """A line with a magnifying glass before it and a button that clears it.

    Escape empties it first; only an empty one lets whatever it stands in be left.
    """

    def __init__(self, appearance: Appearance, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._list: QAbstractItemView | None = None
        self._search: Callable[[], None] = _nothing
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear"))
        self._glass = QAction(text, self)
        self._glass.setEnabled(False)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setProperty("role", "search")
        appearance.changed.connect(self._paint)
        self._paint()

    def lead_to(self, found: QAbstractItemView, search: Callable[[], None] = _nothing) -> None:
        """Let Enter and the arrow down go on to the list of what is found.

        `search` finds what was not searched for yet, since one was still typing.
        """
        self._list, self._search = found, search

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_down and self._list is not None:
            self._search()
            self._go_to(self._list)
        elif event.key() == Qt.Key.Key_Escape and self._list is not None and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _go_to(self, found: QAbstractItemView) -> None:
        if not found.model().rowCount():
            return
        if self.text().strip() or not found.currentIndex().isValid():
            flag = QItemSelectionModel.SelectionFlag
            first = found.model().index(0, 0)
            found.selectionModel().setCurrentIndex(first, flag.ClearAndSelect | flag.Rows)
        found.setFocus()

    def _paint(self) -> None:
        colour = self._appearance.theme["text.muted"]
        self._glass.setIcon(self._appearance.icons.icon("search", colour))
        clear = self.findChild(QAction, _CLEAR)
        if clear is not None:
            clear.setIcon(self._appearance.icons.icon("close", colour))
