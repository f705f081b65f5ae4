"""Hands for tests of whole sessions: they know keys and places, and nothing of our own."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QMenuBar, QWidget
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
    """Moves and clicks on windows at places, as a hand does that sees them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def click(self, widget: QWidget, at: QPoint | None = None, *, is_right: bool = False) -> None:
        """Click on a widget, in its middle unless a place is given.

        Raises:
            AssertionError: it cannot be seen there.
        """
        place = at if at is not None else widget.rect().center()
        self.hover(widget, place)
        button = Qt.MouseButton.RightButton if is_right else Qt.MouseButton.LeftButton
        window = widget.window()
        QTest.mouseClick(window.windowHandle(), button, pos=widget.mapTo(window, place))

    def hover(self, widget: QWidget, at: QPoint) -> None:
        """Move to a place of a widget."""
        window = widget.window()
        place = widget.mapTo(window, at)
        assert widget.isVisible(), f"{widget} is not shown"
        # Asking the popup of a box for its children would destroy it once they are let go of.
        is_popup = window.windowType() is Qt.WindowType.Popup
        seen = None if is_popup else window.childAt(place)
        if seen is not None:
            assert seen is widget or widget.isAncestorOf(seen), f"{seen} covers {widget}"
        QTest.mouseMove(window.windowHandle(), place)

    def choose(self, bar: QMenuBar, *path: str) -> None:
        """Choose in the menus of a window, by what their lines say."""
        first, *rest = path
        self.click(bar, bar.actionGeometry(_line(bar.actions(), first)).center())
        for text in rest:
            self.choose_line(text)

    def choose_line(self, text: str) -> None:
        """Choose a line of the menu that is open, or open the menu it leads to."""
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = _line(menu.actions(), text)
        assert action.isEnabled(), f"{text} is not possible now"
        self.click(menu, menu.actionGeometry(action).center())

    def choose_from(self, button: QWidget, text: str) -> None:
        """Choose in the menu of a button, which waits until it is closed again."""

        def choose() -> None:
            menu = QApplication.activePopupWidget()
            if menu is None:
                return
            looking.stop()
            try:
                self.choose_line(text)
            finally:
                menu.close()

        looking = QTimer(button, interval=10)
        looking.timeout.connect(choose)
        looking.start()
        self.click(button)

    def choose_in(self, box: QComboBox, number: int) -> None:
        """Choose a line of a box that opens, by its number."""
        self.click(box)
        listed = box.view()
        self._qtbot.waitUntil(listed.isVisible)
        row = listed.model().index(number, 0)
        self.click(listed.viewport(), listed.visualRect(row).center())
        self._qtbot.waitUntil(lambda: not listed.isVisible())


def _line(actions: list[QAction], text: str) -> QAction:
    """Find a line that says a text, or begins with it."""
    said = {each: each.text().replace("&", "").rstrip("…") for each in actions}
    exact = [each for each in actions if said[each] == text]
    found = exact or [each for each in actions if said[each].startswith(text)]
    assert found, f"no line of the menu says {text}: {[*said.values()]}"
    return found[0]
