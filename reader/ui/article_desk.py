"""The library as the window uses it: articles opened, imported, removed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.services.preferences import Preferences
from reader.services.reading import OpenArticle, Reading
from reader.ui.background import Background
from reader.ui.library_panel import LibraryPanel
from reader.ui.message_bar import MessageBar
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk
from reader.ui.wording import counted

if TYPE_CHECKING:
    from reader.services.importing import Imported

_LAST = "last_article"


class ArticleDesk(QObject):
    """Keeps the list of articles and the page in step."""

    opened = Signal()

    def __init__(
        self,
        *,
        reading: Reading,
        background: Background,
        preferences: Preferences,
        panel: LibraryPanel,
        view: ReadingView,
        study: StudyDesk,
        messages: MessageBar,
    ) -> None:
        super().__init__(view)
        self._reading, self._preferences = reading, preferences
        self._background = background
        self._panel, self._view, self._study, self._messages = panel, view, study, messages
        panel.article_chosen.connect(self.open)
        panel.remove_wanted.connect(self.remove)
        study.undone.connect(self._take_back)

    def open(self, article_id: str) -> None:
        """Open an article."""
        before = self._view.article_id
        if self._view.open(article_id):
            self._note_opened(article_id, before)

    def open_last(self) -> None:
        """Open the article that was open last, else the first of the list."""
        self._panel.refresh()
        last = self._preferences.text(_LAST)
        wanted = last if self._panel.lists(last) else self._panel.first_id()
        if wanted is None:
            self._view.close_article()
        else:
            self.open(wanted)

    def take_imported(self, imported: "Sequence[Imported]") -> None:
        """List what was imported, and open the first of it, read behind the window."""
        self._panel.search.clear()
        self._panel.refresh()
        if imported:
            wanted = imported[0].id
            self._background.run(
                lambda: self._reading.open(wanted), self._show, self._messages.tell_error
            )

    def _show(self, article: OpenArticle) -> None:
        before = self._view.article_id
        self._view.show_article(article)
        self._note_opened(article.article.id, before)

    def _note_opened(self, article_id: str, before: str | None) -> None:
        with self._messages.telling():
            self._preferences.set(_LAST, article_id)
        self._panel.update_articles(*filter(None, (before, article_id)))
        self._panel.select(article_id)
        self.opened.emit()

    def remove(self, article_ids: Sequence[str]) -> None:
        """Take articles out of the library and offer to take that back."""
        with self._messages.telling():
            self._view.keep_place()
            count = self._reading.remove(article_ids)
            if self._view.article_id in article_ids:
                self._view.close_article()
                self.open_last()
            self._panel.refresh()
            removed = counted(
                count, self.tr("Removed the article."), self.tr("Removed {0} articles.")
            )
            self._messages.tell(removed, self.tr("Undo"), self._study.undo)

    def _take_back(self) -> None:
        """An undo may bring an article back, or take the open one away."""
        self._panel.refresh()
        with self._messages.telling():
            listed = {article.id for article in self._reading.articles()}
            if self._view.article_id in listed:
                self._view.refresh()
            else:
                self._view.close_article()
                self.open_last()
