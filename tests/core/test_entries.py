"""The key under which a token is kept."""

import pytest

from reader.core.entries import EntryKey, entry_key
from reader.core.tokens import Headword, Token, TokenKind


def test_a_chinese_word_is_kept_by_its_simplified_form_and_reading() -> None:
    token = Token(
        "銀行", 0, 2, TokenKind.WORD, "zh", ("yín", "háng"), headword=Headword("银行", "銀行")
    )

    assert entry_key(token) == EntryKey("zh", "银行", "yín háng")


def test_a_name_is_kept_with_its_reading_in_lower_case() -> None:
    token = Token("北京", 0, 2, TokenKind.NAME, "zh", ("Běi", "jīng"))

    assert entry_key(token) == EntryKey("zh", "北京", "běi jīng")


def test_an_english_word_is_kept_by_its_lemma() -> None:
    token = Token("Ran", 0, 3, TokenKind.WORD, "en", headword=Headword("Run", "Run"))

    assert entry_key(token) == EntryKey("en", "run")


@pytest.mark.parametrize("kind", [TokenKind.PUNCTUATION, TokenKind.SPACE, TokenKind.NUMBER])
def test_what_is_no_word_is_not_kept(kind: TokenKind) -> None:
    assert entry_key(Token("7", 0, 1, kind, "zh")) is None


def test_words_of_other_languages_are_not_kept() -> None:
    assert entry_key(Token("ねこ", 0, 2, TokenKind.WORD, "ja")) is None
