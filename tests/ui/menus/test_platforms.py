"""Menus are as each platform has them: its keys where it has some, and its places on macOS."""

import pytest
from PySide6.QtGui import QAction, QKeySequence

from reader.ui.main_window import MainWindow
from reader.ui.menus.menu import of_platform

KEY, ROLE = QKeySequence.StandardKey, QAction.MenuRole


def _action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction), name
    return found


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("edit.undo", KEY.Undo),
        ("edit.find", KEY.Find),
        ("file.import-files", KEY.Open),
        ("file.paste", KEY.Paste),
        ("file.handout", KEY.Print),
        ("view.larger", KEY.ZoomIn),
        ("view.smaller", KEY.ZoomOut),
        ("view.full-screen", KEY.FullScreen),
        ("go.back", KEY.Back),
        ("go.forward", KEY.Forward),
        ("go.find-next", KEY.FindNext),
        ("go.find-previous", KEY.FindPrevious),
        ("help.keys", KEY.HelpContents),
    ],
)
def test_what_a_platform_has_a_key_for_has_that_key(
    window: MainWindow, name: str, key: QKeySequence.StandardKey
) -> None:
    keys = QKeySequence.keyBindings(key)
    assert not keys or keys[0] in _action(window, name).shortcuts()


def test_where_a_platform_has_none_there_is_one_all_the_same(window: MainWindow) -> None:
    assert of_platform(KEY.UnknownKey, "Ctrl+Q") == QKeySequence("Ctrl+Q")
    assert of_platform(KEY.Undo, "Ctrl+Q") == QKeySequence(KEY.Undo)
    assert _action(window, "file.quit").shortcuts()
    assert _action(window, "edit.preferences").shortcuts()


def test_macos_finds_what_belongs_into_its_own_menu(window: MainWindow) -> None:
    roles = {
        action.objectName(): action.menuRole()
        for action in window.findChildren(QAction)
        if action.menuRole() not in (ROLE.TextHeuristicRole, ROLE.NoRole)
    }
    assert roles == {
        "file.quit": ROLE.QuitRole,
        "edit.preferences": ROLE.PreferencesRole,
        "help.about": ROLE.AboutRole,
    }
