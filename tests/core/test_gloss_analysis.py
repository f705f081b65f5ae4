from hypothesis import given
from hypothesis import strategies as st
from msgspec import msgpack

from reader.core.gloss_analysis import parts_of
from reader.core.gloss_parts import GlossParts, Kind, Piece


def test_a_gloss_is_taken_apart() -> None:
    assert parts_of("to pay off (a debt) (old)") == GlossParts(
        pieces=(Piece(("pay", "off"), 2, is_verb=True),),
        kind=Kind.VERB,
        is_negative=False,
        is_note=False,
        is_rare=True,
        noted=("debt", "old"),
    )


def test_a_note_says_no_word() -> None:
    assert parts_of("variant of 走[zou3]").is_note
    assert not parts_of("to walk").is_note


@given(st.text())
def test_parts_are_kept_as_they_are(gloss: str) -> None:
    parts = parts_of(gloss)
    assert msgpack.decode(msgpack.encode(parts), type=GlossParts) == parts
