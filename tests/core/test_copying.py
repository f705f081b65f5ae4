"""Selections as plain text."""

from reader.core.articles import Link, Place, Row, RowKind, Side, StoredRow
from reader.core.copying import clean_text, text_with_readings, text_with_translation
from reader.core.selections import Selection, Stretch, stretches_of
from reader.core.spelling_choices import ReadingChoices, Spelling
from reader.core.tokens import Token, TokenKind

_ROWS = (
    Row(
        RowKind.PARAGRAPH,
        "The bank opened. All were glad.",
        "银行开门。大家高兴。",
        links=(Link((0,), (0,)), Link((1,), (1,))),
    ),
    Row(RowKind.ITEM, "one", "一"),
    Row(RowKind.ITEM, "two", "二"),
    Row(RowKind.PARAGRAPH, None, "银行"),
)
ROWS = tuple(StoredRow(str(number), number, row) for number, row in enumerate(_ROWS))
_READINGS = {
    "银行": ("yín", "háng"), "开门": ("kāi", "mén"), "大家": ("dà", "jiā"),
    "高兴": ("gāo", "xìng"), "一": ("yī",), "二": ("èr",),
}  # fmt: skip


def everything(_row: int, _side: Side) -> bool:
    return True


def stretches(
    first: tuple[int, int], last: tuple[int, int], side: Side = Side.RIGHT
) -> list[Stretch]:
    one, other = (Place(row, side, offset) for row, offset in (first, last))
    return [*stretches_of(Selection(one, other), ROWS, everything)]


def tokens_of(row: int, side: Side) -> tuple[Token, ...]:
    text, found, at = _ROWS[row].text(side) or "", list[Token](), 0
    while at < len(text):
        word = next((word for word in _READINGS if text.startswith(word, at)), text[at])
        kind = TokenKind.WORD if word in _READINGS else TokenKind.PUNCTUATION
        end = at + len(word)
        found.append(Token(word, at, end, kind, "zh", _READINGS.get(word, ())))
        at = end
    return tuple(found)


def test_paragraphs_stand_apart_and_items_under_each_other() -> None:
    assert clean_text(stretches((0, 5), (3, 1))) == "大家高兴。\n\n一\n二\n\n银"
    assert clean_text([]) == ""


def test_a_phrase_has_its_reading_in_brackets() -> None:
    assert text_with_readings(stretches((0, 0), (0, 4)), tokens_of) == "银行开门 (yínháng kāimén)"


def test_a_part_of_a_word_has_its_part_of_the_reading() -> None:
    assert text_with_readings(stretches((0, 1), (0, 3)), tokens_of) == "行开 (háng kāi)"


def test_sentences_have_the_line_of_their_reading_below() -> None:
    assert text_with_readings(stretches((0, 0), (1, 1)), tokens_of) == (
        "银行开门。大家高兴。\nyínháng kāimén。 dàjiā gāoxìng。\n\n一\nyī"
    )


def test_readings_are_spelled_as_was_chosen() -> None:
    numbers = ReadingChoices(spelling=Spelling.NUMBERS)
    zhuyin = ReadingChoices(spelling=Spelling.ZHUYIN)
    phrase = stretches((0, 0), (0, 2))
    assert text_with_readings(phrase, tokens_of, numbers) == "银行 (yin2hang2)"
    assert text_with_readings(phrase, tokens_of, zhuyin) == "银行 (ㄧㄣˊ ㄏㄤˊ)"


def test_english_has_no_reading() -> None:
    english = stretches((0, 0), (0, 8), Side.LEFT)
    assert text_with_readings(english, lambda _row, _side: ()) == "The bank"


def test_a_translation_is_that_of_the_sentences_or_of_the_whole_row() -> None:
    part = stretches((0, 0), (0, 2))
    assert text_with_translation(part, everything) == "银行\nThe bank opened."
    rows = stretches((0, 0), (3, 2))
    assert text_with_translation(rows, everything) == (
        "银行开门。大家高兴。\nThe bank opened. All were glad.\n\n一\none\n\n二\ntwo\n\n银行"
    )


def test_a_covered_translation_stays_covered() -> None:
    part = stretches((0, 0), (0, 2))
    assert text_with_translation(part, lambda _row, side: side is Side.RIGHT) == "银行"
