"""The languages of the window, each by its own name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader.ui.interface.languages import OWN_NAMES, SYSTEM
from reader.ui.language_desk import LanguageDesk
from reader.ui.menus.menu import ChoiceMenu


class LanguageMenu(ChoiceMenu):
    """Changes the language at once, or says what stands in the way."""

    def __init__(self, desk: LanguageDesk, window: QWidget) -> None:
        system = QCoreApplication.translate("LanguageMenu", "As the &system")
        choices = ((SYSTEM, system), *OWN_NAMES)
        title = QCoreApplication.translate("LanguageMenu", "Lan&guage")
        super().__init__(
            title,
            choices,
            desk.choice,
            lambda value: desk.choose(str(value)),
            window,
            name="view.language",
        )
        self.aboutToShow.connect(lambda: self.show_choice(desk.choice))
