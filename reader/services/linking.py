"""Sentence links for rows that have none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reader.core.articles import Article, Row
from reader.core.progress import Progress, unwatched
from reader.core.scripts import primary
from reader.services.belonging import belong_together

if TYPE_CHECKING:
    from reader.language.alignment import Aligner


class Linking:
    """Finds which sentences of the rows say the same thing."""

    def __init__(self, aligner: "Aligner") -> None:
        self._aligner = aligner

    def linked(self, article: Article, progress: Progress = unwatched) -> Article:
        """Link the sentences of an article's rows, save where the document did.

        Raises:
            CancelledError: `progress` raised it.
        """
        rows = self._aligner.link_rows(article.rows, progress)
        return replace(article, rows=rows)

    def repaired(self, article: Article) -> Article:
        """Pair the paragraphs of an English and Chinese article anew where that is doubtful."""
        if {primary(language) for language in article.metadata.languages} != {"en", "zh"}:
            return article
        return replace(article, rows=self._aligner.repair_rows(article.rows))

    def belong(self, articles: Sequence[Article], progress: Progress = unwatched) -> bool:
        """Tell whether the two sides of some articles have to do with each other.

        Raises:
            CancelledError: `progress` raised it.
        """
        return belong_together(articles, self._aligner, progress)

    def relinked(self, row: Row) -> Row:
        """Link the sentences of a row anew, around the links that a person fixed."""
        return self._aligner.link_row(row)

    def realigned(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Pair the texts of some rows anew, in their order on each side."""
        return self._aligner.pair_rows(rows)
