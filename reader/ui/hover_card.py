"""The card beside the word under the pointer."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from reader.core.entries import Status, entry_key
from reader.core.wordcards import WordCard
from reader.ui.accessibility.spelled import reading_text
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.placement import place_beside
from reader.ui.status_names import status_name
from reader.ui.word_markup import dress_of
from reader.ui.word_reasons import doubt_text, reason_text
from reader.ui.word_text import (
    chips,
    first_senses,
    headword_language,
    headwords,
    inflection_text,
    other_script_language,
    pronunciation_html,
)

_WIDTH = 320  # pixels at most
_SENSES = 3
_CANDIDATES = 3
_GRACE = 250  # milliseconds in which the pointer may reach the card


class HoverCard(QFrame):
    """Headword, reading, first senses, level and status of one word; a child of the window."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("card")
        self._appearance = appearance
        self._headword, self._other = QLabel(), label("", "muted")
        self._pronunciation, self._level = QLabel(), label("", "muted")
        self._senses = label("")
        self._reason, self._doubt = label("", "muted"), label("", "doubt")
        self._others = label("", "muted")
        self._lines = (self._reason, self._doubt, self._others)
        self._status = label("", "chip")
        self._lay_out()
        self._leaving = QTimer(self, singleShot=True, interval=_GRACE)
        self._leaving.timeout.connect(self.hide)
        self.hide()

    def show_word(
        self, card: WordCard, status: Status | None, word: QRect, said: tuple[str, ...] = ()
    ) -> None:
        """Show a word beside `word`, a rectangle in the window's coordinates.

        `said` is its reading as it is said here, where that is asked for.
        """
        self._leaving.stop()
        self._fill(card, said)
        self._paint_status(status)
        self._status.setVisible(entry_key(card.token) is not None)
        shown = (self._senses, *self._lines, self._level, self._status)
        reading = " ".join(said) or reading_text(card.token, self._appearance.readings)
        spoken = (self._headword.text(), reading, *(part.text() for part in shown))
        self.setAccessibleName(" ".join(filter(None, spoken)))
        self.setGeometry(place_beside(word, self._wanted_size(), self.window().rect()))
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Hide soon, unless the pointer enters the card."""
        if self.isVisible():
            self._leaving.start()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._leaving.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.hide()
        super().leaveEvent(event)

    def _lay_out(self) -> None:
        self._pronunciation.setTextFormat(Qt.TextFormat.RichText)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        for widget in (self._headword, self._other, self._pronunciation):
            widget.setWordWrap(False)
            head.addWidget(widget, alignment=Qt.AlignmentFlag.AlignBaseline)
        head.addStretch()
        self._level.setWordWrap(False)
        foot.addWidget(self._level)
        foot.addStretch()
        foot.addWidget(self._status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        for line in (self._senses, *self._lines):
            line.setMinimumWidth(_WIDTH)
            layout.addWidget(line)
        layout.addLayout(foot)

    def _fill(self, card: WordCard, said: tuple[str, ...]) -> None:
        word, other = headwords(card)
        look, dress = self._appearance, dress_of(self._appearance)
        self._headword.setFont(look.reading_font(headword_language(card), 17))
        self._headword.setText(word)
        self._other.setFont(look.reading_font(other_script_language(card), 13))
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._pronunciation.setText(pronunciation_html(card, dress, said))
        senses = (card.meaning,) if card.meaning else first_senses(card, _SENSES)
        self._senses.setText("\n".join(senses) or card.explanation)
        texts = (reason_text(card, dress), doubt_text(card, dress), self._others_of(card))
        self._senses.setFont(look.list_font(self._senses.text()))
        for line, text in zip(self._lines, texts, strict=True):
            line.setFont(look.list_font(text))
            line.setText(text)
            line.setVisible(bool(text))
        self._level.setText(" · ".join(chips(card)))

    def _others_of(self, card: WordCard) -> str:
        """Name what else could stand here, or the form that this is."""
        others = " · ".join(candidate.text for candidate in card.candidates[:_CANDIDATES])
        said = self.tr("also: {0}").format(others) if others else ""
        return " · ".join(filter(None, (inflection_text(card), said)))

    def _paint_status(self, status: Status | None) -> None:
        self._status.setText(status_name(status))
        colour = self._appearance.status_colour(status or Status.NEW).name()
        style = f"background: {colour}"
        if self._status.styleSheet() != style:  # Qt makes the style anew even for the same one
            self._status.setStyleSheet(style)

    def _wanted_size(self) -> QSize:
        """Measure the card as wide as its words need, up to its greatest width."""
        self.ensurePolished()
        self.adjustSize()
        return self.sizeHint()
