import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.pinyin import from_numbers, split_tone, to_numbers, to_zhuyin

SYLLABLES = st.sampled_from("ma nü lüe zhuang er xiong gui liu ou ê a yi wu yue".split())


@pytest.mark.parametrize(
    ("numbered", "marked"),
    [
        ("lu:4", "lǜ"),
        ("lv4", "lǜ"),
        ("Bei3", "Běi"),
        ("gui4", "guì"),
        ("liu2", "liú"),
        ("hou4", "hòu"),
        ("xiong1", "xiōng"),
        ("de5", "de"),
        ("ma", "ma"),
        ("r5", "r"),
        ("O", "O"),
        ("·", "·"),
    ],
)
def test_numbers_become_marks(numbered: str, marked: str) -> None:
    assert from_numbers(numbered) == marked


@given(SYLLABLES, st.integers(1, 5))
def test_marks_and_numbers_are_one(letters: str, tone: int) -> None:
    marked = from_numbers(f"{letters}{tone}")
    assert split_tone(marked) == (letters, tone)
    assert from_numbers(to_numbers(marked)) == marked


@pytest.mark.parametrize(
    ("marked", "zhuyin"),
    [
        ("lǜ", "ㄌㄩˋ"),
        ("xué", "ㄒㄩㄝˊ"),
        ("yī", "ㄧ"),
        ("zhī", "ㄓ"),
        ("chuáng", "ㄔㄨㄤˊ"),
        ("jiǔ", "ㄐㄧㄡˇ"),
        ("wēng", "ㄨㄥ"),
        ("xiōng", "ㄒㄩㄥ"),
        ("yuán", "ㄩㄢˊ"),
        ("de", "˙ㄉㄜ"),
        ("r", "˙ㄦ"),
        ("ér", "ㄦˊ"),
        ("X", "X"),
    ],
)
def test_zhuyin(marked: str, zhuyin: str) -> None:
    assert to_zhuyin(marked) == zhuyin


@given(st.text(max_size=8))
def test_what_is_no_syllable_stays_readable(text: str) -> None:
    assert isinstance(to_zhuyin(text), str)
    assert isinstance(from_numbers(text), str)
