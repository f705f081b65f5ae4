"""The menu of how readings are shown: their spelling, their tones, Taiwan's."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.settings import Value
from reader.ui.appearance import Appearance
from reader.ui.menus.following import follow
from reader.ui.menus.menu import ChoiceMenu, Menu


class ReadingsMenu(Menu):
    """Choices of the display; words, notes and decks keep the readings they have."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__("", window)
        self.setTitle(self.tr("&Readings"))
        self._appearance = appearance
        self.spelling = self._choice(
            "spelling",
            self.tr("&Spelling"),
            (
                ("marks", self.tr("Tone &marks: lǜ")),
                ("numbers", self.tr("Tone &numbers: lü4")),
                ("zhuyin", self.tr("&Zhuyin: ㄌㄩˋ")),
            ),
        )
        self.taiwan = self._choice(
            "taiwan_readings",
            self.tr("As in &Taiwan"),
            (
                ("script", self.tr("In &traditional characters")),
                ("always", self.tr("&Always")),
                ("never", self.tr("&Never")),
            ),
        )
        self.sandhi = self._switch("sandhi", self.tr("Tones as they are s&aid: bú shì"))
        self.addSeparator()
        self.colours = self._switch("tone_colours", self.tr("Tone &colours on the page"))
        self.palette_menu = self._choice(
            "tone_palette",
            self.tr("&Palette"),
            (
                ("pleco", self.tr("&Pleco: red, green, blue, purple")),
                ("hanping", self.tr("&Hanping: blue, green, orange, red")),
                ("mdbg", self.tr("&MDBG: red, brown, green, blue, black")),
                ("dummitt", self.tr("&Dummitt: red, orange, green, blue")),
            ),
        )

    def _choice(self, key: str, title: str, choices: Sequence[tuple[Value, str]]) -> ChoiceMenu:
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

    def _switch(self, key: str, text: str) -> QAction:
        look = self._appearance
        action = self.add_switch(text, lambda is_on: look.set(key, is_on), "", name=f"view.{key}")
        follow(action, look, key)
        return action
