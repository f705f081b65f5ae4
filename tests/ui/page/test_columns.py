"""Where the columns stand."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Side
from reader.ui.page.columns import Arrangement, columns_for, divider_at

ARRANGED = st.sampled_from(["beside", "stacked", "left", "right"])
arrangements = st.builds(Arrangement, ARRANGED, st.booleans(), st.floats(0.25, 0.75))


@given(st.integers(40, 6000), st.integers(8, 80), arrangements, st.booleans())
def test_columns_lie_inside_the_window_and_never_over_each_other(
    width: int, em: int, arrangement: Arrangement, is_single: bool
) -> None:
    columns = columns_for(width, em, arrangement, is_single=is_single)
    first, second = columns.order

    assert columns.x(first) >= 0
    assert min(columns.width(side) for side in Side) >= em
    if columns.is_stacked:
        assert columns.left == columns.right
    else:
        assert columns.x(first) + columns.width(first) < columns.x(second)
        assert columns.x(second) + columns.width(second) <= width + 1
        assert columns.gutter[0] < columns.between(em) < columns.gutter[1]


@given(st.integers(900, 3000), st.floats(0.3, 0.7), st.booleans())
def test_the_divider_comes_to_where_it_is_dragged(
    width: int, share: float, is_swapped: bool
) -> None:
    columns = columns_for(width, 20, Arrangement("beside", is_swapped, share))
    assert abs(divider_at(columns.between(20), width, 20) - share) < 0.01


@given(st.integers(900, 3000), st.floats(0.25, 0.75))
def test_swapping_changes_sides_and_nothing_else(width: int, share: float) -> None:
    one, other = (columns_for(width, 20, Arrangement("beside", on, share)) for on in (False, True))
    assert (one.left, one.right) == (other.right, other.left)
    assert one.span == other.span
    assert (one.first, other.first) == (Side.LEFT, Side.RIGHT)


def test_a_narrow_window_stacks_the_sides() -> None:
    assert columns_for(400, 20).is_stacked
    assert not columns_for(1000, 20).is_stacked


def test_wanted_or_narrow_the_stack_has_one_order() -> None:
    assert columns_for(1000, 20, Arrangement("stacked", is_swapped=True)).first is Side.RIGHT
    assert columns_for(400, 20, Arrangement("beside", is_swapped=True)).first is Side.RIGHT


def test_alone_is_the_column_that_is_seen_there() -> None:
    assert Arrangement("left").alone is Side.LEFT
    assert Arrangement("left", is_swapped=True).alone is Side.RIGHT
    assert Arrangement("right").alone is Side.RIGHT
    assert Arrangement("stacked").alone is None
    assert columns_for(1000, 20, Arrangement("right")).first is Side.RIGHT


def test_lines_are_never_wider_than_comfort_allows() -> None:
    assert columns_for(5000, 20).width(Side.LEFT) == 34 * 20


def test_a_wider_window_moves_full_columns_without_changing_them() -> None:
    assert columns_for(3000, 20).fits(columns_for(4000, 20))
    assert not columns_for(900, 20).fits(columns_for(901, 20))
    swapped = Arrangement(is_swapped=True)
    assert columns_for(900, 20).fits(columns_for(900, 20, swapped))
    assert not columns_for(400, 20).fits(columns_for(400, 20, swapped))
