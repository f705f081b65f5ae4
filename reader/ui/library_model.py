"""The articles of the library as Qt sees them: one list, with headings where they are grouped."""

from collections.abc import Collection, Mapping, Sequence
from enum import IntEnum

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from typing_extensions import override

from reader.core.arranging import Group
from reader.core.articles import ShelvedArticle
from reader.ui.indexes import AnyIndex
from reader.ui.navigating.durations import reading_time
from reader.ui.wording import tooltip


class LibraryRole(IntEnum):
    """What the delegate asks for beside the title."""

    TITLES = Qt.ItemDataRole.UserRole + 1
    ORIGIN = Qt.ItemDataRole.UserRole + 2
    PROGRESS = Qt.ItemDataRole.UserRole + 3
    HEADING = Qt.ItemDataRole.UserRole + 4
    FACTS = Qt.ItemDataRole.UserRole + 5


class Heading(Struct, frozen=True):
    """The line over a group; closed, it stands for all of it. `name` is what is shown."""

    group: Group
    name: str
    is_open: bool = True

    def with_newer(self, newer: Mapping[str, ShelvedArticle]) -> "Heading":
        """Take what changed of the articles below it, by their ids."""
        if not any(article.id in newer for article in self.group.articles):
            return self
        articles = tuple(newer.get(article.id, article) for article in self.group.articles)
        return replace(self, group=Group(self.group.name, articles))


class LibraryModel(QAbstractListModel):
    """One article or heading a row; a group that stands alone and has no name has no heading."""

    toggled = Signal(str)
    """The name of a group that was opened or closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ShelvedArticle | Heading] = []
        self._known: Mapping[str, float] = {}

    def show_known(self, known: Mapping[str, float]) -> None:
        """Say how much is known of articles: the share of their words, 0 to 1, by their ids."""
        self._known = known
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def show_groups(
        self, groups: Sequence[Group], nameless: str = "", closed: Collection[str] = ()
    ) -> None:
        """Show other articles.

        `nameless` is the heading of the group without a name. `closed` names the groups of which
        the heading alone is shown.
        """
        self.beginResetModel()
        self._lines = []
        has_headings = len(groups) > 1 or any(group.name for group in groups)
        for group in groups:
            is_open = not has_headings or group.name not in closed
            if has_headings:
                self._lines.append(Heading(group, group.name or nameless, is_open))
            if is_open:
                self._lines += group.articles
        self.endResetModel()

    def update_articles(self, articles: Sequence[ShelvedArticle]) -> None:
        """Take what changed of the articles that are listed, in the order they are listed."""
        newer = {article.id: article for article in articles}
        for row, line in enumerate(self._lines):
            if isinstance(line, Heading):
                self._lines[row] = line.with_newer(newer)
            elif line.id in newer:
                self._lines[row] = newer[line.id]
                self.dataChanged.emit(self.index(row), self.index(row))

    def toggle(self, row: int) -> None:
        """Open or close the group whose heading a row is."""
        heading = self._lines[row]
        if not isinstance(heading, Heading):
            return
        self._lines[row] = replace(heading, is_open=not heading.is_open)
        first, last = row + 1, row + len(heading.group.articles)
        if heading.is_open:
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._lines[first : last + 1]
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, last)
            self._lines[first:first] = heading.group.articles
            self.endInsertRows()
        self.dataChanged.emit(self.index(row), self.index(row))
        self.toggled.emit(heading.group.name)

    def article(self, row: int) -> ShelvedArticle | None:
        """Give the article of a row, None for a heading's."""
        line = self._lines[row]
        return line if isinstance(line, ShelvedArticle) else None

    def row_of(self, article_id: str) -> int | None:
        """Find an article, the first time it is listed; None where it is not."""
        lines = enumerate(self._lines)
        return next(
            (row for row, line in lines if not isinstance(line, Heading) and line.id == article_id),
            None,
        )

    def first_article(self) -> ShelvedArticle | None:
        """Give the first article that is listed."""
        return next((line for line in self._lines if isinstance(line, ShelvedArticle)), None)

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._lines)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, Heading):
            return _heading_data(line, role)
        return self._article_data(line, role)

    def _article_data(self, article: ShelvedArticle, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return article.metadata.title
            case LibraryRole.TITLES:
                return titles_of(article)
            case LibraryRole.ORIGIN:
                return origin_of(article)
            case LibraryRole.FACTS:
                return self._facts(article)
            case LibraryRole.PROGRESS:
                return article.progress
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._long_text(article)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._long_text(article))
            case _:
                return None

    def _facts(self, article: ShelvedArticle) -> str:
        """Write how much is known, and where the article is from."""
        known = self._known.get(article.id)
        text = "" if known is None else self.tr("{0} % known").format(round(100 * known))
        return " · ".join(filter(None, (text, origin_of(article))))

    def _long_text(self, article: ShelvedArticle) -> str:
        time = self.tr("About {0} to read").format(reading_time(article))
        lines = (article.metadata.title, self._facts(article), time if article.row_count else "")
        return "\n".join(filter(None, lines))


def _heading_data(heading: Heading, role: int) -> object:
    if role == LibraryRole.HEADING:
        return heading
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return f"{heading.name} ({len(heading.group.articles):,})"
    return None


def titles_of(article: ShelvedArticle) -> tuple[str, ...]:
    """Give the titles of both sides, or the one there is."""
    return tuple(dict.fromkeys(filter(None, article.metadata.titles))) or (article.metadata.title,)


def origin_of(article: ShelvedArticle) -> str:
    """Write which part of a series an article is, and when and where it appeared."""
    data = article.metadata
    part = f"{data.part[0]}/{data.part[1]}" if data.part else None
    return " · ".join(filter(None, (part, data.published or data.posted, data.source)))
