"""What the person should know about the articles found in a document."""

from collections.abc import Iterator, Sequence

from reader.core.articles import Article, Caution
from reader.core.doubt import is_doubtful


def find_cautions(articles: Sequence[Article], outside: Sequence[str]) -> Iterator[Caution]:
    """Name what is doubtful; `outside` are the lines that belong to no article."""
    rows = [row for article in articles for row in article.rows]
    if rows and not any(row.left and row.right for row in rows):
        yield Caution("one-language", "No translation was found; one side stays empty.")
    doubtful = sum(map(is_doubtful, rows))
    if doubtful:
        yield Caution("doubtful-pairs", f"Of {len(rows)} rows {doubtful} may be paired wrongly.")
    left_out = len(outside) + sum(len(article.left_out) for article in articles)
    if left_out:
        lines = "1 line was" if left_out == 1 else f"{left_out} lines were"
        yield Caution(
            "left-out", f"{lines} left out of the page: navigation, notices, dates or bylines."
        )
