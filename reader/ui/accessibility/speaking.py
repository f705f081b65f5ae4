"""What is said of words: the card that opens, the Word panel, and what becomes of a status."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent

from reader.core.entries import EntryKey, Status, entry_key
from reader.core.tokens import Token
from reader.ui.accessibility.announcing import announce
from reader.ui.hover_card import HoverCard
from reader.ui.page import WordAt
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk
from reader.ui.word_guide import WordGuide
from reader.ui.word_panel import WordPanel


class Speaking(QObject):
    """Made after the guide: what the guide shows of a word is there before it is said."""

    def __init__(
        self,
        *,
        view: ReadingView,
        card: HoverCard,
        panel: WordPanel,
        guide: WordGuide,
        desk: StudyDesk,
    ) -> None:
        super().__init__(guide)
        self._view, self._card, self._panel, self._desk = view, card, panel, desk
        self._minded: tuple[Token, Status | None] | None = None
        view.page.cursor_moved.connect(self._mind)
        view.page.word_hovered.connect(self._tell_card)
        guide.panel_wanted.connect(self._tell_panel)
        desk.statuses_changed.connect(self._tell_status)

    def _mind(self, word: WordAt | None) -> None:
        """Keep in mind how well the word is known that the person is at."""
        if QAccessible.isActive():
            self._minded = (word.token, self._status(word.token)) if word is not None else None

    def _tell_card(self, word: WordAt | None) -> None:
        """Say a card that the pointer opened; of one that a key opened the focus tells."""
        page = self._view.page
        is_by_key = page.hasFocus() and word == page.current_word()
        if word is not None and not is_by_key and self._card.isVisible():
            announce(self._card, self._card.accessibleName())

    def _tell_panel(self) -> None:
        word = self._panel.word
        if word is None or not QAccessible.isActive():
            return
        from reader.ui.accessibility.wording import card_name

        self._mind(word.at)
        status = self._status(word.at.token)
        announce(self._panel, card_name(word.card, status, self._view.readings))

    def _tell_status(self, _statuses: Mapping[EntryKey, Status]) -> None:
        """Say what became of the word that the person is at."""
        if self._minded is None or not QAccessible.isActive():
            return
        from reader.ui.accessibility.page_interface import current_word
        from reader.ui.accessibility.wording import status_text

        token, before = self._minded
        status = self._status(token)
        if status == before:
            return
        self._minded = token, status
        part = current_word(self._view.page)
        if part is not None:
            changed = QAccessibleEvent(part, QAccessible.Event.NameChanged)
            QAccessible.updateAccessibility(changed)
        announce(self._view.page, status_text(token, status))

    def _status(self, token: Token) -> Status | None:
        key = entry_key(token)
        return self._desk.statuses.get(key) if key is not None else None
