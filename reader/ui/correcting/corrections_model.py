"""The corrections as a table."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.core.corrections.correction import ListedCorrection
from reader.ui.correcting.describing import kind_name, scope_name
from reader.ui.indexes import AnyIndex
from reader.ui.wording import tooltip


class Column(IntEnum):
    """The columns from left to right."""

    WORDS = 0
    KIND = 1
    SAYS = 2
    SCOPE = 3
    ARTICLE = 4
    CHANGED = 5


class CorrectionsModel(QAbstractTableModel):
    """Shows those that hold what is searched for, in the order they are given in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: Sequence[ListedCorrection] = ()
        self._shown: Sequence[ListedCorrection] = ()
        self._search = ""

    def show_corrections(self, corrections: Sequence[ListedCorrection]) -> None:
        """Show other corrections, as far as they hold what is searched for."""
        self._all = corrections
        self.search(self._search)

    def search(self, text: str) -> None:
        """Show those that hold a text."""
        self.beginResetModel()
        self._search = text
        self._shown = [each for each in self._all if each.holds(text)]
        self.endResetModel()

    def at(self, row: int) -> ListedCorrection:
        """Give the correction on a row."""
        return self._shown[row]

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self._all)

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(Column)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if not index.isValid() or not is_text:
            return None
        text = _cell(self._shown[index.row()], Column(index.column()))
        return tooltip(text) if text and role == Qt.ItemDataRole.ToolTipRole else text or None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Words"),
            self.tr("Fixed"),
            self.tr("As"),
            self.tr("Holds"),
            self.tr("Article"),
            self.tr("Changed"),
        )
        return titles[section] if 0 <= section < len(titles) else None


def _cell(listed: ListedCorrection, column: Column) -> str:
    correction = listed.correction
    match column:
        case Column.WORDS:
            return correction.surface
        case Column.KIND:
            return kind_name(correction.kind)
        case Column.SAYS:
            return correction.value
        case Column.SCOPE:
            return scope_name(correction.scope)
        case Column.ARTICLE:
            return listed.article_title
        case Column.CHANGED:
            return correction.updated_at[:10]
