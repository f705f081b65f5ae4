"""The Word panel: all that is known of the chosen word, and what the learner makes of it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from reader.core.articles import Side
from reader.core.counterparts import Passage
from reader.core.entries import Entry, entry_key
from reader.core.wordcards import WordCard
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, rule
from reader.ui.page.words import WordAt
from reader.ui.word_head import WordHead
from reader.ui.word_keeping import WordKeeping
from reader.ui.word_text import senses_html, sentence_html
from reader.ui.word_writing import WordWriting


@dataclass(frozen=True, slots=True)
class ChosenWord:
    """A word on the panel; `languages` are the tags of the article's sides."""

    at: WordAt
    card: WordCard
    passage: Passage
    languages: tuple[str, str]

    def language(self, side: Side) -> str:
        """The tag of one side."""
        return self.languages[side]


class WordPanel(QScrollArea):
    """Shows one word; saving and the like are asked for by signals."""

    save_wanted = Signal()
    remove_wanted = Signal()
    status_wanted = Signal(object)  # Status
    gloss_edited = Signal(str)
    note_edited = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Word"))
        self._appearance = appearance
        self.head = WordHead(appearance)
        self.keeping = WordKeeping(appearance)
        self.writing = WordWriting()
        self.sentence, self.translation, self.senses = _text(), _text(), _text()
        self.doubt = label("", "doubt")
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
        self.translation.setProperty("role", "muted")
        word = QWidget()
        layout = QVBoxLayout(word)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (self.head, self.keeping):
            layout.addWidget(widget)
            layout.addSpacing(4)
        for title, widgets in (
            (self.tr("Meaning"), (self.senses,)),
            (self.tr("In this sentence"), (self.sentence, self.translation, self.doubt)),
        ):
            layout.addWidget(rule())
            layout.addWidget(label(title, "section"))
            for widget in widgets:
                layout.addWidget(widget)
            layout.addSpacing(4)
        layout.addWidget(self.writing)
        layout.addStretch()
        return word

    def _connect(self) -> None:
        self.keeping.save.clicked.connect(self.save_wanted)
        self.keeping.remove.clicked.connect(self.remove_wanted)
        self.keeping.statuses.chosen.connect(self.status_wanted)
        self.writing.gloss.committed.connect(self.gloss_edited)
        self.writing.note.committed.connect(self.note_edited)

    def _redraw(self) -> None:
        if self._shown is None:
            return
        word, entry = self._shown
        self.head.show_card(word.card)
        self.keeping.setVisible(entry_key(word.at.token) is not None)
        self._show_kept(entry)
        self._show_passage(word)
        self.senses.setText(senses_html(word.card, self._appearance.theme))

    def _show_kept(self, entry: Entry | None) -> None:
        self.keeping.show_entry(entry)
        self.writing.show_entry(entry)

    def _show_passage(self, word: ChosenWord) -> None:
        here, there = word.at.side, word.at.side.other
        self.sentence.setFont(self._appearance.reading_font(word.language(here), 12))
        self.sentence.setText(sentence_html(word.at, word.passage))
        self.translation.setFont(self._appearance.reading_font(word.language(there), 12))
        self.translation.setText(word.passage.translation)
        self.translation.setVisible(bool(word.passage.translation))
        doubt = self.tr("This may be another sentence's translation: {0} % sure.")
        self.doubt.setText(doubt.format(round(word.passage.confidence * 100)))
        self.doubt.setVisible(word.passage.is_doubtful)


def _text() -> QLabel:
    text = label("")
    text.setTextFormat(Qt.TextFormat.RichText)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text
