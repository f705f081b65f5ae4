"""Other words that could stand at the place of a word, and phrases it is part of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.core.spelling_choices import spell
from reader.core.wordcards import Candidate
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.flow_layout import FlowLayout
from reader.ui.wording import tooltip


class WordCandidates(QWidget):
    """Two rows of buttons; each opens its word."""

    chosen = Signal(object)
    """Candidate: to be looked up."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.phrases = _Row(self.tr("Part of"))
        self.words = _Row(self.tr("Could also be"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for row in (self.phrases, self.words):
            layout.addWidget(row)

    def show_candidates(self, candidates: Sequence[Candidate], language: str) -> None:
        """Show the candidates of a word of a BCP 47 language; none hide it all."""
        phrases = [each for each in candidates if each.is_phrase]
        words = [each for each in candidates if not each.is_phrase]
        self.phrases.show_buttons([self._button(each, language) for each in phrases])
        self.words.show_buttons([self._button(each, language) for each in words])
        self.setVisible(bool(candidates))

    def _button(self, candidate: Candidate, language: str) -> QPushButton:
        spelling = self._appearance.readings.spelling
        reading = " ".join(spell(syllable, spelling) for syllable in candidate.readings)
        button = push_button(candidate.text, "tool")
        button.setFont(self._appearance.reading_font(language, 11))
        told = " ".join(filter(None, (candidate.headword, reading, candidate.gloss)))
        button.setToolTip(tooltip(told))
        button.setAccessibleName(" ".join(filter(None, (candidate.text, reading))))
        button.setAccessibleDescription(candidate.gloss)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.chosen.emit(candidate))
        return button


class _Row(QWidget):
    """A title and buttons behind it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._layout = FlowLayout(6, self)
        self._name = label(title, "muted")
        self._name.setWordWrap(False)
        self._layout.addWidget(self._name)
        self.buttons: list[QPushButton] = []

    def show_buttons(self, buttons: list[QPushButton]) -> None:
        for old in self.buttons:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = buttons
        for button in buttons:
            self._layout.addWidget(button)
            button.show()
            self._name.setMinimumHeight(button.sizeHint().height())
        self.setVisible(bool(buttons))
