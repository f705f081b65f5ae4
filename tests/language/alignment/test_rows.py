import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.core.articles import Link, Row, RowKind, Side
from reader.core.sentences import split_sentences
from reader.language.alignment import Aligner

TEXTS = st.text(st.sampled_from("ab 我們讀書.。！? \n"), max_size=60)
ALIGNER = Aligner()


def row(left: str | None, right: str | None, *links: Link) -> Row:
    return Row(RowKind.PARAGRAPH, left, right, links=links)


def links_of(left: str, right: str) -> tuple[Link, ...]:
    return ALIGNER.link_row(row(left, right)).links


def ends(links: tuple[Link, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.left, link.right) for link in links]


def test_sentences_of_like_length_are_linked_one_to_one() -> None:
    links = links_of(
        "The harbour froze early that year. Nobody had expected it, least of all the captains "
        "who had left their ships at the quay for the winter.",
        "那一年港口很早就結冰了。誰也沒有料到，尤其是那些把船停在碼頭過冬的船長們。",
    )
    assert ends(links) == [((0,), (0,)), ((1,), (1,))]
    assert all(link.confidence > 0.8 for link in links)


def test_two_sentences_answer_one() -> None:
    links = links_of(
        "He was late. The train had stood still for an hour between two stations, and nobody "
        "could say why. We began to eat without him.",
        "他迟到了，因为火车在两站之间停了一个小时，谁也说不出原因。我们没等他就开饭了。",
    )
    assert ends(links) == [((0, 1), (0,)), ((2,), (1,))]


def test_a_single_sentence_on_both_sides_is_sure() -> None:
    (link,) = links_of("Good morning.", "早安。")
    assert link.confidence > 0.9


@pytest.mark.parametrize("texts", [("", "早安。"), ("Good morning.", " "), (None, "早安。")])
def test_no_text_no_links(texts: tuple[str | None, str | None]) -> None:
    assert ALIGNER.link_row(row(*texts)).links == ()


@given(TEXTS, TEXTS)
def test_every_sentence_is_in_one_link(left: str, right: str) -> None:
    links = links_of(left, right)
    if links:
        assert [n for link in links for n in link.left] == list(range(len(split_sentences(left))))
        assert [n for link in links for n in link.right] == list(range(len(split_sentences(right))))
        assert all(0 <= link.confidence <= 1 for link in links)


def test_rows_are_linked_as_one_by_one_but_for_those_that_have_links() -> None:
    stated = row("One. Two.", "一。二。", Link((0, 1), (0, 1), is_fixed=True))
    rows = [row("It rains. It pours.", "下雨了。下得很大。"), stated, row("Alone.", None)]
    linked = ALIGNER.link_rows(rows)
    assert linked[1:] == tuple(rows[1:])
    assert ends(linked[0].links) == [((0,), (0,)), ((1,), (1,))]


FOUR = "It rains. It pours. We stay in. We read."
VIER = "下雨了。下得很大。我们不出门。我们看书。"


def test_what_a_person_linked_stays_and_the_rest_goes_around_it() -> None:
    fixed = Link((1, 2), (1,), is_fixed=True)
    found = ALIGNER.link_row(row(FOUR, VIER, Link((0, 1, 2, 3), (0, 1, 2, 3), 0.2), fixed)).links
    assert fixed in found
    assert ends(found)[0] == ((0,), (0,))
    assert [n for link in found for n in link.right] == [0, 1, 2, 3]


def test_what_a_person_parted_stays_apart() -> None:
    parted = Link((1,), (), is_fixed=True), Link((), (1,), is_fixed=True)
    found = ALIGNER.link_row(row(FOUR, VIER, *parted)).links
    assert set(parted) <= set(found)
    assert sorted(n for link in found for n in link.left) == [0, 1, 2, 3]


PARAGRAPHS = (
    ("The library opens at 9. It closes at 17.", "图书馆9点开门，17点关门。"),
    ("Children under 12 may not borrow films.", "12岁以下的儿童不能借影片。"),
    ("A lost book costs 40 dollars.", "丢一本书要赔40元。"),
    ("Why? Because books are dear!", "为什么？因为书很贵！"),
)


def test_paragraphs_are_paired_anew_by_what_they_say() -> None:
    lefts, rights = ([pair[side] for pair in PARAGRAPHS] for side in (0, 1))
    shifted = [
        row(left, right) for left, right in zip([*lefts, None], [None, *rights], strict=True)
    ]
    paired = ALIGNER.pair_rows(shifted)
    assert [(one.left, one.right) for one in paired] == list(PARAGRAPHS)
    assert all(one.links for one in paired)


def test_a_heading_is_not_joined_to_the_text_below_it() -> None:
    heading = replace(row("Opening hours", None), kind=RowKind.HEADING)
    rows = [heading, row(PARAGRAPHS[0][0], "开放时间\n" + PARAGRAPHS[0][1])]
    paired = ALIGNER.pair_rows(rows)
    assert paired[0].left == "Opening hours"
    assert paired[0].kind is RowKind.HEADING
    assert [one.text(Side.LEFT) for one in paired if one.left] == [
        "Opening hours",
        PARAGRAPHS[0][0],
    ]


def test_a_row_as_long_as_a_book_is_linked_beside_short_ones() -> None:
    long = row("It froze. Nobody came. " * 600, "結冰了。誰也沒來。" * 400)
    short = row("It froze. Nobody came.", "結冰了。誰也沒來。")
    first, second = ALIGNER.link_rows([long, short])
    assert [n for link in first.links for n in link.left] == list(range(1200))
    assert [n for link in first.links for n in link.right] == list(range(800))
    assert ends(second.links) == [((0,), (0,)), ((1,), (1,))]
