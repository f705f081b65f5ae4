"""All bookmarks and notes, of the open article or of the library, where the Word panel is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.core.bookmarks import ListedBookmark
from reader.ui.appearance import Appearance
from reader.ui.buttons import flat_button, label, push_button
from reader.ui.indexes import AnyIndex
from reader.ui.navigating.bookmark_delegate import BookmarkDelegate
from reader.ui.navigating.bookmark_model import BookmarkModel
from reader.ui.search_field import SearchField

_MANY = 150  # bookmarks of which each takes as much room as any other
_PAUSE = 60  # milliseconds without a key before the list is searched


class BookmarkPanel(QFrame):
    """A search field and two scopes over a list; Enter goes there, other keys edit and delete."""

    listing_wanted = Signal()
    """The scope or what is sought is another."""
    chosen = Signal(object)  # ListedBookmark
    edit_wanted = Signal(object)  # ListedBookmark
    delete_wanted = Signal(object)  # ids
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._appearance = appearance
        self.search = SearchField(appearance, self.tr("Search bookmarks and notes"))
        self.here = push_button(self.tr("This article"), "choice")
        self.everywhere = push_button(self.tr("All"), "choice")
        self.close_button = flat_button(self.tr("Close (Esc)"))
        self.list, self.model = QListView(), BookmarkModel(self)
        self._nothing = label("", "muted")
        self._scopes = QButtonGroup(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._set_up_list()
        self._connect()

    @property
    def is_everywhere(self) -> bool:
        """Whether the bookmarks of all articles are wanted."""
        return self.everywhere.isChecked()

    def show_bookmarks(self, listed: Sequence[ListedBookmark]) -> None:
        """Show other bookmarks; the one the keyboard was at stays so if it is there."""
        current = self.model.bookmark(self.list.currentIndex().row())
        row = self.list.currentIndex().row()
        self.list.setUniformItemSizes(len(listed) > _MANY)
        self.model.show_bookmarks(listed, has_titles=self.is_everywhere)
        number = self.model.number_of(current.bookmark.id) if current is not None else None
        number = min(max(row, 0), len(listed) - 1) if number is None else number
        self.list.setCurrentIndex(self.model.index(number))
        is_sought = bool(self.search.text().strip())
        self._nothing.setText(self.tr("Nothing matches.") if is_sought else self._how_to())
        self._nothing.setVisible(not listed)

    def start(self) -> None:
        """Take the keyboard."""
        (self.list if self.model.rowCount() else self.search).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _how_to(self) -> str:
        """Say how a bookmark is made, by its keys as they are bound now."""
        keys = self._appearance.keys
        mark, note = keys.text("go.bookmark"), keys.text("go.note")
        if mark and note:
            text = self.tr("{0} puts a bookmark at a row, {1} writes a note there.")
            return text.format(mark, note)
        return self.tr("The menu Go puts a bookmark at a row, or writes a note there.")

    def _connect(self) -> None:
        self._pause.timeout.connect(self.listing_wanted)
        self.search.textChanged.connect(self._pause.start)
        self.search.lead_to(self.list, self._search_now)
        self._scopes.idClicked.connect(self.listing_wanted)
        self.close_button.clicked.connect(self.left)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._appearance.changed.connect(self._paint)
        self._paint()

    def _search_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.listing_wanted.emit()

    def _choose(self, index: AnyIndex) -> None:
        listed = self.model.bookmark(index.row())
        if listed is not None:
            self.chosen.emit(listed)

    def _edit(self) -> None:
        listed = self.model.bookmark(self.list.currentIndex().row())
        if listed is not None:
            self.edit_wanted.emit(listed)

    def _delete(self) -> None:
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        there = filter(None, map(self.model.bookmark, rows))
        ids = tuple(listed.bookmark.id for listed in there)
        if ids:
            self.delete_wanted.emit(ids)

    def _set_up_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(BookmarkDelegate(self._appearance))
        self.list.setAccessibleName(self.tr("Bookmarks and notes"))
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._add_action(self.tr("&Go there"), lambda: self._choose(self.list.currentIndex()))
        self._add_action(self.tr("&Edit the note…"), self._edit, "bookmarks.edit")
        self._add_action(self.tr("&Delete"), self._delete, "bookmarks.delete")

    def _add_action(self, text: str, do: Callable[[], None], id_: str = "") -> None:
        action = QAction(text, self.list)
        if id_:
            self._appearance.keys.bind(action, id_)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False: do())
        self.list.addAction(action)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 0)
        head.addWidget(label(self.tr("Bookmarks and notes"), "section"), 1)
        head.addWidget(self.close_button)
        scopes = QHBoxLayout()
        scopes.setContentsMargins(12, 8, 12, 4)
        scopes.setSpacing(6)
        for button in (self.here, self.everywhere):
            button.setCheckable(True)
            self._scopes.addButton(button)
            scopes.addWidget(button, 1)
        self.here.setChecked(True)
        searching = QHBoxLayout()
        searching.setContentsMargins(12, 8, 12, 0)
        searching.addWidget(self.search)
        self._nothing.setContentsMargins(16, 12, 16, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        for part in (head, searching, scopes):
            layout.addLayout(part)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)

    def _paint(self) -> None:
        colour = self._appearance.theme["text.muted"]
        self.close_button.setIcon(self._appearance.icons.icon("close", colour))
        self.list.viewport().update()
