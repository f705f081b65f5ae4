from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language import dictionary_splitter
from reader.language.dictionary_splitter import pack_words
from reader.language.words.table import WordTable

_TEXTS = st.text("中国人民银行的𠀀\n", max_size=30)
_WORDS = st.dictionaries(
    st.text("中国人民银行的𠀀", min_size=1, max_size=6),
    st.integers(0, 2**32 - 1),
    min_size=1,
    max_size=30,
)


def with_beginnings(words: Mapping[str, int]) -> dict[str, int]:
    beginnings = {word[:end]: 0 for word in words for end in range(1, len(word))}
    return beginnings | dict(words)


@given(_WORDS, _TEXTS)
def test_all_words_of_a_text_are_found(words: Mapping[str, int], text: str) -> None:
    listed = with_beginnings(words)
    table = WordTable.read(pack_words(listed))
    assert table.find(text) == {word: n for word, n in listed.items() if word in text}


@given(_WORDS, _TEXTS)
def test_one_word(words: Mapping[str, int], word: str) -> None:
    listed = with_beginnings(words)
    table = WordTable.read(pack_words(listed))
    assert table.total == sum(listed.values())
    assert all(table.get(each) == number for each, number in listed.items())
    assert table.get(word) == listed.get(word)


def test_two_words_with_one_key_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionary_splitter, "key_of", len)
    with pytest.raises(ValueError, match="same key"):
        pack_words({"银行": 1, "银河": 2})
