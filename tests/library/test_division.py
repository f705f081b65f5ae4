import pytest

from reader.core.choices import ImportChoices, Layout
from reader.library.inspection import inspect_text

ENGLISH = (
    "The bakery in our street opens at five, when it is still dark and nobody is about.",
    "Its owner bakes forty loaves and gives the last of them to the postman on his way.",
)
CHINESE = (
    "我们街上的面包店五点开门，那时天还没有亮，路上一个人也没有。",
    "老板每天烤四十个面包，最后一个送给路过的邮递员。",
)
TEXT = "\n\n".join([ENGLISH[0], CHINESE[0], ENGLISH[1], CHINESE[1]])
HEADS = (("The Bakery", "面包店"), ("The Postman", "邮递员"), ("The Last Loaf", "最后一个面包"))


def titles(text: str, layout: Layout = Layout.AUTOMATIC) -> list[tuple[str | None, str | None]]:
    inspection = inspect_text(text, choices=ImportChoices(layout=layout))
    return [article.metadata.titles for article in inspection.articles]


def document(head: str) -> str:
    return "\n\n".join(f"{head.format(*pair)}\n\n{TEXT}" for pair in HEADS)


@pytest.mark.parametrize(
    "head",
    [
        "# {0}\n\n# {1}",
        "{0}\n======\n\n{1}\n======",
        "***\n\n{0}\n\n{1}",
        "{0}\n{1}\n\n2024年5月6日",
    ],
)
def test_recurring_heads_begin_articles(head: str) -> None:
    assert titles(document(head)) == list(HEADS)


def test_numbered_texts_are_articles_and_chapters_are_not() -> None:
    lessons = "\n\n".join(f"Lesson {n}\n\n第{n}课\n\n{TEXT}" for n in (1, 2, 3))
    assert len(titles(lessons)) == 3
    chapters = "\n\n".join(f"Chapter {n}\n\n第{n}章\n\n{TEXT}" for n in (1, 2, 3))
    assert len(titles(chapters)) == 1


def test_rules_between_scenes_divide_nothing() -> None:
    assert len(titles(f"The Bakery\n\n{TEXT}\n\n* * *\n\n{TEXT}\n\n* * *\n\n{TEXT}")) == 1


def test_a_heading_for_each_language_divides_nothing() -> None:
    text = "\n\n".join(["# The Bakery", *ENGLISH, "# 面包店", *CHINESE])
    assert titles(text) == [HEADS[0]]


def test_headlines_over_texts_are_articles() -> None:
    text = "\n\n".join(f"{left}\n\n{''.join(CHINESE)}" for left, _ in HEADS)
    assert titles(text) == [(left, None) for left, _ in HEADS]
    two = "\n\n".join(f"{left}\n\n{''.join(CHINESE)}" for left, _ in HEADS[:2])
    assert titles(two, Layout.HEADLINES) == [(left, None) for left, _ in HEADS[:2]]
