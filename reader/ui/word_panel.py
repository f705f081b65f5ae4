"""The Word panel: all that is known of the chosen word, and what the learner makes of it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from reader.core.entries import Entry
from reader.services.preferences import Preferences
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.chosen_word import ChosenWord
from reader.ui.message_bar import MessageBar

if TYPE_CHECKING:
    from reader.services.characters import CharacterStudy
    from reader.ui.word_candidates import WordCandidates
    from reader.ui.word_head import WordHead
    from reader.ui.word_keeping import WordKeeping
    from reader.ui.word_sections import WordSections
    from reader.ui.word_sheet import WordSheet
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
        study: "Callable[[], CharacterStudy]",
        messages: MessageBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Word"))
        self._appearance, self._preferences = appearance, preferences
        self._study, self._messages = study, messages
        self.setWidget(self._make_sheet())
        self._shown: tuple[ChosenWord, Entry | None] | None = None
        appearance.changed.connect(self._redraw)

    # Made when a word is first shown: the window opens sooner.
    @cached_property
    def sheet(self) -> "WordSheet":
        """All that is shown of a word."""
        from reader.ui.word_sheet import WordSheet

        sheet = WordSheet(self._appearance, self._preferences, self._study(), self._messages)
        sheet.head.back_wanted.connect(self.back_wanted)
        sheet.candidates.chosen.connect(self.candidate_wanted)
        sheet.sections.word_wanted.connect(self.word_wanted)
        sheet.sections.part_wanted.connect(self.part_wanted)
        sheet.keeping.save.clicked.connect(self.save_wanted)
        sheet.keeping.remove.clicked.connect(self.remove_wanted)
        sheet.keeping.statuses.chosen.connect(self.status_wanted)
        sheet.writing.gloss.committed.connect(self.gloss_edited)
        sheet.writing.note.committed.connect(self.note_edited)
        self._stack.addWidget(sheet)
        return sheet

    @property
    def head(self) -> "WordHead":
        """The word itself."""
        return self.sheet.head

    @property
    def candidates(self) -> "WordCandidates":
        """Other words that it may be."""
        return self.sheet.candidates

    @property
    def keeping(self) -> "WordKeeping":
        """How well it is known."""
        return self.sheet.keeping

    @property
    def sections(self) -> "WordSections":
        """All that is known of it."""
        return self.sheet.sections

    @property
    def writing(self) -> "WordWriting":
        """What the person writes of it."""
        return self.sheet.writing

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
        self._stack.setCurrentWidget(self.sheet)
        self.ensureVisible(0, 0)

    def show_entry(self, entry: Entry | None) -> None:
        """Show what is now kept of the same word."""
        if self._shown:
            self._shown = (self._shown[0], entry)
            self.sheet.show_kept(self._shown[0], entry)

    def add_note(self, note: QWidget) -> None:
        """Add a line about the word below its head."""
        self.sheet.add_note(note)

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
        return sheet

    def _redraw(self) -> None:
        if self._shown is not None:
            self.sheet.show_word(*self._shown)
