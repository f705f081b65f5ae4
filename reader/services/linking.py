"""Sentence links for rows that have none."""

from dataclasses import replace

from reader.core.articles import Article, Row
from reader.core.progress import Progress, unwatched, watched


def linked(article: Article, progress: Progress = unwatched) -> Article:
    """Link the sentences of an article's rows, save where the document did.

    Raises:
        CancelledError: `progress` raised it.
    """
    rows = watched(article.rows, progress, article.metadata.title)
    return replace(article, rows=tuple(row if row.links else relinked(row) for row in rows))


def relinked(row: Row) -> Row:
    """Link the sentences of a row anew."""
    from reader.language.alignment import link_sentences

    links = link_sentences(row.left, row.right) if row.left and row.right else ()
    return row if links == row.links else replace(row, links=links)
