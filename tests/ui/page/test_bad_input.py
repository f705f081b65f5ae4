"""Texts as no one would set them: still readable, every line inside its column."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextOption
from pytestqt.qtbot import QtBot

from reader.core.articles import Row, RowKind, Side
from reader.ui.page import PageView
from reader.ui.page.layout import RowText
from reader.ui.page.placing import PlacedSide
from tests.ui.page.conftest import Samples, side_of

Show = Callable[..., PageView]
NOWHERE = "\u0378"  # no font has what is not assigned
ARABIC = "القط ينام بجانب النافذة طوال اليوم ولا يستيقظ إلا في المساء."
HEBREW = "החתול ישן ליד החלון."
STRANGE = {
    "a word longer than a line": "Donaudampfschifffahrtsgesellschaft" * 9,
    "an address": "See https://example.org/" + "a" * 300 + " there.",
    "characters without a break": "猫" * 5000,
    "Arabic": ARABIC * 5,
    "emoji": "👩‍👩‍👧‍👦🇹🇼👍🏽❤️" * 60,
    "accents": "Z\u0351\u0343\u0357\u0311\u036b\u0301a\u0316\u0320l\u0353go\u0321 " * 80,
    "rare characters": "𠀀𠮷𪚥𫝆𫠣𬺷𮯰𰻝" * 60,
    "a private font's": "\ue000\uf8ff\U000f0000" * 60,
    "half characters": "\ud800\udc00\ud800 a \udfff",
    "control characters": "a\x00b\x01\x07\x1b[31m\x7f\x85\u2028c\u202ed\u202c\ufeff",
}


def placed(samples: Samples, row: Row, side: Side) -> PlacedSide:
    words = RowText(row=row, languages=("en", "zh-Hans"))
    return side_of(samples.compositor().place(words, {}), side)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_every_line_stands_inside_its_column_and_none_is_lost(
    qtbot: QtBot,  # noqa: ARG001
    samples: Samples,
    text: str,
    side: Side,
) -> None:
    row = samples.paragraph(text, text)
    width = samples.compositor().columns.width(side)
    lines = placed(samples, row, side).lines
    assert (lines[0].start, lines[-1].end) == (0, len(text))
    assert all(one.end == two.start for one, two in pairwise(lines))
    for line in lines:
        blanks = len(line.text) - len(line.text.rstrip())
        edges = line.edges[: len(line.edges) - blanks]
        assert max(edges) - min(edges) <= width + samples.compositor().typography.em


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_what_is_strange_is_shown_and_walked_through(
    show: Show, qtbot: QtBot, samples: Samples, text: str
) -> None:
    view = show(samples.article(samples.paragraph(text, text), samples.paragraph()))
    qtbot.waitUntil(lambda: bool(samples.answered))
    for x in range(10, view.viewport().width(), 90):
        for y in range(10, view.viewport().height(), 90):
            qtbot.mouseMove(view.viewport(), QPoint(x, y))
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert not view.grab().isNull()


@pytest.mark.parametrize("text", [ARABIC, HEBREW, f"“{ARABIC}”", f"({HEBREW})"])
def test_a_paragraph_that_runs_to_the_left_begins_at_the_right(
    qtbot: QtBot,  # noqa: ARG001
    samples: Samples,
    text: str,
) -> None:
    for side in Side:
        line = placed(samples, samples.paragraph(text, text), side).lines[0]
        assert max(line.edges) == pytest.approx(samples.compositor().columns.width(side), abs=1)


def test_what_quotes_arabic_still_begins_at_the_left(
    qtbot: QtBot,  # noqa: ARG001
    samples: Samples,
) -> None:
    text = f"The cat said: {ARABIC}"
    for side in Side:
        assert placed(samples, samples.paragraph(text, text), side).lines[0].edges[0] == 0


def test_letters_are_not_spread_before_an_address(
    qtbot: QtBot,  # noqa: ARG001
    samples: Samples,
) -> None:
    row = samples.paragraph(right="网址 https://example.org/" + "a" * 60 + " 猫。")
    piece = placed(samples, row, Side.RIGHT).pieces[0]
    option: QTextOption = piece.layout.textOption()
    assert not option.alignment() & Qt.AlignmentFlag.AlignJustify


def test_control_characters_take_no_room(
    qtbot: QtBot,  # noqa: ARG001
    samples: Samples,
) -> None:
    clean = placed(samples, samples.paragraph("The cat"), Side.LEFT).lines[0].edges
    with_bell = placed(samples, samples.paragraph("The \x07\x1bcat"), Side.LEFT).lines[0].edges
    assert with_bell[-1] == pytest.approx(clean[-1])


def test_a_box_says_which_character_it_stands_for(show: Show, samples: Samples) -> None:
    view = show(samples.article(samples.paragraph(NOWHERE * 9 + " cat", "猫")))
    assert view.sheet is not None
    line = side_of(view.sheet.flow.row(0), Side.LEFT).lines[0]
    assert not QFontMetricsF(line.typeface.font).inFontUcs4(ord(NOWHERE))
    x = view.sheet.flow.compositor.columns.x(Side.LEFT)
    y = view.sheet.flow.top(0) + line.baseline - 3
    box, cat = (QPointF(x + (line.edges[n] + line.edges[n + 1]) / 2, y) for n in (4, 11))
    assert view.doubt_text(box) == "No font here has this character: U+0378."
    assert view.doubt_text(cat) == ""


@pytest.mark.parametrize("letters", ["a", "猫"])
def test_a_row_of_100_000_characters_without_a_break(
    show: Show, qtbot: QtBot, samples: Samples, letters: str
) -> None:
    row = samples.paragraph(letters * 100_000, letters * 100_000)
    view = show(samples.article(row, samples.paragraph()), width=500, height=300)
    qtbot.waitUntil(lambda: (0, Side.RIGHT) in samples.answered)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.grab()
    middle = view.place()
    assert middle.row == 0
    assert 30_000 < middle.offset < 90_000
    bar.setValue(bar.maximum())
    view.grab()
    assert view.sheet is not None
    assert view.sheet.flow.rows_between(bar.value(), bar.value() + 300)[-1] == 1


def test_fifty_thousand_rows(show: Show, samples: Samples) -> None:
    view = show(samples.article(*[samples.paragraph()] * 50_000))
    assert view.sheet is not None
    bar = view.verticalScrollBar()
    for share in (0.3, 1.0, 0.0, 0.7):
        bar.setValue(round(bar.maximum() * share))
        view.grab()
        assert abs(view.place().row - share * 50_000) < 50
    assert len(view.sheet.flow.placed_rows()) < 1000


def test_a_translation_that_is_cut_off(show: Show, samples: Samples) -> None:
    whole, alone = samples.paragraph(), samples.paragraph(right=None)
    view = show(samples.article(whole, *[alone] * 30, Row(RowKind.PARAGRAPH, None, "完。")))
    assert view.sheet is not None
    for row in range(1, 31):
        placed_row = view.sheet.flow.row(row)
        assert placed_row.side(Side.RIGHT) is None
        assert placed_row.height >= side_of(placed_row, Side.LEFT).bottom
    assert side_of(view.sheet.flow.row(31), Side.RIGHT).lines[0].text == "完。"
