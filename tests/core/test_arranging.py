import pytest

from reader.core.arranging import Grouping, Order, group_articles, sort_articles
from reader.core.articles import Metadata, ShelvedArticle


def shelved(title: str, **facts: object) -> ShelvedArticle:
    added, opened = facts.pop("added", "2026-01-01"), facts.pop("opened", None)
    return ShelvedArticle(
        id=title,
        metadata=Metadata(languages=("en", "zh"), titles=(title, None), **facts),  # type: ignore[arg-type]
        row_count=1,
        character_count=10,
        added_at=str(added),
        opened_at=None if opened is None else str(opened),
    )


ARTICLES = (
    shelved("“Boats”", added="2026-01-01", opened="2026-03-01", published="2025-05-01"),
    shelved("apples", added="2026-01-03", posted="2025-07-01"),
    shelved("Cups", added="2026-01-02"),
)


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        (Order.READ, ["“Boats”", "apples", "Cups"]),
        (Order.ADDED, ["apples", "Cups", "“Boats”"]),
        (Order.TITLE, ["apples", "“Boats”", "Cups"]),
        (Order.DATE, ["apples", "“Boats”", "Cups"]),
    ],
)
def test_articles_are_sorted(order: Order, titles: list[str]) -> None:
    assert [article.id for article in sort_articles(ARTICLES, order)] == titles


def test_what_is_known_best_comes_first_and_what_nothing_is_known_of_last() -> None:
    known = {"apples": 0.0, "Cups": 0.8}
    listed = sort_articles(ARTICLES, Order.KNOWN, known)
    assert [article.id for article in listed] == ["Cups", "apples", "“Boats”"]


def test_what_is_equal_keeps_its_order() -> None:
    articles = [shelved("One"), shelved("Two"), shelved("Three")]
    assert sort_articles(articles, Order.ADDED) == articles


def test_parts_of_a_series_stand_together_in_their_order() -> None:
    articles = [
        shelved("Walk 2", added="2026-01-05", series="Walk", part=(2, 2)),
        shelved("Alone", added="2026-01-04"),
        shelved("Walk 1", added="2026-01-03", series="Walk", part=(1, 2)),
    ]
    ids = [article.id for article in sort_articles(articles, Order.ADDED)]
    assert ids == ["Walk 1", "Walk 2", "Alone"]


def groups(articles: list[ShelvedArticle], grouping: Grouping) -> dict[str, list[str]]:
    return {
        group.name: [article.id for article in group.articles]
        for group in group_articles(articles, grouping)
    }


def test_one_group_without_a_name_holds_everything() -> None:
    assert groups([*ARTICLES], Grouping.NONE) == {"": ["“Boats”", "apples", "Cups"]}


def test_articles_are_put_under_their_sources() -> None:
    articles = [
        shelved("One", source="Weekly"),
        shelved("Two"),
        shelved("Three", source="daily"),
        shelved("Four", source="Daily"),
    ]
    found = groups(articles, Grouping.SOURCE)
    assert found == {"daily": ["Three", "Four"], "Weekly": ["One"], "": ["Two"]}
    assert list(found) == ["daily", "Weekly", ""]


def test_an_article_stands_under_each_of_its_keywords() -> None:
    articles = [
        shelved("One", keywords=("sea", "AI", "ai")),
        shelved("Two", keywords=("ai",)),
        shelved("Three"),
    ]
    assert groups(articles, Grouping.KEYWORD) == {
        "ai": ["One", "Two"], "sea": ["One"], "": ["Three"],
    }  # fmt: skip
