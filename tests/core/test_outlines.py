from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import DictionaryError
from reader.core.outlines import Step, length_of, line_until, read_line, read_outline

NUMBERS = st.integers(-999, 1999)
POINTS = st.tuples(NUMBERS, NUMBERS)


def test_absolute_and_relative_commands_are_the_same_outline() -> None:
    absolute = read_outline("M 10 20 L 30 10 Q 40 0 50 10 C 1 2 3 4 5 6 Z")
    assert absolute == read_outline("M10 20l20-10q10-10 20 0c-49-8-47-6-45-4z")
    assert absolute[1:3] == (Step("L", ((30, 10),)), Step("Q", ((40, 0), (50, 10))))


def test_commands_may_be_implied() -> None:
    assert read_outline("m1 1 2 2-1,0") == (
        Step("M", ((1, 1),)),
        Step("L", ((3, 3),)),
        Step("L", ((2, 3),)),
    )


def test_what_is_closed_goes_on_where_it_began() -> None:
    steps = read_outline("M1 1l4 4zm1 1l1 1")
    assert [step.points[-1:] for step in steps] == [((1, 1),), ((5, 5),), (), ((2, 2),), ((3, 3),)]


@pytest.mark.parametrize(
    "path", ["M 1", "M 1 x", "1 2", "M 1 2 A 3 4", "M 1 2 z 3 4", "é", "M 1 2!"]
)
def test_what_is_no_outline_is_a_sentence(path: str) -> None:
    with pytest.raises(DictionaryError, match="cannot be drawn"):
        read_outline(path)


def test_nothing_is_an_empty_outline() -> None:
    assert read_outline("") == ()
    assert read_line("") == ()


@given(st.lists(POINTS, min_size=1, max_size=9))
def test_every_point_of_a_path_is_read(points: list[tuple[int, int]]) -> None:
    steps = read_outline("M" + "L".join(f"{x} {y}" for x, y in points))
    assert [step.points[0] for step in steps] == points


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(DictionaryError):
        assert all(step.kind in "MLQCZ" for step in read_outline(text))


def test_a_median_is_told_by_steps() -> None:
    assert read_line("121 393 72-21 224 30") == ((121, 393), (193, 372), (417, 402))


@given(st.lists(POINTS, min_size=2, max_size=9), st.floats(0, 1))
def test_a_line_is_drawn_as_far_as_its_share(points: list[tuple[int, int]], share: float) -> None:
    line = tuple((float(x), float(y)) for x, y in points)
    drawn = line_until(line, share)
    assert drawn[0] == line[0]
    assert length_of(drawn) == pytest.approx(share * length_of(line), abs=1e-6)
