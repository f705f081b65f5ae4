"""What keys ask for as a table: text and keys, under the headings of their groups."""

from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.indexes import AnyIndex
from reader.ui.keys.book import KeyBook
from reader.ui.keys.scopes import Bindable
from reader.ui.keys.writing import native


class Column(IntEnum):
    """The columns from left to right."""

    TEXT = 0
    KEYS = 1


class KeyModel(QAbstractTableModel):
    """Shows what holds a text, in its group, in its words or in its keys."""

    def __init__(self, book: KeyBook, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._book, self._appearance = book, appearance
        self._rows: list[Bindable | str] = []
        self._wanted = ""
        self.search("")
        book.changed.connect(self._follow)
        appearance.changed.connect(self._follow)

    def search(self, text: str) -> None:
        """Show what holds a text."""
        self.beginResetModel()
        self._wanted = text.casefold().strip()
        found = filter(self._holds, self._book.entries)
        self._rows = []
        for group, entries in groupby(found, key=lambda entry: entry.group):
            self._rows += [group, *entries]
        self.endResetModel()

    def entry(self, row: int) -> Bindable | None:
        """Give what stands on a row, None for a heading and for no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Bindable) else None

    def row_of(self, id_: str) -> int:
        """Give the row of an id, else of the first entry, -1 where there is none."""
        rows = {each.id: row for row, each in enumerate(self._rows) if isinstance(each, Bindable)}
        return rows.get(id_, next(iter(rows.values()), -1))

    @property
    def headings(self) -> list[int]:
        """The rows that are headings."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, str)]

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(Column)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown = self._rows[index.row()]
        if isinstance(shown, str):
            return self._heading(shown, index.column(), role)
        keys = native(self._book.keys(shown.id))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown.text if index.column() == Column.TEXT else keys
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{shown.text}: {keys or self.tr('No key')}"
            case Qt.ItemDataRole.FontRole if index.column() == Column.KEYS:
                return self._appearance.list_font(bold=self._book.is_chosen(shown.id))
            case _:
                return None

    def _heading(self, text: str, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole and column == Column.TEXT:
            return text
        if role == Qt.ItemDataRole.FontRole:
            return self._appearance.list_font(bold=True)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self._appearance.theme["text.muted"])
        return None

    def _holds(self, entry: Bindable) -> bool:
        keys = native(self._book.keys(entry.id))
        words = f"{entry.group} {entry.text} {keys}".casefold()
        return all(word in words for word in self._wanted.split())

    def _follow(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.KEYS)
            self.dataChanged.emit(self.index(0, 0), last)
