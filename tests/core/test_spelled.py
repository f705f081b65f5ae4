import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.pinyin import to_numbers, to_zhuyin
from reader.core.spelled import count_differences, letters_of, read_pinyin

SYLLABLES = st.lists(
    st.sampled_from("yín háng xī ān lǜ nǚ de r zhōng guó xué èr ǒu què yuán shì".split()),
    min_size=1,
    max_size=5,
)


@pytest.mark.parametrize(
    "typed",
    "yinhang|yin hang|yin2hang2|yin2 hang2|yin2hang|yínháng|Yín Háng|ｙｉｎhang|ㄧㄣˊㄏㄤˊ|"
    "ㄧㄣˊ ㄏㄤˊ|ㄧㄣㄏㄤ|yin-hang|yin'hang| yi\u0301n hang ".split("|"),
)
def test_every_way_to_type_a_reading_agrees_with_it(typed: str) -> None:
    spelled = read_pinyin(typed)
    assert spelled is not None
    assert spelled.letters == "yinhang"
    assert count_differences(spelled, ("yín", "háng")) == 0


@pytest.mark.parametrize(
    ("typed", "reading", "differences"),
    [
        ("yin1hang2", "yín háng", 1),
        ("yìnhàng", "yín háng", 2),
        ("xi an", "xiān", 1),
        ("xi an", "xī ān", 0),
        ("xian", "xī ān", 0),
        ("lü", "lù", 1),
        ("lv4", "lǜ", 0),
        ("lu", "lǜ", 0),
        ("jü2", "jú", 0),
        ("ma5", "ma", 0),
        ("ma˙", "ma", 0),
        ("˙ㄇㄚ", "ma", 0),
        ("ma", "mǎ", 0),
        ("yin2h", "yín háng", 0),
    ],
)
def test_what_was_typed_may_differ(typed: str, reading: str, differences: int) -> None:
    spelled = read_pinyin(typed.replace("ma˙", "ㄇㄚ˙"))
    assert spelled is not None
    assert count_differences(spelled, reading.split()) == differences


@pytest.mark.parametrize(
    "typed", ["银行", "U.S.", "4", "", "ㄅㄅ ㄚ", "yin6", "2yin", "ㄧㄣx", "yin 2", "yin22"]
)
def test_other_text_is_no_pinyin(typed: str) -> None:
    assert read_pinyin(typed) is None


def test_zhuyin_is_read_while_it_is_typed() -> None:
    spelled = read_pinyin("ㄧㄣˊㄏ")
    assert spelled is not None
    assert spelled.letters == "yin"


def test_wildcards_stay() -> None:
    spelled = read_pinyin("yin* h?ng")
    assert spelled is not None
    assert spelled.letters == "yin*h?ng"


@given(SYLLABLES, st.sampled_from(["", " ", "'"]))
def test_numbered_pinyin_reads_back(syllables: list[str], divider: str) -> None:
    spelled = read_pinyin(divider.join(map(to_numbers, syllables)))
    assert spelled is not None
    assert spelled.letters == letters_of(syllables)
    assert count_differences(spelled, syllables) == 0


@given(SYLLABLES.filter(lambda syllables: "r" not in syllables))
def test_zhuyin_reads_back(syllables: list[str]) -> None:
    spelled = read_pinyin(" ".join(map(to_zhuyin, syllables)))
    assert spelled is not None
    assert spelled.letters == letters_of(syllables)
    assert count_differences(spelled, syllables) == 0
