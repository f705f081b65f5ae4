"""The Library panel: the articles, sought and opened."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from reader.services.reading import Reading
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.library_delegate import LibraryDelegate
from reader.ui.library_model import LibraryModel
from reader.ui.message_bar import MessageBar
from reader.ui.search_field import SearchField

_PAUSE = 60  # milliseconds without a key before the library is searched


class LibraryPanel(QFrame):
    """A search field over the list of articles."""

    article_chosen = Signal(str)  # id
    remove_wanted = Signal(str)  # id
    details_wanted = Signal(str)  # id

    def __init__(
        self,
        reading: Reading,
        appearance: Appearance,
        messages: MessageBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._reading = reading
        self._messages = messages
        self.search = SearchField(appearance, self.tr("Search the library"))
        self.list = QListView()
        self.model = LibraryModel(self)
        self._nothing = label(self.tr("Nothing matches."), "muted")
        self._lay_out(appearance)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._pause.start)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        appearance.changed.connect(self.list.viewport().update)

    def refresh(self) -> None:
        """Read the list anew; the selected article stays selected."""
        selected = self.selected_id()
        with self._messages.telling():
            self.model.show_articles(self._reading.articles(self.search.text().strip()))
        self._nothing.setVisible(self.model.rowCount() == 0)
        if selected:
            self.select(selected)

    def update_progress(self) -> None:
        """Show how far the articles are read now, without moving them about."""
        with self._messages.telling():
            self.model.update_articles(self._reading.articles())

    def select(self, article_id: str) -> None:
        """Mark an article as the open one."""
        row = self.model.row_of(article_id)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    def selected_id(self) -> str | None:
        """Give the id of the selected article."""
        index = self.list.currentIndex()
        return self.model.article(index.row()).id if index.isValid() else None

    def first_id(self) -> str | None:
        """Give the id of the first article listed."""
        return self.model.article(0).id if self.model.rowCount() else None

    def start_search(self) -> None:
        """Let the person type what to look for."""
        self.search.setFocus()
        self.search.selectAll()

    def _lay_out(self, appearance: Appearance) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(LibraryDelegate(appearance))
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._add_action(self.tr("&Open"), self.article_chosen)
        self._add_action(self.tr("&Edit details…"), self.details_wanted, "F2")
        self._add_action(self.tr("&Remove from the library"), self.remove_wanted, "Delete")
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._nothing.setContentsMargins(16, 8, 16, 8)
        self._nothing.hide()
        searching = QVBoxLayout()
        searching.setContentsMargins(12, 12, 12, 8)
        searching.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        layout.addLayout(searching)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)

    def _add_action(self, text: str, asked: SignalInstance, key: str = "") -> None:
        """Add an action to the menu of the list; it asks for something of the selected article."""
        action = QAction(text, self.list)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._ask(asked))
        self.list.addAction(action)

    def _ask(self, asked: SignalInstance) -> None:
        selected = self.selected_id()
        if selected is not None:
            asked.emit(selected)

    def _choose(self, index: QModelIndex) -> None:
        self.article_chosen.emit(self.model.article(index.row()).id)
