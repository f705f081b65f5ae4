"""The contents of the open article, and its neighbours in a series."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.articles import Place, ShelvedArticle
from reader.core.contents import Heading, beside, heading_at, headings_of
from reader.services.reading import Reading
from reader.ui.appearance import Appearance
from reader.ui.message_bar import MessageBar
from reader.ui.navigating.travels import Travels
from reader.ui.navigating.whereabouts import whereabouts
from reader.ui.reading_view import ReadingView

if TYPE_CHECKING:
    from reader.ui.navigating.contents_model import Line
    from reader.ui.navigating.contents_popup import ContentsPopup


class ContentsDesk(QObject):
    """Opens the contents, and goes where they lead."""

    changed = Signal()
    """Whether there is a next or a previous part may be another now."""

    def __init__(
        self,
        reading: Reading,
        *,
        view: ReadingView,
        travels: Travels,
        appearance: Appearance,
        messages: MessageBar,
    ) -> None:
        super().__init__(view)
        self._reading, self._view, self._travels = reading, view, travels
        self._appearance, self._messages = appearance, messages
        self._parts: tuple[ShelvedArticle, ...] = ()
        view.rows_changed.connect(self._take_article)

    # Made when it is first needed: the window opens sooner.
    @cached_property
    def popup(self) -> "ContentsPopup":
        """The list that lies over the page."""
        from reader.ui.navigating.contents_popup import ContentsPopup

        popup = ContentsPopup(self._appearance, self._view)
        popup.chosen.connect(self._go)
        popup.left.connect(self._view.page.setFocus)
        return popup

    def open(self) -> None:
        """Show the contents over the page."""
        from reader.ui.navigating.contents_model import Section

        article = self._view.article
        if article is None:
            return
        self._take_article()
        headings, here = headings_of(article.rows), whereabouts(self._view)
        at = heading_at(headings, here.row.position) if here is not None else None
        current: list[Line] = [headings[at]] if at is not None else []
        lines: list[Line] = [*headings]
        if len(self._parts) > 1:
            name = article.article.metadata.series or ""
            lines += [Section(self.tr("Series: {0}").format(name)), *self._parts]
            current += [part for part in self._parts if part.id == article.article.id]
        self.popup.show_over(self._view.page, lines, current)

    def has_part(self, by: int) -> bool:
        """Whether there is a part so many places after the open article, or before it."""
        return self._part(by) is not None

    def go_to_part(self, by: int) -> None:
        """Open the part so many places after the open article, or before it."""
        part = self._part(by)
        if part is not None:
            self._travels.open(part.id)

    def _part(self, by: int) -> ShelvedArticle | None:
        return beside(self._parts, self._view.article_id or "", by)

    def _take_article(self) -> None:
        with self._messages.telling():
            article = self._view.article
            self._parts = self._reading.parts(article.article) if article is not None else ()
        self.changed.emit()

    def _go(self, line: Heading | ShelvedArticle) -> None:
        if isinstance(line, Heading):
            self._travels.go(Place(line.row))
        elif line.id != self._view.article_id:
            self._travels.open(line.id)
