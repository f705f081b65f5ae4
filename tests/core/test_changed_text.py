from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Ruby, Side
from reader.core.changed_text import move_rubies

RUBIES = (
    Ruby(Side.RIGHT, 0, 2, "yínháng"),
    Ruby(Side.RIGHT, 4, 5, "mén"),
    Ruby(Side.LEFT, 4, 5, "x"),
)
OLD = "银行开了门。"


def test_rubies_move_with_their_characters() -> None:
    moved = move_rubies(RUBIES, Side.RIGHT, OLD, "银行早就开了门。")
    assert moved == (RUBIES[0], Ruby(Side.RIGHT, 6, 7, "mén"), RUBIES[2])


def test_a_ruby_goes_with_what_it_stood_over() -> None:
    assert move_rubies(RUBIES, Side.RIGHT, OLD, "酒店开了门。") == RUBIES[1:]
    assert move_rubies(RUBIES, Side.RIGHT, OLD, "") == RUBIES[2:]
    assert move_rubies(RUBIES, Side.RIGHT, OLD, OLD) == RUBIES


@given(st.text("ab", max_size=9), st.text("ab", max_size=9))
def test_what_stays_stands_over_the_same_characters(old: str, new: str) -> None:
    rubies = [Ruby(Side.LEFT, at, at + 1, old[at]) for at in range(len(old))]
    moved = move_rubies(rubies, Side.LEFT, old, new)
    assert all(new[ruby.start : ruby.end] == ruby.text for ruby in moved)
    starts = [ruby.start for ruby in moved]
    assert starts == sorted(set(starts))
