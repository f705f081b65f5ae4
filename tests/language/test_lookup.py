from collections.abc import Iterator

import pytest

from reader import paths
from reader.core.context import NO_CONTEXT, Across, Context, FixedWord, Fixes
from reader.core.entries import EntryKey
from reader.core.errors import NotFoundError
from reader.core.tokens import Token, TokenKind
from reader.core.wordcards import Ground, WordCard
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary
from reader.language.excerpts import excerpt_around
from reader.language.lookup import Lookup


@pytest.fixture(scope="module")
def dictionary() -> Iterator[Dictionary]:
    dictionary = Dictionary(paths.dictionary())
    yield dictionary
    dictionary.close()


@pytest.fixture(scope="module")
def annotator(dictionary: Dictionary) -> Annotator:
    return Annotator(dictionary)


@pytest.fixture(scope="module")
def lookup(dictionary: Dictionary, annotator: Annotator) -> Lookup:
    return Lookup(dictionary, annotator)


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


def _card(
    lookup: Lookup,
    annotator: Annotator,
    text: str,
    word: str,
    across: str = "",
    fixes: Fixes | None = None,
) -> WordCard:
    """Annotate a text beside its translation, and look one of its words up there."""
    language, other = ("zh", "en") if "\u4e00" <= text[0] <= "\u9fff" else ("en", "zh")
    parts = (Across(0, len(text), across),) if across else ()
    context = Context(across=parts, across_language=other if across else "", fixes=fixes or Fixes())
    tokens = annotator.annotate(text, language, context)
    token = next(token for token in tokens if token.text == word)
    return lookup.card(token, text, context)


def test_the_sense_that_fits_stands_first_and_says_why(
    lookup: Lookup, annotator: Annotator
) -> None:
    card = _card(
        lookup, annotator, "我们谈谈计划。 他打算去银行。", "打算", "His plan is the bank."
    )
    assert card.reason is not None
    assert (card.reason.ground, card.reason.evidence) == (Ground.TRANSLATION, "plan")
    assert card.chinese[0].senses[0].text == card.token.gloss
    assert {sense.text for sense in card.chinese[0].senses} >= {"to plan", "intention"}
    assert card.draft.gloss.startswith(card.token.gloss or "?")


def test_the_chinese_across_is_the_first_sense_of_an_english_word(
    lookup: Lookup, annotator: Annotator
) -> None:
    card = _card(lookup, annotator, "They sat on the bank.", "bank", "他们坐在岸边。")
    first, *rest = card.english[0].senses
    assert (first.part_of_speech, first.text) == ("n.", "岸")
    assert any("银行" in sense.text for sense in rest)
    assert not any("岸" in sense.text.split("；") for sense in rest)
    assert card.reason is not None
    assert card.reason.evidence == "岸"


def test_a_word_by_itself_keeps_its_lists(lookup: Lookup) -> None:
    card = lookup.word("bank")
    assert card.english[0].senses[0].text.startswith("银行；")
    assert card.token.gloss == card.english[0].senses[0].text


def test_what_a_person_fixed_is_the_reason(lookup: Lookup, annotator: Annotator) -> None:
    fixes = Fixes(words=(FixedWord(0, 2, gloss="my bank"),))
    card = _card(lookup, annotator, "银行开门了。", "银行", "The bank opened.", fixes)
    assert card.token.gloss == "my bank"
    assert card.reason is not None
    assert card.reason.ground is Ground.CORRECTION


def test_a_phrase_is_offered_with_its_gloss(lookup: Lookup, annotator: Annotator) -> None:
    card = _card(lookup, annotator, "Yes. Police cracked down on thieves.", "down")
    assert card.reason is not None
    assert (card.reason.ground, card.reason.evidence) == (Ground.PHRASE, "crack down on")
    phrase = card.candidates[0]
    assert phrase.is_phrase
    assert phrase.gloss
    assert phrase.text == "cracked down on"
    assert (phrase.start, phrase.end) == (12, 27)


def test_other_words_that_could_stand_here_have_readings_and_glosses(
    lookup: Lookup, annotator: Annotator
) -> None:
    card = _card(lookup, annotator, "研究生来了。", "研究生")
    (study,) = (each for each in card.candidates if each.headword == "研究")
    assert study.readings == ("yán", "jiū")
    assert study.gloss


def test_a_number_says_what_it_is_in_the_other_language(
    lookup: Lookup, annotator: Annotator
) -> None:
    card = _card(lookup, annotator, "它值1500亿。", "1500亿", "It is worth 150 billion.")
    assert card.meaning == "150 billion"
    assert card.explanation == ""


def test_classifiers_and_cross_references_are_kept(lookup: Lookup) -> None:
    assert lookup.word("银行").chinese[0].classifiers
    assert any(word.references for word in lookup.word("面").chinese)


def test_a_token_of_another_text_is_looked_up_by_itself(lookup: Lookup) -> None:
    token = Token("银行", 3, 5, TokenKind.WORD, "zh", ("yín", "háng"))
    assert lookup.card(token, "这是别的").chinese[0].simplified == "银行"


@pytest.mark.parametrize(
    ("text", "language", "across"),
    [
        ("我们谈谈计划。 他打算去银行，还没去。", "zh", "We talk. His plan is the bank."),
        ("They sat on the bank. He took it off.", "en", "他们坐在岸边。他把它脱了。"),
    ],
)
def test_going_from_word_to_word_gives_what_each_gives_alone(
    dictionary: Dictionary, annotator: Annotator, text: str, language: str, across: str
) -> None:
    other = "en" if language == "zh" else "zh"
    context = Context(across=(Across(0, len(text), across),), across_language=other)
    tokens = annotator.annotate(text, language, context)
    going = Lookup(dictionary, annotator)
    for token in (*tokens, *reversed(tokens)):
        alone = Lookup(dictionary, annotator).card(token, text, context)
        assert going.card(token, text, context) == alone


def test_words_that_were_taught_change_the_cards_of_a_line(dictionary: Dictionary) -> None:
    annotator = Annotator(dictionary)
    lookup, text = Lookup(dictionary, annotator), "他们玩翻花绳"
    for token in annotator.annotate(text, "zh"):
        lookup.card(token, text)
    annotator.teach(["翻花绳"])
    tokens = annotator.annotate(text, "zh")
    assert [token.text for token in tokens][-1] == "翻花绳"
    for token in tokens:
        assert lookup.card(token, text) == Lookup(dictionary, annotator).card(token, text)


def test_of_a_text_without_sentences_only_what_is_near_is_looked_at(
    lookup: Lookup, annotator: Annotator
) -> None:
    text = "河水很高" * 10_000
    token = Token("河水", 20_000, 20_002, TokenKind.WORD, "zh", ("hé", "shuǐ"))
    assert excerpt_around(token, text, NO_CONTEXT).start == 19_500
    card = lookup.card(token, text)
    assert card.chinese[0].simplified == "河水"
    assert annotator.knows("河水")
