"""The contents of an article as Qt sees them: its headings, then the parts of its series."""

from collections.abc import Sequence
from enum import IntEnum

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from reader.core.articles import ShelvedArticle
from reader.core.contents import Heading
from reader.ui.indexes import AnyIndex


class ContentsRole(IntEnum):
    """What the delegate asks for beside the text."""

    LEVEL = Qt.ItemDataRole.UserRole + 1
    IS_HERE = Qt.ItemDataRole.UserRole + 2
    IS_SECTION = Qt.ItemDataRole.UserRole + 3


class Section(Struct, frozen=True):
    """A line that names what follows; nothing can be done with it."""

    name: str


Line = Heading | ShelvedArticle | Section


class ContentsModel(QAbstractListModel):
    """A heading, a part or the name of a section a line; some are where the reader is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self._here: frozenset[int] = frozenset()
        self._highest = 0

    def show_lines(self, lines: Sequence[Line], here: Sequence[Line]) -> None:
        """Show other lines; the reader is at those of `here`."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._here = frozenset(number for number, line in enumerate(lines) if line in here)
        levels = (line.level for line in lines if isinstance(line, Heading))
        self._highest = min(levels, default=0)  # which is not indented
        self.endResetModel()

    def line(self, number: int) -> Line:
        """Give what a line stands for."""
        return self._lines[number]

    @property
    def here(self) -> int | None:
        """The first line where the reader is."""
        return min(self._here, default=None)

    @override
    def rowCount(self, parent: QModelIndex | AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._lines)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._lines[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, is_here = self._lines[index.row()], index.row() in self._here
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return _text(line)
            case Qt.ItemDataRole.AccessibleTextRole:
                here = self.tr("you are here")
                return f"{_text(line)}, {here}" if is_here else _text(line)
            case ContentsRole.LEVEL:
                return line.level - self._highest if isinstance(line, Heading) else 0
            case ContentsRole.IS_HERE:
                return is_here
            case ContentsRole.IS_SECTION:
                return isinstance(line, Section)
            case _:
                return None


def _text(line: Line) -> str:
    match line:
        case Heading():
            return line.text
        case Section():
            return line.name
        case _:
            part = line.metadata.part
            number = f"{part[0]}/{part[1]}  " if part else ""
            return f"{number}{line.metadata.title}"
