"""The head of the Word panel: headword, pronunciation, levels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.core.wordcards import WordCard
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.flow_layout import FlowLayout
from reader.ui.word_text import (
    chips,
    headword_language,
    headwords,
    other_script_language,
    pronunciation_html,
)

_CHIPS = 8  # at most; more would say nothing


class WordHead(QWidget):
    """Both forms of the headword, how it is said, and short labels."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.headword, self.other = label(""), label("", "muted")
        self.pronunciation = QLabel()
        self.pronunciation.setTextFormat(Qt.TextFormat.RichText)
        self._chips = [label("", "chip") for _ in range(_CHIPS)]
        forms, chips_row = QHBoxLayout(), FlowLayout(spacing=4)
        forms.setSpacing(12)
        forms.addWidget(self.headword, alignment=Qt.AlignmentFlag.AlignBaseline)
        forms.addWidget(self.other, 1, alignment=Qt.AlignmentFlag.AlignBaseline)
        for chip in self._chips:
            chips_row.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(forms)
        layout.addWidget(self.pronunciation)
        layout.addLayout(chips_row)

    def show_card(self, card: WordCard) -> None:
        """Show a word."""
        word, other = headwords(card)
        look = self._appearance
        self.headword.setFont(look.reading_font(headword_language(card), 30))
        self.headword.setText(word)
        self.other.setFont(look.reading_font(other_script_language(card), 18))
        self.other.setText(other)
        self.pronunciation.setFont(look.reading_font("en", 14))
        self.pronunciation.setText(pronunciation_html(card, look.theme))
        self._show_chips(chips(card))

    def _show_chips(self, texts: tuple[str, ...]) -> None:
        for index, chip in enumerate(self._chips):
            chip.setVisible(index < len(texts))
            chip.setText(texts[index] if index < len(texts) else "")
