"""Texts cut into what is laid out at once."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.sentences import Span
from reader.ui.page.pieces import LONGEST, VERY_LONG, blocks_of, pieces_of


def test_paragraphs_are_pieces_and_empty_ones_are_not() -> None:
    assert pieces_of("One.\n\nTwo.\n") == (Span(0, 4), Span(6, 10))


def test_a_long_paragraph_is_cut_where_a_sentence_ends() -> None:
    sentence = "河水一直流到海边去了。"
    text = sentence * (3 * LONGEST // len(sentence))

    pieces = pieces_of(text)

    assert all(text[piece.end - 1] == "。" for piece in pieces)
    assert all(piece.end - piece.start <= LONGEST for piece in pieces)


@given(st.text("ab 。\n", max_size=50), st.integers(0, 2 * LONGEST))
def test_nothing_but_newlines_and_blank_paragraphs_is_left_out(text: str, padding: int) -> None:
    whole = text + "字" * padding

    kept = "".join(whole[piece.start : piece.end] for piece in pieces_of(whole))

    assert kept.replace(" ", "") == whole.replace("\n", "").replace(" ", "")


@given(st.lists(st.sampled_from(["字" * 700, "A b. ", "\n"]), max_size=400))
def test_blocks_are_the_pieces_and_none_but_the_last_is_tiny(parts: list[str]) -> None:
    text = "".join(parts)

    blocks = blocks_of(text)

    assert tuple(piece for block in blocks for piece in block) == pieces_of(text)
    assert all(block[-1].end - block[0].start >= LONGEST // 4 for block in blocks[:-1])
    assert all(block[-1].end - block[0].start < 2 * LONGEST for block in blocks)


def test_a_very_long_text_is_cut_into_smaller_pieces() -> None:
    assert [piece.end for piece in pieces_of("字" * VERY_LONG)] == [LONGEST, 2 * LONGEST]
    assert pieces_of("字" * (VERY_LONG + 1))[0] == Span(0, LONGEST // 2)
