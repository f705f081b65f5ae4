import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.pinyin import from_numbers, from_zhuyin
from reader.core.spelling_choices import (
    Spelling,
    TaiwanReadings,
    spell,
    tone_of,
    wants_taiwan,
)


@pytest.mark.parametrize(
    ("syllable", "numbers", "zhuyin"),
    [
        ("lǜ", "lü4", "ㄌㄩˋ"),
        ("de", "de5", "˙ㄉㄜ"),
        ("yī", "yi1", "ㄧ"),
        ("r", "r5", "˙ㄦ"),
        ("A", "A", "A"),
        ("%", "%", "%"),
    ],
)
def test_a_syllable_is_spelled_in_three_ways(syllable: str, numbers: str, zhuyin: str) -> None:
    assert spell(syllable, Spelling.MARKS) == syllable
    assert spell(syllable, Spelling.NUMBERS) == numbers
    assert spell(syllable, Spelling.ZHUYIN) == zhuyin


@given(st.sampled_from("ma hao lü zhuang ren xiong yue".split()), st.integers(1, 5))
def test_every_spelling_leads_back(letters: str, tone: int) -> None:
    syllable = from_numbers(f"{letters}{tone}")
    assert from_numbers(spell(syllable, Spelling.NUMBERS)) == syllable
    assert from_zhuyin(spell(syllable, Spelling.ZHUYIN)) == syllable


@pytest.mark.parametrize(
    ("language", "is_wanted"),
    [("zh-Hant", True), ("zh-TW", True), ("zh-Hant-TW", True), ("zh-HK", False),
     ("zh-Hans", False), ("zh", False), ("en", False)],
)  # fmt: skip
def test_the_script_decides_about_taiwan(language: str, is_wanted: bool) -> None:
    assert wants_taiwan(TaiwanReadings.BY_SCRIPT, language) is is_wanted
    assert wants_taiwan(TaiwanReadings.ALWAYS, language)
    assert not wants_taiwan(TaiwanReadings.NEVER, language)


@given(
    st.sampled_from("ma hao lü zhuang ren xiong yue er".split()),
    st.integers(1, 5),
    st.sampled_from(Spelling),
)
def test_the_tone_shows_in_every_spelling(letters: str, tone: int, spelling: Spelling) -> None:
    assert tone_of(spell(from_numbers(f"{letters}{tone}"), spelling)) == tone


@pytest.mark.parametrize("text", ["", "A", "%", "ㄅㄆㄇㄈ"])
def test_what_is_no_syllable_has_no_tone(text: str) -> None:
    assert tone_of(text) == 5
