"""The words that a text lacks, as Qt sees them."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from reader.core.entries import EntryKey, Status
from reader.core.levels import Lacking
from reader.ui.indexes import AnyIndex
from reader.ui.status_names import status_name
from reader.ui.wording import tooltip


class LackingRole(IntEnum):
    """What the delegate asks for."""

    WORD = Qt.ItemDataRole.UserRole + 1
    READING = Qt.ItemDataRole.UserRole + 2
    COUNT = Qt.ItemDataRole.UserRole + 3
    MEANING = Qt.ItemDataRole.UserRole + 4
    LANGUAGE = Qt.ItemDataRole.UserRole + 5


class LackingModel(QAbstractListModel):
    """A word a row, those that stand most often first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: Sequence[Lacking] = ()
        self._glosses: Mapping[EntryKey, str] = {}

    def show_words(self, words: Sequence[Lacking], glosses: Mapping[EntryKey, str]) -> None:
        """Show other words."""
        self.beginResetModel()
        self._words, self._glosses = words, glosses
        self.endResetModel()

    def word(self, row: int) -> Lacking:
        """Give the word of a row."""
        return self._words[row]

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._words)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        word = self._words[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | LackingRole.WORD:
                return word.key.headword
            case LackingRole.READING:
                return word.key.reading
            case LackingRole.COUNT:
                return word.count
            case LackingRole.LANGUAGE:
                return word.key.language
            case LackingRole.MEANING:
                return self._meaning(word)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._long_text(word)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._long_text(word))
            case _:
                return None

    def _meaning(self, word: Lacking) -> str:
        """Give the meaning, after how well the word is known if it is kept."""
        kept = "" if word.status is Status.NEW else f"{status_name(word.status)} · "
        return kept + self._glosses.get(word.key, "")

    def _long_text(self, word: Lacking) -> str:
        times = self.tr("{0} times").format(word.count) if word.count > 1 else self.tr("once")
        facts = (word.key.headword, word.key.reading, times, self._meaning(word))
        return ", ".join(filter(None, facts))
