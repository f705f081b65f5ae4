"""Where the columns stand."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Side
from reader.ui.page.columns import columns_for


@given(st.integers(40, 6000), st.integers(8, 80), st.booleans())
def test_columns_lie_inside_the_window_and_never_over_each_other(
    width: int, em: int, is_single: bool
) -> None:
    columns = columns_for(width, em, is_single=is_single)

    assert columns.x(Side.LEFT) >= 0
    assert columns.width(Side.LEFT) == columns.width(Side.RIGHT) >= em
    if not columns.is_stacked:
        assert columns.x(Side.LEFT) + columns.width(Side.LEFT) < columns.x(Side.RIGHT)
        assert sum(columns.right) <= width


def test_a_narrow_window_stacks_the_sides() -> None:
    assert columns_for(400, 20).is_stacked
    assert not columns_for(1000, 20).is_stacked


def test_lines_are_never_wider_than_comfort_allows() -> None:
    assert columns_for(5000, 20).width(Side.LEFT) == 34 * 20


def test_a_wider_window_moves_full_columns_without_changing_them() -> None:
    assert columns_for(3000, 20).fits(columns_for(4000, 20))
    assert not columns_for(900, 20).fits(columns_for(901, 20))
