"""Rows as calculated: what stands where, before anything is painted."""

import weakref
from itertools import pairwise

import pytest

from reader.core.articles import Row, RowKind, Side
from reader.core.entries import EntryKey, Status
from reader.ui.page.layout import RowText
from reader.ui.page.placing import PlacedRow, PlacedSide
from reader.ui.page.words import SideWords
from tests.ui.page.conftest import Samples, side_of

pytestmark = pytest.mark.usefixtures("qapp")
LANGUAGES = ("en", "zh-Hans")
NOT_AT_THE_START = "。，、；：！？」』）》”’"
NOT_AT_THE_END = "「『（《“‘"


def place(
    samples: Samples,
    row: Row,
    *,
    width: float = 900,
    languages: tuple[str, str] = LANGUAGES,
    **look: str,
) -> PlacedRow:
    left, right = (
        SideWords(samples.tokens_of(text)) if (text := row.text(side)) else None for side in Side
    )
    text = RowText(row=row, languages=languages, words=(left, right))
    return samples.compositor(width, **look).place(text, {})


def lines_of(side: PlacedSide, text: str) -> list[str]:
    return [text[line.start : line.end] for line in side.lines]


def test_lines_cover_the_text_in_order(samples: Samples) -> None:
    for side, text in zip(Side, (samples.english * 5, samples.chinese * 9), strict=True):
        row = place(samples, samples.paragraph(samples.english * 5, samples.chinese * 9))
        assert "".join(lines_of(side_of(row, side), text)) == text


def test_both_sides_begin_on_one_baseline(samples: Samples) -> None:
    row = place(samples, samples.paragraph())
    left, right = (side_of(row, side).lines[0] for side in Side)

    assert left.baseline == pytest.approx(right.baseline)
    assert right.top < left.top


def test_stacked_sides_stand_one_under_the_other(samples: Samples) -> None:
    row = place(samples, samples.paragraph(), width=320)

    assert side_of(row, Side.LEFT).bottom < side_of(row, Side.RIGHT).top


def test_a_side_without_text_is_empty(samples: Samples) -> None:
    row = place(samples, samples.paragraph(right=None))

    assert row.side(Side.RIGHT) is None
    assert row.height > side_of(row, Side.LEFT).bottom


@pytest.mark.parametrize("width", range(330, 700, 23))
@pytest.mark.parametrize("pinyin", ["off", "all"])
def test_no_line_begins_or_ends_with_a_mark_that_must_not(
    samples: Samples, width: int, pinyin: str
) -> None:
    text = "猫说：「外面下雨了。」装“双创”（在窗边）、睡觉；下雨！床，《双》？" * 4
    row = place(samples, samples.paragraph(right=text), width=width, pinyin=pinyin)

    lines = lines_of(side_of(row, Side.RIGHT), text)

    assert len(lines) > 2
    assert not [line for line in lines if line[0] in NOT_AT_THE_START]
    assert not [line for line in lines if line[-1] in NOT_AT_THE_END]


def test_syllables_are_centred_over_their_characters_and_never_meet(samples: Samples) -> None:
    text = "双创装床双创装床猫在窗边睡觉双创装床" * 6
    side = side_of(place(samples, samples.paragraph(right=text)), Side.RIGHT)
    face = side.typeface

    for line in side.lines:
        rubies = line.rubies
        centres = [ruby.x + face.ruby_width(ruby.text) / 2 for ruby in rubies]
        middles = [edge + face.em / 2 for edge in line.edges[:-1]]
        assert centres == pytest.approx(middles)
        # Until a Chinese font is there, boxes narrower than a square stand for the characters.
        widths = {round(b - a) for a, b in pairwise(line.edges)}
        if min(widths) >= face.em:
            ends = [ruby.x + face.ruby_width(ruby.text) for ruby in rubies]
            assert all(end < ruby.x for end, ruby in zip(ends, rubies[1:], strict=False))


def test_pinyin_stands_between_the_lines(samples: Samples) -> None:
    side = side_of(place(samples, samples.paragraph(right=samples.chinese * 9)), Side.RIGHT)
    lines = side.lines

    assert len(lines) > 1
    for above, line in pairwise(lines):
        tops = [ruby.baseline - side.typeface.ruby_ascent for ruby in line.rubies]
        assert all(top > above.baseline for top in tops)
        assert all(ruby.baseline < line.baseline - 0.8 * side.typeface.em for ruby in line.rubies)


