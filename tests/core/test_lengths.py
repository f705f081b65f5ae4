import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.lengths import length_agreement, reading_length


@pytest.mark.parametrize(
    ("text", "length"),
    [("", 0), ("Read on.", 6), ("2026", 4), ("讀書", 6.4), ("かな", 3.2), ("，。 ", 0)],
)
def test_reading_length(text: str, length: float) -> None:
    assert reading_length(text) == pytest.approx(length)


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_agreement_is_a_probability_and_the_same_both_ways(left: float, right: float) -> None:
    assert 0 <= length_agreement(left, right) <= 1
    assert length_agreement(left, right) == length_agreement(right, left)
    assert length_agreement(left, left) == 1
