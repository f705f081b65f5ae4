"""Searching the real dictionary file."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from reader import paths
from reader.core.lexicon import EnglishWord
from reader.core.searching import read_query
from reader.core.spelled import read_pinyin
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.search import DictionarySearch


@pytest.fixture(scope="module")
def search() -> Iterator[DictionarySearch]:
    with closing(Dictionary(paths.dictionary())) as dictionary:
        yield DictionarySearch(dictionary, Conversion())


def found(search: DictionarySearch, typed: str) -> list[str]:
    words = search.find(read_query(typed))
    return [word.word if isinstance(word, EnglishWord) else word.simplified for word in words]


@pytest.mark.parametrize(
    "typed",
    "银行|銀行|yinhang|yin hang|yin2hang2|yin2 hang|yínháng|ㄧㄣˊㄏㄤˊ|ㄧㄣㄏㄤ|yin2hang4|YINHANG|"
    "ｙｉｎｈａｎｇ|银行？".split("|"),
)
def test_a_word_comes_first_however_it_is_typed(search: DictionarySearch, typed: str) -> None:
    assert found(search, typed)[0] == "银行"


@pytest.mark.parametrize(
    ("typed", "first", "second"),
    [("mai3", "买", "卖"), ("mài", "卖", "买"), ("xi an", "西安", "先"), ("lü4", "绿", "路")],
)
def test_what_is_read_otherwise_comes_after(
    search: DictionarySearch, typed: str, first: str, second: str
) -> None:
    words = found(search, typed)
    assert words.index(first) < (words.index(second) if second in words else len(words))


@pytest.mark.parametrize("typed", ["bank", "Bank", "banks"])
def test_english_finds_both_directions(search: DictionarySearch, typed: str) -> None:
    assert "bank" in found(search, typed)[:2]
    assert "银行" in found(search, "bank")


def test_english_that_is_pinyin_too_finds_both(search: DictionarySearch) -> None:
    words = found(search, "women")
    assert {"women", "我们"} <= set(words[:4])


def test_a_phrase_inside_a_sense_is_found(search: DictionarySearch) -> None:
    assert "银行" in found(search, "place where money is kept") or found(search, "crack down")


@pytest.mark.parametrize(
    ("pattern", "word"),
    [
        ("银*", "银行"),
        ("*行", "银行"),
        ("銀?", "银行"),
        ("＊行", "银行"),
        ("b?nk", "bank"),
        ("ban*", "bank"),
        ("yin*", "因为"),
        ("?inhang", "银行"),
    ],
)
def test_wildcards(search: DictionarySearch, pattern: str, word: str) -> None:
    assert word in found(search, pattern)


def test_a_wildcard_stands_for_one_character(search: DictionarySearch) -> None:
    assert all(len(word) == 2 for word in found(search, "银?"))


def test_a_sentence_gives_its_words(search: DictionarySearch) -> None:
    assert found(search, "银行很早就开门了")[:2] == ["银行", "很"]


def test_letters_in_chinese_words(search: DictionarySearch) -> None:
    assert found(search, "卡拉ok")[0] == "卡拉OK"


@pytest.mark.parametrize("typed", ["", "  ", "*", "??", "⌘", "qqqqzzz", "ㄅㄅㄅ"])
def test_nothing_is_found_for_nothing(search: DictionarySearch, typed: str) -> None:
    assert found(search, typed) == []


def test_readings_are_those_that_were_typed(search: DictionarySearch) -> None:
    typed = read_pinyin("yin2hang2")
    assert typed is not None
    assert [word.simplified for word in search.readings(typed, 10)] == ["银行"]
