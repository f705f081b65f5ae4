"""The rows of one article as a list that is looked at, not edited."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from reader.core.articles import Article, Row
from reader.core.doubt import is_doubtful
from reader.ui.importing.describing import doubt_of
from reader.ui.indexes import AnyIndex


class RowRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


class RowModel(QAbstractListModel):
    """One row of the article a row of the list; nothing is computed before it is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self.languages = ("und", "und")

    def show_article(self, article: Article | None) -> None:
        """Show the rows of another article, or none."""
        self.beginResetModel()
        self._rows = article.rows if article else ()
        self.languages = article.metadata.languages if article else ("und", "und")
        self.endResetModel()

    def next_doubtful(self, row: int) -> int | None:
        """Give the first doubtful row after one; from the top again where none follows."""
        after = (*range(row + 1, len(self._rows)), *range(min(row + 1, len(self._rows))))
        return next((number for number in after if is_doubtful(self._rows[number])), None)

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(filter(None, (row.left, row.right)))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return doubt_of(row) if is_doubtful(row) else None
        return None
