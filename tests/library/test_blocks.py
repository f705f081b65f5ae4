from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import RowKind
from reader.library.blocks import read_blocks


def outline(text: str) -> list[tuple[RowKind, str, str]]:
    return [(block.kind, block.language, block.text) for block in read_blocks(text)]


def test_headings_items_and_paragraphs() -> None:
    assert outline(
        "# The ferry\n\n船\n===\n\n- one book\n• 一本书\n1. first\n\nIt sails.\n---\n"
    ) == [
        (RowKind.HEADING, "en", "The ferry"),
        (RowKind.HEADING, "zh", "船"),
        (RowKind.ITEM, "en", "one book"),
        (RowKind.ITEM, "zh", "一本书"),
        (RowKind.ITEM, "en", "1. first"),
        (RowKind.HEADING, "en", "It sails."),
    ]


def test_lines_without_a_margin_stand_alone() -> None:
    assert len(read_blocks("The ferry sails at nine.\n渡轮九点开。\nIt is late.\n它晚点了。")) == 4


def test_wrapped_lines_are_joined() -> None:
    blocks = read_blocks(
        "The ferry between the two halves of our\ntown has carried more than passengers,\n"
        "and nobody planned it.\n\n往返小镇两岸的小渡轮载的不只是乘客，\n"
        "这件事谁也没有计划过，它就这样开始\n了。\n"
    )
    assert [block.text for block in blocks] == [
        (
            "The ferry between the two halves of our town has carried more than passengers, "
            "and nobody planned it."
        ),
        "往返小镇两岸的小渡轮载的不只是乘客，这件事谁也没有计划过，它就这样开始了。",
    ]


def test_lines_are_numbered_from_one() -> None:
    assert [block.line for block in read_blocks("\n\none\n\n\ntwo\n")] == [3, 6]


@given(st.text(st.sampled_from("ab 中文。.!#->*•=1)\n\t\u2028"), max_size=200))
def test_no_letter_is_lost(text: str) -> None:
    letters = [character for character in text if character.isalpha()]
    found = [c for block in read_blocks(text) for c in block.text if c.isalpha()]
    assert found == letters
