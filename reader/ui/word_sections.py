"""The parts of the Word panel that fold: meaning, sentence, forms, definitions, characters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.services.characters import CharacterStudy
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.characters.characters_section import CharactersSection
from reader.ui.chosen_word import ChosenWord
from reader.ui.folding_section import FoldedParts, FoldingSection
from reader.ui.message_bar import MessageBar
from reader.ui.phrases.parts import parts_html
from reader.ui.word_markup import dress_of, linked_label, linked_part, linked_word, rich_label
from reader.ui.word_senses import MORE, definitions_html, forms_html, senses_html
from reader.ui.word_text import headword_language, sentence_html


class WordSections(QWidget):
    """Shows of a word what there is; what is folded away is not asked for."""

    word_wanted = Signal(str)
    """A word in a text was followed."""
    part_wanted = Signal(int)
    """A word of a phrase was followed: its number."""

    def __init__(
        self,
        appearance: Appearance,
        folded: FoldedParts,
        study: CharacterStudy,
        messages: MessageBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._folded, self._study = appearance, folded, study
        self._messages = messages
        self._word: ChosenWord | None = None
        self._is_whole = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.senses, self.forms, self.definitions = linked_label(), linked_label(), rich_label()
        self.sentence, self.translation, self.doubt = rich_label(), rich_label(), label("", "doubt")
        self.translation.setProperty("role", "muted")
        self.parts = linked_label()
        self.characters = CharactersSection(appearance, messages, has_strokes=study.has_strokes)
        self._make_sections()
        self._connect()

    def add_section(self, name: str, title: str, *content: QWidget) -> FoldingSection:
        """Add a part below the others; its name is what is remembered while it is folded."""
        section = FoldingSection(name, title, folded=self._folded, appearance=self._appearance)
        for widget in content:
            section.add(widget)
        self._layout.addWidget(section)
        return section

    def show_word(self, word: ChosenWord) -> None:
        """Show a word; one that is shown again keeps all its senses open."""
        if self._word is None or word.card != self._word.card:
            self._is_whole = False
        self._word = word
        self._show_meaning()
        self._show_parts(word)
        self._show_passage(word)
        self._show_english(word)
        self._show_characters()

    def _make_sections(self) -> None:
        self.meaning_part = self.add_section("meaning", self.tr("Meaning"), self.senses)
        self.parts_part = self.add_section("parts", self.tr("Word by word"), self.parts)
        passage = (self.sentence, self.translation, self.doubt)
        self.sentence_part = self.add_section("sentence", self.tr("In this sentence"), *passage)
        self.forms_part = self.add_section("forms", self.tr("Forms"), self.forms)
        self.definitions_part = self.add_section(
            "definitions", self.tr("In English"), self.definitions
        )
        self.characters_part = self.add_section(
            "characters", self.tr("Characters"), self.characters
        )

    def _connect(self) -> None:
        self.senses.linkActivated.connect(self._follow)
        self.forms.linkActivated.connect(self._follow)
        self.parts.linkActivated.connect(self._follow)
        self.characters.word_wanted.connect(self.word_wanted)
        self.characters_part.unfolded.connect(self._show_characters)

    def _follow(self, target: str) -> None:
        if target == MORE:
            self._is_whole = True
            self._show_meaning()
        elif linked_word(target):
            self.word_wanted.emit(linked_word(target))
        elif (number := linked_part(target)) is not None:
            self.part_wanted.emit(number)

    def _show_meaning(self) -> None:
        if self._word is not None:
            dress = dress_of(self._appearance)
            html = senses_html(self._word.card, dress, is_whole=self._is_whole)
            self.senses.setFont(self._appearance.list_font(html))
            self.senses.setText(html)
            self.meaning_part.setVisible(bool(html))

    def _show_parts(self, word: ChosenWord) -> None:
        language = word.language(word.at.side)
        self.parts.setFont(self._appearance.reading_font(language, 12))
        self.parts.setText(parts_html(word.parts, dress_of(self._appearance)))
        self.parts_part.setVisible(bool(word.parts))

    def _show_passage(self, word: ChosenWord) -> None:
        self.sentence_part.setVisible(not word.is_elsewhere)
        here, there = word.at.side, word.at.side.other
        self.sentence.setFont(self._appearance.reading_font(word.language(here), 12))
        self.sentence.setText("" if word.is_elsewhere else sentence_html(word.at, word.passage))
        self.translation.setFont(self._appearance.reading_font(word.language(there), 12))
        translation = word.passage.translation if word.shows_translation else ""
        self.translation.setText(translation)
        self.translation.setVisible(bool(translation))
        doubt = self.tr("This may be another sentence's translation: {0} % sure.")
        self.doubt.setText(doubt.format(round(word.passage.confidence * 100)))
        self.doubt.setVisible(word.passage.is_doubtful)

    def _show_english(self, word: ChosenWord) -> None:
        forms = forms_html(word.card.english, dress_of(self._appearance))
        self.forms.setText(forms)
        self.forms_part.setVisible(bool(forms))
        definitions = definitions_html(word.card.english)
        self.definitions.setText(definitions)
        self.definitions_part.setVisible(bool(definitions))

    def _show_characters(self) -> None:
        word = self._word
        is_chinese = word is not None and not word.parts and word.card.token.language == "zh"
        self.characters_part.setVisible(is_chinese)
        if word is not None and is_chinese and self.characters_part.is_open:
            with self._messages.telling():
                facts = self._study.of(word.card.token)
                self.characters.show_characters(facts, headword_language(word.card))
                self.characters_part.setVisible(bool(facts))
