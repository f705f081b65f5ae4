"""Importing: documents become articles of the library."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.core.articles import Article, Inspection, Row
from reader.core.errors import InputError
from reader.core.progress import Progress, unwatched
from reader.storage.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one article: its id, its title, and whether it was in the library before."""

    id: str
    title: str
    was_there: bool


class Importing:
    """What an import does, without a window."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def inspect(self, path: Path) -> Inspection:
        """Read a document and say how it is understood; the library is untouched.

        Raises:
            InputError: it cannot be read or is no text.
        """
        from reader.library.inspection import inspect_file

        inspection = inspect_file(path)
        return replace(inspection, articles=tuple(map(_linked, inspection.articles)))

    def add(self, articles: Sequence[Article], origin: str) -> tuple[Imported, ...]:
        """Put articles into the library in one transaction; `origin` names where from."""
        shelved = self._shelf.add(articles, origin)
        return tuple(
            Imported(id_, article.metadata.title, was_there)
            for article, (id_, was_there) in zip(articles, shelved, strict=True)
        )

    def import_files(
        self, paths: Sequence[Path], progress: Progress = unwatched
    ) -> tuple[Imported, ...]:
        """Inspect and add documents, all or none.

        Raises:
            InputError: one cannot be read or holds no article.
            CancelledError: `progress` raised it.
        """
        articles: list[Article] = []
        for done, path in enumerate(paths):
            progress(done, len(paths), path.name)
            articles += self._articles_of(path)
        progress(len(paths), len(paths), "")
        return self.add(articles, ", ".join(path.name for path in paths))

    def add_starters(self, folder: Path) -> None:
        """Put the starter articles of a folder into the library; nobody's command, so no undo."""
        files = sorted(folder.glob("*.md"))
        articles = [article for path in files for article in self._articles_of(path)]
        self._shelf.furnish(articles, "Duizhao")

    def _articles_of(self, path: Path) -> tuple[Article, ...]:
        articles = self.inspect(path).articles
        if not articles:
            raise InputError(f"{path.name} holds no text to read; choose another file.")
        return articles


def _linked(article: Article) -> Article:
    return replace(article, rows=tuple(map(_with_links, article.rows)))


def _with_links(row: Row) -> Row:
    """Link the sentences of a row, unless the document did."""
    from reader.language.alignment import link_sentences

    if row.links or not row.left or not row.right:
        return row
    return replace(row, links=link_sentences(row.left, row.right))
