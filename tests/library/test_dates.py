from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.dates import find_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("January 30th, 2025", "2025-01-30"),
        ("Jan. 29, 2025", "2025-01-29"),
        ("Sept. 3 2024", "2024-09-03"),
        ("5 October 2026", "2026-10-05"),
        ("the 1st of May 2020", "2020-05-01"),
        ("2025.04.25 Fri posted at 15:08", "2025-04-25"),
        ("2026/2/1", "2026-02-01"),
        ("2026年5月16日 星期六", "2026-05-16"),
        ("2026 年 5 月 16 號", "2026-05-16"),
        ("二〇二五年十二月二十一日", "2025-12-21"),
        ("二○○八年八月八日", "2008-08-08"),
        ("民國114年10月5日", "2025-10-05"),
        ("on 31 June 2024, no: on 30 June 2024", "2024-06-30"),
    ],
)
def test_dates_of_both_languages(text: str, iso: str) -> None:
    found = find_date(text)
    assert found
    assert found.iso == iso


@pytest.mark.parametrize("text", ["", "2025", "13/45/2025", "2025-13-01", "May I?", "二〇二五年"])
def test_what_is_no_date(text: str) -> None:
    assert find_date(text) is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_iso_dates_are_found_as_they_are(day: date) -> None:
    found = find_date(f"on {day.isoformat()}.")
    assert found
    assert (found.iso, found.start, found.end) == (day.isoformat(), 3, 13)


@given(st.text(st.sampled_from("0123456789年月日民國一十二〇 -/.,MayJanuary")))
def test_no_text_is_too_strange(text: str) -> None:
    found = find_date(text)
    assert found is None or date.fromisoformat(found.iso)
