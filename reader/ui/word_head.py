"""The head of the Word panel: headword, pronunciation, doubts, levels, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.core.tokens import Token
from reader.core.wordcards import WordCard
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.flow_layout import FlowLayout
from reader.ui.word_markup import dress_of, rich_label
from reader.ui.word_reasons import doubt_text, source_text
from reader.ui.word_text import (
    chips,
    headword_language,
    headwords,
    inflection_text,
    other_script_language,
    pronunciation_html,
)

_CHIPS = 10  # at most; more would say nothing
_LARGE, _SMALL, _SMALLEST = 30, 20, 15  # points
_LONG = 5  # characters that still stand large; English ones are half as wide
_BESIDE = 6  # characters of both forms that have room beside each other
_SENTENCE = 12  # characters that still stand as words do


class WordHead(QWidget):
    """Both forms of the headword, how it is said, how sure that is, and short labels."""

    back_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.back: QPushButton = push_button("", "link")
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self.headword, self.other = label(""), label("", "muted")
        self.pronunciation = rich_label()
        self.inflection, self.doubt = label("", "muted"), label("", "doubt")
        self._chips = [label("", "chip") for _ in range(_CHIPS)]
        self._forms = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._actions = FlowLayout(spacing=4)
        self._lay_out()

    def add_actions(self, *actions: QAction) -> None:
        """Offer more to be done with the word, as buttons below the head."""
        for action in actions:
            button = QToolButton()
            button.setProperty("role", "tool")
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._actions.addWidget(button)
            button.setVisible(action.isVisible())
            action.visibleChanged.connect(
                lambda of=button, to=action: of.setVisible(to.isVisible())
            )

    def show_card(
        self,
        card: WordCard,
        said: tuple[str, ...] = (),
        came_from: str = "",
        parts: Sequence[Token] = (),
    ) -> None:
        """Show a word as it is said; `came_from` is the word it was reached from.

        A phrase has its words as `parts`.
        """
        look, dress = self._appearance, dress_of(self._appearance)
        self.back.setText(f"‹ {came_from}")
        self.back.setAccessibleName(self.tr("Back to {0}").format(came_from))
        self.back.setVisible(bool(came_from))
        self._show_forms(card)
        self.pronunciation.setFont(look.spelling_font(14))
        said_html = dress.phrase(parts) if parts else pronunciation_html(card, dress, said)
        self._show_line(self.pronunciation, said_html)
        source = source_text(card.token.source) if card.token.readings else ""
        self.pronunciation.setToolTip(source)
        self._show_line(self.inflection, inflection_text(card))
        self._show_line(self.doubt, doubt_text(card, dress))
        self._show_chips(chips(card))

    def _show_forms(self, card: WordCard) -> None:
        """Show both forms beside each other, long ones smaller and one below the other."""
        word, other = headwords(card)
        is_long = len(word) > (_LONG if card.token.language == "zh" else 2 * _LONG)
        is_sentence = len(word) > (_SENTENCE if card.token.language == "zh" else 2 * _SENTENCE)
        large = _SMALLEST if is_sentence else _SMALL if is_long else _LARGE
        look = self._appearance
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_wide = is_long or len(word) + len(other) > _BESIDE
        self._forms.setDirection(below if is_wide else beside)
        self._forms.setSpacing(2 if is_wide else 12)
        self.headword.setFont(look.reading_font(headword_language(card), large))
        self.headword.setText(word)
        self.other.setFont(look.reading_font(other_script_language(card), 14 if is_long else 18))
        self._show_line(self.other, other)

    def _lay_out(self) -> None:
        chips_row = FlowLayout(spacing=4)
        self._forms.setContentsMargins(0, 0, 0, 0)
        self._forms.addWidget(self.headword, alignment=Qt.AlignmentFlag.AlignBaseline)
        self._forms.addWidget(self.other, 1, alignment=Qt.AlignmentFlag.AlignBaseline)
        for chip in self._chips:
            chips_row.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._forms)
        for widget in (self.pronunciation, self.inflection, self.doubt):
            layout.addWidget(widget)
        layout.addLayout(chips_row)
        layout.addLayout(self._actions)

    @staticmethod
    def _show_line(line: QLabel, text: str) -> None:
        line.setText(text)
        line.setVisible(bool(text))

    def _show_chips(self, texts: tuple[str, ...]) -> None:
        for index, chip in enumerate(self._chips):
            chip.setVisible(index < len(texts))
            chip.setText(texts[index] if index < len(texts) else "")
