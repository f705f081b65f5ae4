import pytest

from reader.core.choices import ImportChoices, Layout
from reader.library.inspection import inspect_text

PAIRS = [
    ("The bakery in our street opens at five.", "我们街上的面包店五点开门。"),
    ("Its owner bakes forty loaves.", "老板每天烤四十个面包。"),
    ("Nobody remembers why.", "谁也不记得为什么。"),
]
WORDS = [("apple", "苹果"), ("pear", "梨"), ("fig", "无花果"), ("plum", "李子"), ("lime", "青柠")]


def drawn(rows: list[tuple[str, str]], form: str) -> str:
    return "\n".join(form.format(*row) for row in rows)


def pairs(text: str, layout: Layout = Layout.AUTOMATIC) -> list[tuple[str, str]]:
    inspection = inspect_text(text, choices=ImportChoices(layout=layout))
    rows = [row for article in inspection.articles for row in article.rows]
    return [(row.left, row.right) for row in rows if row.left and row.right]


@pytest.mark.parametrize(
    "text",
    [
        "| English | 中文 |\n|---|:---:|\n" + drawn(PAIRS, "| {} | {} |"),
        "| | English | 中文 |\n|-|---|---|\n" + drawn(PAIRS, "| 1 | **{}** | {} |"),
        drawn(PAIRS, "{}\t{}"),
        drawn(PAIRS, "{1}\t{0}"),
        drawn(PAIRS, "{:45}  {}"),
        "A bakery\n\n" + drawn(PAIRS, "{} | {}"),
    ],
)
def test_two_columns_stand_across(text: str) -> None:
    found = pairs(text)
    assert found in (PAIRS, [pair[::-1] for pair in PAIRS])


def test_a_table_in_a_text_is_part_of_it() -> None:
    table = drawn([("Option", "Meaning"), ("-v", "say more")], "| {} | {} |")
    text = "\n\n".join([PAIRS[0][0], PAIRS[0][1], table, PAIRS[1][0], PAIRS[1][1]])
    assert pairs(text) == PAIRS[:2]


def test_words_and_their_meanings_are_paired_on_demand_only() -> None:
    words = drawn([*WORDS, ("peach", "桃子")], "{}\t{}")
    assert pairs(words) == []
    assert len(pairs(words, Layout.TABLE)) == 6


def test_a_head_above_the_columns_tells_of_them() -> None:
    head = "The Bakery\n面包店\n作者：王小明\n2024年5月6日\n\n"
    (article,) = inspect_text(head + drawn(PAIRS, "{}\t{}")).articles
    assert article.metadata.titles == ("The Bakery", "面包店")
    assert article.metadata.authors == ("王小明",)
    assert article.metadata.published == "2024-05-06"
    assert len(article.rows) == 3


def test_lines_that_only_rule_a_table_are_none() -> None:
    (article,) = inspect_text("|---|---|\n|---|---|\n| All of it is here").articles
    assert "All of it is here" in (article.rows[0].left or "")
