"""Which syllables stand above the text, and the room they need."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.entries import EntryKey, Status
from reader.core.sentences import Span
from reader.core.spelling_choices import ReadingChoices, Spelling
from reader.core.tokens import Token, TokenKind
from reader.ui.page.look import Pinyin
from reader.ui.page.ruby import (
    Syllable,
    ruby_room,
    set_room,
    syllables_between,
    syllables_of,
)
from reader.ui.page.words import SideWords

CAT = Token("猫", 0, 1, TokenKind.WORD, "zh", ("māo",))
SLEEP = Token("睡觉", 1, 3, TokenKind.WORD, "zh", ("shuì", "jiào"))
KNOWS_CAT = {EntryKey("zh", "猫", "māo"): Status.KNOWN}


@pytest.mark.parametrize(
    ("pinyin", "shown"),
    [("off", []), ("unknown", ["shuì", "jiào"]), ("all", ["māo", "shuì", "jiào"])],
)
def test_known_words_lose_their_pinyin_when_it_is_for_unknown_ones(
    pinyin: Pinyin, shown: list[str]
) -> None:
    syllables = syllables_of(SideWords((CAT, SLEEP)), KNOWS_CAT, pinyin)

    assert [syllable.text for syllable in syllables] == shown


def test_a_letter_is_no_reading_of_itself() -> None:
    word = Token("K歌", 4, 6, TokenKind.WORD, "zh", ("K", "gē"))

    assert syllables_of(SideWords((word,)), {}, "all") == (Syllable(5, "gē"),)


def test_a_reading_of_another_length_than_its_word_is_not_guessed_at() -> None:
    word = Token("睡觉", 0, 2, TokenKind.WORD, "zh", ("shuì",))

    assert syllables_of(SideWords((word,)), {}, "all") == ()


@pytest.mark.parametrize(
    ("choices", "shown"),
    [
        (ReadingChoices(), ["bù", "duì", "lǜ"]),
        (ReadingChoices(sandhi=True), ["bú", "duì", "lǜ"]),
        (ReadingChoices(Spelling.NUMBERS), ["bu4", "dui4", "lü4"]),
        (ReadingChoices(Spelling.ZHUYIN, sandhi=True), ["ㄅㄨˊ", "ㄉㄨㄟˋ", "ㄌㄩˋ"]),
    ],
)
def test_readings_are_shown_as_was_chosen(choices: ReadingChoices, shown: list[str]) -> None:
    words = SideWords(
        (
            Token("不", 0, 1, TokenKind.WORD, "zh", ("bù",)),
            Token("对", 1, 2, TokenKind.WORD, "zh", ("duì",)),
            Token("，", 2, 3, TokenKind.PUNCTUATION, "und"),
            Token("绿", 3, 4, TokenKind.WORD, "zh", ("lǜ",)),
        )
    )

    syllables = syllables_of(words, {}, "all", choices)

    assert [syllable.text for syllable in syllables] == shown


def test_a_doubtful_reading_says_so() -> None:
    token = Token("长大", 0, 2, TokenKind.WORD, "zh", ("cháng", "dà"), confidence=0.4)
    sure = Token("了", 2, 3, TokenKind.WORD, "zh", ("le",), confidence=0.99)
    syllables = syllables_of(SideWords((token, sure)), {}, "all")
    assert [syllable.is_doubtful for syllable in syllables] == [True, True, False]


def _room(text: str, *syllables: Syllable) -> dict[int, float]:
    return ruby_room(text, syllables, em=20, tracking=0, gap=3, width=lambda text: 5.0 * len(text))


def test_short_syllables_need_no_room() -> None:
    assert _room("一二", Syllable(0, "yī"), Syllable(1, "èr")) == {}


def test_long_syllables_push_their_characters_apart_until_a_gap_is_left() -> None:
    room = _room("双床", Syllable(0, "shuāng"), Syllable(1, "chuáng"))

    distance = 20 + room[0]
    assert 30 + 3 <= distance <= 30 + 3 + 0.5


def test_a_mark_between_two_characters_is_room_enough() -> None:
    assert _room("双，床", Syllable(0, "shuāng"), Syllable(2, "chuáng")) == {}


def test_latin_letters_keep_a_distance_from_chinese_characters() -> None:
    assert sorted(set_room("用GPU算3次", 20, has_wide_quotes=True)) == [0, 3, 4, 5]


def test_marks_that_meet_close_up() -> None:
    room = set_room("好。」他", 20, has_wide_quotes=False)

    assert list(room) == [1]
    assert room[1] < 0


def test_narrow_quotation_marks_do_not_close_up() -> None:
    assert set_room("好。”他", 20, has_wide_quotes=False) == {}


@given(start=st.integers(0, 300), length=st.integers(1, 100), sandhi=st.booleans())
def test_syllables_of_a_stretch_are_those_of_the_whole(
    start: int, length: int, sandhi: bool
) -> None:
    words, choices = SideWords(_spoken("不很好我也很好你不去" * 30)), ReadingChoices(sandhi=sandhi)
    span = Span(start, start + length)

    whole = syllables_between(syllables_of(words, {}, "all", choices), span.start, span.end)
    part = syllables_of(words, {}, "all", choices, within=span)

    assert list(syllables_between(part, span.start, span.end)) == list(whole)


def _spoken(text: str) -> tuple[Token, ...]:
    read = {"不": "bù", "很": "hěn", "好": "hǎo", "我": "wǒ", "也": "yě", "你": "nǐ", "去": "qù"}
    return tuple(
        Token(character, at, at + 1, TokenKind.WORD, "zh", (read[character],))
        for at, character in enumerate(text)
    )
