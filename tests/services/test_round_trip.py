"""Hand-outs of the starter articles, read again as anybody's documents are."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from reader import paths
from reader.core.articles import Article, RowKind
from reader.core.handouts import Handout
from reader.export.handouts.book import write_book
from reader.export.handouts.page import write_page
from reader.library.articlefile import read_article_file
from reader.library.inspection import inspect_file

Write = Callable[[Sequence[Handout], Path], None]


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    texts = (path.read_text("utf-8") for path in sorted(paths.content().glob("*.md")))
    return [
        article
        for text in texts
        if (found := read_article_file(text))
        for article in found.articles
    ]


def texts_of(article: Article) -> list[tuple[RowKind, str | None, str | None]]:
    return [(row.kind, row.left, row.right) for row in article.rows]


@pytest.mark.parametrize(("name", "write"), [("x.html", write_page), ("x.epub", write_book)])
def test_all_articles_in_one_file_are_these_articles(
    articles: list[Article], tmp_path: Path, name: str, write: Write
) -> None:
    write([Handout(article.metadata, article.rows) for article in articles], tmp_path / name)
    found = inspect_file(tmp_path / name).articles
    assert [article.metadata.titles for article in found] == [
        article.metadata.titles for article in articles
    ]
    assert list(map(texts_of, found)) == list(map(texts_of, articles))
    assert [article.metadata.published for article in found] == [
        article.metadata.published for article in articles
    ]


@pytest.mark.parametrize(("name", "write"), [("x.html", write_page), ("x.epub", write_book)])
def test_one_article_tells_where_it_is_from(
    articles: list[Article], tmp_path: Path, name: str, write: Write
) -> None:
    for article in articles:
        write([Handout(article.metadata, article.rows)], tmp_path / name)
        (found,) = inspect_file(tmp_path / name).articles
        # Pages praise themselves in their keywords, so the import does not believe them.
        assert replace(found.metadata, keywords=()) == replace(article.metadata, keywords=())
        assert texts_of(found) == texts_of(article)
