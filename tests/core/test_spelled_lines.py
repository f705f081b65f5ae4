import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.spelled_lines import spell_line
from reader.core.spelling_choices import ReadingChoices, Spelling
from reader.core.tokens import Token, TokenKind


def _line(*words: str) -> tuple[Token, ...]:
    """Make tokens of "不/bù", "西安/xī.ān", "，"."""
    tokens: list[Token] = []
    start = 0
    for word in words:
        text, _, reading = word.partition("/")
        kind = TokenKind.WORD if reading or text.isalnum() else TokenKind.PUNCTUATION
        readings = tuple(reading.split(".")) if reading else ()
        tokens.append(Token(text, start, start + len(text), kind, "zh", readings))
        start += len(text)
    return tuple(tokens)


LINE = _line("他/tā", "不/bù", "去/qù", "西安/xī.ān", "，", "去/qù", "“", "Apple", "”", "。")


@pytest.mark.parametrize(
    ("choices", "written"),
    [
        (ReadingChoices(), "tā bù qù xī'ān， qù “Apple”。"),
        (ReadingChoices(sandhi=True), "tā bú qù xī'ān， qù “Apple”。"),
        (ReadingChoices(Spelling.NUMBERS), "ta1 bu4 qu4 xi1an1， qu4 “Apple”。"),
        (ReadingChoices(Spelling.ZHUYIN), "ㄊㄚ ㄅㄨˋ ㄑㄩˋ ㄒㄧ ㄢ， ㄑㄩˋ “Apple”。"),
    ],
)
def test_a_line_is_written_as_was_chosen(choices: ReadingChoices, written: str) -> None:
    assert spell_line(LINE, choices) == written


def test_nothing_is_an_empty_line() -> None:
    assert spell_line(()) == ""


@given(st.lists(st.sampled_from(("好/hǎo", "，", "A", " ", "（", "（好/hǎo", "西安/xī.ān"))))
def test_blanks_never_stand_side_by_side(words: list[str]) -> None:
    line = spell_line(_line(*words))
    assert "  " not in line
    assert line == line.strip()
