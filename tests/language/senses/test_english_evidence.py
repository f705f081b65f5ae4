from hypothesis import given
from hypothesis import strategies as st

from reader.language.senses.english_evidence import meanings


@given(strings=st.lists(st.text("内在国外的心", min_size=1, max_size=4), max_size=8))
def test_what_is_found_first_does_not_depend_on_how_sets_are_ordered(strings: list[str]) -> None:
    one, other = meanings(strings, ()), meanings(reversed(strings), ())
    assert one == other
    assert list(one.ordered) == sorted(one.ordered)
