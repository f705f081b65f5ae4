"""The menu of what helps a reader, less and less: the translation, and readings on demand."""

from PySide6.QtWidgets import QWidget

from reader.ui.appearance import Appearance
from reader.ui.menus.setting_menu import SettingMenu
from reader.ui.peeking import Peeking


class ScaffoldMenu(SettingMenu):
    """The translation shown, blurred or hidden; its keys work on the page."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__("", appearance, window)
        self.setTitle(self.tr("&Translation"))
        self.translation = self.add_choice(
            "translation",
            self.tr("&Translation"),
            (
                ("shown", self.tr("&Shown")),
                ("blurred", self.tr("&Blurred until asked for")),
                ("hidden", self.tr("&Hidden until asked for")),
            ),
        )
        fades = self.tr("Blur that of rows all of whose words are &known")
        self.fades = self.add_setting("translation_fades", fades)

    def add_peeking(self, peeking: Peeking, page: QWidget) -> None:
        """Add what shows a covered row or a reading, and what comes of having had to look."""
        self.addSeparator()
        show = self.tr("Show what is covered of this &row, or cover it again")
        self.add_for((page,), show, peeking.turn_translation, "T", name="view.peek-row")
        reading = self.tr("Show how this &word is read")
        self.add_for((page,), reading, peeking.ask_reading, "Y", name="view.peek-word")
        lower = self.tr("This word is &less known than it is marked")
        self.add_for((page,), lower, peeking.lower, "-", name="view.lower")
