"""The person's own dictionaries as Qt sees them; changes are asked for by signals."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt, Signal
from typing_extensions import override

from reader.core.own_dictionaries import OwnDictionary
from reader.core.safety import reveal
from reader.ui.dictionaries.describing import facts_of
from reader.ui.indexes import AnyIndex
from reader.ui.interface.interface import translated
from reader.ui.wording import tooltip


class DictionaryRole(IntEnum):
    """What the delegate asks for beside the title."""

    FACTS = Qt.ItemDataRole.UserRole + 1
    TROUBLE = Qt.ItemDataRole.UserRole + 2


class DictionaryModel(QAbstractListModel):
    """A dictionary a row, in the person's order."""

    switch_wanted = Signal(str, bool)  # id, whether it shall be on
    rename_wanted = Signal(str, str)  # id, title

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dictionaries: tuple[OwnDictionary, ...] = ()

    def show_dictionaries(self, dictionaries: Sequence[OwnDictionary]) -> None:
        """Show others, or the same ones otherwise."""
        self.beginResetModel()
        self._dictionaries = tuple(dictionaries)
        self.endResetModel()

    def dictionary(self, row: int) -> OwnDictionary:
        """Give the dictionary of a row."""
        return self._dictionaries[row]

    def row_of(self, id_: str) -> int | None:
        """Give the row of a dictionary, None where it is not shown."""
        ids = [dictionary.id for dictionary in self._dictionaries]
        return ids.index(id_) if id_ in ids else None

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._dictionaries)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index)
        more = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return super().flags(index) | more

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        dictionary = self._dictionaries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return reveal(dictionary.title)
            case Qt.ItemDataRole.EditRole:
                return dictionary.title
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if dictionary.is_on else Qt.CheckState.Unchecked
            case DictionaryRole.FACTS:
                return facts_of(dictionary)
            case DictionaryRole.TROUBLE:
                return translated("Errors", dictionary.trouble)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _long_text(dictionary)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(_long_text(dictionary))
            case _:
                return None

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        dictionary = self._dictionaries[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            is_on = Qt.CheckState(value) is Qt.CheckState.Checked
            self.switch_wanted.emit(dictionary.id, is_on)
            return True
        title = str(value).strip()
        if role == Qt.ItemDataRole.EditRole and title != dictionary.title:
            self.rename_wanted.emit(dictionary.id, title)
        return role == Qt.ItemDataRole.EditRole


def _long_text(dictionary: OwnDictionary) -> str:
    trouble = translated("Errors", dictionary.trouble)
    lines = (dictionary.title, facts_of(dictionary), dictionary.file_name, trouble)
    return "\n".join(filter(None, lines))
