"""Which tokens owe something to a correction."""

from reader.core.context import FixedWord, Fixes
from reader.core.corrections.marking import headword_of, keep_fixed
from reader.core.tokens import Headword, Token, TokenKind


def word(text: str, start: int, *readings: str, headword: str = "", language: str = "zh") -> Token:
    head = Headword(headword or text, headword or text)
    return Token(text, start, start + len(text), TokenKind.WORD, language, readings, headword=head)


BANK, WALK = word("銀行", 0, "yín", "háng", headword="银行"), word("走", 2, "zǒu")
PRINTED = word("銀行", 0, "yín", "tóu", headword="银行")


def test_where_nothing_is_fixed_the_printed_readings_stand() -> None:
    assert keep_fixed([BANK], [PRINTED], Fixes()) == (PRINTED,)


def test_a_fixed_reading_outranks_a_printed_one() -> None:
    for fixes in (
        Fixes(words=(FixedWord(0, 2, ("yín", "háng")),)),
        Fixes(readings={"银行": ("yín", "háng")}),
    ):
        first, second = keep_fixed([BANK, WALK], [PRINTED, WALK], fixes)
        assert (first.readings, first.is_fixed) == (("yín", "háng"), True)
        assert second == WALK


def test_a_fixed_division_or_meaning_leaves_the_printed_reading() -> None:
    for fixes in (Fixes(words=(FixedWord(0, 2),)), Fixes(glosses={("银行", ""): "a bank"})):
        (token,) = keep_fixed([BANK], [PRINTED], fixes)
        assert (token.readings, token.is_fixed) == (("yín", "tóu"), True)


def test_words_are_found_by_their_headword_in_lower_case() -> None:
    assert headword_of(BANK) == "银行"
    assert headword_of(word("Banks", 0, headword="Bank", language="en")) == "bank"
    assert headword_of(Token("?", 0, 1, TokenKind.PUNCTUATION, "und")) == "?"
