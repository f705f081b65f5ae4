"""The card beside the word under the pointer."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from reader.core.entries import Status
from reader.core.wordcards import WordCard
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.placement import place_beside
from reader.ui.status_names import status_name
from reader.ui.word_text import (
    chips,
    first_senses,
    headword_language,
    headwords,
    other_script_language,
    pronunciation_html,
)

_WIDTH = 320  # pixels at most
_SENSES = 3
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
        self._status = label("", "chip")
        self._lay_out()
        self._leaving = QTimer(self, singleShot=True, interval=_GRACE)
        self._leaving.timeout.connect(self.hide)
        self.hide()

    def show_word(self, card: WordCard, status: Status | None, word: QRect) -> None:
        """Show a word beside `word`, a rectangle in the window's coordinates."""
        self._leaving.stop()
        self._fill(card)
        self._paint_status(status)
        spoken = (self._headword, self._senses, self._level, self._status)
        self.setAccessibleName(" ".join(part.text() for part in spoken))
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
        layout.addWidget(self._senses)
        layout.addLayout(foot)

    def _fill(self, card: WordCard) -> None:
        word, other = headwords(card)
        look = self._appearance
        self._headword.setFont(look.reading_font(headword_language(card), 17))
        self._headword.setText(word)
        self._other.setFont(look.reading_font(other_script_language(card), 13))
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._pronunciation.setText(pronunciation_html(card, look.theme))
        self._senses.setText("\n".join(first_senses(card, _SENSES)) or card.explanation)
        self._level.setText(" · ".join(chips(card)))

    def _paint_status(self, status: Status | None) -> None:
        self._status.setText(status_name(status))
        colour = self._appearance.status_colour(status or Status.NEW).name()
        self._status.setStyleSheet(f"background: {colour}")

    def _wanted_size(self) -> QSize:
        """Measure the card as wide as its words need, up to its greatest width."""
        self._senses.setFixedWidth(_WIDTH)
        self.ensurePolished()
        self.adjustSize()
        return self.sizeHint()
