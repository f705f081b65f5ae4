"""Blocks stand in their order, whole, in columns as low as they can be."""

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.keys.columns import share_out


@given(st.lists(st.integers(1, 40), max_size=15), st.integers(1, 6))
def test_every_block_stands_once_in_order(heights: list[int], count: int) -> None:
    columns = share_out(heights, count)
    assert [number for column in columns for number in column] == list(range(len(heights)))
    assert len(columns) <= count
    assert all(columns)


def test_the_columns_are_as_low_as_they_can_be() -> None:
    assert share_out([3, 3, 3, 3], 2) == [[0, 1], [2, 3]]
    assert share_out([9, 1, 1, 1], 2) == [[0], [1, 2, 3]]
    assert share_out([], 3) == []
