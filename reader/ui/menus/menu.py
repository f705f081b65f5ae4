"""What all menus are made of: actions with a text, a shortcut and what they do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.settings import Value


class Menu(QMenu):
    """A menu that adds actions in one line each."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._window = parent

    def add(
        self,
        text: str,
        do: Callable[[], object],
        shortcut: QKeySequence | QKeySequence.StandardKey | str = "",
    ) -> QAction:
        """Add an action whose shortcut works in the whole window."""
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: do())
        self.addAction(action)
        return action

    def add_for(
        self, places: Sequence[QWidget], text: str, do: Callable[[], object], shortcut: str
    ) -> QAction:
        """Add an action whose shortcut works in some places, so that others may use its key."""
        action = self.add(text, do, shortcut)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for place in places:
            place.addAction(action)
        return action

    def add_switch(self, text: str, switched: Callable[[bool], object], shortcut: str) -> QAction:
        """Add an action that is on or off."""
        action = QAction(text, self._window)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(shortcut))
        action.toggled.connect(switched)
        self.addAction(action)
        return action


class ChoiceMenu(QMenu):
    """A menu of which one choice is marked."""

    def __init__(
        self,
        title: str,
        choices: Sequence[tuple[Value, str]],
        current: Value,
        chosen: Callable[[Value], None],
        parent: QWidget,
    ) -> None:
        super().__init__(title, parent)
        self._group = QActionGroup(self)
        for value, text in choices:
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(lambda _=False, wanted=value: chosen(wanted))
            self._group.addAction(action)
