from hypothesis import given
from hypothesis import strategies as st

from reader.core.glosses import Piece, meanings_of, pieces_of, strings_of, without_asides


def test_the_ways_a_gloss_says_itself() -> None:
    assert list(pieces_of("to grow; to give birth (of animals)")) == [
        Piece(("grow",), 1, is_verb=True),
        Piece(("give", "birth"), 2, is_verb=True),
    ]


def test_short_words_in_a_row_are_a_list() -> None:
    assert [piece.words for piece in pieces_of("clear, plain")] == [("clear",), ("plain",)]


def test_a_row_of_blanks_is_read_at_once() -> None:
    row = f"red,{' ' * 20}" * 20
    assert {word for piece in pieces_of(row) for word in piece.words} == {"red"}
    assert len(list(pieces_of(f"{row}blue!"))) == 1


def test_where_only_little_words_are_said_they_tell() -> None:
    assert [piece.words for piece in pieces_of("to be in")] == [("be", "in")]


def test_what_stands_in_brackets_is_left_out() -> None:
    assert list(pieces_of("(particle of the past (with 了[le]))")) == []


def test_meanings_are_divided() -> None:
    assert meanings_of("银行；(河)岸") == ["银行", "(河)岸"]
    assert without_asides("(河)岸") == "岸"
    assert without_asides("(无)") == "(无)"


def test_endings_may_be_missing_in_a_sentence() -> None:
    assert strings_of("有效的") == ("有效的", "有效")
    assert strings_of("使满意") == ("使满意", "满意")
    assert strings_of("…") == ()


@given(st.text())
def test_any_text_is_taken_apart(text: str) -> None:
    assert all(piece.words and piece.length >= len(piece.words) for piece in pieces_of(text))
    assert "；".join(meanings_of(text.replace(";", "；"))) == text.replace(";", "；")
    assert all(
        strings_of(meaning) for meaning in meanings_of(text) if without_asides(meaning) != meaning
    )
