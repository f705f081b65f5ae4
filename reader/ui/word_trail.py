"""From one word on the panel to others that it names, and back."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.core.counterparts import passage_at
from reader.core.wordcards import Candidate
from reader.services.reading import Reading
from reader.ui.chosen_word import ChosenWord
from reader.ui.message_bar import MessageBar
from reader.ui.word_guide import WordGuide
from reader.ui.word_panel import WordPanel


class WordTrail(QObject):
    """Looks up what is followed on the panel; each word remembers the one it was reached from."""

    def __init__(
        self, reading: Reading, guide: WordGuide, panel: WordPanel, messages: MessageBar
    ) -> None:
        super().__init__(panel)
        self._reading, self._guide, self._panel = reading, guide, panel
        self._messages = messages
        panel.word_wanted.connect(self.open_word)
        panel.candidate_wanted.connect(self.open_candidate)
        panel.back_wanted.connect(self.go_back)

    def open_word(self, text: str) -> None:
        """Show a word that stands elsewhere."""
        word = self._panel.word
        if word is None:
            return
        with self._messages.telling():
            card = replace(self._reading.gloss(text), reason=None)  # there is no sentence
            at = replace(word.at, token=card.token)
            opened = replace(word, at=at, card=card, said=(), came_from=word, is_elsewhere=True)
            self._guide.show(opened)

    def open_candidate(self, candidate: Candidate) -> None:
        """Show another word at the place of the one on the panel; it can be saved as it is."""
        word = self._panel.word
        if word is None:
            return
        with self._messages.telling():
            self._guide.show(self._look_up(candidate, word))

    def go_back(self) -> None:
        """Show the word from which the one on the panel was reached."""
        word = self._panel.word
        if word is not None and word.came_from is not None:
            self._guide.show(word.came_from)

    def _look_up(self, candidate: Candidate, word: ChosenWord) -> ChosenWord:
        is_chinese = word.card.token.language == "zh"
        card = self._reading.gloss(candidate.text if is_chinese else candidate.headword)
        place = {"text": candidate.text, "start": candidate.start, "end": candidate.end}
        token = replace(card.token, **place)
        at = replace(word.at, token=token)
        passage = passage_at(at.row.row, at.side, token.start)
        card = replace(card, token=token)
        return ChosenWord(at, card, passage, word.languages, came_from=word)
