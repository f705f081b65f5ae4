import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.scripts import Script, count_scripts, detect_language, primary, script_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A plain English sentence.", "en"),
        ("这是一个简单的句子。", "zh-Hans"),
        ("這是一個簡單的句子。", "zh-Hant"),
        ("人人平等", "zh"),
        ("これは日本語の文です。", "ja"),
        ("한국어 문장입니다.", "ko"),
        ("AI主权", "zh-Hans"),
        ("The word 行 has two readings.", "en"),
        ("OpenAI 发布了新的模型，引起关注。", "zh-Hans"),
        ("这个の字很常见，但全文都是中文。", "zh-Hans"),
        ("2026 — 12%", "und"),
        ("", "und"),
        ("Это русский текст.", "ru"),
        ("Είναι ένα κείμενο.", "el"),
        ("Le chat est dans la cuisine et il dort.", "fr"),
        ("Die Katze ist in der Küche und schläft nicht.", "de"),
        ("El gato está en la cocina y no duerme.", "es"),
        ("He ate at the Café de la Paix.", "en"),
    ],
)
def test_language_is_judged_by_the_letters(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("character", "script"),
    [
        ("a", Script.LATIN),
        ("é", Script.LATIN),
        ("Ａ", Script.LATIN),
        ("中", Script.HAN),
        ("〇", Script.HAN),
        ("𠀀", Script.HAN),
        ("の", Script.KANA),
        ("한", Script.HANGUL),
        ("д", Script.OTHER),
        ("，", Script.NONE),
        ("7", Script.NONE),
    ],
)
def test_script_of_a_character(character: str, script: Script) -> None:
    assert script_of(character) is script


@given(st.text(max_size=60))
def test_no_more_letters_than_characters(text: str) -> None:
    assert sum(count_scripts(text).values()) <= len(text)
    assert primary(detect_language(text)).isalpha()
