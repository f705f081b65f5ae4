"""What all menus are made of: actions with a text, a shortcut and what they do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.settings import Value
from reader.ui.lettered_menu import LetteredMenu


def of_platform(key: QKeySequence.StandardKey, otherwise: str) -> QKeySequence:
    """Give the key a platform has for something, another where it has none."""
    sequence = QKeySequence(key)
    return QKeySequence(otherwise) if sequence.isEmpty() else sequence


class Menu(LetteredMenu):
    """A menu that adds actions in one line each."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._window = parent

    def add(
        self,
        text: str,
        do: Callable[[], object],
        shortcut: QKeySequence | QKeySequence.StandardKey | str = "",
        *,
        name: str = "",
    ) -> QAction:
        """Add an action whose shortcut works in the whole window.

        `name` is the same in every language and version: by it a person's own keys are kept.
        """
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: do())
        self.addAction(action)
        return action

    def add_for(
        self,
        places: Sequence[QWidget],
        text: str,
        do: Callable[[], object],
        shortcut: str,
        *,
        name: str = "",
    ) -> QAction:
        """Add an action whose shortcut works in some places, so that others may use its key."""
        action = self.add(text, do, shortcut, name=name)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for place in places:
            place.addAction(action)
        return action

    def add_switch(
        self, text: str, switched: Callable[[bool], object], shortcut: str, *, name: str = ""
    ) -> QAction:
        """Add an action that is on or off."""
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(shortcut))
        action.toggled.connect(switched)
        self.addAction(action)
        return action


class ChoiceMenu(LetteredMenu):
    """A menu of which one choice is marked."""

    def __init__(
        self,
        title: str,
        choices: Sequence[tuple[Value, str]],
        current: Value,
        chosen: Callable[[Value], None],
        parent: QWidget,
        *,
        name: str = "",
    ) -> None:
        super().__init__(title, parent)
        self._group = QActionGroup(self)
        self._actions: dict[Value, QAction] = {}
        for value, text in choices:
            action = self._actions[value] = self.addAction(text)
            action.setObjectName(f"{name}.{value}" if name else "")
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(lambda _=False, wanted=value: chosen(wanted))
            self._group.addAction(action)

    def show_choice(self, value: Value) -> None:
        """Mark a choice that was made elsewhere."""
        if value in self._actions:
            self._actions[value].setChecked(True)
