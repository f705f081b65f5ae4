"""The vocabulary as a table."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)
from typing_extensions import override

from reader.core.entries import Entry
from reader.core.pinyin import split_tone
from reader.ui.indexes import AnyIndex
from reader.ui.status_names import status_name


class Column(IntEnum):
    """The columns from left to right."""

    WORD = 0
    READING = 1
    MEANING = 2
    STATUS = 3
    LEVEL = 4
    SENTENCE = 5
    ARTICLE = 6
    ADDED = 7


class VocabularyModel(QAbstractTableModel):
    """An entry a row; the meaning can be edited in place, which is asked for by a signal."""

    meaning_edited = Signal(object, str)  # Entry, gloss

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._sorting: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries, in the order last asked for."""
        self.beginResetModel()
        self._entries = self._sorted(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Give the entry of a row."""
        return self._entries[row]

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._entries)

    @override
    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(Column)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(entry, column)
        if role == Qt.ItemDataRole.EditRole:
            return entry.gloss if column is Column.MEANING else cell_text(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _hint(entry, column)
        return entry if role == Qt.ItemDataRole.UserRole else None

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != Column.MEANING:
            return False
        entry, gloss = self._entries[index.row()], str(value).strip()
        if gloss != entry.gloss:
            self.meaning_edited.emit(entry, gloss)
        return True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.MEANING else flags

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = self._titles()
        return titles[section] if 0 <= section < len(titles) else None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorting = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self._entries
        self._entries = self._sorted(before)
        rows = {entry.id: row for row, entry in enumerate(self._entries)}
        for index in self.persistentIndexList():
            moved = self.index(rows[before[index.row()].id], index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()

    def _sorted(self, entries: Sequence[Entry]) -> list[Entry]:
        column, order = self._sorting
        if column < 0:
            return list(entries)
        descending = order is Qt.SortOrder.DescendingOrder
        return sorted(entries, key=_sort_key(Column(column)), reverse=descending)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Word"),
            self.tr("Reading"),
            self.tr("Meaning"),
            self.tr("Status"),
            self.tr("Level"),
            self.tr("Sentence"),
            self.tr("Article"),
            self.tr("Added"),
        )


def cell_text(entry: Entry, column: Column) -> str:
    """Write one cell of the table."""
    sighting = entry.sightings[0] if entry.sightings else None
    match column:
        case Column.WORD:
            return written(entry)
        case Column.READING:
            return entry.key.reading or entry.phonetic
        case Column.MEANING:
            return "; ".join(filter(None, entry.gloss.splitlines()))
        case Column.STATUS:
            return status_name(entry.status)
        case Column.LEVEL:
            return entry.level
        case Column.SENTENCE:
            return sighting.sentence if sighting else ""
        case Column.ARTICLE:
            return sighting.article_title if sighting else ""
        case Column.ADDED:
            return entry.created_at[:10]


def written(entry: Entry) -> str:
    """Write a headword, both scripts where they differ."""
    other = entry.traditional if entry.traditional != entry.key.headword else ""
    return f"{entry.key.headword} {other}".strip()


def _hint(entry: Entry, column: Column) -> str | None:
    if column is Column.MEANING:
        return entry.gloss or None
    if column is Column.SENTENCE and entry.sightings:
        sighting = entry.sightings[0]
        return f"{sighting.sentence}\n{sighting.translation}".strip()
    return None


def _sort_key(column: Column) -> Callable[[Entry], tuple[str, str] | int]:
    if column is Column.STATUS:
        return lambda entry: int(entry.status)
    if column is Column.READING:
        return _by_reading
    if column is Column.ADDED:
        return lambda entry: (entry.created_at, "")
    return lambda entry: (cell_text(entry, column).casefold(), "")


def _by_reading(entry: Entry) -> tuple[str, str]:
    """Order as a dictionary does: by letters, and only then by tones."""
    reading = entry.key.reading or entry.key.headword.casefold()
    return " ".join(split_tone(syllable)[0] for syllable in reading.split()), reading
