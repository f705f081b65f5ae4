"""Phrases out of the words of a text: their reading, their passage, what stands across."""

import pytest

from reader.core.articles import Link, Row, RowKind, Side
from reader.core.errors import SelectionError
from reader.core.phrases import (
    LONGEST,
    cut_tokens,
    is_all_said,
    passage_over,
    phrase_across,
    phrase_token,
    phrase_words,
    words_gloss,
)
from reader.core.sentences import Span
from reader.core.tokens import Headword, Token, TokenKind
from reader.core.wordlinks import WordLink

TEXT = "，銀行很早 open了。"
TOKENS = (
    Token("，", 0, 1, TokenKind.PUNCTUATION, "und"),
    Token("銀行", 1, 3, TokenKind.WORD, "zh", ("yín", "háng"), gloss="bank",
          headword=Headword("银行", "銀行")),
    Token("很", 3, 4, TokenKind.WORD, "zh", ("hěn",), gloss="very", headword=Headword("很", "很")),
    Token("早", 4, 5, TokenKind.WORD, "zh", ("zǎo",), confidence=0.6, gloss="early"),
    Token(" ", 5, 6, TokenKind.SPACE, "und"),
    Token("open", 6, 10, TokenKind.WORD, "en", gloss="打开", headword=Headword("open", "open")),
    Token("了", 10, 11, TokenKind.WORD, "zh", ("le",), gloss="very"),
    Token("。", 11, 12, TokenKind.PUNCTUATION, "und"),
)  # fmt: skip


def test_a_phrase_begins_and_ends_with_words() -> None:
    assert [word.text for word in phrase_words(TOKENS, Span(0, 12))] == [
        "銀行", "很", "早", " ", "open", "了",
    ]  # fmt: skip
    assert phrase_words(TOKENS, Span(11, 12)) == ()


def test_words_at_the_ends_are_cut_with_their_readings() -> None:
    (half, very) = cut_tokens(TOKENS, Span(2, 4))
    assert (half.text, half.start, half.end, half.readings) == ("行", 2, 3, ("háng",))
    assert half.headword == Headword("行", "行")
    assert half.gloss is None
    assert very is TOKENS[2]


def test_its_reading_is_that_of_its_characters_in_the_sentence() -> None:
    token = phrase_token(TEXT, phrase_words(TOKENS, Span(0, 12)), "zh-Hant")
    assert (token.text, token.start, token.end) == ("銀行很早 open了", 1, 11)
    assert token.language == "zh"
    assert token.reading == "yín háng hěn zǎo le"
    assert token.headword == Headword("银行很早 open了", "銀行很早 open了")
    assert token.confidence == 0.6


def test_an_english_phrase_stands_on_one_line() -> None:
    text = "cracked\ndown  on"
    spans = ((0, 7), (8, 12), (14, 16))
    words = [Token(text[a:b], a, b, TokenKind.WORD, "en") for a, b in spans]
    token = phrase_token(text, words, "en")
    assert (token.text, token.start, token.end) == ("cracked down on", 0, 16)
    assert token.readings == ()


def test_too_long_a_phrase_is_refused() -> None:
    phrase_words(TOKENS, Span(0, LONGEST))
    with pytest.raises(SelectionError, match="at most 120 characters"):
        phrase_words(TOKENS, Span(0, LONGEST + 1))


def test_what_its_words_mean_is_said_once_each() -> None:
    assert words_gloss(TOKENS) == "bank · very · early · 打开"


def test_a_phrase_over_two_sentences_has_both() -> None:
    row = Row(
        RowKind.PARAGRAPH,
        "One. Two. Three.",
        "一。二。三。",
        links=(Link((0,), (0,), 0.9), Link((1,), (1,), 0.4), Link((2,), (2,), 0.8)),
    )
    passage = passage_over(row, Side.LEFT, Span(2, 7))
    assert passage.sentence == "One. Two."
    assert passage.translation == "一。二。"
    assert passage.confidence == 0.4
    assert passage_over(row, Side.LEFT, Span(5, 8)).sentence == "Two."


def test_a_whole_sentence_but_for_its_marks_is_all_that_is_said() -> None:
    row = Row(RowKind.PARAGRAPH, "“One two.” Three.", "“一二。”三。")
    passage = passage_over(row, Side.LEFT, Span(1, 8))
    assert is_all_said(passage, "One two")
    assert not is_all_said(passage, "One")
    assert not is_all_said(passage, "two ones")


LINKS = (
    WordLink((0, 3), (4, 6), 0.9),
    WordLink((4, 7), (2, 4), 0.9),
    WordLink((8, 12), (8, 10), 0.9),
)


@pytest.mark.parametrize(
    ("text", "start", "expected"),
    [
        ("one two", 0, Span(2, 6)),
        ("two", 4, Span(2, 4)),
        ("two four", 4, None),  # what stands across from "one" is between
        ("tw", 4, None),  # half a word
        ("two and so on and on", 4, None),  # too little of it is linked
        ("gone", 20, None),
    ],
)
def test_across_stands_what_its_words_and_no_others_lead_to(
    text: str, start: int, expected: Span | None
) -> None:
    phrase = Token(text, start, start + len(text), TokenKind.WORD, "en")
    assert phrase_across(LINKS, Side.LEFT, phrase) == expected
