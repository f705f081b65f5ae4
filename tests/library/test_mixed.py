import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.core.articles import RowKind
from reader.library.blocks import Block, make_block
from reader.library.mixed import divide_mixed, divide_title
from reader.library.wordlists import is_word_list


def block(text: str, kind: RowKind = RowKind.PARAGRAPH) -> Block:
    return make_block(kind, text, 1)


def divided(*blocks: Block) -> list[str]:
    return [one.text for one in divide_mixed(blocks)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("On Sunday people meet. 星期天人们聚会。", ["On Sunday people meet.", "星期天人们聚会。"]),
        (
            "“你想不到，”他说。“You would not guess,” he said.",
            ["“你想不到，”他说。", "“You would not guess,” he said."],
        ),
        (
            "How are you? 你好吗？ Fine, thanks. 我很好，谢谢。",
            ["How are you?", "你好吗？", "Fine, thanks.", "我很好，谢谢。"],
        ),
        ("The harbour | 港口", ["The harbour", "港口"]),
        ("港口 / The harbour", ["港口", "The harbour"]),
    ],
)
def test_lines_in_two_languages_are_divided(text: str, parts: list[str]) -> None:
    assert divided(block(text)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 是一家公司。它比 Candle 早三年成立。",
        "He called out jiayou (加油) to them, and they ran.",
        "Python 入门指南",
        "Only English here. And here.",
        "只有中文。还是中文。",
    ],
)
def test_names_in_a_text_do_not_divide_it(text: str) -> None:
    assert divided(block(text)) == [text]


def test_headings_in_two_languages_are_divided_where_most_are() -> None:
    headings = [block(text, RowKind.HEADING) for text in ("Install 安装", "First steps 第一步")]
    assert divided(*headings) == ["Install", "安装", "First steps", "第一步"]
    assert divide_title("Chapter I 第一章") == ("Chapter I", "第一章")
    assert divide_title("The harbour") is None


def test_readings_go_with_their_part() -> None:
    mixed = replace(block("We meet. 我们见面。"), rubies=((9, 11, "wǒmen"), (11, 13, "jiànmiàn")))
    left, right = divide_mixed([mixed])
    assert (left.rubies, right.rubies) == ((), ((0, 2, "wǒmen"), (2, 4, "jiànmiàn")))


@given(st.text(st.sampled_from("aB .?。，中文|/ \t「」1"), max_size=40))
def test_no_letter_is_lost_in_dividing(text: str) -> None:
    if text.strip():
        kept = "".join(divided(block(text)))
        assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]


@pytest.mark.parametrize(
    ("line", "is_entry"),
    [
        ("harbour /ˈhɑːbə/ n. 港口；海港", True),
        ("to set sail v. phr. 启航", True),
        ("苹果 - apple", True),
        ("apple 苹果", True),
        ("We meet on Sundays. 我们星期天见面。", False),
        ("她买了一个苹果。", False),
    ],
)
def test_word_lists(line: str, is_entry: bool) -> None:
    assert is_word_list([block(line)] * 6) is is_entry
