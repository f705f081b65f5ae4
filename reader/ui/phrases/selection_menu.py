"""The menu of what is selected: the same actions as in the menus of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.ui.lettered_menu import LetteredMenu
from reader.ui.reading_view import ReadingView


class SelectionMenu(QObject):
    """Shows up where something is selected, in place of the menu of the row."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self._groups: list[Sequence[QAction]] = []
        view.selection_menu_wanted.connect(self._show)

    def add(self, *actions: QAction) -> None:
        """Add actions below those that are there, apart from them."""
        self._groups.append(actions)

    def menu(self) -> QMenu:
        """Make the menu."""
        menu = LetteredMenu(self._view.page)
        for group in self._groups:
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addActions(group)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _show(self, at: QPoint) -> None:
        self.menu().popup(self._view.page.viewport().mapToGlobal(at))
