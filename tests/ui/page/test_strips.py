"""What is painted anew when other words light up: their lines, and nothing between."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QRegion
from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.core.sentences import Span
from reader.services.reading import OpenArticle
from reader.ui.page import PageView, WordAt
from reader.ui.page.placing import PlacedLine
from reader.ui.page.strips import strips_of
from tests.ui.page.conftest import Samples

Show = Callable[..., PageView]


@pytest.fixture
def article(samples: Samples) -> OpenArticle:
    return samples.article(*[samples.paragraph()] * 12)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[PlacedLine]:
    """Give the lines that were drawn since the list was emptied."""
    lines: list[PlacedLine] = []
    draw = PlacedLine.draw

    def note(line: PlacedLine, painter: QPainter) -> None:
        lines.append(line)
        draw(line, painter)

    monkeypatch.setattr(PlacedLine, "draw", note)
    return lines


def word(article: OpenArticle, samples: Samples, row: int, text: str) -> WordAt:
    tokens = samples.tokens_of(samples.english)
    return WordAt(article.rows[row], Side.LEFT, next(t for t in tokens if t.text == text))


def hover(qtbot: QtBot, view: PageView, target: WordAt) -> None:
    qtbot.mouseMove(view.viewport(), view.word_rect(target).center())


def test_strips_that_are_near_are_one() -> None:
    boxes = [QRect(10, 0, 5, 10), QRect(40, 15, 5, 10), QRect(20, 60, 5, 10)]
    region = QRegion(boxes[0]) + QRegion(boxes[1]) + QRegion(boxes[2])

    assert strips_of(region, 8) == [QRect(10, 0, 35, 25), boxes[2]]
    assert strips_of(region, 4) == boxes
    assert strips_of(QRegion(), 8) == []


def test_lines_between_two_words_are_not_drawn_when_the_pointer_goes_from_one_to_the_other(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples, drawn: list[PlacedLine]
) -> None:
    view = show(article)
    hover(qtbot, view, word(article, samples, 0, "cat"))
    view.viewport().repaint()
    everything = len(drawn)
    drawn.clear()

    hover(qtbot, view, word(article, samples, 4, "window"))
    qtbot.waitUntil(lambda: bool(drawn))

    assert everything > 12
    assert len(drawn) <= 6


def test_of_words_on_one_side_the_other_side_is_not_drawn(
    show: Show, qtbot: QtBot, article: OpenArticle, drawn: list[PlacedLine]
) -> None:
    view = show(article)
    view.highlight(4, {Side.LEFT: (Span(0, 28),), Side.RIGHT: (Span(0, 7),)})
    view.viewport().repaint()
    drawn.clear()

    view.highlight_across(Side.RIGHT, (Span(0, 1),))
    qtbot.waitUntil(lambda: bool(drawn))

    assert {line.typeface.language for line in drawn} == {"zh-Hans"}


def test_of_a_row_that_is_lit_only_its_sentences_are_drawn(
    show: Show, qtbot: QtBot, samples: Samples, drawn: list[PlacedLine]
) -> None:
    article = samples.article(samples.paragraph(samples.english * 5, samples.chinese * 5))
    view = show(article)
    view.viewport().repaint()
    everything = len(drawn)
    drawn.clear()

    view.highlight(0, {Side.LEFT: (Span(0, 28),), Side.RIGHT: (Span(0, 7),)})
    qtbot.waitUntil(lambda: bool(drawn))

    assert len(drawn) < everything / 2


def test_what_was_painted_bit_by_bit_looks_as_if_painted_at_once(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view = show(article)
    lit = {Side.LEFT: (Span(0, 28),), Side.RIGHT: (Span(0, 7),)}
    across = (Span(0, 1),)
    for row, text in ((0, "cat"), (4, "window"), (4, "raining"), (1, "outside"), (3, "The")):
        hover(qtbot, view, word(article, samples, row, text))
        view.highlight(row, lit, Side.RIGHT if row == 4 else None)
        view.highlight_across(Side.RIGHT, across)
        qtbot.wait(20)
        seen = view.screen().grabWindow(view.winId()).toImage()
        assert seen == view.grab().toImage().convertToFormat(seen.format())


def test_a_key_moves_the_cursor_and_only_its_lines_are_drawn(
    show: Show, qtbot: QtBot, article: OpenArticle, drawn: list[PlacedLine]
) -> None:
    view = show(article)
    view.viewport().repaint()
    everything = len(drawn)
    moves = (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left)
    for key in moves:
        before = view.current_word()
        qtbot.wait(20)  # until what was asked for last is painted
        drawn.clear()
        qtbot.keyClick(view, key)
        qtbot.waitUntil(lambda: bool(drawn))
        assert view.current_word() != before
        assert len(drawn) < everything / 2
        seen = view.screen().grabWindow(view.winId()).toImage()
        assert seen == view.grab().toImage().convertToFormat(seen.format())
