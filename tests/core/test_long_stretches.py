from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.core.long_stretches import around, blocks_of, is_long, stretch_across
from reader.core.sentences import Span, split_sentences

_TEXTS = st.builds(
    "".join, st.lists(st.builds(lambda n: "水" * n + "。", st.integers(1, 1500)), max_size=12)
)


@given(_TEXTS)
def test_blocks_join_to_the_whole_and_none_is_very_long(text: str) -> None:
    blocks = list(blocks_of(text))
    assert "".join(text[block.start : block.end] for block in blocks) == text
    assert all(before.end == after.start for before, after in pairwise(blocks))
    assert all(0 < block.end - block.start <= 1000 for block in blocks)


def test_blocks_end_where_sentences_do() -> None:
    text = "河水很高，村里没有人睡得好。" * 200
    ends = {span.end for span in split_sentences(text)}
    assert all(block.end in ends for block in blocks_of(text))


@given(st.integers(1, 200_000), st.integers(0, 200_000), st.data())
def test_a_stretch_across_is_inside_and_not_too_long(
    here: int, there: int, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, here))
    span = Span(start, data.draw(st.integers(start, here)))
    across = stretch_across(here, there, span)
    assert 0 <= across.start <= across.end <= there
    assert not is_long((across.end - across.start) // 2)


def test_what_is_in_the_middle_stands_across_from_the_middle() -> None:
    assert stretch_across(100_000, 50_000, Span(50_000, 50_400)) == Span(24_500, 25_700)


def test_around_a_place_of_a_very_long_stretch() -> None:
    assert around(Span(10, 400), 200) == Span(10, 400)
    assert around(Span(0, 100_000), 50_000) == Span(49_500, 50_500)
    assert around(Span(0, 100_000), 3) == Span(0, 503)
