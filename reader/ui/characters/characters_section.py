"""The characters of a word, one chosen at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from reader.core.wordcards import CharacterFacts
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.characters.character_text import character_html
from reader.ui.characters.stroke_box import StrokeBox
from reader.ui.flow_layout import FlowLayout
from reader.ui.message_bar import MessageBar
from reader.ui.word_markup import dress_of, linked_label, linked_word

_BUTTON = 36  # pixels wide at least


class CharactersSection(QWidget):
    """A button for each character where there are several; below, the one that is chosen."""

    word_wanted = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        messages: MessageBar,
        *,
        has_strokes: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._messages = appearance, messages
        self._facts: tuple[CharacterFacts, ...] = ()
        self._language = "zh"
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.choose)
        self._strip = QWidget()
        self._buttons = FlowLayout(4, self._strip)
        self.box, self.text = StrokeBox(appearance), linked_label()
        self.text.linkActivated.connect(self._follow)
        self._no_strokes = label(self.tr("The dictionary was built without stroke order."), "muted")
        self._no_strokes.setVisible(not has_strokes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._strip, self.box, self._no_strokes, self.text):
            layout.addWidget(widget)
        appearance.changed.connect(self._write)

    @property
    def chosen(self) -> CharacterFacts | None:
        """The character that is shown large."""
        number = self._group.checkedId()
        return self._facts[number] if 0 <= number < len(self._facts) else None

    def show_characters(self, facts: Sequence[CharacterFacts], language: str) -> None:
        """Show the characters of a word in a language (BCP 47), the first one large.

        Shown again, they stay as they are.
        """
        if (tuple(facts), language) == (self._facts, self._language):
            return
        self._facts, self._language = tuple(facts), language
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        for number, each in enumerate(facts):
            self._buttons.addWidget(self._button(number, each))
        self._strip.setVisible(len(self._facts) > 1)
        if self._facts:
            self.choose(0)

    def choose(self, number: int) -> None:
        """Show one of the characters large, by its number from 0."""
        self._group.button(number).setChecked(True)
        with self._messages.telling():
            self.box.show_character(self._facts[number], self._language)
        self._write()

    def _follow(self, target: str) -> None:
        self.word_wanted.emit(linked_word(target))

    def _button(self, number: int, facts: CharacterFacts) -> QPushButton:
        button = push_button(facts.character, "choice", self._strip)
        button.setCheckable(True)
        button.setMinimumWidth(_BUTTON)
        button.setFont(self._appearance.reading_font(self._language, 15))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button, number)
        button.show()
        return button

    def _write(self) -> None:
        if self.chosen is not None:
            self.text.setFont(self._appearance.reading_font(self._language, 11))
            self.text.setText(character_html(self.chosen, dress_of(self._appearance)))
