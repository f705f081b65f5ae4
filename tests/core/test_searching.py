import pytest

from reader.core.searching import read_query, running_regex, whole_regex


def test_what_is_typed_is_folded() -> None:
    query = read_query("  ＢＡＮＫ   Account ")
    assert query.text == "bank account"
    assert not query.is_pattern


@pytest.mark.parametrize("typed", ["", " ", "*", "? *"])
def test_nothing_but_wildcards_is_empty(typed: str) -> None:
    assert read_query(typed).is_empty


def test_a_copied_sentence_has_no_wildcard_at_its_end() -> None:
    assert not read_query("你好吗？").is_pattern
    assert read_query("你好?").is_pattern


@pytest.mark.parametrize("typed", ["yín", "yin2", "ㄧㄣ"])
def test_pinyin_beyond_doubt(typed: str) -> None:
    assert read_query(typed).is_pinyin
    assert not read_query("yin").is_pinyin


@pytest.mark.parametrize(
    ("pattern", "line"),
    [("银*", "银行"), ("*行", "银行"), ("银?", "银行"), ("b?nk", "a bank, a"), ("ban*", "bank")],
)
def test_whole_words_match(pattern: str, line: str) -> None:
    assert whole_regex(pattern).search(f"other\n{line}\nother")


@pytest.mark.parametrize(
    ("pattern", "line"),
    [("银?", "银行卡"), ("银*行", "银\n行"), ("b?nk", "blank"), ("b?nk", "banks"), ("a.c", "abc")],
)
def test_other_words_do_not_match(pattern: str, line: str) -> None:
    assert not whole_regex(pattern).search(line)


@pytest.mark.parametrize(
    ("part", "text", "match"),
    [
        ("银行", "在银行里", "银行"),
        ("银*行", "银座支行很远", "银座支行"),
        ("银*", "在银行里", "银"),
        ("银?里", "在银行里", "银行里"),
        ("ban*", "the bank of", "bank"),
        ("b?nk", "the bunk", "bunk"),
        ("ai", "用ai晶片", "ai"),
    ],
)
def test_parts_are_found_in_running_text(part: str, text: str, match: str) -> None:
    found = running_regex(part).search(text)
    assert found is not None
    assert found[0] == match


def test_letters_begin_a_word_in_running_text() -> None:
    assert running_regex("ank").search("the bank") is None
