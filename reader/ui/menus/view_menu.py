"""The View menu: how the page looks, which panels are shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.settings import Value
from reader.ui.appearance import Appearance
from reader.ui.menus.following import follow
from reader.ui.menus.menu import ChoiceMenu, Menu
from reader.ui.menus.readings_menu import ReadingsMenu


class ViewMenu(Menu):
    """Its actions and choices are shared with the bar at the top of the window."""

    def __init__(
        self, appearance: Appearance, library: QWidget, word: QWidget, window: QWidget
    ) -> None:
        super().__init__("", window)
        self.setTitle(self.tr("&View"))
        self._appearance = appearance
        self._panels: list[tuple[QAction, QWidget]] = []
        self.pinyin = self._choice(
            "pinyin",
            self.tr("&Pinyin"),
            (
                ("off", self.tr("&Off")),
                ("unknown", self.tr("Above &unknown words")),
                ("all", self.tr("Above &all words")),
            ),
        )
        self.readings = ReadingsMenu(appearance, window)
        self.addMenu(self.readings)
        self.theme = self._choice(
            "theme",
            self.tr("T&heme"),
            (
                ("system", self.tr("As the &system")),
                ("light", self.tr("&Light")),
                ("sepia", self.tr("Se&pia")),
                ("dark", self.tr("&Dark")),
            ),
        )
        self.statuses = self._choice(
            "status_palette",
            self.tr("Colours of &words"),
            (
                ("lute", self.tr("As in &Lute")),
                ("safe", self.tr("&Told apart by everybody, and underlined")),
            ),
        )
        strokes = self.add_switch(
            self.tr("&Move strokes"),
            lambda is_on: appearance.set("animate_strokes", is_on),
            "",
            name="view.animate_strokes",
        )
        follow(strokes, appearance, "animate_strokes")
        strokes.setToolTip(self.tr("Draw the strokes of characters as a hand does."))
        self.addSeparator()
        self._add_sizes()
        self.addSeparator()
        self.library = self._panel(library, self.tr("&Library"), "Ctrl+1", name="view.library")
        self.word = self._panel(word, self.tr("&Word"), "Ctrl+2", name="view.word")
        self.follow_panels()
        self.full_screen = self.add_switch(
            self.tr("&Full screen"), self._fill_screen, "F11", name="view.full-screen"
        )

    def follow_panels(self) -> None:
        """Mark the panels that are shown."""
        for action, panel in self._panels:
            action.setChecked(not panel.isHidden())

    def _choice(self, key: str, title: str, choices: Sequence[tuple[Value, str]]) -> ChoiceMenu:
        current = self._appearance.setting(key)
        menu = ChoiceMenu(
            title,
            choices,
            current,
            lambda value: self._appearance.set(key, value),
            self._window,
            name=f"view.{key}",
        )
        look = self._appearance
        look.changed.connect(lambda: menu.show_choice(look.setting(key)))
        self.addMenu(menu)
        return menu

    def _add_sizes(self) -> None:
        look, keys = self._appearance, QKeySequence.StandardKey
        self.larger = self.add(
            self.tr("L&arger text"), lambda: look.enlarge(1), keys.ZoomIn, name="view.larger"
        )
        self.larger.setShortcuts([QKeySequence(keys.ZoomIn), QKeySequence("Ctrl+=")])
        self.smaller = self.add(
            self.tr("S&maller text"), lambda: look.enlarge(-1), keys.ZoomOut, name="view.smaller"
        )
        self.add(self.tr("&Normal text"), look.reset_size, "Ctrl+0", name="view.normal-size")

    def _panel(self, panel: QWidget, text: str, shortcut: str, *, name: str) -> QAction:
        action = self.add_switch(text, panel.setVisible, shortcut, name=name)
        self._panels.append((action, panel))
        return action

    def _fill_screen(self, on: bool) -> None:
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if on else state & ~full)
