from hypothesis import given
from hypothesis import strategies as st

from reader.storage.matching import Sides, match_rows

TEXTS = st.one_of(st.none(), st.sampled_from("abcdef"))
ROWS = st.lists(st.tuples(TEXTS, TEXTS), max_size=12)


def rows(*texts: str) -> list[Sides]:
    return [(text[0], text[1]) for text in texts]


def test_rows_that_moved_along_are_found() -> None:
    assert match_rows(rows("aA", "bB", "cC"), rows("xX", "aA", "cC")) == {1: 0, 2: 2}


def test_a_row_changed_on_one_side_is_the_same_row() -> None:
    old, new = rows("aA", "bB", "cC", "dD"), rows("aA", "nN", "bX", "YC", "dD")
    assert match_rows(old, new) == {0: 0, 2: 1, 3: 2, 4: 3}


def test_a_row_rewritten_between_two_others_is_the_same_row() -> None:
    assert match_rows(rows("aA", "bB", "cC"), rows("aA", "xX", "cC")) == {0: 0, 1: 1, 2: 2}


def test_empty_sides_are_not_alike() -> None:
    assert match_rows([(None, "A"), ("b", "B")], [("x", "X"), (None, "Y"), (None, "Z")]) == {}


@given(ROWS, ROWS)
def test_every_row_is_matched_at_most_once_and_in_order(old: list[Sides], new: list[Sides]) -> None:
    pairs = sorted(match_rows(old, new).items())
    assert [before for _, before in pairs] == sorted({before for _, before in pairs})
    assert all(number < len(new) and before < len(old) for number, before in pairs)


@given(ROWS)
def test_what_did_not_change_is_matched_whole(old: list[Sides]) -> None:
    assert match_rows(old, old) == {number: number for number in range(len(old))}
