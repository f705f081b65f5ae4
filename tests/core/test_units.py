from collections.abc import Iterable

import pytest

from reader.core.articles import Link, Row, RowKind
from reader.core.units import Unit, linked_units, units_of

LANGUAGES = ("en", "zh-Hans")


def row(left: str | None, right: str | None, *links: Link, confidence: float = 1.0) -> Row:
    return Row(RowKind.PARAGRAPH, left, right, confidence, tuple(links))


def pairs(units: Iterable[Unit]) -> list[tuple[str, str]]:
    return [(unit.left, unit.right) for unit in units]


def test_each_link_is_a_unit() -> None:
    found = units_of(
        [
            row(
                "It rained. We stayed. Nobody came.",
                "下雨了，我们没走。没有人来。",
                Link((0, 1), (0,), 0.9),
                Link((2,), (1,), 0.8),
                confidence=0.5,
            )
        ],
        LANGUAGES,
    )
    assert list(found) == [
        Unit("It rained. We stayed.", "下雨了，我们没走。", 0.45),
        Unit("Nobody came.", "没有人来。", 0.4),
    ]


def test_chinese_sentences_are_joined_without_a_blank() -> None:
    found = units_of(
        [row("It rained, so we stayed.", "下雨了。我们没走。", Link((0,), (0, 1)))], LANGUAGES
    )
    assert pairs(found) == [("It rained, so we stayed.", "下雨了。我们没走。")]


def test_what_stands_on_one_side_is_left_out() -> None:
    rows = [
        row("Only English.", None),
        row("", "只有中文。"),
        row("One came. Two left.", "一人来。", Link((0,), (0,)), Link((1,), ())),
        row(" \n ", "甲。"),
    ]
    assert pairs(units_of(rows, LANGUAGES)) == [("One came.", "一人来。")]


def test_a_row_without_links_is_a_unit() -> None:
    rows = [row("One line.\n\nAnother\tline.", "一行。\n另一行。", confidence=0.7)]
    assert list(units_of(rows, LANGUAGES)) == [
        Unit("One line. Another line.", "一行。另一行。", 0.7)
    ]


@pytest.mark.parametrize("end", ["\n", "\t", "\r\n", "\v", "\x85", "\u2028"])
def test_a_segment_is_one_line(end: str) -> None:
    (unit,) = linked_units([Link((0,), (0,))], ([f" a{end}  b "], [f"甲{end}"]), LANGUAGES)
    assert (unit.left, unit.right) == ("a b", "甲")


def test_numbers_of_no_sentence_are_passed_over() -> None:
    links = [Link((0, 7), (0,)), Link((8,), (0,))]
    assert pairs(linked_units(links, (["A."], ["甲。"]), LANGUAGES)) == [("A.", "甲。")]
