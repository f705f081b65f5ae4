"""What is written of the starter articles, read again as anybody's documents are."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader import paths
from reader.core.articles import Article, RowKind
from reader.core.handouts import Handout
from reader.core.units import Bitext, units_of
from reader.export.handouts.book import write_book
from reader.export.handouts.page import write_page
from reader.export.pairs import write_pairs
from reader.export.tmx import write_tmx
from reader.library.articlefile import read_article_file
from reader.library.inspection import inspect_file

Write = Callable[[Sequence[Handout], Path], None]
WritePairs = Callable[[Sequence[Bitext], Path], int]


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    texts = (path.read_text("utf-8") for path in sorted(paths.content().glob("*.md")))
    return [
        article
        for text in texts
        if (found := read_article_file(text))
        for article in found.articles
    ]


def pairs_of(article: Article) -> list[tuple[str, str]]:
    return [(unit.left, unit.right) for unit in bitext_of(article).units]


def bitext_of(article: Article) -> Bitext:
    return Bitext(article.metadata, units_of(article.rows, article.metadata.languages))


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


@pytest.mark.parametrize(("name", "write"), [("x.tmx", write_tmx), ("x.tsv", write_pairs)])
def test_sentence_pairs_are_these_pairs(
    articles: list[Article], tmp_path: Path, name: str, write: WritePairs
) -> None:
    for article in articles:
        write([bitext_of(article)], tmp_path / name)
        inspection = inspect_file(tmp_path / name)
        (found,) = inspection.articles
        assert [(row.left, row.right) for row in found.rows] == pairs_of(article)
        assert {row.confidence for row in found.rows} == {1.0}
        assert found.metadata.languages == article.metadata.languages
        assert inspection.warnings == ()
        write([bitext_of(found)], tmp_path / name)
        (again,) = inspect_file(tmp_path / name).articles
        assert again.rows == found.rows


def test_a_memory_keeps_apart_the_articles_it_was_made_of(
    articles: list[Article], tmp_path: Path
) -> None:
    write_tmx([bitext_of(article) for article in articles], tmp_path / "x.tmx")
    found = inspect_file(tmp_path / "x.tmx").articles
    assert [article.metadata for article in found] == [article.metadata for article in articles]
    assert [[(row.left, row.right) for row in article.rows] for article in found] == [
        pairs_of(article) for article in articles
    ]
