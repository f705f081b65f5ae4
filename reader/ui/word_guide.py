"""What happens when a word is pointed at, chosen, saved: page, card and panel as one."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.corrections.book import RowPlace
from reader.core.counterparts import passage_at
from reader.core.entries import Entry, Status, entry_key
from reader.core.sentences import Span
from reader.services.reading import Reading, Whereabouts
from reader.ui.chosen_word import ChosenWord
from reader.ui.hover_card import HoverCard
from reader.ui.message_bar import MessageBar
from reader.ui.page import WordAt
from reader.ui.page_readings import said_on
from reader.ui.reading_view import ReadingView
from reader.ui.sightings import sighting_of
from reader.ui.study_desk import StudyDesk
from reader.ui.word_panel import WordPanel
from reader.ui.word_text import lit_spans
from reader.ui.words_across import WordsAcross

_PATIENCE = 600  # milliseconds that saving a phrase waits for what stands across from it


class WordGuide(QObject):
    """Follows the pointer and the keyboard over the page."""

    panel_wanted = Signal()
    shown = Signal(object)
    """ChosenWord: it is on the panel now."""

    def __init__(
        self,
        *,
        reading: Reading,
        desk: StudyDesk,
        view: ReadingView,
        card: HoverCard,
        panel: WordPanel,
        across: WordsAcross,
        messages: MessageBar,
    ) -> None:
        super().__init__(view)
        self._across = across
        self._lit: WordAt | None = None
        self._selected: Callable[[], ChosenWord | None] = _nothing
        self._waiting: list[tuple[WordAt, Status]] = []
        across.found.connect(self._light_across)
        self._reading, self._desk, self._messages = reading, desk, messages
        self._view, self._card, self._panel = view, card, panel
        self._hovered: WordAt | None = None
        view.page.word_hovered.connect(self._hover)
        view.page.word_chosen.connect(self.choose)
        panel.save_wanted.connect(lambda: self._save(panel.word))
        panel.remove_wanted.connect(self._remove)
        panel.status_wanted.connect(self._set_status)
        panel.gloss_edited.connect(self._edit_gloss)
        panel.note_edited.connect(self._edit_note)
        desk.statuses_changed.connect(self._follow)

    def choose(self, word: WordAt) -> None:
        """Show a word on the panel and light up its sentence."""
        self._card.hide()
        self._hovered = None
        with self._messages.telling():
            self.show(self.look_up(word))

    def show(self, word: ChosenWord) -> None:
        """Show a word that was looked up on the panel and light up its sentence."""
        self._panel.show_word(word, self._entry_of(word))
        self.panel_wanted.emit()
        self._light(word)
        self.shown.emit(word)

    def use_selection(self, selected: Callable[[], ChosenWord | None]) -> None:
        """Let what is selected be meant before the word the page is at; it may be refused."""
        self._selected = selected

    def settle(self, phrase: ChosenWord) -> None:
        """Take what was found to stand across from a phrase; save it if that waited for it."""
        shown = self._panel.word
        if shown is not None and shown.at == phrase.at and shown.parts:
            self._panel.show_word(phrase, self._entry_of(phrase))
            if self._lit == phrase.at:
                self._light(phrase)
        self._stop_waiting(phrase)

    def save_current(self) -> None:
        """Keep the word the page is at."""
        self._save(self.current())

    def set_current_status(self, status: Status) -> None:
        """Set the status of the word the page is at, keeping it if need be."""
        if self.current() is not None:
            self._set_status(status)

    def forget(self) -> None:
        """Let go of the words of an article that is left."""
        self._hovered = None
        self._card.hide()
        self._panel.clear()

    def _hover(self, word: WordAt | None) -> None:
        self._hovered = word
        if word is None:
            self._card.leave()
            self._light(self._panel.word)
            return
        with self._messages.telling():
            hovered = self.look_up(word)
            key = entry_key(word.token)
            status = self._desk.statuses.get(key) if key else None
            self._card.show_word(hovered.card, status, self._place_of(word), hovered.said)
            self._light(hovered)

    def _place_of(self, word: WordAt) -> QRect:
        """Give the word's rectangle in the coordinates of the card's parent."""
        area = self._view.page.word_rect(word)
        parent: QWidget = self._card.window()
        return area.translated(self._view.page.viewport().mapTo(parent, QPoint()))

    def look_up(self, word: WordAt) -> ChosenWord:
        """Say all that is known of a word where it stands."""
        article = self._view.article
        languages = article.article.metadata.languages if article else ("en", "zh")
        passage = passage_at(word.row.row, word.side, word.token.start)
        page = self._view.page
        said = said_on(page, word, self._view.readings)
        is_shown = page.is_legible(word.row.position, word.side.other)
        place = RowPlace(article.article.id, word.row.id) if article else None
        at = Whereabouts(word.row.row, word.side, languages, place)
        card = self._reading.look_up(word.token, at)
        return ChosenWord(word, card, passage, languages, said, shows_translation=is_shown)

    def _light(self, word: ChosenWord | None) -> None:
        self._lit = word.at if word is not None else None
        if word is None:
            self._across.forget()
            self._view.page.clear_highlight()
        else:
            doubted = word.at.side.other if word.passage.is_doubtful else None
            spans = lit_spans(word.at, word.passage)
            self._view.page.highlight(word.at.row.position, spans, doubted)
            if word.parts:
                self._across.forget()
                self._view.page.highlight_across(word.at.side.other, word.across)
            elif self._view.article is not None and not word.is_elsewhere:
                self._across.want(self._view.article, word.at)

    def _light_across(self, word: WordAt, spans: tuple[Span, ...]) -> None:
        if word == self._lit:
            self._view.page.highlight_across(word.side.other, spans)

    def current(self) -> ChosenWord | None:
        """Put what is meant on the panel: what is selected, else the word the page is at."""
        with self._messages.telling():
            selected, shown = self._selected(), self._panel.word
            if selected is None:
                return self.word_of_page()
            if shown is None or shown.first.at != selected.at:
                self.show(selected)
            return self._panel.word
        return None

    def word_of_page(self) -> ChosenWord | None:
        """Put the word meant on the panel: the hovered one, else the page's, else the panel's.

        One that was reached from the page's word stays there, and so does one from elsewhere while
        the keyboard is on the panel.
        """
        word = self._hovered or self._view.page.current_word()
        shown = self._panel.word
        is_on_panel = self._panel.isAncestorOf(QApplication.focusWidget() or self._panel)
        if shown is not None and shown.is_elsewhere and is_on_panel and self._hovered is None:
            return shown
        if word is not None and (shown is None or word != shown.first.at):
            self.choose(word)
        return self._panel.word

    def _entry_of(self, word: ChosenWord) -> Entry | None:
        return self._desk.find(word.card.draft.key)

    def _save(self, word: ChosenWord | None, status: Status = Status.LEARNING_1) -> None:
        if word is None or entry_key(word.at.token) is None:
            return
        if word.is_pending:
            self._waiting.append((word.at, status))
            settled = replace(word, is_pending=False)
            QTimer.singleShot(_PATIENCE, self, lambda: self._stop_waiting(settled))
            return
        article, sighting, row = self._view.article, None, word.at.row
        rows = article.rows if article is not None else ()
        is_here = row.position < len(rows) and rows[row.position].id == row.id
        if article is not None and is_here and not word.is_elsewhere:
            sighting = sighting_of(word.at, word.passage, article.article)
        self._desk.save(replace(word.card.draft, status=status), sighting)

    def _stop_waiting(self, phrase: ChosenWord) -> None:
        """Save a phrase, with what is known of it by now, if that waited."""
        waiting = [status for at, status in self._waiting if at == phrase.at]
        self._waiting = [each for each in self._waiting if each[0] != phrase.at]
        for status in waiting[:1]:
            self._save(phrase, status)

    def _set_status(self, status: Status) -> None:
        entry = self._panel.entry
        if entry is None:
            self._save(self._panel.word, status)
        else:
            self._desk.set_status([entry], status)

    def _remove(self) -> None:
        if self._panel.entry is not None:
            self._desk.delete([self._panel.entry])

    def _edit_gloss(self, text: str) -> None:
        if self._panel.entry is not None:
            self._desk.edit(self._panel.entry, gloss=text)

    def _edit_note(self, text: str) -> None:
        if self._panel.entry is not None:
            self._desk.edit(self._panel.entry, note=text)

    def _follow(self) -> None:
        """Show on the panel what became of its word."""
        if self._panel.word is not None:
            self._panel.show_entry(self._entry_of(self._panel.word))


def _nothing() -> None:
    pass
