"""Peeking: a covered translation or a reading is shown, and a word known no longer set lower."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from reader.core.entries import Status, entry_key
from reader.ui.buttons import label
from reader.ui.page import PageView, WordAt
from reader.ui.status_names import status_name
from reader.ui.study_desk import StudyDesk

_LOWER: Mapping[Status, Status] = {
    Status.IGNORED: Status.LEARNING_5,
    Status.KNOWN: Status.LEARNING_5,
    Status.LEARNING_5: Status.LEARNING_4,
    Status.LEARNING_4: Status.LEARNING_3,
    Status.LEARNING_3: Status.LEARNING_2,
    Status.LEARNING_2: Status.LEARNING_1,
}


class Peeking(QObject):
    """Who shows the page puts `offer` below it: one quiet line, hidden most of the time."""

    offered = Signal(bool)
    """Whether the offer has something to say."""

    def __init__(self, page: PageView, desk: StudyDesk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self.offer = label("", "muted")
        self.offer.hide()
        page.uncovering.asked.connect(self._tell)

    def turn_translation(self) -> None:
        """Show what is covered of the row that is looked at, or cover it again."""
        self._page.uncovering.turn_meant()

    def ask_reading(self) -> None:
        """Show the reading of the word that is looked at, or no longer."""
        self._page.uncovering.ask_meant()

    def lower(self) -> None:
        """Set the word that is looked at one step lower, where it is kept."""
        word = self._page.uncovering.word_meant()
        key = entry_key(word.token) if word is not None else None
        entry = self._desk.find(key) if key is not None else None
        lower = _LOWER.get(entry.status) if entry is not None else None
        if word is not None and entry is not None and lower is not None:
            self._desk.set_status([entry], lower)
            done = self.tr("{0}: {1}").format(word.token.text, status_name(lower))
            self._say(done)

    def _tell(self, word: WordAt | None) -> None:
        """Offer to mark a word as known no longer, once its reading had to be looked at."""
        key = entry_key(word.token) if word is not None else None
        is_known = key is not None and self._desk.statuses.get(key) is Status.KNOWN
        offer = self.tr("{0} is marked as known. Press − to learn it again.")
        self._say(offer.format(word.token.text) if word is not None and is_known else "")

    def _say(self, text: str) -> None:
        self.offer.setText(text)
        self.offer.setVisible(bool(text))
        self.offered.emit(bool(text))
