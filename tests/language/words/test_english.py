import pytest

from reader.language.words.english import split_word

KNOWN = {"start-up", "don't", "let's", "state"}


@pytest.mark.parametrize(
    ("run", "pieces"),
    [
        ("start-up’s", ["start-up", "’s"]),
        ("state-backed", ["state", "-", "backed"]),
        ("don't", ["don't"]),
        ("let’s", ["let’s"]),
        ("China's", ["China", "'s"]),
        ("rock-n-roll", ["rock", "-", "n", "-", "roll"]),
        ("word", ["word"]),
        ("’s", ["’s"]),
    ],
)
def test_pieces(run: str, pieces: list[str]) -> None:
    assert [run[start:end] for start, end in split_word(run, KNOWN.__contains__)] == pieces
