import pytest

from reader.core.articles import Article, Metadata, Row, RowKind
from reader.library.parts import Part, read_part, with_series


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("The Mule (1/2)", Part("The Mule", 1, 2)),
        ("The Mule, Part II", Part("The Mule", 2)),
        ("The Mule (Part 2 of 3)", Part("The Mule", 2, 3)),
        ("骡子（上）", Part("骡子", 1)),
        ("骡子（下）", Part("骡子", 3, is_last=True)),
        ("骡子（二）", Part("骡子", 2)),
        ("骡子（续）", Part("骡子", 2)),
        ("The Mule (continued)", Part("The Mule", 2)),
        ("世界奇迹之一", None),
        ("The Best Part", None),
        ("The Mule", None),
    ],
)
def test_the_end_of_a_title_names_the_part(title: str, part: Part | None) -> None:
    assert read_part(title) == part


def article(left: str | None, right: str | None) -> Article:
    row = Row(RowKind.PARAGRAPH, "A mule.", None)
    return Article(Metadata(languages=("en", "zh"), titles=(left, right)), (row,))


def test_parts_of_one_document_count_each_other() -> None:
    parts = with_series([article(None, f"骡子（{place}）") for place in "下中上"])
    assert [one.metadata.part for one in parts] == [(3, 3), (2, 3), (1, 3)]
    two = with_series(
        [article("The Mule (Part I)", "骡子（上）"), article("The Mule (Part II)", None)]
    )
    assert [one.metadata.part for one in two] == [(1, 2), (2, 2)]
    assert {one.metadata.series for one in two} == {"The Mule"}


def test_what_is_no_part_stays() -> None:
    articles = [article("The Mule", None)]
    assert with_series(articles) == articles
