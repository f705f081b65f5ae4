"""The Library panel: the articles, sought, arranged and opened."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from reader.core.arranging import Group, Grouping, Order, group_articles, sort_articles
from reader.core.articles import ShelvedArticle
from reader.core.recency import Recency, group_by_reading
from reader.services.preferences import Preferences
from reader.services.reading import Reading
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.library_delegate import LibraryDelegate
from reader.ui.library_model import LibraryModel
from reader.ui.library_order import LibraryOrder
from reader.ui.message_bar import MessageBar
from reader.ui.own_viewport import give_viewport
from reader.ui.search_field import SearchField

_PAUSE = 60  # milliseconds without a key before the library is searched
_MOST_FOUND = 500  # articles that a search lists, so that it answers as one types
_MANY = 1000  # articles under headings from which these are closed at first
_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class LibraryPanel(QFrame):
    """A search field and a menu of orders over the list of articles."""

    article_chosen = Signal(str)  # id
    details_wanted = Signal(str)  # id
    remove_wanted = Signal(object)  # ids
    handout_wanted = Signal(object)  # ids
    levels_wanted = Signal(str)  # id
    listed = Signal()
    """There may be other articles in the library now."""

    def __init__(
        self,
        reading: Reading,
        preferences: Preferences,
        appearance: Appearance,
        messages: MessageBar,
        find: Callable[[str, int], Sequence[ShelvedArticle]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`find` lists so many articles that say something, faster than `reading` lists all."""
        super().__init__(parent)
        self.setObjectName("panel")
        self._reading, self._find = reading, find
        self._keys = appearance.keys
        self._known: Mapping[str, float] = {}
        self._messages = messages
        self._articles: Sequence[ShelvedArticle] = ()
        self._turned: set[str] = set()  # groups that are not as groups are at first
        self.search = SearchField(appearance, self.tr("Search the library"))
        self.order = LibraryOrder(preferences, appearance, self)
        self.list = QListView()
        give_viewport(self.list)
        self.model = LibraryModel(self)
        self._remark = label("", "muted")
        self._lay_out(appearance)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._connect(appearance)

    def refresh(self) -> None:
        """Read the list anew, since it may be another; the selected article stays selected."""
        self._narrow()
        self.listed.emit()

    def show_known(self, known: Mapping[str, float]) -> None:
        """Say how much is known of articles: the share of their words, 0 to 1, by their ids."""
        is_other = known != self._known
        self._known = known
        self.model.show_known(known)
        if is_other and self.order.order is Order.KNOWN:
            self._arrange()

    def update_articles(self, *ids: str) -> None:
        """Show how far articles are read now, without moving them about."""
        with self._messages.telling():
            newer = {id_: self._reading.listed(id_) for id_ in ids}
            self._articles = [newer.get(article.id, article) for article in self._articles]
            self.model.update_articles(list(newer.values()))

    def select(self, article_id: str) -> None:
        """Mark an article as the open one."""
        row = self.model.row_of(article_id)
        if row is not None and article_id != self.selected_id():
            self.list.setCurrentIndex(self.model.index(row))

    def selected_id(self) -> str | None:
        """Give the id of the article that the keyboard is at."""
        index = self.list.currentIndex()
        article = self.model.article(index.row()) if index.isValid() else None
        return article.id if article else None

    def lists(self, article_id: str) -> bool:
        """Whether an article is among those that are listed, in a closed group too."""
        return any(article.id == article_id for article in self._articles)

    def first_id(self) -> str | None:
        """Give the id of the first article listed."""
        first = self.model.first_article()
        return first.id if first else None

    def start_search(self) -> None:
        """Let the person type what to look for."""
        self.search.setFocus()
        self.search.selectAll()

    def _search_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._narrow()

    def _narrow(self) -> None:
        """List what is sought."""
        with self._messages.telling():
            sought = self.search.text().strip()
            if sought and self._find is not None:
                self._articles = self._find(sought, _MOST_FOUND)
            else:
                self._articles = self._reading.articles(sought)
        self._arrange()
        self._remark_on(len(self._articles) if sought else None)

    def _remark_on(self, found: int | None) -> None:
        """Say that a search found nothing, or more than is listed."""
        many = self.tr("The last {0} that match:").format(f"{_MOST_FOUND:,}")
        empty = self.tr("No articles yet. Import a file, or drop one onto the window.")
        nothing = empty if found is None else self.tr("Nothing matches.")
        self._remark.setText(many if found else nothing)
        self._remark.setVisible(not self._articles or found == _MOST_FOUND)

    def _arrange(self) -> None:
        """List the articles as the person wants them; what a search finds stands open."""
        selected = self.selected_id()
        grouping = self.order.grouping
        groups = group_articles(
            sort_articles(self._articles, self.order.order, self._known), grouping
        )
        if grouping is Grouping.READ:
            groups = self._by_reading(groups)
        self.list.setUniformItemSizes(grouping is Grouping.NONE)
        self.model.show_groups(groups, self._nameless(grouping), self._closed(groups))
        if selected:
            self.select(selected)

    def _by_reading(self, groups: Sequence[Group]) -> tuple[Group, ...]:
        names = {
            Recency.TODAY: self.tr("Read today"),
            Recency.WEEK: self.tr("Read in the last week"),
            Recency.MONTH: self.tr("Read in the last month"),
            Recency.EARLIER: self.tr("Read earlier"),
            Recency.NEVER: self.tr("Not read yet"),
        }
        found = group_by_reading(groups[0].articles, datetime.now().astimezone())
        return tuple(Group(names[Recency(each.name)], each.articles) for each in found)

    def _nameless(self, grouping: Grouping) -> str:
        if grouping is Grouping.SOURCE:
            return self.tr("Without a source")
        return self.tr("Without keywords")

    def _closed(self, groups: Sequence[Group]) -> set[str]:
        """Name the groups that are closed: at first all where there is too much to look over."""
        if sum(len(group.articles) for group in groups) > _MANY:
            return {group.name for group in groups} ^ self._turned
        return set() if self.search.text().strip() else self._turned

    def _turn(self, group: str) -> None:
        self._turned ^= {group}

    def _connect(self, appearance: Appearance) -> None:
        self._pause.timeout.connect(self._narrow)
        self.search.textChanged.connect(self._pause.start)
        self.search.lead_to(self.list, self._search_now)
        self.order.changed.connect(self._arrange)
        self.model.toggled.connect(self._turn)
        self.list.clicked.connect(self._click)
        self.list.activated.connect(self._activate)
        appearance.changed.connect(self.list.viewport().update)

    def _lay_out(self, appearance: Appearance) -> None:
        self._set_up_list(appearance)
        self._remark.setContentsMargins(16, 8, 16, 8)
        self._remark.hide()
        searching = QHBoxLayout()
        searching.setContentsMargins(12, 12, 8, 8)
        searching.setSpacing(4)
        searching.addWidget(self.search)
        searching.addWidget(self.order.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        layout.addLayout(searching)
        layout.addWidget(self._remark)
        layout.addWidget(self.list, 1)

    def _set_up_list(self, appearance: Appearance) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(LibraryDelegate(appearance))
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._add_action(self.tr("&Open"), self.article_chosen)
        self._add_action(self.tr("&Edit details…"), self.details_wanted, "library.details")
        self._add_action(self.tr("&Levels and words…"), self.levels_wanted, "library.levels")
        self._add_action(self.tr("Save as &hand-out…"), self.handout_wanted)
        remove = self.tr("&Remove from the library")
        self._add_action(remove, self.remove_wanted, "library.remove")

    def _add_action(self, text: str, asked: SignalInstance, id_: str = "") -> None:
        """Add an action to the menu of the list; it asks for something of what is selected."""
        action = QAction(text, self.list)
        if id_:
            self._keys.bind(action, id_)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        takes_many = asked in (self.remove_wanted, self.handout_wanted)
        action.triggered.connect(lambda: self._ask(asked, takes_many=takes_many))
        self.list.addAction(action)

    def _ask(self, asked: SignalInstance, *, takes_many: bool) -> None:
        selected = self._selected_ids() if takes_many else self.selected_id()
        if selected:
            asked.emit(selected)

    def _selected_ids(self) -> tuple[str, ...]:
        """Give the ids of the selected articles in the order they are listed."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        articles = filter(None, map(self.model.article, rows))
        return tuple(dict.fromkeys(article.id for article in articles))

    def _click(self, index: QModelIndex) -> None:
        """Open what is clicked, unless the click chose more than one; a heading sees to itself."""
        if not QApplication.keyboardModifiers() & _CHOOSING:
            self._open(index)

    def _activate(self, index: QModelIndex) -> None:
        self._open(index)
        self.model.toggle(index.row())

    def _open(self, index: QModelIndex) -> None:
        article = self.model.article(index.row())
        if article is not None:
            self.article_chosen.emit(article.id)
