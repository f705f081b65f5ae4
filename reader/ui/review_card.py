"""One word under review: its front, and its back once it is revealed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.core.entries import Entry, Sighting
from reader.core.scripts import detect_language
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, rule
from reader.ui.word_markup import dress_of
from reader.ui.word_text import marked_html


class ReviewCard(QFrame):
    """The word and its sentence; below a line its reading, meaning and the translation."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._appearance = appearance
        self.headword, self.sentence = _centred(), _centred()
        self.pronunciation, self.gloss = _centred(), _centred()
        self.note, self.translation = _centred("muted"), _centred("muted")
        self.origin = _centred("muted")
        self.back = QWidget()
        self._answer = ""
        self._lay_out()

    def show_entry(self, entry: Entry) -> None:
        """Show the front of an entry."""
        sighting = entry.sightings[0] if entry.sightings else Sighting()
        self.back.hide()
        self.setAccessibleName("\n".join(filter(None, (_word(entry), sighting.sentence))))
        said = (entry.key.reading or entry.phonetic, entry.gloss, entry.note, sighting.translation)
        self._answer = "\n".join(filter(None, said))
        self.setAccessibleDescription("")
        self._show_front(entry, sighting)
        self._show_back(entry, sighting)

    def reveal(self) -> None:
        """Show the back too."""
        self.back.show()
        self.setAccessibleDescription(self._answer)

    def _show_front(self, entry: Entry, sighting: Sighting) -> None:
        word = _word(entry)
        self.headword.setFont(self._appearance.reading_font(_language(entry, word), 40))
        self.headword.setText(word)
        accent = self._appearance.theme["accent.normal"]
        language = _language(entry, sighting.sentence)
        self.sentence.setFont(self._appearance.reading_font(language, 14))
        self.sentence.setText(marked_html(sighting.sentence, sighting.surface, accent))
        self.sentence.setVisible(bool(sighting.sentence))

    def _show_back(self, entry: Entry, sighting: Sighting) -> None:
        look = self._appearance
        self.pronunciation.setFont(look.reading_font("en", 16))
        self.pronunciation.setText(
            dress_of(look).reading(entry.key.reading.split(), entry.key.headword) or entry.phonetic
        )
        self.gloss.setFont(look.reading_font(detect_language(entry.gloss), 13))
        self.gloss.setText(entry.gloss.replace("\n", "<br>"))
        translation = sighting.translation
        self.translation.setFont(look.reading_font(detect_language(translation), 12))
        self.origin.setText(sighting.article_title)
        for text, shown in ((self.note, entry.note), (self.translation, translation)):
            text.setText(shown)
            text.setVisible(bool(shown))

    def _lay_out(self) -> None:
        back = QVBoxLayout(self.back)
        back.setContentsMargins(0, 8, 0, 0)
        back.setSpacing(12)
        back.addWidget(rule())
        for widget in (self.pronunciation, self.gloss, self.note, self.translation, self.origin):
            back.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 32, 40, 32)
        layout.setSpacing(16)
        layout.addWidget(self.headword)
        layout.addWidget(self.sentence)
        layout.addWidget(self.back)


def _word(entry: Entry) -> str:
    """Give the word that is asked for: Chinese as the text wrote it."""
    surface = entry.sightings[0].surface if entry.sightings else ""
    return surface if surface and entry.key.language == "zh" else entry.key.headword


def _centred(role: str = "") -> QLabel:
    made = label("", role)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setTextFormat(Qt.TextFormat.AutoText)
    return made


def _language(entry: Entry, text: str) -> str:
    return detect_language(text) if entry.key.language == "zh" else entry.key.language
