import pytest

from reader.core.numerals import figures, in_characters, read_characters, read_number, spelled
from reader.library.headings import heading_number, is_bare, item_number, names_a_text


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("4,860 yuan and 3.5%", {"4860", "3.5"}),
        ("1.5 million people", {"1500000"}),
        ("600万元", {"6000000"}),
        ("no number", set[str]()),
    ],
)
def test_figures(text: str, numbers: set[str]) -> None:
    assert figures(text) == numbers


def test_numbers_in_words_and_characters() -> None:
    assert spelled("Thirty-one people, two hundred and five sheep, the third of May") == {
        "31", "205", "3", "5",
    }  # fmt: skip
    assert spelled("No one had one.") == set()
    assert in_characters("三十一个人，二百零五只羊，星期三") == {"31", "205"}


@pytest.mark.parametrize(
    ("text", "number"),
    [("七", 7), ("十", 10), ("二十三", 23), ("一百零五", 105), ("两万", 20000), ("二〇二六", 2026)],
)
def test_numbers_in_characters(text: str, number: int) -> None:
    assert read_characters(text) == number


@pytest.mark.parametrize(
    ("text", "number"), [("12", 12), ("XIV", 14), ("twelve", 12), ("十二", 12)]
)
def test_numbers_however_written(text: str, number: int) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("CHAPTER IV", 4),
        ("Chapter 12: The Well", 12),
        ("Part Two", 2),
        ("III.", 3),
        ("第二十一回", 21),
        ("第3章 井", 3),
        ("卷二　論歸", 2),
        ("一", 1),
        ("1.4", 4),
        ("FIRST LETTER", 1),
        ("Book the Second", 2),
        ("The Third Story: Rain", 3),
        ("The first letter I wrote", None),
        ("Chapter and verse", None),
        ("Part of the reason is that nobody asked.", None),
        ("第一次世界大战", None),
        ("I am", None),
    ],
)
def test_headings_by_number(text: str, number: int | None) -> None:
    assert heading_number(text) == number


def test_kinds_of_numbered_lines() -> None:
    assert is_bare("CHAPTER IV")
    assert not is_bare("CHAPTER IV. The Well")
    assert names_a_text("Lesson 3")
    assert names_a_text("第三课")
    assert not names_a_text("Chapter 3")
    assert [item_number(text) for text in ("3. Stir", "（三）搅拌", "a) stir", "Stir")] == [
        3, 3, None, None,
    ]  # fmt: skip
