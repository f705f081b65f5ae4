from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Row, RowKind, Ruby, Side
from reader.core.errors import InputError
from reader.core.mending.shifting import Shifted, plan_shift_down, plan_shift_up, shift, touched
from tests.core.mending.conftest import check_nothing_lost, rows

Planner = Callable[[Sequence[tuple[bool, bool]], Side], tuple[Shifted, ...]]
L, R = Side.LEFT, Side.RIGHT


def article(*cells: str) -> list[Row]:
    """Make rows out of "ab" (both sides), "a-" and "-b"."""
    return [
        Row(
            RowKind.PARAGRAPH,
            cell[0].replace("-", "") or None,
            cell[1].replace("-", "") or None,
            rubies=tuple(Ruby(side, 0, 1, cell[side]) for side in Side if cell[side] != "-"),
        )
        for cell in cells
    ]


def filled(some: Sequence[Row]) -> list[tuple[bool, bool]]:
    return [(bool(row.left), bool(row.right)) for row in some]


def shifted(some: Sequence[Row], side: Side, planner: Planner) -> list[str]:
    plan = planner(filled(some), side)
    made = [row for row in shift(some, plan, side) if row is not None]
    made += some[touched(plan) :]
    check_nothing_lost(some, made)
    return [f"{row.left or '-'}{row.right or '-'}".replace("\n", "+") for row in made]


@pytest.mark.parametrize(
    ("before", "side", "after"),
    [
        ("a1 b2 c3", R, "a- b1 c2 -3"),
        ("a1 b2 c- d3", R, "a- b1 c2 d3"),
        ("a1 b2 c3", L, "-1 a2 b3 c-"),
        ("-1 b- c3", R, "b1 c3"),
        ("a1 -2 c3", R, "a- -1 c2 -3"),
        ("a1", R, "a- -1"),
        ("a1 b-", R, "a- b1"),
    ],
)
def test_down(before: str, side: Side, after: str) -> None:
    assert shifted(article(*before.split()), side, plan_shift_down) == after.split()


@pytest.mark.parametrize(
    ("before", "side", "after"),
    [
        ("a- b1 c2 -3", R, "a1 b2 c3"),
        ("a- b1 c2 -3 d4", R, "a1 b2 c3 d4"),
        ("a1 b2 c3", R, "a1+2 b3 c-"),
        ("a1 -2 c3", R, "a1+2 c3"),
        ("-1 a2 b3 c-", L, "a1 b2 c3"),
        ("-1 a- b2", L, "a1 b2"),
    ],
)
def test_up(before: str, side: Side, after: str) -> None:
    assert shifted(article(*before.split()), side, plan_shift_up) == after.split()


def test_what_cannot_move_is_said() -> None:
    for cells in ("a-", "a- b1"):
        with pytest.raises(InputError):
            plan_shift_down(filled(article(*cells.split())), R)
    for cells in ("a1", "a1 b-"):
        with pytest.raises(InputError):
            plan_shift_up(filled(article(*cells.split())), R)


def test_the_kind_is_that_of_the_side_that_stays() -> None:
    some = [
        Row(RowKind.HEADING, "Head", "一"),
        Row(RowKind.PARAGRAPH, "Text", None),
        Row(RowKind.ITEM, None, "二"),
    ]
    made = shift(some, plan_shift_down(filled(some), R), R)
    assert [row.kind for row in made if row] == [RowKind.HEADING, RowKind.PARAGRAPH]
    assert all(row.is_fixed for row in made if row)


@given(st.lists(rows(), min_size=2, max_size=8), st.sampled_from(Side))
def test_nothing_is_lost(some: list[Row], side: Side) -> None:
    for planner in (plan_shift_down, plan_shift_up):
        try:
            plan = planner(filled(some), side)
        except InputError:
            continue
        made = check_nothing_lost(some[: touched(plan)], shift(some, plan, side))
        assert made
