import re

from hypothesis import given
from hypothesis import strategies as st

from reader.core.snippets import find_spans, snippet

TEXTS = st.text(alphabet="ab 河\n", max_size=400)


def spans(text: str, *sought: str) -> tuple[tuple[int, int], ...]:
    return find_spans(text, [re.compile(re.escape(each)) for each in sought])


def test_spans_that_touch_are_one() -> None:
    assert spans("银行银行 bank", "银", "行", "bank") == ((0, 4), (5, 9))


def test_a_short_text_stays_whole() -> None:
    assert snippet("The river\nrose.", ((4, 9),)) == ("The river rose.", ((4, 9),))


def test_words_are_not_cut() -> None:
    text = "alphabetical " * 20
    piece, ((start, end),) = snippet(text, ((130, 142),))
    assert set(piece.strip("…").split()) == {"alphabetical"}
    assert piece[start:end] == "alphabetical"


@given(TEXTS, st.sampled_from(["a", "河", "b 河", "aa"]))
def test_marks_stand_where_the_text_has_them(text: str, sought: str) -> None:
    found = spans(text, sought)
    piece, marks = snippet(text, found)
    assert bool(found) == bool(marks)
    shown = [piece[start:end] for start, end in marks]
    whole = [text[start:end].replace("\n", " ") for start, end in found]
    assert all(one.startswith(part) for part, one in zip(shown, whole, strict=False))
