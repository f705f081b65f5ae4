"""What rules propose: numbers, forms, names, words that were taught."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.context import Across
from reader.core.tokens import TokenKind
from reader.language.words.across import NamesAcross
from reader.language.words.folding import fold
from reader.language.words.forms import propose_complements, propose_forms
from reader.language.words.mixed import MixedWords
from reader.language.words.names import looks_like_name, propose_names
from reader.language.words.numbers import is_number, propose_numbers
from reader.language.words.taught import TaughtWords

KNOWN = {"看", "高兴", "讨论", "小狗", "看不见", "来得及", "克里", "何必"}
SYLLABLES = {"何": ("he",), "乐": ("le", "yue"), "非": ("fei",), "李": ("li",), "萌": ("meng",)}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("有一千五百亿元", ["一千五百亿"]),
        ("百分之三十五的人", ["百分之三十五"]),
        ("三分之一", ["三分之一"]),
        ("第二十一届", ["第二十一"]),
        ("数百万人", ["数百万"]),
        ("二〇二六年", ["二〇二六"]),
        ("一个人", []),
    ],
)
def test_numbers(text: str, numbers: list[str]) -> None:
    assert [text[p.start : p.end] for p in propose_numbers(text)] == numbers
    assert all(map(is_number, numbers))


@pytest.mark.parametrize("word", ["万一", "千万", "一一", "一", "第", "一个", "银行", "十分"])
def test_no_numbers(word: str) -> None:
    assert not is_number(word)


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("看看", [("看看", "看")]),
        ("看一看", [("看一看", "看")]),
        ("看了看", [("看了看", "看")]),
        ("高高兴兴", [("高高兴兴", "高兴")]),
        ("讨论讨论", [("讨论讨论", "讨论")]),
        ("小狗儿", [("小狗儿", "小狗")]),
        ("人人", []),  # 人 is not known here
        ("天天", []),
        ("一看一看", []),
    ],
)
def test_forms(text: str, forms: list[tuple[str, str]]) -> None:
    proposals = propose_forms(text, KNOWN.__contains__)
    assert [(text[p.start : p.end], p.base) for p in proposals] == forms


def test_complements_that_are_known_whole() -> None:
    text = "看不见他也来得及，吃不完"
    proposals = propose_complements(text, KNOWN.__contains__)
    assert [text[p.start : p.end] for p in proposals] == ["看不见", "来得及"]


def gains(text: str, across: NamesAcross | None = None) -> dict[str, float]:
    proposals = list(propose_names(text, KNOWN.__contains__, across.has if across else None))
    assert all(proposal.kind is TokenKind.NAME for proposal in proposals)
    return {text[p.start : p.end]: p.gain for p in proposals}


def test_titles_speak_for_names() -> None:
    assert gains("张一能先生")["张一能"] > gains("张一能吃饭")["张一能"]
    assert gains("记者张一能")["张一能"] > gains("看见张一能")["张一能"]
    assert gains("欧阳一能")["欧阳一能"] == gains("张一能")["张一能"]


def test_surnames_that_are_words_take_more() -> None:
    assert gains("张一能")["张一能"] > gains("和一能")["和一能"]


def test_what_is_a_word_is_no_name() -> None:
    assert "何必" not in gains("何必说")
    assert "克里" not in gains("克里斯")


def test_parts_of_names_with_a_dot() -> None:
    found = gains("大卫·克里斯说")
    assert found["克里斯"] > gains("克里斯说")["克里斯"]
    assert "克里斯说" not in found


def names_across(text: str) -> NamesAcross:
    return NamesAcross((Across(0, 9, text),), lambda character: SYLLABLES.get(character, ()))


@pytest.mark.parametrize("text", ["He Lefei came.", "so said Lefei He", "Dr. He Le-fei"])
def test_names_across_by_pinyin(text: str) -> None:
    assert names_across(text).has("何乐非")
    assert gains("何乐非", names_across(text))["何乐非"] > gains("何乐非")["何乐非"]


@pytest.mark.parametrize("text", ["", "he lefei", "He Yuefeng came", "Lefei came"])
def test_other_names_across(text: str) -> None:
    assert not names_across(text).has("何乐非")
    assert not names_across(text).has("甲乙")


@pytest.mark.parametrize(
    ("word", "is_name"),
    [("李小萌", True), ("欧阳小萌", True), ("曼施坦因", True), ("失之毫厘", False), ("李", False)],
)
def test_what_looks_like_a_name(word: str, is_name: bool) -> None:
    assert looks_like_name(word) is is_name


def test_taught_words_wherever_they_stand() -> None:
    taught = TaughtWords(["甲乙", "甲乙丙丁", "戊", "长" * 30], 3.0)
    found = [(p.start, p.end, p.gain) for p in taught.propose("甲乙丙丁甲乙戊")]
    assert found == [(0, 2, 3.0), (0, 4, 3.0), (4, 6, 3.0)]
    assert "甲乙" in taught
    assert "甲乙丙" not in taught
    assert list(TaughtWords((), 1.0).propose("甲乙")) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("买T恤唱卡拉OK", ["T恤", "卡拉OK"]), ("AT恤", []), ("卡拉OKAY", []), ("没有", [])],
)
def test_words_of_letters_and_characters(text: str, words: list[str]) -> None:
    mixed = MixedWords(["T恤", "卡拉OK", "BBC"])
    assert [text[start:end] for start, end in mixed.find(text)] == words


def test_no_mixed_words_at_all() -> None:
    assert MixedWords([]).find("T恤") == []


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("⽂化", "文化"),
        ("ＡＩ１", "AI1"),
        ("你好！（真的）", "你好！（真的）"),
        ("\ud800", "\ufffd"),
        ("①", "①"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=40))
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)
    fold(text).encode()
