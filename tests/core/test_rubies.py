from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Ruby, Side
from reader.core.rubies import add_rubies, parts_of, pinyin_over, rubies_of
from reader.core.tokens import Token, TokenKind


def word(text: str, start: int, *readings: str) -> Token:
    return Token(text, start, start + len(text), TokenKind.WORD, "zh", readings)


def right(start: int, end: int, text: str = "x") -> Ruby:
    return Ruby(Side.RIGHT, start, end, text)


def test_words_that_are_wanted_get_their_reading() -> None:
    tokens = [word("银行", 0, "yín", "háng"), word("关", 2, "guān"), word("bank", 3)]
    found = pinyin_over(tokens, Side.RIGHT, lambda token: token.text != "关")
    assert list(found) == [right(0, 2, "yín háng")]


def test_a_reading_is_divided_by_characters_where_it_can_be() -> None:
    assert list(parts_of(right(1, 3, "yín háng"), "去银行")) == [(1, 2, "yín"), (2, 3, "háng")]
    assert list(parts_of(right(1, 3, "yínháng"), "去银行")) == [(1, 3, "yínháng")]


def test_a_letter_is_no_reading_of_itself() -> None:
    assert list(parts_of(right(0, 2, "A zhì"), "A制")) == [(0, 1, ""), (1, 2, "zhì")]


def test_what_the_document_prints_stands_before_what_is_added() -> None:
    own, added = right(0, 2, "own"), right(1, 3, "added")
    apart, across = right(3, 4, "apart"), Ruby(Side.LEFT, 0, 1, "across")
    assert add_rubies([own], [added, apart, across]) == (across, own, apart)


spans = st.tuples(st.integers(-2, 12), st.integers(-2, 12))


@given(st.lists(spans), st.integers(0, 10))
def test_rubies_of_a_side_never_overlap_nor_leave_the_text(
    found: list[tuple[int, int]], length: int
) -> None:
    rubies = [right(start, end) for start, end in found] + [Ruby(Side.LEFT, 0, 1, "other")]
    taken = list(rubies_of(rubies, Side.RIGHT, length))
    ends = [0, *(ruby.end for ruby in taken)]
    assert all(end <= ruby.start < ruby.end for end, ruby in zip(ends, taken, strict=False))
    assert ends[-1] <= length
