"""The running sums of the rows' heights."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.page.heights import Heights

HEIGHTS = st.lists(st.integers(1, 400), min_size=1, max_size=60)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 59), st.integers(1, 400))))
def test_sums_follow_every_change(heights: list[int], changes: list[tuple[int, int]]) -> None:
    tree = Heights(heights)
    for index, height in changes:
        if index < len(heights):
            heights[index] = height
            tree[index] = height

    assert [tree.top(index) for index in range(len(heights) + 1)] == [0, *accumulate(heights)]
    assert tree.total == sum(heights)


@given(HEIGHTS)
def test_every_height_belongs_to_the_row_that_covers_it(heights: list[int]) -> None:
    tree = Heights(heights)
    owners = [(row, y) for row, height in enumerate(heights) for y in range(height)]

    assert [tree.at(y) for y in range(sum(heights))] == owners


def test_beyond_the_ends_are_the_first_and_the_last_row() -> None:
    tree = Heights([10, 20])

    assert tree.at(-5) == (0, -5)
    assert tree.at(35) == (1, 25)
