import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.dictionary_forms import dotted, spellings, stems


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Bank", ["bank"]),
        ("U.S", ["u.s", "u.s.", "us"]),
        ("firm’s", ["firm's", "firm", "firm'"]),
        ("banks'", ["banks'", "bank", "banks"]),
    ],
)
def test_spellings(word: str, expected: list[str]) -> None:
    assert list(spellings(word)) == expected


@pytest.mark.parametrize(("word", "expected"), [("US", ["u.s."]), ("Us", []), ("A", []), ("", [])])
def test_dotted(word: str, expected: list[str]) -> None:
    assert list(dotted(word)) == expected


@pytest.mark.parametrize(
    ("word", "stem"),
    [("studies", "study"), ("boxes", "box"), ("walked", "walk"), ("hoped", "hope"),
     ("running", "run"), ("making", "make"), ("slowly", "slow"), ("Larger", "large")],
)  # fmt: skip
def test_stems(word: str, stem: str) -> None:
    assert stem in list(stems(word))


@given(st.text())
def test_any_text_has_a_spelling(word: str) -> None:
    assert list(spellings(word))
    assert all(len(stem) >= 3 for stem in stems(word))
