import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.quantities import meaning_of


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("1500亿", "150 billion"),
        ("一千五百億", "150 billion"),
        ("1.4億元", "140 million yuan"),
        ("3.5万亿美元", "3.5 trillion US dollars"),
        ("一萬五", "15,000"),
        ("一百零五", "105"),
        ("1万2000", "12,000"),
        ("２０万", "200,000"),
        ("一点五", "1.5"),
        ("一百多", "more than 100"),
        ("数百万", "millions"),
        ("几十", "dozens"),
        ("几千亿元", "hundreds of billions of yuan"),
        ("二〇二六", "2026"),
        ("十八岁", "18 years old"),
        ("一个月", "1 month"),
        ("三個月", "3 months"),
        ("二十公里", "20 kilometres"),
        ("三年", "3 years"),
        ("三个", "3"),
    ],
)
def test_chinese_amounts(text: str, meaning: str) -> None:
    assert meaning_of(text, "zh-Hans") == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("百分之三十", "30 %"),
        ("百分之3.5", "3.5 %"),
        ("千分之五", "5 per thousand"),
        ("三分之二", "2/3"),
        ("第三", "third"),
        ("第21", "21st"),
        ("第一百一十二", "112th"),
    ],
)
def test_chinese_shares_and_ordinals(text: str, meaning: str) -> None:
    assert meaning_of(text, "zh") == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("2024年3月5日", "5 March 2024"),
        ("二〇二六年", "2026"),
        ("3月", "March"),
        ("十二月二十五號", "25 December"),
        ("5日", "the 5th"),
        ("公元前221年", "221 BC"),
        ("20世纪80年代", "the 1980s"),
        ("九十年代", "the 1990s"),
        ("二十一世紀", "21st century"),
        ("星期三", "Wednesday"),
        ("週日", "Sunday"),
        ("上午九点半", "9:30 a.m."),
        ("下午3:30", "3:30 p.m."),
        ("晚上八點", "8 p.m."),
        ("三点一刻", "3:15"),
        ("十点二十五分", "10:25"),
        ("七点", "7 o'clock"),
        ("中午12点", "12 noon"),
    ],
)
def test_chinese_days_and_times(text: str, meaning: str) -> None:
    assert meaning_of(text, "zh-Hant") == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("$1.5 billion", "15亿美元"),
        ("$1.5bn", "15亿美元"),
        ("€20m", "2000万欧元"),
        ("HK$100", "100港元"),
        ("10,000", "1万"),
        ("12,345", "1.2345万"),
        ("1.5 million", "150万"),
        ("two hundred thousand", "20万"),
        ("twenty-five", "25"),
        ("3.5%", "百分之三点五"),
        ("30 percent", "百分之三十"),
        ("3rd", "第3"),
        ("20 yuan", "20元"),
        ("5km", "5公里"),
    ],
)
def test_english_amounts(text: str, meaning: str) -> None:
    assert meaning_of(text, "en") == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("5 March 2024", "2024年3月5日"),
        ("March 5, 2024", "2024年3月5日"),
        ("Mar. 5", "3月5日"),
        ("March 2024", "2024年3月"),
        ("1980s", "20世纪80年代"),
        ("the 1990s", "20世纪90年代"),
        ("3:30 p.m.", "下午3:30"),
        ("9 a.m.", "上午9点"),
        ("12 a.m.", "凌晨12点"),
    ],
)
def test_english_days_and_times(text: str, meaning: str) -> None:
    assert meaning_of(text, "en") == meaning


@pytest.mark.parametrize("text", ["", " ", "2004", "7", "银行", "元", "万", "13月40日", "30%"])
def test_what_says_the_same_or_nothing_in_chinese(text: str) -> None:
    assert meaning_of(text, "zh") == ""


@pytest.mark.parametrize(
    "text", ["", "2004", "7", "bank", "billion", "%", "40 March", "25:70 p.m."]
)
def test_what_says_the_same_or_nothing_in_english(text: str) -> None:
    assert meaning_of(text, "en") == ""


@given(
    st.text(max_size=60)
    | st.text("零一二三十百千万亿兆点分之第年月日半多几0123456789.,:%元$ ampbnk", max_size=30),
    st.sampled_from(["zh", "en", "und"]),
)
def test_whatever_is_asked_has_an_answer(text: str, language: str) -> None:
    assert isinstance(meaning_of(text, language), str)


@given(st.integers(1, 10**15))
def test_a_number_in_figures_and_scales_is_the_same(number: int) -> None:
    said = meaning_of(f"{number}亿", "zh")
    figures, _, scale = said.partition(" ")
    scales = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12}
    whole, _, decimals = figures.replace(",", "").partition(".")
    assert int(whole + decimals) * scales[scale] == number * 10**8 * 10 ** len(decimals)
