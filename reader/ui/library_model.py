"""The articles of the library as Qt sees them."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from reader.core.articles import ShelvedArticle

AnyIndex = QModelIndex | QPersistentModelIndex


class LibraryRole(IntEnum):
    """What the delegate asks for beside the title."""

    TITLES = Qt.ItemDataRole.UserRole + 1
    ORIGIN = Qt.ItemDataRole.UserRole + 2
    PROGRESS = Qt.ItemDataRole.UserRole + 3


class LibraryModel(QAbstractListModel):
    """One article a row: the title to show, where it is from, and how far it was read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles: tuple[ShelvedArticle, ...] = ()

    def show_articles(self, articles: Sequence[ShelvedArticle]) -> None:
        """Show other articles."""
        self.beginResetModel()
        self._articles = tuple(articles)
        self.endResetModel()

    def update_articles(self, articles: Sequence[ShelvedArticle]) -> None:
        """Take what changed of the articles that are listed, in the order they are listed."""
        newer = {article.id: article for article in articles}
        self._articles = tuple(newer.get(article.id, article) for article in self._articles)
        if self._articles:
            self.dataChanged.emit(self.index(0), self.index(len(self._articles) - 1))

    def article(self, row: int) -> ShelvedArticle:
        """Give the article of a row."""
        return self._articles[row]

    def row_of(self, article_id: str) -> int | None:
        """Find an article, None where it is not listed."""
        ids = (article.id for article in self._articles)
        return next((row for row, each in enumerate(ids) if each == article_id), None)

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._articles)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        article = self._articles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return article.metadata.title
        if role == LibraryRole.TITLES:
            return titles_of(article)
        if role == LibraryRole.ORIGIN:
            return origin_of(article)
        if role == LibraryRole.PROGRESS:
            return article.progress
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{article.metadata.title}\n{origin_of(article)}".strip()
        return None


def titles_of(article: ShelvedArticle) -> tuple[str, ...]:
    """Give the titles of both sides, or the one there is."""
    return tuple(dict.fromkeys(filter(None, article.metadata.titles))) or (article.metadata.title,)


def origin_of(article: ShelvedArticle) -> str:
    """Write where and when an article appeared, and which part of a series it is."""
    data = article.metadata
    part = f"{data.part[0]}/{data.part[1]}" if data.part else None
    return " · ".join(filter(None, (data.source, data.published or data.posted, part)))
