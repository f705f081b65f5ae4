"""Whatever a person does to rows, no sentence is lost, doubled or moved past another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Link, Row, RowKind, Side
from reader.core.errors import InputError
from reader.core.mending.plans import (
    merging,
    moving_down,
    moving_up,
    paragraph_of,
    splitting,
)
from reader.core.mending.regrouping import Cut, Group, regroup, sentences_of
from tests.core.mending.conftest import check_nothing_lost, rows

SIDES = st.sampled_from(Side)
PAIR = Row(
    RowKind.PARAGRAPH,
    "It rained. We stayed. Then it stopped.",
    "下雨了。我们没出门。后来雨停了。",
    0.9,
    (Link((0,), (0,), 0.9), Link((1, 2), (1, 2), 0.8)),
    times=(0, 3800),
)
NEXT = Row(RowKind.HEADING, "A walk", "散步", 0.9, (Link((0,), (0,), 0.9),), times=(4000, 5000))


def texts(made: tuple[Row | None, ...]) -> list[tuple[str | None, str | None]]:
    return [(row.left, row.right) for row in made if row is not None]


@given(rows(), rows())
def test_merging_loses_nothing(upper: Row, lower: Row) -> None:
    (made,) = check_nothing_lost([upper, lower], regroup([upper, lower], merging()))
    assert made.is_fixed
    assert made.confidence == 1.0


@given(rows(), SIDES, st.data())
def test_splitting_loses_nothing(row: Row, side: Side, data: st.DataObject) -> None:
    count = len(sentences_of(row.text(side)))
    if count > 1:
        groups = splitting(row, side, data.draw(st.integers(1, count - 1)))
        one, two = check_nothing_lost([row], regroup([row], groups))
        check_nothing_lost([row], regroup([one, two], merging()))


@given(rows(), rows(), SIDES, st.data())
def test_moving_loses_nothing(upper: Row, lower: Row, side: Side, data: st.DataObject) -> None:
    run = [upper, lower]
    for row, moving in ((upper, moving_down), (lower, moving_up)):
        count = len(sentences_of(row.text(side)))
        if count:
            groups = moving(run, side, data.draw(st.integers(0, count - 1)))
            check_nothing_lost(run, regroup(run, groups))


@given(rows(), SIDES, st.data())
def test_moving_beyond_the_ends_makes_a_row(row: Row, side: Side, data: st.DataObject) -> None:
    count = len(sentences_of(row.text(side)))
    if count:
        sentence = data.draw(st.integers(0, count - 1))
        for moving in (moving_down, moving_up):
            check_nothing_lost([row], regroup([row], moving([row], side, sentence)))


def test_links_and_times_of_merged_rows_go_on() -> None:
    (made,) = regroup([PAIR, NEXT], merging())
    assert made is not None
    assert made.left == "It rained. We stayed. Then it stopped.\nA walk"
    assert made.kind is RowKind.PARAGRAPH
    assert made.links == (*PAIR.links, Link((3,), (3,), 0.9))
    assert made.times == (0, 5000)


def test_a_row_is_split_where_a_link_begins() -> None:
    made = regroup([PAIR], splitting(PAIR, Side.LEFT, 1))
    assert texts(made) == [
        ("It rained.", "下雨了。"),
        ("We stayed. Then it stopped.", "我们没出门。后来雨停了。"),
    ]
    first, second = made
    assert first is not None
    assert second is not None
    assert (first.links, second.links) == ((PAIR.links[0],), (Link((0, 1), (0, 1), 0.8),))
    assert (first.times, second.times) == ((0, 1100), (950, 3800))


def test_a_link_in_the_way_of_a_split_is_shared() -> None:
    made = regroup([PAIR], splitting(PAIR, Side.RIGHT, 2))
    assert texts(made)[1] == ("Then it stopped.", "后来雨停了。")


def test_without_links_the_lengths_tell_where_to_split() -> None:
    row = Row(RowKind.PARAGRAPH, PAIR.left, PAIR.right)
    assert texts(regroup([row], splitting(row, Side.LEFT, 1)))[0] == ("It rained.", "下雨了。")


def test_a_split_at_the_first_sentence_parts_the_sides() -> None:
    made = regroup([PAIR], splitting(PAIR, Side.RIGHT, 0))
    assert texts(made) == [(PAIR.left, None), (None, PAIR.right)]
    alone = Row(RowKind.PARAGRAPH, "Alone.", None)
    for sentence in (0, 1, 5):
        with pytest.raises(InputError):
            splitting(alone, Side.LEFT, sentence)


def test_a_row_whose_text_went_is_gone_and_others_stay_as_they_are() -> None:
    lonely = Row(RowKind.ITEM, None, "散步")
    made = regroup([PAIR, lonely], moving_up([PAIR, lonely], Side.RIGHT, 0))
    assert made[0] is not None
    assert made[0].right == f"{PAIR.right}\n散步"
    assert made[1] is None
    as_they_are = Group(Cut(1), Cut(1), 0), Group(Cut(2), Cut(2), 1)
    assert regroup([PAIR, NEXT], as_they_are) == (PAIR, NEXT)


def test_what_is_moved_takes_what_follows_along() -> None:
    made = regroup([PAIR, NEXT], moving_down([PAIR, NEXT], Side.LEFT, 1))
    assert texts(made) == [
        ("It rained.", PAIR.right),
        ("We stayed. Then it stopped.\nA walk", NEXT.right),
    ]
    assert made[1] is not None
    assert made[1].kind is RowKind.HEADING
    with pytest.raises(InputError):
        moving_down([PAIR], Side.LEFT, 3)


def test_paragraphs_end_at_newlines() -> None:
    row = Row(RowKind.PARAGRAPH, "One. Two.\nThree. Four.\n\nFive.", None)
    found = [paragraph_of(row, Side.LEFT, number) for number in (0, 1, 2, 3, 4)]
    assert found == [range(2), range(2), range(2, 4), range(2, 4), range(4, 5)]
