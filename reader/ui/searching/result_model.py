"""What was found as Qt sees it: one list, with a heading over each group."""

from collections.abc import Mapping
from enum import IntEnum

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from reader.core.entries import EntryKey, Status
from reader.core.searching import Found
from reader.core.spelling_choices import Spelling
from reader.ui.indexes import AnyIndex
from reader.ui.searching.result_pieces import Line, Result, lines_of, plain_text


class ResultRole(IntEnum):
    """What the delegate asks for."""

    LINES = Qt.ItemDataRole.UserRole + 1


class GroupName(Struct, frozen=True):
    """The line over a group."""

    text: str


class ResultModel(QAbstractListModel):
    """A result or a heading a row; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Result | GroupName] = []
        self._statuses: Mapping[EntryKey, Status] = {}
        self._spelling = Spelling.MARKS

    def show_found(
        self, found: Found, statuses: Mapping[EntryKey, Status], spelling: Spelling
    ) -> None:
        """Show other results."""
        self.beginResetModel()
        self._statuses, self._spelling = statuses, spelling
        groups = (
            (self.tr("Dictionary"), found.dictionary),
            (self.tr("Vocabulary"), found.vocabulary),
            (self.tr("Library"), found.library),
        )
        self._rows = []
        for name, results in groups:
            if results:
                self._rows += (GroupName(name), *results)
        self.endResetModel()

    def result(self, row: int) -> Result | None:
        """Give the result of a row, None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, GroupName) else found

    def next_result(self, row: int, step: int) -> int | None:
        """Give the row of the next result after a row, or before it where `step` is -1."""
        last = len(self._rows)
        rows = range(row + 1, last) if step > 0 else range(min(row, last) - 1, -1, -1)
        return next((number for number in rows if self.result(number) is not None), None)

    def first_of_group(self, row: int, step: int) -> int | None:
        """Give the row of the first result of the group after that of a row, or of the one before.

        After the last group comes the first. None where there is nothing.
        """
        firsts = [number + 1 for number in range(len(self._rows)) if self.result(number) is None]
        if not firsts:
            return None
        group = sum(first <= row for first in firsts) - 1
        return firsts[(group + step) % len(firsts)]

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_heading = index.isValid() and self.result(index.row()) is None
        return flags & ~Qt.ItemFlag.ItemIsSelectable if is_heading else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, GroupName):
            is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.text if is_text else None
        if role == ResultRole.LINES:
            return self._lines(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return plain_text(self._lines(row))
        return None

    def _lines(self, row: Result) -> tuple[Line, ...]:
        return lines_of(row, self._statuses, self._spelling)
