import pytest

from reader.language.words.english import split_word

KNOWN = {"start-up", "don't", "o'clock", "state", "China's"}
LISTED = KNOWN - {"China's"}


@pytest.mark.parametrize(
    ("run", "pieces"),
    [
        ("start-up’s", ["start-up", "’s"]),
        ("state-backed", ["state", "-", "backed"]),
        ("don't", ["don't"]),
        ("let’s", ["let’s"]),
        ("It's", ["It's"]),
        ("o'clock", ["o'clock"]),
        ("China's", ["China", "'s"]),
        ("rock-n-roll", ["rock", "-", "n", "-", "roll"]),
        ("word", ["word"]),
        ("’s", ["’s"]),
    ],
)
def test_pieces(run: str, pieces: list[str]) -> None:
    spans = split_word(run, KNOWN.__contains__, LISTED.__contains__)
    assert [run[start:end] for start, end in spans] == pieces
