"""The window of Preferences: groups on the left, their lines on the right, a search above."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.settings import Group, Value, shown
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.keys.book import KeyBook
from reader.ui.keys.keys_page import KeysPage
from reader.ui.message_bar import MessageBar
from reader.ui.preferences.group_page import GroupPage
from reader.ui.preferences.rows import ActionLine, SettingLine
from reader.ui.preferences.wording import said
from reader.ui.search_field import SearchField

_GROUPS_WIDTH: Final = 150  # pixels
_AROUND_GROUP: Final = 13  # pixels above and below its name together


class PreferencesDialog(QDialog):
    """Shows settings and asks for others; what is asked for holds at once."""

    chosen = Signal(str, object)
    """The key of a setting, and the Value a person gave."""
    all_reset = Signal()
    dictionaries_wanted = Signal()

    def __init__(self, appearance: Appearance, book: KeyBook, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(800, 600)
        self._appearance = appearance
        self.messages = MessageBar(appearance)
        self.search = SearchField(appearance, self.tr("Search settings and keys"))
        self.groups, self._pages = QListWidget(), QStackedWidget()
        self.nothing = label(self.tr("No setting and no key is called so."), "muted")
        self.reset_all = push_button(self.tr("Reset all settings"))
        self.lines = {setting.key: SettingLine(setting, appearance) for setting in shown()}
        self.dictionaries = self._dictionary_line()
        self.keys_page = KeysPage(book, appearance)
        self._add_pages()
        self._lay_out()
        self._connect()

    def show_values(self) -> None:
        """Show what holds, wherever it was changed."""
        values = self._values()
        for key, value in values.items():
            self.lines[key].show_value(value)
        is_first = all(value == self.lines[key].setting.default for key, value in values.items())
        self.reset_all.setEnabled(not is_first)

    def show_keys(self) -> None:
        """Show the page on which keys are bound."""
        self.search.clear()
        self.groups.setCurrentRow(self._pages.indexOf(self.keys_page))
        self.keys_page.table.setFocus()

    @override
    def event(self, event: QEvent) -> bool:
        # Some settings are set in menus that say nothing of it.
        if event.type() is QEvent.Type.WindowActivate:
            self.show_values()
        return super().event(event)

    def _values(self) -> Mapping[str, Value]:
        return {key: self._appearance.setting(key) for key in self.lines}

    def _dictionary_line(self) -> ActionLine:
        return ActionLine(
            self.tr("Dictionaries"),
            self.tr("Your own in their order, switched on and off, and those that are built in."),
            self.tr("Open…"),
        )

    def _add_pages(self) -> None:
        for group in Group:
            lines = [line for line in self.lines.values() if line.setting.group is group]
            self._add_page(said(group), GroupPage(lines))
        self._add_page(self.tr("Dictionaries"), GroupPage([self.dictionaries]))
        self._add_page(self.tr("Keys"), self.keys_page)

    def _add_page(self, title: str, page: QWidget) -> None:
        item = QListWidgetItem(title)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + _AROUND_GROUP))
        self.groups.addItem(item)
        page.setAccessibleName(title)
        self._pages.addWidget(page)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.groups.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.reset_all.clicked.connect(self.all_reset)
        self.dictionaries.wanted.connect(self.dictionaries_wanted)
        for line in self.lines.values():
            line.chosen.connect(self.chosen)
        self._appearance.changed.connect(self.show_values)
        find = QShortcut(self)
        self._appearance.keys.bind(find, "edit.find")
        find.activated.connect(self.search.setFocus)
        self.groups.setCurrentRow(0)
        self.show_values()

    def _search(self, text: str) -> None:
        """Show what holds a text, and a group that has something to show."""
        pages = [self._pages.widget(number) for number in range(self._pages.count())]
        counts = [
            page.show_matching(text) for page in pages if isinstance(page, GroupPage | KeysPage)
        ]
        for number, count in enumerate(counts):
            self.groups.item(number).setHidden(not count)
        found = [number for number, count in enumerate(counts) if count]
        self.nothing.setVisible(not found)
        self._pages.setVisible(bool(found))
        if found and (text or self.groups.currentRow() not in found):
            self.groups.setCurrentRow(found[0])

    def _lay_out(self) -> None:
        self.groups.setAccessibleName(self.tr("Groups"))
        self.groups.setFixedWidth(_GROUPS_WIDTH)
        self.groups.setObjectName("groups")
        self.nothing.hide()
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addWidget(self.groups)
        columns.addWidget(self._pages, 1)
        columns.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addStretch()
        foot.addWidget(close)
        body = QVBoxLayout()
        body.setContentsMargins(20, 16, 20, 16)
        body.setSpacing(14)
        body.addWidget(self.search)
        body.addLayout(columns, 1)
        body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.messages)
        layout.addLayout(body, 1)
