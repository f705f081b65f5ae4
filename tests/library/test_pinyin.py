import pytest

from reader.library.pinyin import is_pinyin


@pytest.mark.parametrize(
    "line",
    ["Nǐ hǎo!", "Xiǎo Yǔ: Shīfu, zhè shuāng xié hái néng xiū ma?", "Tā shì nǚ'ér.", "Tā zài nàr."],
)
def test_characters_in_pinyin_are_known(line: str) -> None:
    assert is_pinyin(line)


@pytest.mark.parametrize(
    "line",
    [
        "Hello, Xiao Yu.",
        "Café résumé",
        "Él está aquí, señor",
        "Tôi là người Việt Nam",
        "你好 nǐ hǎo",
    ],
)
def test_other_lines_with_accents_are_none(line: str) -> None:
    assert not is_pinyin(line)


def test_endless_words_are_no_pinyin() -> None:
    assert not is_pinyin("ǎ" + "nānā" * 100 + "q")
