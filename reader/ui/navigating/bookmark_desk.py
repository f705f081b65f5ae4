"""Bookmarks and notes as the window changes them: shown at once, each change with its undo."""

from collections import defaultdict
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QMenu

from reader.core.articles import Place, Side, StoredRow
from reader.core.bookmarks import Bookmark, ListedBookmark, bookmark_at
from reader.core.trail import Spot
from reader.services.bookmarking import Bookmarking
from reader.ui.appearance import Appearance
from reader.ui.message_bar import MessageBar
from reader.ui.navigating.travels import Travels
from reader.ui.navigating.whereabouts import Whereabouts, whereabouts
from reader.ui.page.marginalia import Marginalia
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk

if TYPE_CHECKING:
    from reader.ui.navigating.bookmark_panel import BookmarkPanel

_MOST = 2000  # characters of the notes of a row that the page shows


class BookmarkDesk(QObject):
    """Ties the page, the note editor and the panel to what is kept."""

    panel_wanted = Signal()

    def __init__(
        self,
        bookmarking: Bookmarking,
        *,
        view: ReadingView,
        appearance: Appearance,
        travels: Travels,
        study: StudyDesk,
        messages: MessageBar,
    ) -> None:
        super().__init__(view)
        self._bookmarking, self._view, self._appearance = bookmarking, view, appearance
        self._travels, self._study, self._messages = travels, study, messages
        self._there: tuple[Bookmark, ...] = ()
        self._written: Callable[[str], object] | None = None
        view.rows_changed.connect(self.refresh)
        view.page.note_clicked.connect(self._write_at)
        view.bars.note_written.connect(self._save)
        study.undone.connect(self.refresh)

    # Made when it is first needed: the window opens sooner.
    @cached_property
    def panel(self) -> "BookmarkPanel":
        """The list of all of them; who hears that it is wanted gives it a place."""
        from reader.ui.navigating.bookmark_panel import BookmarkPanel

        panel = BookmarkPanel(self._appearance)
        panel.listing_wanted.connect(self._list)
        panel.chosen.connect(self._go)
        panel.edit_wanted.connect(self._edit)
        panel.delete_wanted.connect(self._delete)
        return panel

    def turn(self, at: Whereabouts | None = None) -> None:
        """Put a bookmark at a row, or take it away; at the row the page is at."""
        at, id_ = at or whereabouts(self._view), self._view.article_id
        if at is not None and id_ is not None:
            self._do(lambda: self._bookmarking.turn(id_, *at), self._tell_turned)

    def write(self, at: Whereabouts | None = None) -> None:
        """Write a note at a row, or change the one that is there."""
        at, id_ = at or whereabouts(self._view), self._view.article_id
        if at is None or id_ is None:
            return
        note = self._bookmarking.note_at(at.row)
        quote = bookmark_at(id_, *at).quote
        place = Place(at.row.position, at.side, at.offset)
        if note is not None:
            self._open(place, quote, note.note, partial(self._change, note))
        else:
            self._open(place, quote, "", partial(self._bookmarking.write, id_, *at))

    def show_panel(self) -> None:
        """Show the list of all of them."""
        self._list()
        self.panel_wanted.emit()
        self.panel.start()

    def add_to_menu(self, menu: QMenu, point: QPointF) -> None:
        """Offer what can be done at the row of a point of the page."""
        page = self._view.page
        row = page.row_at(point)
        if row is None:
            return
        word = page.word_at(point)
        side, offset = (word.side, word.token.start) if word is not None else (Side.LEFT, 0)
        at = Whereabouts(row, side, offset)
        kinds = {each.is_note for each in self._there if each.row_id == row.id}
        turn = self.tr("Remove the bookmark") if False in kinds else self.tr("Bookmark this row")
        write = self.tr("Edit the note…") if True in kinds else self.tr("Write a note…")
        menu.addSeparator()
        menu.addAction(turn).triggered.connect(lambda: self.turn(at))
        menu.addAction(write).triggered.connect(lambda: self.write(at))

    def refresh(self) -> None:
        """Show what there is on the page, and on the panel if that is seen."""
        with self._messages.telling():
            id_ = self._view.article_id
            self._there = self._bookmarking.of_article(id_) if id_ is not None else ()
            notes: defaultdict[str, list[str]] = defaultdict(list)
            for each in self._there:
                if each.is_note:
                    notes[each.row_id].append(each.note)
            self._view.page.set_marginalia(
                Marginalia(
                    frozenset(each.row_id for each in self._there if not each.is_note),
                    {row_id: _shown("\n".join(written)) for row_id, written in notes.items()},
                )
            )
        if "panel" in vars(self) and self.panel.isVisible():
            self._list()

    def _write_at(self, row: StoredRow) -> None:
        self.write(Whereabouts(row, Side.LEFT, 0))

    def _list(self) -> None:
        with self._messages.telling():
            article_id = "" if self.panel.is_everywhere else self._view.article_id
            found = (
                self._bookmarking.listed(article_id, self.panel.search.text())
                if article_id is not None
                else ()
            )
            self.panel.show_bookmarks(found)

    def _go(self, listed: ListedBookmark) -> None:
        bookmark = listed.bookmark
        spot = Spot(bookmark.article_id, bookmark.row_id, Place(0, bookmark.side))
        self._travels.go_to(spot)

    def _edit(self, listed: ListedBookmark) -> None:
        bookmark = listed.bookmark
        self._go(listed)
        self._open(
            self._view.page.place(), listed.text, bookmark.note, partial(self._change, bookmark)
        )

    def _change(self, bookmark: Bookmark, text: str) -> Bookmark | None:
        """Change what is written; a plain bookmark without a text stays one."""
        if text or bookmark.is_note:
            return self._bookmarking.change(bookmark.id, text)
        return None

    def _delete(self, ids: tuple[str, ...]) -> None:
        self._do(lambda: self._bookmarking.delete(ids), lambda _count: self.tr("Deleted."))
        self.panel.start()

    def _open(self, place: Place, quote: str, note: str, written: Callable[[str], object]) -> None:
        self._written = written
        self._view.show_note_editor(place, quote, note)

    def _save(self, text: str) -> None:
        written, self._written = self._written, None
        if written is not None:
            self._do(lambda: written(text), self._tell_written)
        self._view.page.setFocus()

    def _tell_turned(self, bookmark: object) -> str:
        removed, added = self.tr("Removed the bookmark."), self.tr("Added a bookmark.")
        return removed if bookmark is None else added

    def _tell_written(self, note: object) -> str:
        return self.tr("There is no note now.") if note is None else self.tr("Kept the note.")

    def _do(self, change: Callable[[], object], told: Callable[[object], str]) -> None:
        """Make a change, show it, and offer to take it back."""
        with self._messages.telling():
            before = self._there
            result = change()
            self.refresh()
            if result is not None or before != self._there:
                self._messages.tell(told(result), self.tr("Undo"), self._study.undo)


def _shown(note: str) -> str:
    return note if len(note) <= _MOST else f"{note[:_MOST]}…"
