"""Back and forward."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Place, Row, RowKind, Side, StoredRow
from reader.core.trail import LONGEST, Spot, Trail

A, B, C = (Spot("a", name, Place(number)) for number, name in enumerate("xyz"))
ROW = Row(RowKind.PARAGRAPH, "Tea.", "茶。")


def test_back_and_forward() -> None:
    trail = Trail()
    assert trail.back(A) is None
    trail.leave(A)
    trail.leave(B)
    assert trail.back(C) == B
    assert trail.back(B) == A
    assert not trail.can_go_back
    assert trail.forward(A) == B
    assert trail.forward(B) == C
    assert trail.forward(C) is None


def test_a_new_way_forgets_what_was_ahead() -> None:
    trail = Trail()
    trail.leave(A)
    trail.back(B)
    trail.leave(A)
    assert not trail.can_go_forward
    assert trail.back(C) == A


def test_leaving_a_spot_twice_is_leaving_it_once() -> None:
    trail = Trail()
    trail.leave(A)
    trail.leave(A)
    trail.back(B)
    assert not trail.can_go_back


def test_the_oldest_are_forgotten() -> None:
    trail = Trail()
    for number in range(2 * LONGEST):
        trail.leave(Spot("a", str(number)))
    steps = 0
    while trail.back(None) is not None:
        steps += 1
    assert steps == LONGEST


@given(st.lists(st.sampled_from("lbf"), max_size=40))
def test_going_back_and_forward_again_ends_where_it_began(moves: str) -> None:
    trail, here, fresh = Trail(), A, 0
    for move in moves:
        if move == "l":
            trail.leave(here)
            fresh += 1
            here = Spot("a", f"new {fresh}")
        else:
            here = (trail.back if move == "b" else trail.forward)(here) or here
    before = trail.back(here)
    if before is not None:
        assert trail.forward(before) == here


def test_a_spot_is_found_by_its_row() -> None:
    rows = tuple(StoredRow(name, number, ROW) for number, name in enumerate("wxyz"))
    spot = Spot("a", "y", Place(1, Side.RIGHT, 1))
    assert spot.among(rows) == Place(2, Side.RIGHT, 1)
    assert spot.among(rows[:2]) == Place(1, Side.RIGHT, 1), "gone: by its number"
    assert spot.among(rows[:1]) == Place(0, Side.RIGHT, 1)
    assert spot.among(()) == Place(0, Side.RIGHT, 1)
