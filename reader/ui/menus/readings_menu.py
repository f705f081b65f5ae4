"""The menu of how readings are shown: their spelling, their tones, Taiwan's."""

from PySide6.QtWidgets import QWidget

from reader.ui.appearance import Appearance
from reader.ui.menus.setting_menu import SettingMenu


class ReadingsMenu(SettingMenu):
    """Choices of the display; words, notes and decks keep the readings they have."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__("", appearance, window)
        self.setTitle(self.tr("&Readings"))
        self.spelling = self.add_choice(
            "spelling",
            self.tr("&Spelling"),
            (
                ("marks", self.tr("Tone &marks: lǜ")),
                ("numbers", self.tr("Tone &numbers: lü4")),
                ("zhuyin", self.tr("&Zhuyin: ㄌㄩˋ")),
            ),
        )
        self.taiwan = self.add_choice(
            "taiwan_readings",
            self.tr("As in &Taiwan"),
            (
                ("script", self.tr("In &traditional characters")),
                ("always", self.tr("&Always")),
                ("never", self.tr("&Never")),
            ),
        )
        self.sandhi = self.add_setting("sandhi", self.tr("Tones as they are s&aid: bú shì"))
        self.addSeparator()
        self.colours = self.add_setting("tone_colours", self.tr("Tone &colours on the page"))
        self.palette_menu = self.add_choice(
            "tone_palette",
            self.tr("&Palette"),
            (
                ("pleco", self.tr("&Pleco: red, green, blue, purple")),
                ("hanping", self.tr("&Hanping: blue, green, orange, red")),
                ("mdbg", self.tr("&MDBG: red, brown, green, blue, black")),
                ("dummitt", self.tr("&Dummitt: red, orange, green, blue")),
            ),
        )
