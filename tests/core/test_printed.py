import pytest

from reader.core.articles import Ruby, Side
from reader.core.pinyin import from_numbers, from_zhuyin, to_zhuyin
from reader.core.printed import printed_syllables, read_as_printed
from reader.core.tokens import Token, TokenKind


@pytest.mark.parametrize(
    ("text", "syllables"),
    [
        ("yínháng", ("yín", "háng")),
        ("Yín-háng", ("yín", "háng")),
        ("yin2hang2", ("yín", "háng")),
        ("lu:4 se4", ("lǜ", "sè")),
        ("xiān", ("xiān",)),
        ("xī'ān", ("xī", "ān")),
        ("fāngàn", ("fān", "gàn")),
        ("fāng’àn", ("fāng", "àn")),
        ("zhèr", ("zhè", "r")),
        ("ㄧㄣˊㄏㄤˊ", ("yín", "háng")),
        ("ㄓㄨㄥ", ("zhōng",)),
        ("ㄩㄥˋ", ("yòng",)),
        ("˙ㄇㄚ", ("ma",)),
    ],
)
def test_readings_are_divided(text: str, syllables: tuple[str, ...]) -> None:
    assert printed_syllables(text, len(syllables)) == syllables


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("yínháng", 3),
        ("yínháng", 1),
        ("ぎんこう", 2),
        ("bank", 1),
        ("", 1),
        ("ㄅㄆ", 1),
        ("ang" * 13, 9),
    ],
)
def test_what_has_other_syllables_is_no_reading(text: str, count: int) -> None:
    assert printed_syllables(text, count) == ()


@pytest.mark.parametrize(
    "syllable", "lǜ nǚ yuǎn jū xué zhī ér wēng yòng qióng ǎi wǒ yīn shì de".split()
)
def test_zhuyin_is_read_as_it_is_written(syllable: str) -> None:
    assert from_zhuyin(to_zhuyin(syllable)) == syllable
    assert from_numbers(syllable) == syllable


def word(text: str, start: int, *readings: str) -> Token:
    return Token(text, start, start + len(text), TokenKind.WORD, "zh", readings, 0.6, "pypinyin")


def over(start: int, end: int, text: str, side: Side = Side.RIGHT) -> Ruby:
    return Ruby(side, start, end, text)


TOKENS = (word("银行", 0, "yín", "xíng"), word("长", 2, "cháng"))


def test_a_word_that_is_covered_is_read_as_printed() -> None:
    bank, long = read_as_printed(TOKENS, [over(0, 1, "yín"), over(1, 2, "háng")], Side.RIGHT)
    assert (bank.readings, bank.source, bank.confidence) == (("yín", "háng"), "document", 1.0)
    assert long == TOKENS[1]


def test_one_ruby_may_stand_over_several_words() -> None:
    tokens = read_as_printed(TOKENS, [over(0, 3, "yínháng zhǎng")], Side.RIGHT)
    assert [token.readings for token in tokens] == [("yín", "háng"), ("zhǎng",)]


def test_a_word_that_is_half_covered_stays_in_doubt() -> None:
    (bank, _) = read_as_printed(TOKENS, [over(1, 2, "háng")], Side.RIGHT)
    assert (bank.readings, bank.source, bank.confidence) == (("yín", "háng"), "pypinyin", 0.6)


@pytest.mark.parametrize(
    "ruby",
    [
        over(0, 2, "yínháng", Side.LEFT),
        over(0, 2, "ginkō"),
        over(0, 2, "yin hang"),
        over(0, 9, "yínháng"),
        over(0, 2, "a financial institution"),
    ],
)
def test_other_rubies_say_nothing(ruby: Ruby) -> None:
    assert read_as_printed(TOKENS, [ruby], Side.RIGHT) == TOKENS
