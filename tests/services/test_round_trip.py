"""Hand-outs of the starter articles, read again as anybody's documents are."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader import paths
from reader.core.articles import Article, RowKind
from reader.core.handouts import Handout
from reader.export.handouts.page import write_page
from reader.library.articlefile import read_article_file
from reader.library.inspection import inspect_file


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


def test_a_page_of_all_articles_is_these_articles(articles: list[Article], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    write_page([Handout(article.metadata, article.rows) for article in articles], page)
    found = inspect_file(page).articles
    assert [article.metadata.titles for article in found] == [
        article.metadata.titles for article in articles
    ]
    assert list(map(texts_of, found)) == list(map(texts_of, articles))
    assert [article.metadata.published for article in found] == [
        article.metadata.published for article in articles
    ]


def test_a_page_of_one_article_tells_where_it_is_from(
    articles: list[Article], tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    for article in articles:
        write_page([Handout(article.metadata, article.rows)], page)
        (found,) = inspect_file(page).articles
        # Pages praise themselves in their keywords, so the import does not believe them.
        assert found.metadata == replace(article.metadata, keywords=())
        assert texts_of(found) == texts_of(article)