def test_pinyin_of_known_words_is_left_out(samples: Samples) -> None:
    row = samples.paragraph(right="猫睡觉")
    words = (None, SideWords(samples.tokens_of("猫睡觉")))
    known = {EntryKey("zh", "睡觉", "shuì jiào"): Status.KNOWN}

    placed = samples.compositor(pinyin="unknown").place(
        RowText(row=row, languages=LANGUAGES, words=words), known
    )

    assert [ruby.text for ruby in side_of(placed, Side.RIGHT).lines[0].rubies] == ["māo"]


def test_japanese_has_no_pinyin(samples: Samples) -> None:
    row = place(samples, samples.paragraph(), languages=("en", "ja"))

    assert not any(line.rubies for line in side_of(row, Side.RIGHT).lines)


@pytest.mark.parametrize("text", ["猫😀在𠮷窗边。", "a😀b 𠮷 c", "שלום עולם"])
def test_every_character_is_found_where_it_stands(samples: Samples, text: str) -> None:
    side = side_of(place(samples, samples.paragraph(right=text)), Side.RIGHT)
    line = side.lines[0]

    found = [
        side.offset_at((one + two) / 2, (line.top + line.bottom) / 2)
        for one, two in pairwise(line.edges)
    ]

    assert found == list(range(len(text)))


def test_beside_and_below_the_lines_is_nothing(samples: Samples) -> None:
    side = side_of(place(samples, samples.paragraph("Cat.")), Side.LEFT)

    assert side.offset_at(-5, side.top + 5) is None
    assert side.offset_at(500, side.top + 5) is None
    assert side.offset_at(5, side.bottom + 5) is None


def test_a_word_over_two_lines_has_two_boxes(samples: Samples) -> None:
    text = "睡" * 200
    side = side_of(place(samples, samples.paragraph(right=text)), Side.RIGHT)
    end = side.lines[0].end

    boxes = side.stretches(end - 1, end + 1)

    assert len(boxes) == 2
    assert boxes[0].left() > boxes[1].left()
    assert boxes[0].bottom() < boxes[1].top()


def test_blanks_at_the_end_of_a_line_are_not_boxed(samples: Samples) -> None:
    side = side_of(place(samples, samples.paragraph("Cat  ")), Side.LEFT)

    assert side.stretches(0, 5) == side.stretches(0, 3)
    assert side.stretches(3, 5) == []


def test_newlines_divide_paragraphs_with_room_between(samples: Samples) -> None:
    side = side_of(place(samples, samples.paragraph("One.\nTwo.")), Side.LEFT)
    one, two = side.lines

    assert (one.start, one.end, two.start, two.end) == (0, 4, 5, 9)
    assert two.top > one.bottom


def test_a_row_of_a_hundred_thousand_characters_is_laid_out(samples: Samples) -> None:
    text = "x" * 100_000
    side = side_of(place(samples, samples.paragraph(text)), Side.LEFT)

    assert side.lines[-1].end == 100_000
    assert max(line.edges[-1] for line in side.lines) <= samples.compositor().columns.width(
        Side.LEFT
    )


def test_an_item_has_a_bullet_unless_it_brings_its_own_mark(samples: Samples) -> None:
    row = place(samples, Row(RowKind.ITEM, "Cats sleep.", "1. 猫睡觉。"))

    assert side_of(row, Side.LEFT).has_bullet
    assert not side_of(row, Side.RIGHT).has_bullet


def test_bars_of_a_note_are_of_one_height(samples: Samples) -> None:
    row = place(samples, Row(RowKind.NOTE, samples.english * 4, samples.chinese))
    left, right = (side_of(row, side) for side in Side)

    assert left.bar == right.bar == (min(left.top, right.top), left.bottom)


def test_a_heading_is_larger_than_its_text_and_a_caption_smaller(samples: Samples) -> None:
    sizes = [
        side_of(place(samples, Row(kind, "Cat", None)), Side.LEFT).typeface.em
        for kind in (RowKind.CAPTION, RowKind.PARAGRAPH, RowKind.HEADING, RowKind.TITLE)
    ]

    assert sizes == sorted(sizes)
    assert len(set(sizes)) == 4


def test_a_row_that_is_let_go_of_is_gone_at_once(samples: Samples) -> None:
    row = place(samples, samples.paragraph())
    pieces = [piece for side in Side for piece in side_of(row, side).pieces]
    assert all(line.rubies and line.edges for line in pieces[-1].lines)
    seen = [weakref.ref(each) for piece in pieces for each in (piece, *piece.lines)]
    del row, pieces
    assert not any(each() for each in seen)
