"""Bookmarks and notes as Qt sees them: one list."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from reader.core.bookmarks import ListedBookmark
from reader.ui.indexes import AnyIndex
from reader.ui.list_item import ListItem
from reader.ui.wording import tooltip

_LONGEST = 600  # characters of a note that a list shows


class BookmarkRole(IntEnum):
    """What the delegate asks for."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    IS_NOTE = Qt.ItemDataRole.UserRole + 2


class BookmarkModel(QAbstractListModel):
    """A bookmark a line; titles are told where there are those of several articles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: Sequence[ListedBookmark] = ()
        self._has_titles = False

    def show_bookmarks(self, listed: Sequence[ListedBookmark], *, has_titles: bool) -> None:
        """Show other bookmarks."""
        self.beginResetModel()
        self._listed, self._has_titles = tuple(listed), has_titles
        self.endResetModel()

    def bookmark(self, number: int) -> ListedBookmark | None:
        """Give the bookmark of a line."""
        return self._listed[number] if 0 <= number < len(self._listed) else None

    def number_of(self, bookmark_id: str) -> int | None:
        """Give the line of a bookmark, None where it is not listed."""
        ids = (listed.bookmark.id for listed in self._listed)
        return next((number for number, id_ in enumerate(ids) if id_ == bookmark_id), None)

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._listed)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        listed = self._listed[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _said(listed)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip("\n".join(filter(None, (_said(listed), self._facts(listed)))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(listed)
            case BookmarkRole.ITEM:
                return self._item(listed)
            case BookmarkRole.IS_NOTE:
                return listed.bookmark.is_note
            case _:
                return None

    def _item(self, listed: ListedBookmark) -> ListItem:
        title = " ".join(_said(listed).split())
        return ListItem((title,), self._facts(listed), is_quiet=not listed.is_on_page)

    def _facts(self, listed: ListedBookmark) -> str:
        """Say what a note is about, whose text it is, and whether that is on the page."""
        quoted = self.tr("“{0}”").format(listed.text) if listed.bookmark.is_note else ""
        title = listed.title if self._has_titles else ""
        gone = "" if listed.is_on_page else self.tr("off the page")
        return " · ".join(filter(None, (gone, quoted, title)))

    def _spoken(self, listed: ListedBookmark) -> str:
        kind = self.tr("Note") if listed.bookmark.is_note else self.tr("Bookmark")
        facts = self._facts(listed)
        return f"{kind}: {_said(listed)}. {facts}".strip()


def _said(listed: ListedBookmark) -> str:
    """Give how a note begins, or what stands at a bookmark."""
    return listed.bookmark.note[:_LONGEST] or listed.text
