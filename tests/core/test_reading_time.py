"""Reading time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Row, RowKind
from reader.core.reading_time import (
    WORDS_A_MINUTE,
    estimated_minutes,
    minutes_of,
    running_minutes,
)

BOTH = ("en", "zh-Hant")
TEXTS = st.none() | st.text(max_size=30)


def test_a_page_of_english_takes_as_many_minutes_as_it_has_words() -> None:
    text = "They walked slowly home again. " * 46  # 230 words
    assert minutes_of(Row(RowKind.PARAGRAPH, text, None), BOTH) == pytest.approx(1.1, abs=0.15)
    assert WORDS_A_MINUTE == 228


def test_the_slower_side_counts_alone() -> None:
    chinese = Row(RowKind.PARAGRAPH, None, "字" * 510)
    assert minutes_of(chinese, BOTH) == pytest.approx(2)
    assert minutes_of(Row(RowKind.PARAGRAPH, "short", "字" * 510), BOTH) == pytest.approx(2)
    assert minutes_of(Row(RowKind.PARAGRAPH, "字" * 714, None), ("ja", "en")) == pytest.approx(2)


@given(st.lists(st.tuples(TEXTS, TEXTS).map(lambda texts: Row(RowKind.NOTE, *texts))))
def test_time_runs_from_row_to_row(rows: list[Row]) -> None:
    running = running_minutes(rows, BOTH)
    assert len(running) == len(rows) + 1
    assert running[0] == 0
    assert [*running] == sorted(running)
    assert running[-1] == pytest.approx(sum(minutes_of(row, BOTH) for row in rows))


def test_an_estimate_is_near_what_is_counted() -> None:
    row = Row(RowKind.PARAGRAPH, "e" * 3250, "字" * 1000)
    assert estimated_minutes(4250, BOTH) == pytest.approx(minutes_of(row, BOTH), rel=0.05)
    same = Row(RowKind.PARAGRAPH, "e" * 1000, "f" * 1000)
    assert estimated_minutes(2000, ("en", "en-GB")) == pytest.approx(
        minutes_of(same, ("en", "en-GB"))
    )
    assert estimated_minutes(0, BOTH) == 0
