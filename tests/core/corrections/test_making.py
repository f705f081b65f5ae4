"""What a person types, as values of a correction."""

import pytest

from reader.core.corrections.making import clean_gloss, read_syllables
from reader.core.errors import InputError


@pytest.mark.parametrize(
    "text", ["yínháng", "yin2hang2", " yin2 hang2 ", "Yín Háng", "ㄧㄣˊㄏㄤˊ", "yin2háng"]
)
def test_a_reading_is_taken_as_it_is_typed(text: str) -> None:
    assert read_syllables(text, "银行") == ("yín", "háng")


def test_v_stands_for_u_umlaut_and_no_tone_for_the_neutral_one() -> None:
    assert read_syllables("lv4se4", "绿色") == ("lǜ", "sè")
    assert read_syllables("de", "的") == ("de",)


@pytest.mark.parametrize("text", ["", "yin2", "yin2hang2hang2", "bank", "银行", "yin2 <b>"])
def test_what_has_not_a_syllable_for_each_character_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="2 syllables"):
        read_syllables(text, "银行")


def test_a_meaning_is_one_line_that_deceives_nobody() -> None:
    assert clean_gloss("  a bank,\n\ta row ") == "a bank, a row"
    assert "\u202e" not in clean_gloss("a \u202eknab")
    for text, why in ((" \n", "Type what"), ("x" * 501, "at most 500")):
        with pytest.raises(InputError, match=why):
            clean_gloss(text)
