import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.pinyin import split_tone
from reader.core.sandhi import say, spoken_at, spoken_readings
from reader.core.tokens import Token, TokenKind


def _said(line: str) -> str:
    """Say "很/hěn 好/hǎo": words of a line with their readings, syllables divided by dots."""
    words = [word.partition("/") for word in line.split()]
    said = say([(text, tuple(reading.split("."))) for text, _, reading in words])
    return " ".join(".".join(reading) for reading in said)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("不是/bù.shì", "bú.shì"),
        ("不/bù 对/duì", "bú duì"),
        ("不/bù 好/hǎo", "bù hǎo"),
        ("我/wǒ 不/bù", "wǒ bù"),
        ("是/shì 不/bù 是/shì", "shì bu shì"),
        ("对不起/duì.bu.qǐ", "duì.bu.qǐ"),
    ],
)
def test_not(line: str, said: str) -> None:
    assert _said(line) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("一/yī 天/tiān", "yì tiān"),
        ("一/yī 年/nián", "yì nián"),
        ("一起/yī.qǐ", "yì.qǐ"),
        ("一定/yī.dìng", "yí.dìng"),
        ("一/yī 个/ge", "yí ge"),
        ("统一/tǒng.yī", "tǒng.yī"),
        ("周一/zhōu.yī 下午/xià.wǔ", "zhōu.yī xià.wǔ"),
        ("第一/dì.yī 次/cì", "dì.yī cì"),
        ("第/dì 一/yī 次/cì", "dì yī cì"),
        ("一月/yī.yuè", "yī.yuè"),
        ("五月/wǔ.yuè 一/yī 日/rì", "wǔ.yuè yī rì"),
        ("十一/shí.yī 个/gè", "shí.yī gè"),
        ("二〇一一/èr.líng.yī.yī 年/nián", "èr.líng.yī.yī nián"),
        ("一百/yī.bǎi", "yì.bǎi"),
        ("一万/yī.wàn", "yí.wàn"),
        ("看/kàn 一/yī 看/kàn", "kàn yi kàn"),
        ("之/zhī 一/yī", "zhī yī"),
    ],
)
def test_one(line: str, said: str) -> None:
    assert _said(line) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("你好/nǐ.hǎo", "ní.hǎo"),
        ("展览馆/zhǎn.lǎn.guǎn", "zhán.lán.guǎn"),
        ("小老鼠/xiǎo.lǎo.shǔ", "xiǎo.láo.shǔ"),
        ("岂有此理/qǐ.yǒu.cǐ.lǐ", "qí.yǒu.cí.lǐ"),
        ("很/hěn 好/hǎo", "hén hǎo"),
        ("我/wǒ 很/hěn 好/hǎo", "wǒ hén hǎo"),
        ("我/wǒ 也/yě 很/hěn 好/hǎo", "wó yě hén hǎo"),
        ("可以/kě.yǐ 走/zǒu", "ké.yí zǒu"),
        ("买/mǎi 雨伞/yǔ.sǎn", "mǎi yú.sǎn"),
        ("管理/guǎn.lǐ 影响/yǐng.xiǎng", "guán.lǐ yíng.xiǎng"),
        ("很/hěn 美/měi 的/de", "hén měi de"),
        ("九/jiǔ 天/tiān", "jiǔ tiān"),
    ],
)
def test_third_tones(line: str, said: str) -> None:
    assert _said(line) == said


def _token(text: str, start: int, *readings: str) -> Token:
    kind = TokenKind.WORD if readings else TokenKind.PUNCTUATION
    return Token(text, start, start + len(text), kind, "zh", readings)


def test_punctuation_is_a_pause() -> None:
    line = (_token("好", 0, "hǎo"), _token("，", 1), _token("走", 2, "zǒu"), _token("吧", 3, "ba"))
    assert spoken_readings(line) == (("hǎo",), (), ("zǒu",), ("ba",))


def test_words_side_by_side_touch() -> None:
    assert spoken_readings((_token("好", 0, "hǎo"), _token("走", 1, "zǒu"))) == (("háo",), ("zǒu",))


@given(st.lists(st.sampled_from(("好", "很", "不", "是", "，")), min_size=1, max_size=12))
def test_one_word_is_said_as_in_its_line(texts: list[str]) -> None:
    readings = {"好": "hǎo", "很": "hěn", "不": "bù", "是": "shì"}
    line = [
        _token(text, start, *([readings[text]] if text in readings else []))
        for start, text in enumerate(texts)
    ]
    assert tuple(spoken_at(line, n) for n in range(len(line))) == spoken_readings(line)


_SYLLABLES = st.sampled_from("mā má mǎ mà ma yī bù nǐ hǎo lǚ ér".split())
_CHARACTERS = st.sampled_from("一不是十第好你百")


@st.composite
def _words(draw: st.DrawFn) -> list[tuple[str, tuple[str, ...]]]:
    words: list[tuple[str, tuple[str, ...]]] = []
    for length in draw(st.lists(st.integers(1, 5), max_size=6)):
        text = "".join(draw(_CHARACTERS) for _ in range(length))
        words.append((text, tuple(draw(_SYLLABLES) for _ in range(length))))
    return words


@given(_words())
def test_only_tones_change(words: list[tuple[str, tuple[str, ...]]]) -> None:
    said = say(words)
    for (_, reading), spoken in zip(words, said, strict=True):
        assert [split_tone(s)[0] for s in reading] == [split_tone(s)[0] for s in spoken]


@given(_words())
def test_what_is_said_once_stays_so_within_each_word(
    words: list[tuple[str, tuple[str, ...]]],
) -> None:
    for text, reading in words:
        (once,) = say([(text, reading)])
        assert say([(text, once)]) == (once,)
