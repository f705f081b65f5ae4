"""Changes the language of the window while it is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from reader.services.preferences import Preferences

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

_KEY = "language"


class LanguageDesk:
    """Keeps the choice, and has the window made anew in that language.

    Every part of the window takes its texts when it is made. So all of them are made again in
    the same frame, which takes a fraction of a second, and shown what was shown before: no part
    has to know how to rename itself.
    """

    def __init__(self, window: "MainWindow", preferences: Preferences) -> None:
        self._window, self._preferences = window, preferences
        self._spoken = self.choice

    @property
    def choice(self) -> str:
        """The language that was chosen, or that of the system."""
        return self._preferences.text(_KEY)

    def choose(self, choice: str) -> None:
        """Speak another language."""
        self._window.appearance.set(_KEY, choice)

    def follow(self) -> None:
        """Speak the language that is chosen now, unless something would be lost by it: say what."""
        if self.choice == self._spoken:
            return
        if obstacle := self._obstacle():
            self._window.messages.tell(obstacle)
            self.choose(self._spoken)
            return
        self._spoken = self.choice
        # Not from within the menu that was chosen from: it is unmade with everything else.
        QTimer.singleShot(0, self._window, self._window.renew)

    def _obstacle(self) -> str:
        room = self._window.room
        if self._window.progress.is_busy:
            return _tr("Wait until the work is done; then choose the language again.")
        if room.view.bars.is_writing:
            return _tr("Save or cancel what you are writing; then choose the language again.")
        return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LanguageDesk", text)
