"""What the Word panel shows of a word: its head, what is kept of it, all that is known of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.entries import Entry, entry_key
from reader.services.characters import CharacterStudy
from reader.services.preferences import Preferences
from reader.ui.appearance import Appearance
from reader.ui.chosen_word import ChosenWord
from reader.ui.folding_section import FoldedParts
from reader.ui.message_bar import MessageBar
from reader.ui.word_candidates import WordCandidates
from reader.ui.word_head import WordHead
from reader.ui.word_keeping import WordKeeping
from reader.ui.word_sections import WordSections
from reader.ui.word_text import headword_language, headwords
from reader.ui.word_writing import WordWriting


class WordSheet(QWidget):
    """Five parts, one below the other; what each asks for is a signal of its own."""

    def __init__(
        self,
        appearance: Appearance,
        preferences: Preferences,
        study: CharacterStudy,
        messages: MessageBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.head = WordHead(appearance)
        self.candidates = WordCandidates(appearance)
        self.keeping = WordKeeping(appearance)
        self.sections = WordSections(appearance, FoldedParts(preferences), study, messages)
        self.writing = WordWriting()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 16, 16, 16)
        self._layout.setSpacing(10)
        for part in (self.head, self.candidates, self.keeping, self.sections, self.writing):
            self._layout.addWidget(part)
        self._layout.addStretch()

    def add_note(self, note: QWidget) -> None:
        """Add a line about the word below its head."""
        self._layout.insertWidget(1, note)

    def show_word(self, word: ChosenWord, entry: Entry | None) -> None:
        """Show a word and what is kept of it."""
        came_from = headwords(word.came_from.card)[0] if word.came_from else ""
        self.head.show_card(word.card, word.said, came_from, word.parts)
        self.candidates.show_candidates(word.card.candidates, headword_language(word.card))
        self.keeping.setVisible(entry_key(word.at.token) is not None)
        self.show_kept(word, entry)
        self.sections.show_word(word)

    def show_kept(self, word: ChosenWord, entry: Entry | None) -> None:
        """Show what is kept of the same word now."""
        self.keeping.show_entry(entry, is_phrase=bool(word.parts))
        self.writing.show_entry(entry)
