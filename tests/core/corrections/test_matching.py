"""Many strings sought in one text."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.corrections.matching import Finder

STRINGS = st.lists(st.text("ab行", max_size=4), max_size=6)


@given(st.text("ab行", max_size=20), STRINGS)
def test_it_finds_each_string_wherever_it_stands(text: str, strings: list[str]) -> None:
    expected = {
        (start, string)
        for string in strings
        if string
        for start in range(len(text))
        if text.startswith(string, start)
    }
    found = [*Finder(strings).find(text)]
    assert set(found) == expected
    assert len(found) == len(expected)
