"""Escape closes the innermost thing, and the keyboard is on the page again."""

from itertools import groupby

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow
from reader.ui.views import View
from tests.ui.hands import Keyboard


@pytest.fixture
def keyboard(window: MainWindow, qtbot: QtBot) -> Keyboard:
    """Keys for a window that is in front, its page waiting for them at a Chinese word."""
    window.resize(1280, 800)
    qtbot.waitUntil(window.isActiveWindow)
    keyboard = Keyboard(window)
    qtbot.waitUntil(lambda: window.page.current_word() is not None)
    keyboard.press("Ctrl+Right")
    assert keyboard.at is window.page
    return keyboard


@pytest.mark.parametrize(
    "key",
    [
        *("/", "Ctrl+F", "Ctrl+K", "Ctrl+L", "Ctrl+I", "Ctrl+Shift+O", "Ctrl+Shift+B"),
        *("Ctrl+Shift+L", "N", "F2", "X", "R", "G", "Ctrl+M", "Alt+2", "Alt+3"),
    ],
)
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_a_key_opens_escape_closes(window: MainWindow, keyboard: Keyboard, key: str) -> None:
    keyboard.press(key)
    assert keyboard.at is not window.page or window.room.desks.mending.mode.is_on
    keyboard.press("Escape")
    assert keyboard.at is window.page
    assert window.views.shown is View.READING
    assert not window.room.desks.mending.mode.is_on


@pytest.mark.parametrize("key", ["Ctrl+,", "?", "Ctrl+Shift+X", "Ctrl+Shift+D"])
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_windows_of_their_own_are_closed_by_escape(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot, key: str
) -> None:
    keyboard.press(key)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    keyboard.press("Escape")
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert keyboard.at is window.page


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_search_is_emptied_before_it_is_left(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.press("/")
    keyboard.type("river")
    keyboard.press("Down")
    assert window.library_panel.list.hasFocus()
    keyboard.press("Escape", "/", "Escape")
    assert window.library_panel.search.text() == ""
    assert keyboard.at is window.library_panel.search
    keyboard.press("Escape")
    assert keyboard.at is window.page


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_tab_goes_round_the_window_and_comes_back(window: MainWindow, keyboard: Keyboard) -> None:
    """In the order in which things stand: the bar, the library, the page, the word."""
    stops = [keyboard.at]
    while len(stops) < 60:
        keyboard.press("Tab")
        if keyboard.at is window.page:
            break
        stops.append(keyboard.at)
    parts = [_part_of(window, stop) for stop in stops]
    assert [name for name, _ in groupby(parts)] == ["page", "word", "bar", "library"]
    bar = [_middle(window, stop) for stop in stops if stop.parent() is window.top_bar]
    assert bar == sorted(bar)


def _middle(window: MainWindow, widget: QWidget) -> int:
    return widget.mapTo(window, widget.rect().center()).x()


def _part_of(window: MainWindow, widget: QWidget) -> str:
    for name, part in (
        ("page", window.reading_view),
        ("word", window.room.side),
        ("bar", window.top_bar),
        ("library", window.library_panel),
    ):
        if part is widget or part.isAncestorOf(widget):
            return name
    return "elsewhere"
