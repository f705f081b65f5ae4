"""From one word on the panel to others that it names, and back."""

from contextlib import suppress

from msgspec.structs import replace
from PySide6.QtCore import QObject

from reader.core.counterparts import passage_at
from reader.core.entries import EntryDraft, EntryKey
from reader.core.errors import NotFoundError
from reader.core.tokens import Headword, Token, TokenKind
from reader.core.wordcards import Candidate, WordCard
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
        """Look a candidate up where it stands; it reads as the text does."""
        place = {"text": candidate.text, "start": candidate.start, "end": candidate.end}
        if not candidate.is_phrase:
            found = self._reading.gloss(candidate.text).token
            at = replace(word.at, token=replace(found, **place))
            return replace(self._guide.look_up(at), came_from=word)
        card = self._phrase(candidate, word.card.token.language)
        card = replace(card, token=replace(card.token, **place))
        at = replace(word.at, token=card.token)
        passage = passage_at(at.row.row, at.side, candidate.start)
        return replace(word, at=at, card=card, passage=passage, said=(), came_from=word)

    def _phrase(self, candidate: Candidate, language: str) -> WordCard:
        """Look a phrase up; dates and sums are in no dictionary, but it is known what they say."""
        with suppress(NotFoundError):
            card = self._reading.gloss(candidate.headword)
            if card.chinese or card.english:
                found = card.token
                headword = found.headword or Headword(candidate.headword, candidate.headword)
                gloss = candidate.gloss or found.gloss
                token = replace(found, headword=headword, gloss=gloss)
                return replace(card, token=token, reason=None)
        sum_or_date = Token(candidate.text, 0, len(candidate.text), TokenKind.NUMBER, language)
        draft = EntryDraft(key=EntryKey(language, candidate.headword))
        return WordCard(token=sum_or_date, draft=draft, meaning=candidate.gloss)
