"""Finding on the page: what is typed is sought at once, hit after hit can be gone to."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from reader.core.articles import Place, StoredRow
from reader.core.finding import NOTHING_FOUND, Hits, Pages
from reader.core.trail import Spot
from reader.services.finding import Finding
from reader.ui.background import Background
from reader.ui.navigating.travels import Travels
from reader.ui.navigating.whereabouts import spot_of, whereabouts
from reader.ui.reading_view import ReadingView

if TYPE_CHECKING:
    from reader.ui.navigating.find_bar import FindBar


class FindDesk(QObject):
    """Ties the find bar to the page.

    The article is made ready for it behind the window, when the bar is opened; what is typed by
    then is sought when it is.
    """

    def __init__(
        self, finding: Finding, *, view: ReadingView, travels: Travels, background: Background
    ) -> None:
        super().__init__(view)
        self._finding, self._view = finding, view
        self._travels, self._background = travels, background
        self._rows: Sequence[StoredRow] = ()  # those that `_pages` are or will be made of
        self._pages: Pages | None = None
        self._hits: Hits = NOTHING_FOUND
        self._number: int | None = None
        self._from = Place()
        self._began: Spot | None = None
        self._goes_back = False  # from where one reads to the hit before it
        view.rows_changed.connect(self._take_rows)
        view.installEventFilter(self)

    @cached_property
    def _bar(self) -> "FindBar":
        """The bar, which is made when it is first opened."""
        bar = self._view.bars.find_bar
        bar.wanted.connect(self._seek)
        bar.step_wanted.connect(self.step)
        bar.left.connect(self.close)
        return bar

    @property
    def _is_open(self) -> bool:
        return "_bar" in vars(self) and not self._bar.isHidden()

    def open(self) -> None:
        """Let the person type what to find."""
        if self._view.article is None:
            return
        if not self._is_open:
            self._began = spot_of(self._view)
            here = whereabouts(self._view)
            self._from = Place() if here is None else Place(here.row.position, *here[1:])
        self._bar.start()
        self._take_rows()

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before; after the last comes the first.

        Without the bar it is opened, with what was sought last, at the next one from here.
        """
        if not self._is_open:
            self.open()
            self._goes_back = by < 0
            self._from = replace(self._from, offset=self._from.offset + (by > 0))
        elif self._number is not None:
            self._show((self._number + by) % len(self._hits))

    def close(self) -> None:
        """Leave the bar; reading goes on where something was found."""
        self._bar.hide()
        if self._began is not None and self._number is not None:
            self._travels.leave(self._began)
        self._forget()
        self._rows, self._pages = (), None
        self._view.page.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self._is_open
            and self._bar.isVisible()
        ):
            self.close()
            return True
        return super().eventFilter(watched, event)

    def _take_rows(self) -> None:
        """Make what is shown ready to be searched, as long as the bar is there."""
        article = self._view.article
        if not self._is_open or article is None:
            return
        if self._rows is article.rows:
            self._seek()
            return
        self._rows, self._pages = article.rows, None
        self._forget()
        rows = article.rows
        self._background.run(
            lambda: self._finding.pages(rows), lambda pages: self._take_pages(rows, pages)
        )

    def _take_pages(self, rows: Sequence[StoredRow], pages: Pages) -> None:
        if rows is self._rows:
            self._pages = pages
            self._seek()

    def _seek(self) -> None:
        if self._pages is None:
            return
        self._hits = self._pages.find(self._bar.text)
        first = self._hits.first_from(self._from)
        if first is not None and self._goes_back:
            first = (first - 1) % len(self._hits)
        self._goes_back = False
        self._show(first)

    def _show(self, number: int | None) -> None:
        self._number = number
        hit = self._hits[number] if number is not None else None
        self._view.page.show_hits(self._hits, hit)
        self._bar.show_count(number, len(self._hits))
        if hit is not None:
            self._view.page.put_cursor(Place(hit.row, hit.side, hit.span.start))

    def _forget(self) -> None:
        self._hits, self._number = NOTHING_FOUND, None
        self._view.page.show_hits(NOTHING_FOUND, None)
        self._bar.show_nothing()
