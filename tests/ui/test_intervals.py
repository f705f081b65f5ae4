import pytest

from reader.ui.intervals import interval_text


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0.0, "1 min"),
        (10 / 1440, "10 min"),
        (0.25, "6 h"),
        (1.0, "1 d"),
        (30.0, "30 d"),
        (61.0, "2.0 mo"),
        (730.5, "2.0 y"),
    ],
)
def test_intervals_are_short(days: float, text: str) -> None:
    assert interval_text(days) == text
