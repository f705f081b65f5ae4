"""The Word panel: all that is known of the chosen word, and what the learner makes of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from reader.core.entries import Entry, entry_key
from reader.services.characters import CharacterStudy
from reader.services.preferences import Preferences
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.chosen_word import ChosenWord
from reader.ui.folding_section import FoldedParts
from reader.ui.message_bar import MessageBar
from reader.ui.word_candidates import WordCandidates
from reader.ui.word_head import WordHead
from reader.ui.word_keeping import WordKeeping
from reader.ui.word_sections import WordSections
from reader.ui.word_text import headword_language, headwords
from reader.ui.word_writing import WordWriting


class WordPanel(QScrollArea):
    """Shows one word; saving and the like are asked for by signals."""

    save_wanted = Signal()
    remove_wanted = Signal()
    status_wanted = Signal(object)  # Status
    gloss_edited = Signal(str)
    note_edited = Signal(str)
    word_wanted = Signal(str)
    """A word that is named on the panel, to be looked up."""
    candidate_wanted = Signal(object)
    """Candidate: another word at the place of this one, to be looked up."""
    part_wanted = Signal(int)
    """A word of the phrase on the panel, by its number, to be looked up."""
    back_wanted = Signal()

    def __init__(
        self,
        appearance: Appearance,
        preferences: Preferences,
        study: CharacterStudy,
        messages: MessageBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Word"))
        self.head = WordHead(appearance)
        self.candidates = WordCandidates(appearance)
        self.keeping = WordKeeping(appearance)
        self.sections = WordSections(appearance, FoldedParts(preferences), study, messages)
        self.writing = WordWriting()
        self.setWidget(self._make_sheet())
        self._connect()
        self._shown: tuple[ChosenWord, Entry | None] | None = None
        appearance.changed.connect(self._redraw)

    @property
    def word(self) -> ChosenWord | None:
        """The word shown."""
        return self._shown[0] if self._shown else None

    @property
    def entry(self) -> Entry | None:
        """The entry of the word shown, None where it is not kept."""
        return self._shown[1] if self._shown else None

    def show_word(self, word: ChosenWord, entry: Entry | None) -> None:
        """Show a word and what is kept of it."""
        self._shown = (word, entry)
        self._redraw()
        self._stack.setCurrentIndex(1)
        self.ensureVisible(0, 0)

    def show_entry(self, entry: Entry | None) -> None:
        """Show what is now kept of the same word."""
        if self._shown:
            self._shown = (self._shown[0], entry)
            self._show_kept(entry)

    def add_note(self, note: QWidget) -> None:
        """Add a line about the word below its head."""
        self._column.insertWidget(1, note)

    def clear(self) -> None:
        """Show no word."""
        self._shown = None
        self._stack.setCurrentIndex(0)

    def _make_sheet(self) -> QWidget:
        empty = label(self.tr("Point at a word to see what it means; click it to keep it here."))
        empty.setProperty("role", "muted")
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        empty.setContentsMargins(16, 20, 16, 20)
        sheet = QFrame()
        sheet.setObjectName("panel")
        self._stack = QStackedLayout(sheet)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._make_word())
        return sheet

    def _make_word(self) -> QWidget:
        word = QWidget()
        self._column = layout = QVBoxLayout(word)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        for widget in (self.head, self.candidates, self.keeping, self.sections, self.writing):
            layout.addWidget(widget)
        layout.addStretch()
        return word

    def _connect(self) -> None:
        self.head.back_wanted.connect(self.back_wanted)
        self.candidates.chosen.connect(self.candidate_wanted)
        self.sections.word_wanted.connect(self.word_wanted)
        self.sections.part_wanted.connect(self.part_wanted)
        self.keeping.save.clicked.connect(self.save_wanted)
        self.keeping.remove.clicked.connect(self.remove_wanted)
        self.keeping.statuses.chosen.connect(self.status_wanted)
        self.writing.gloss.committed.connect(self.gloss_edited)
        self.writing.note.committed.connect(self.note_edited)

    def _redraw(self) -> None:
        if self._shown is None:
            return
        word, entry = self._shown
        came_from = headwords(word.came_from.card)[0] if word.came_from else ""
        self.head.show_card(word.card, word.said, came_from, word.parts)
        self.candidates.show_candidates(word.card.candidates, headword_language(word.card))
        self.keeping.setVisible(entry_key(word.at.token) is not None)
        self._show_kept(entry)
        self.sections.show_word(word)

    def _show_kept(self, entry: Entry | None) -> None:
        self.keeping.show_entry(entry, is_phrase=bool(self.word and self.word.parts))
        self.writing.show_entry(entry)
