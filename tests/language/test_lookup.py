from collections.abc import Iterator

import pytest

from reader import paths
from reader.core.entries import EntryKey
from reader.core.errors import NotFoundError
from reader.core.tokens import Token, TokenKind
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary
from reader.language.lookup import Lookup


@pytest.fixture(scope="module")
def lookup() -> Iterator[Lookup]:
    dictionary = Dictionary(paths.dictionary())
    yield Lookup(dictionary, Annotator(dictionary))
    dictionary.close()


def test_a_polyphone_shows_the_reading_of_its_sentence_first(lookup: Lookup) -> None:
    token = Token("长", 0, 1, TokenKind.WORD, "zh", ("zhǎng",))
    assert lookup.card(token).chinese[0].reading == ("zhǎng",)


def test_what_is_saved_is_what_the_page_paints(lookup: Lookup) -> None:
    card = lookup.word("頭髮")
    assert card.draft.key == EntryKey("zh", "头发", "tóu fa")
    assert card.draft.traditional == "頭髮"
    assert card.draft.gloss == "hair (on the head)"


def test_an_english_form_is_kept_under_its_lemma(lookup: Lookup) -> None:
    draft = lookup.word("studying").draft
    assert draft.key == EntryKey("en", "study")
    assert "学习" in draft.gloss


def test_a_name_that_no_dictionary_has_shows_its_characters(lookup: Lookup) -> None:
    token = Token("欧阳锟", 0, 3, TokenKind.WORD, "zh")
    card = lookup.card(token)
    assert card.chinese == ()
    assert [word.simplified for word in card.characters] == ["欧", "阳", "锟"]
    assert card.explanation


def test_a_number_says_that_it_is_one(lookup: Lookup) -> None:
    assert lookup.card(Token("14", 0, 2, TokenKind.NUMBER, "und")).explanation == "A number."


def test_a_language_without_a_dictionary_says_so(lookup: Lookup) -> None:
    token = Token("こと", 0, 2, TokenKind.WORD, "ja")
    assert "no dictionary for this language" in lookup.card(token).explanation


def test_an_english_word_that_only_chinese_words_mean(lookup: Lookup) -> None:
    card = lookup.card(Token("mahjong", 0, 7, TokenKind.WORD, "en"))
    assert card.english or card.chinese


@pytest.mark.parametrize("word", ["", "   ", "qqzzxxv", "。"])
def test_what_nobody_knows_is_one_sentence(lookup: Lookup, word: str) -> None:
    with pytest.raises(NotFoundError, match="check how it is written"):
        lookup.word(word)
