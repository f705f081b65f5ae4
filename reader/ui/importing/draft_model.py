"""The documents of a preview and their articles as one list."""

from collections.abc import Iterator, Sequence
from enum import IntEnum

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    Qt,
    Signal,
)
from typing_extensions import override

from reader.ui.importing.describing import describe
from reader.ui.importing.drafts import ArticleDraft, DocumentDraft, carried_over
from reader.ui.indexes import AnyIndex
from reader.ui.wording import tooltip


class Line(Struct, frozen=True):
    """A line of the list: a document, or one of its articles where `article` says which."""

    document: int
    article: int | None = None


class DraftRole(IntEnum):
    """What the delegate asks for."""

    DOCUMENT = Qt.ItemDataRole.UserRole + 1
    ARTICLE = Qt.ItemDataRole.UserRole + 2


class DraftModel(QAbstractListModel):
    """Owns what the preview shows; a document has a line of its own where there are several."""

    articles_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: list[DocumentDraft] = []
        self._lines: list[Line] = []

    @property
    def documents(self) -> Sequence[DocumentDraft]:
        """Everything that is previewed, in the order it was asked for."""
        return self._documents

    def show_documents(self, documents: Sequence[DocumentDraft]) -> None:
        """Show other documents."""
        self.beginResetModel()
        self._documents = list(documents)
        self._lines = self._list_lines()
        self.endResetModel()
        self.articles_changed.emit()

    def replace_document(self, number: int, document: DocumentDraft) -> None:
        """Take a document that was read anew, with what was decided of its articles."""
        before = self._documents[number].articles
        articles = tuple(carried_over(before, document.articles))
        self._documents[number] = replace(document, articles=articles)
        self.show_documents(self._documents)

    def line(self, row: int) -> Line:
        """Give what a line of the list stands for."""
        return self._lines[row]

    def row_of(self, line: Line) -> int:
        """Find a line, the first of its document where the article is gone."""
        if line in self._lines:
            return self._lines.index(line)
        rows = (row for row, each in enumerate(self._lines) if each.document == line.document)
        return next(rows, 0)

    def draft(self, line: Line) -> ArticleDraft | None:
        """Give the article of a line, None for a document's."""
        articles = self._documents[line.document].articles
        return None if line.article is None else articles[line.article]

    def change(self, line: Line, draft: ArticleDraft) -> None:
        """Take what a person made of an article."""
        document = self._documents[line.document]
        articles = list(document.articles)
        if line.article is None or articles[line.article] == draft:
            return
        articles[line.article] = draft
        self._documents[line.document] = replace(document, articles=tuple(articles))
        row = self.index(self._lines.index(line))
        self.dataChanged.emit(row, row)
        self.articles_changed.emit()

    def articles(self) -> list[ArticleDraft]:
        """List the articles of all documents."""
        return [draft for document in self._documents for draft in document.articles]

    def take_all(self, is_taken: bool) -> None:
        """Take all articles, or none."""
        self._documents = [
            replace(document, articles=tuple(_taken(document.articles, is_taken)))
            for document in self._documents
        ]
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
        self.articles_changed.emit()

    def wanted(self) -> list[ArticleDraft]:
        """List the articles that an import would add or update."""
        return [draft for draft in self.articles() if draft.is_wanted]

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._lines)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_article = self._lines[index.row()].article is not None
        return plain | Qt.ItemFlag.ItemIsUserCheckable if is_article else plain

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        document, draft = self._documents[line.document], self.draft(line)
        if role == DraftRole.DOCUMENT:
            return document
        if role == DraftRole.ARTICLE:
            return draft
        if role == Qt.ItemDataRole.CheckStateRole and draft is not None:
            return Qt.CheckState.Checked if draft.is_taken else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return draft.metadata.title if draft is not None else _text_of(document, None)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _text_of(document, draft)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(_text_of(document, draft))
        return None

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self._lines[index.row()] if index.isValid() else None
        draft = self.draft(line) if line is not None else None
        if role != Qt.ItemDataRole.CheckStateRole or line is None or draft is None:
            return False
        self.change(line, replace(draft, is_taken=Qt.CheckState(value) is Qt.CheckState.Checked))
        return True

    def _list_lines(self) -> list[Line]:
        is_one = len(self._documents) == 1 and not self._documents[0].trouble
        lines: list[Line] = []
        for number, document in enumerate(self._documents):
            lines += [] if is_one else [Line(number)]
            lines += [Line(number, article) for article in range(len(document.articles))]
        return lines


def _taken(drafts: Sequence[ArticleDraft], is_taken: bool) -> Iterator[ArticleDraft]:
    return (replace(draft, is_taken=is_taken) for draft in drafts)


def _text_of(document: DocumentDraft, draft: ArticleDraft | None) -> str:
    if draft is None:
        return f"{document.name}\n{document.complaint}".strip()
    return f"{draft.metadata.title}\n{describe(draft)}"
