"""Phrases as the window uses them: what is selected on the page looked up, saved, searched for."""

from itertools import islice

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from reader.core.corrections.book import RowPlace
from reader.core.errors import SelectionError
from reader.core.phrases import is_all_said, passage_over, phrase_words
from reader.core.selections import Stretch, stretches_of
from reader.core.sentences import Span
from reader.core.tokens import Token
from reader.services.phrases import Phrases, is_listed, text_across, with_counterpart
from reader.services.program import Program
from reader.services.reading import Whereabouts
from reader.ui.annotating import Tokens
from reader.ui.background import Background
from reader.ui.chosen_word import ChosenWord
from reader.ui.message_bar import MessageBar
from reader.ui.page import WordAt
from reader.ui.reading_view import ReadingView
from reader.ui.word_guide import WordGuide
from reader.ui.word_panel import WordPanel


class PhraseDesk(QObject):
    """A single word that is selected acts as that word."""

    search_wanted = Signal(str)
    """A text to be searched for everywhere."""

    def __init__(
        self,
        program: Program,
        *,
        background: Background,
        messages: MessageBar,
        view: ReadingView,
        guide: WordGuide,
        panel: WordPanel,
    ) -> None:
        super().__init__(view)
        self._reading, self._background, self._messages = program.reading, background, messages
        self._view, self._guide, self._panel = view, guide, panel
        self._phrases = Phrases(program.reading, program.counterparts)
        guide.use_selection(self.selected)
        guide.shown.connect(self._look_across)
        panel.part_wanted.connect(self.open_part)
        view.page.phrase_chosen.connect(self.look_up)

    def look_up(self) -> None:
        """Show what is selected on the Word panel; where nothing is, the word the page is at."""
        with self._messages.telling():
            word = self.selected()
            if word is None:
                self._guide.current()
            else:
                self._guide.show(word)

    def save(self) -> None:
        """Keep what is selected, with its sentence, its reading and what it means."""
        self._guide.save_current()

    def search(self) -> None:
        """Search for what is selected; where nothing is, for the word the page is at."""
        with self._messages.telling():
            word = self.selected() or self._guide.current()
            if word is not None:
                self.search_wanted.emit(word.at.token.text)

    def open_part(self, number: int) -> None:
        """Show one of the words of the phrase on the panel, where it stands."""
        phrase = self._panel.word
        if phrase is not None and number < len(phrase.parts):
            with self._messages.telling():
                part = WordAt(phrase.at.row, phrase.at.side, phrase.parts[number])
                self._guide.show(replace(self._guide.look_up(part), came_from=phrase))

    def follow(self, found: Tokens) -> None:
        """Look the phrase on the panel up anew where its words were found otherwise."""
        phrase = self._panel.word
        if phrase is None or not phrase.parts or self._panel.isHidden():
            return
        row, side, span = phrase.at.row, phrase.at.side, _span(phrase)
        if (row.position, side) in found and phrase.at.row.row.text(side):
            with self._messages.telling():
                stretch = Stretch(row, side, span)
                words = phrase_words(found[(row.position, side)], span)
                if words and words != phrase.parts:
                    self._guide.show(self._phrase(stretch, words))

    def selected(self) -> ChosenWord | None:
        """Look up what is selected, None where nothing is.

        Raises:
            SelectionError: it is no phrase.
        """
        stretch = self._stretch()
        if stretch is None:
            return None
        tokens = self._tokens(stretch)
        words = phrase_words(tokens, stretch.span)
        if not words:
            raise SelectionError("There is no word in what is selected.")
        if len(words) == 1 and words[0] in tokens:
            return self._guide.look_up(WordAt(stretch.row, stretch.side, words[0]))
        return self._phrase(stretch, words)

    def _stretch(self) -> Stretch | None:
        selection, article = self._view.page.selecting.selection, self._view.article
        if selection is None or article is None:
            return None
        stretches = stretches_of(selection, article.rows, self._view.page.is_legible)
        found = [*islice(stretches, 2)]
        if len(found) > 1:
            raise SelectionError("A phrase stands in one paragraph; select less.")
        return found[0] if found else None

    def _tokens(self, stretch: Stretch) -> tuple[Token, ...]:
        """Give the words of a row as the page has them; it may not know them yet."""
        words = self._view.page.tokens(stretch.row.position, stretch.side)
        return words or self._reading.annotate_rows([self._whereabouts(stretch)])[0]

    def _phrase(self, stretch: Stretch, words: tuple[Token, ...]) -> ChosenWord:
        at = self._whereabouts(stretch)
        card = self._phrases.card(words, at)
        span = Span(card.token.start, card.token.end)
        passage = passage_over(stretch.row.row, stretch.side, span)
        is_shown = self._view.page.is_legible(stretch.row.position, stretch.side.other)
        return ChosenWord(
            WordAt(stretch.row, stretch.side, card.token),
            card,
            passage,
            at.languages,
            shows_translation=is_shown,
            parts=words,
            is_pending=is_shown and not is_listed(card) and bool(passage.translation),
        )

    def _look_across(self, word: ChosenWord) -> None:
        """Find what stands across from a phrase that is shown: words of it behind the window."""
        if not word.parts or word.across or not word.shows_translation:
            return
        passage, card = word.passage, word.card
        if is_all_said(passage, card.token.text) and not passage.is_doubtful:
            self._settle(word, passage.counterparts, passage.translation)
            return
        at = self._whereabouts(Stretch(word.at.row, word.at.side, _span(word)))

        def finish(span: Span | None) -> None:
            if span is None:
                self._settle(word, (), "")
            else:
                self._settle(word, (span,), text_across(at, span))

        self._background.run(
            lambda: self._phrases.across(card, at), finish, lambda _error: finish(None)
        )

    def _settle(self, word: ChosenWord, across: tuple[Span, ...], said: str) -> None:
        card = with_counterpart(word.card, said)
        self._guide.settle(replace(word, card=card, across=across, is_pending=False))

    def _whereabouts(self, stretch: Stretch) -> Whereabouts:
        article, row = self._view.article, stretch.row
        languages = article.article.metadata.languages if article is not None else ("en", "zh")
        place = RowPlace(article.article.id, row.id) if article is not None else None
        return Whereabouts(row.row, stretch.side, languages, place)


def _span(phrase: ChosenWord) -> Span:
    return Span(phrase.at.token.start, phrase.at.token.end)
