from hypothesis import given
from hypothesis import strategies as st

from reader.language.senses.chinese_across import chinese_across
from reader.language.senses.english_evidence import Found, Word, find_evidence, meanings
from reader.language.senses.parts import Part

_WORDS = ((0, 2), (2, 4), (4, 5))


def _found(strings: list[str]) -> Found:
    across = chinese_across("国内外心的", _WORDS, lambda _word: {})
    word = Word("home", Part.NOUN, 0.5)
    (found,) = find_evidence([word], [meanings(strings, ())], across, lambda _word: 1.0)
    return found


@given(strings=st.lists(st.text("内在国外的心", min_size=1, max_size=4), max_size=8))
def test_what_is_found_first_does_not_depend_on_how_sets_are_ordered(strings: list[str]) -> None:
    one, other = _found(strings), _found(strings[::-1])
    assert list(one.weights.items()) == list(other.weights.items())
