"""Menus of settings: each mark follows its setting, wherever that is changed."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.settings import Value
from reader.ui.appearance import Appearance
from reader.ui.menus.following import follow
from reader.ui.menus.menu import ChoiceMenu, Menu


class SettingMenu(Menu):
    """A menu that adds a setting of the looks in one line each."""

    def __init__(self, title: str, appearance: Appearance, window: QWidget) -> None:
        super().__init__(title, window)
        self._appearance = appearance

    def add_choice(self, key: str, title: str, choices: Sequence[tuple[Value, str]]) -> ChoiceMenu:
        """Add a menu of what a setting may be."""
        look = self._appearance
        menu = ChoiceMenu(
            title,
            choices,
            look.setting(key),
            lambda value: look.set(key, value),
            self._window,
            name=f"view.{key}",
        )
        look.changed.connect(lambda: menu.show_choice(look.setting(key)))
        self.addMenu(menu)
        return menu

    def add_setting(self, key: str, text: str) -> QAction:
        """Add a setting that is on or off."""
        look = self._appearance
        action = self.add_switch(text, lambda on: look.set(key, on), "", name=f"view.{key}")
        follow(action, look, key)
        return action
