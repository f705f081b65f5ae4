import random

from reader.core.choices import Layout
from reader.library.inspection import inspect_text

THINGS = [("boat", "船"), ("bridge", "桥"), ("market", "市场"), ("lamp", "灯"), ("horse", "马")]


def english(number: int) -> str:
    thing = THINGS[number % 5][0]
    return f"On day {number} the {thing} by the river was mended{' and painted' * (number % 7)}."


def chinese(number: int) -> str:
    return f"第{number}天，河边的{THINGS[number % 5][1]}修好了{'，又上了漆' * (number % 7)}。"


def blocks(left: list[str], right: list[str]) -> str:
    return "\n\n".join([*left, *right])


def test_long_texts_are_paired_where_each_leaves_something_out() -> None:
    left = [n for n in range(300) if n % 40 != 7]
    right = [n for n in range(300) if n % 50 != 9]
    inspection = inspect_text(blocks([*map(english, left)], [*map(chinese, right)]))
    (article,) = inspection.articles
    pairs = {(row.left, row.right) for row in article.rows if row.left and row.right}
    expected = {(english(n), chinese(n)) for n in left if n in right}
    assert len(pairs & expected) >= 0.95 * len(expected)
    assert inspection.layout is Layout.TWO_BLOCKS


def test_long_texts_that_fit_nowhere_are_one_article_with_both() -> None:
    """They are paired by their words afterwards, for which all of them must be there in order."""
    dice = random.Random(4)
    left = [english(dice.randrange(10_000, 99_999)) for _ in range(280)]
    right = [chinese(dice.randrange(100, 999)) * dice.randrange(1, 4) for _ in range(170)]
    inspection = inspect_text(blocks(left, right))
    (article,) = inspection.articles
    assert inspection.layout is Layout.TWO_BLOCKS
    assert "\n".join(row.left for row in article.rows if row.left) == "\n".join(left)
    assert "\n".join(row.right for row in article.rows if row.right) == "\n".join(right)


def test_a_text_with_a_line_of_another_language_is_in_one() -> None:
    inspection = inspect_text("\n\n".join(["The keeper of bridges", *map(chinese, range(20))]))
    assert inspection.layout in (Layout.HEADLINES, Layout.ONE_LANGUAGE)
