"""Keeps switches of the menus in step with the settings they stand for."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction

from reader.ui.appearance import Appearance


def follow(action: QAction, appearance: Appearance, key: str) -> None:
    """Let a switch show a setting, wherever that is changed."""

    def show() -> None:
        with QSignalBlocker(action):  # it only shows; the setting is what it is
            action.setChecked(appearance.setting(key) is True)

    show()
    appearance.changed.connect(show)
