"""What Preferences asks for: each setting in force at once, all as at first, that taken back."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.settings import Value, shown
from reader.ui.appearance import Appearance
from reader.ui.keys.book import KeyBook

if TYPE_CHECKING:
    from reader.ui.preferences.preferences_dialog import PreferencesDialog


class PreferencesDesk(QObject):
    """Opens the window of Preferences, and sets what is chosen there."""

    def __init__(
        self,
        appearance: Appearance,
        book: KeyBook,
        show_dictionaries: Callable[[], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._appearance, self._book = appearance, book
        self._show_dictionaries, self._window = show_dictionaries, window

    # Made when it is first needed: the window opens sooner.
    @cached_property
    def dialog(self) -> "PreferencesDialog":
        """The window of Preferences."""
        from reader.ui.preferences.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._appearance, self._book, self._window)
        dialog.chosen.connect(self._appearance.set)
        dialog.all_reset.connect(self.reset_all)
        dialog.dictionaries_wanted.connect(self._show_dictionaries)
        return dialog

    @property
    def is_open(self) -> bool:
        """Whether the window is seen."""
        return "dialog" in vars(self) and self.dialog.isVisible()

    def show(self) -> None:
        """Show Preferences, ready to be searched."""
        self._raise()
        self.dialog.search.setFocus()
        self.dialog.search.selectAll()

    def show_keys(self) -> None:
        """Show where keys are bound."""
        self._raise()
        self.dialog.show_keys()

    def reset_all(self) -> None:
        """Set everything as at first, and offer to take that back; keys have a way of their own."""
        before = {setting.key: self._appearance.setting(setting.key) for setting in shown()}
        self._set({setting.key: setting.default for setting in shown()})
        self.dialog.messages.tell(
            self.tr("All settings are reset."), self.tr("Undo"), lambda: self._set(before)
        )

    def _set(self, values: Mapping[str, Value]) -> None:
        for key, value in values.items():
            if self._appearance.setting(key) != value:
                self._appearance.set(key, value)

    def _raise(self) -> None:
        self.dialog.show()
        self.dialog.activateWindow()
