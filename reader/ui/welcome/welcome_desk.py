"""What follows from the welcome: settings that suit, an article to begin with, three hints."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect

from reader.services.program import Program
from reader.ui.keys.book import KeyBook
from reader.ui.keys.writing import native
from reader.ui.welcome.hints import Hints
from reader.ui.welcome.welcome_card import WelcomeCard

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

_POINT, _SAVE = 0, 1  # the hints that go by themselves when that is done


class WelcomeDesk(QObject):
    """Shows the card, then the hints; what a hint speaks of, once done, brings the next."""

    def __init__(self, program: Program, book: KeyBook, window: "MainWindow") -> None:
        super().__init__(window)
        self._program, self._book, self._window = program, book, window
        self._kept = 0

    @cached_property
    def card(self) -> WelcomeCard:
        """The card that asks."""
        card = WelcomeCard(self._window.appearance, self._window)
        card.begun.connect(self.begin)
        card.left.connect(self.leave)
        return card

    @cached_property
    def hints(self) -> Hints:
        """The hints on the page."""
        hints = Hints(self._window.page, self._window)
        self._window.page.word_chosen.connect(self._note_chosen)
        self._window.study.statuses_changed.connect(self._note_kept)
        return hints

    def show(self) -> None:
        """Welcome the person over the page; it is not done again unless it is asked for."""
        self._window.views.show_reading()
        with self._window.messages.telling():
            self._program.preferences.set("welcomed", value=True)
        page = self._window.page
        self.card.show_over(QRect(page.mapTo(self._window, QPoint()), page.size()))

    def leave(self) -> None:
        """Go to the page as it is."""
        self.card.hide()
        self._window.page.setFocus()

    def begin(self, studied: str, script: str) -> None:
        """Set what suits a learner, open a starter article in the script, and give hints."""
        self.leave()
        look, window = self._window.appearance, self._window
        with window.messages.telling():
            look.set("studied", studied)
            look.set("pinyin", "off" if studied == "en" else "unknown")
            article_id = self._starter(script)
            if article_id is not None and article_id != window.reading_view.article_id:
                window.open_article(article_id)
        window.page.setFocus()
        self._kept = len(window.study.statuses)
        self.hints.start(self._texts())

    def _starter(self, script: str) -> str | None:
        """Find an article with Chinese in a script, one of the program's own if there is one."""
        found = [
            article
            for article in self._program.reading.articles()
            if script in article.metadata.languages
        ]
        own = [article for article in found if article.metadata.source == "Duizhao"]
        return next((article.id for article in (*own, *found)), None)

    def _texts(self) -> tuple[str, str, str]:
        point = self.tr(
            "Point at a word, or go to it with {0}: a card says how it is read and what it means. "
            "A click, or {1}, shows all of it beside the page."
        )
        save = self.tr(
            "{0} keeps the word. {1} say how well you know it; {2} goes to the next new one."
        )
        take = self.tr(
            "What you keep comes back for review with {0}, and leaves as a deck for Anki with {1}. "
            "{2} lists every key."
        )
        levels = f"{self._key('study.status-1')} – {self._key('study.status-5')}"
        arrows = f"{self._key('page.previous-word')} {self._key('page.next-word')}"
        return (
            point.format(arrows, self._key("page.choose")),
            save.format(self._key("study.save"), levels, self._key("page.next-unknown")),
            take.format(
                self._key("study.review-now"), self._key("file.export"), self._key("help.keys")
            ),
        )

    def _key(self, id_: str) -> str:
        """Write the first key of something, where it has none how the menu calls it."""
        keys = self._book.keys(id_)
        names = {entry.id: entry.text for entry in self._book.entries}
        return native(keys[:1]) or f"“{names[id_]}”"

    def _note_chosen(self) -> None:
        if self.hints.isVisible() and self.hints.number == _POINT:
            self.hints.next()

    def _note_kept(self) -> None:
        before, self._kept = self._kept, len(self._window.study.statuses)
        if self.hints.isVisible() and self.hints.number == _SAVE and self._kept > before:
            self.hints.next()
