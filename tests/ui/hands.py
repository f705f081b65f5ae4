"""Hands for tests of whole sessions: they know keys and places, and nothing of our own."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Keyboard:
    """Presses keys on whatever has the keyboard."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def press(self, *keys: str) -> None:
        """Press keys one after another: "Ctrl+K", "Down", "?"."""
        for key in keys:
            *held, name = key.split("+") if len(key) > 1 else (key,)
            modifiers = Qt.KeyboardModifier.NoModifier
            for each in held:
                modifiers |= _MODIFIERS[each]
            if len(name) == 1 and not held:
                QTest.keyClicks(self.at, name)
            else:
                QTest.keyClick(self.at, _key(name), modifiers)

    def type(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self.at, text)

    @property
    def at(self) -> QWidget:
        """Where the keyboard is.

        Raises:
            AssertionError: nowhere; a person would be lost.
        """
        self._activate()
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    def _activate(self) -> None:
        """Do what a desktop does and the offscreen platform does not: a menu that was closed, or a
        card, is no active window any more.
        """
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():
            self._window.activateWindow()
            QApplication.processEvents()


def _key(name: str) -> Qt.Key:
    if len(name) == 1:
        return Qt.Key(ord(name.upper()))
    return Qt.Key[f"Key_{name}"]


class Pointer:
    """Clicks at places of what is seen."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget, in its middle unless a place is given."""
        place = at if at is not None else widget.rect().center()
        assert widget.isVisible()
        assert widget.visibleRegion().contains(place), "it is covered, or out of sight"
        QTest.mouseMove(widget, place)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def double_click(self, widget: QWidget, at: QPoint) -> None:
        """Click twice at a place of a widget."""
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=at)

    def hover(self, widget: QWidget, at: QPoint) -> None:
        """Move to a place of a widget."""
        QTest.mouseMove(widget, at)

    def choose(self, bar: QMenuBar, *path: str) -> None:
        """Choose in the menus of a window, by what their lines say."""
        first, *rest = path
        action = _line(bar.actions(), first)
        self.click(bar, bar.actionGeometry(action).center())
        for text in rest:
            self.choose_line(text)

    def choose_line(self, text: str) -> None:
        """Choose a line of the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = _line(menu.actions(), text)
        assert action.isEnabled(), f"{text} is not possible now"
        self.click(menu, menu.actionGeometry(action).center())
        self._qtbot.wait(1)

    def until(self, happened: Callable[[], bool]) -> None:
        """Wait."""
        self._qtbot.waitUntil(happened, timeout=20000)


def _line(actions: list[QAction], text: str) -> QAction:
    found = [each for each in actions if each.text().replace("&", "").rstrip("…") == text]
    assert found, f"no line of the menu says {text}: {[each.text() for each in actions]}"
    return found[0]
