"""How a person makes the window their own: keys, preferences, and the first welcome."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from reader.services.program import Program

if TYPE_CHECKING:
    from reader.ui.keys.book import KeyBook
    from reader.ui.keys.cheat_sheet import CheatSheet
    from reader.ui.main_window import MainWindow
    from reader.ui.preferences.preferences_desk import PreferencesDesk
    from reader.ui.preferences.preferences_dialog import PreferencesDialog
    from reader.ui.welcome.welcome_desk import WelcomeDesk

_PAINTED: Final = 400  # milliseconds after the start; by then the page has been seen


class House(QObject):
    """Makes each of these when it is first needed: most days none is."""

    def __init__(self, program: Program, window: "MainWindow") -> None:
        super().__init__(window)
        self._program, self._window = program, window
        self._menus: Sequence[QMenu] = ()

    def take_menus(self, menus: Sequence[QMenu]) -> None:
        """Bind the actions of the menus to the keys that were chosen for them."""
        self._menus = menus
        self._window.appearance.keys.serve(lambda: self.keys.in_force)
        if self._program.preferences.text("keys"):
            self.keys.enforce()

    @cached_property
    def keys(self) -> "KeyBook":
        """Everything keys ask for, and the keys it has."""
        from reader.ui.keys.binder import Binder

        window = self._window
        in_force = window.appearance.keys
        return Binder(self._program.preferences, self._menus, window.page, in_force, self).book

    @cached_property
    def preferences(self) -> "PreferencesDesk":
        """The window of Preferences, and what it asks for."""
        from reader.ui.preferences.preferences_desk import PreferencesDesk

        window = self._window
        return PreferencesDesk(window.appearance, self.keys, window.desks.dictionaries.show, window)

    @cached_property
    def cheat_sheet(self) -> "CheatSheet":
        """The sheet of keys."""
        from reader.ui.keys.cheat_sheet import CheatSheet

        sheet = CheatSheet(self.keys, self._window.appearance, self._window)
        sheet.change_wanted.connect(self.change_keys)
        return sheet

    @property
    def open_preferences(self) -> "PreferencesDialog | None":
        """The window of Preferences while it is open."""
        is_made = "preferences" in vars(self)
        return self.preferences.dialog if is_made and self.preferences.is_open else None

    @cached_property
    def welcome(self) -> "WelcomeDesk":
        """The card of the first start and its hints."""
        from reader.ui.welcome.welcome_desk import WelcomeDesk

        return WelcomeDesk(self._program, self.keys, self._window)

    def show_welcome(self) -> None:
        """Welcome the person."""
        self.welcome.show()

    def welcome_newcomer(self) -> None:
        """Welcome who starts the program first, once the window is painted."""
        if not self._program.preferences.flag("welcomed"):
            QTimer.singleShot(_PAINTED, self, self.show_welcome)

    def show_preferences(self) -> None:
        """Show Preferences."""
        self.preferences.show()

    def change_keys(self) -> None:
        """Show where keys are bound."""
        self.preferences.show_keys()

    def show_keys(self) -> None:
        """Show the sheet of keys, ready to be searched."""
        sheet = self.cheat_sheet
        sheet.show()
        sheet.activateWindow()
        sheet.search.setFocus()
        sheet.search.selectAll()
