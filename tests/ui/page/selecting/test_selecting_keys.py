"""Selecting by keys, from the cursor on, and what lets go of a selection."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Row, RowKind, Side
from reader.core.finding import Pages
from reader.core.selections import Selection
from reader.core.sentences import Span
from reader.services.reading import OpenArticle
from reader.ui.page import PageView
from reader.ui.page.marks import MarkKind
from tests.ui.page.conftest import Samples
from tests.ui.page.selecting.test_selecting_pointer import selected

Show = Callable[..., PageView]
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
REST, WHOLE = "窗边睡觉。外面下雨了。", "猫在窗边睡觉。外面下雨了。"


@pytest.fixture
def article(samples: Samples) -> OpenArticle:
    bare = samples.paragraph(left="Only here.", right=None)
    return samples.article(samples.paragraph(), bare, samples.paragraph())


@pytest.fixture
def page(show: Show, article: OpenArticle, qtbot: QtBot) -> PageView:
    page = show(article)
    qtbot.waitUntil(lambda: page.current_word() is not None)
    page.put_cursor(Place(0, Side.RIGHT, 2))  # 窗边
    return page


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([(KEY.Key_Right, SHIFT)], ["窗"]),
        ([(KEY.Key_Right, SHIFT)] * 3 + [(KEY.Key_Left, SHIFT)], ["窗边"]),
        ([(KEY.Key_Left, SHIFT)] * 3, ["在窗边"]),
        ([(KEY.Key_Right, SHIFT | CONTROL)] * 2, ["窗边睡觉"]),
        ([(KEY.Key_Left, SHIFT | CONTROL)] * 3, ["猫在窗边"]),
        ([(KEY.Key_End, SHIFT)], [REST]),
        ([(KEY.Key_Home, SHIFT)], ["猫在窗边"]),
        ([(KEY.Key_Down, SHIFT | CONTROL)], [REST]),
        ([(KEY.Key_Down, SHIFT | CONTROL)] * 2, [REST, WHOLE]),
        ([(KEY.Key_End, SHIFT | CONTROL)], [REST, WHOLE]),
        ([(KEY.Key_Up, SHIFT | CONTROL)], ["猫在窗边"]),
        ([(KEY.Key_Home, SHIFT | CONTROL)], ["猫在窗边"]),
        ([(KEY.Key_Right, SHIFT), (KEY.Key_Escape, Qt.KeyboardModifier.NoModifier)], []),
        ([(KEY.Key_Right, SHIFT), (KEY.Key_Right, Qt.KeyboardModifier.NoModifier)], []),
    ],
)  # fmt: skip
def test_keys_extend_from_the_word_of_the_cursor(
    page: PageView,
    article: OpenArticle,
    keys: list[tuple[Qt.Key, Qt.KeyboardModifier]],
    expected: list[str],
) -> None:
    for key, held in keys:
        QTest.keyClick(page, key, held)
    assert selected(page, article) == expected


def test_a_line_down_stays_in_its_place_of_the_line(show: Show, samples: Samples) -> None:
    article = samples.article(*[samples.paragraph(right=samples.chinese * 6)] * 3)
    page = show(article, width=700)
    page.selecting.select(Selection(Place(0, Side.RIGHT, 2), Place(0, Side.RIGHT, 7)))
    assert page.sheet is not None
    lengths: list[int] = []
    for _ in range(12):
        QTest.keyClick(page, KEY.Key_Down, SHIFT)
        lengths.append(sum(map(len, selected(page, article))))
    assert lengths == sorted(lengths)
    for _ in range(12):
        QTest.keyClick(page, KEY.Key_Up, SHIFT)
    assert selected(page, article) == [(samples.chinese * 6)[2:7]]


def test_what_is_extended_to_comes_into_sight(show: Show, samples: Samples, qtbot: QtBot) -> None:
    article = samples.article(*[samples.paragraph()] * 80)
    page = show(article, height=260)
    qtbot.waitUntil(lambda: page.current_word() is not None)
    QTest.keyClick(page, KEY.Key_End, SHIFT | CONTROL)
    assert page.sheet is not None
    last = page.sheet.boxes_between(79, Side.LEFT, selection_end(page))
    assert last
    top = page.verticalScrollBar().value()
    assert top <= last[0].top()
    assert last[0].bottom() <= top + page.viewport().height()


def selection_end(page: PageView) -> Span:
    selection = page.selecting.selection
    assert selection is not None
    return Span(selection.last.offset - 1, selection.last.offset)


def test_all_of_the_row_then_all_of_the_article(page: PageView, article: OpenArticle) -> None:
    page.selecting.select_all()
    assert selected(page, article) == [article.rows[0].row.right]
    page.selecting.select_all()
    assert selected(page, article) == [article.rows[0].row.right, article.rows[2].row.right]


def test_paragraphs_within_a_row_are_selected_with_what_divides_them(
    show: Show, samples: Samples
) -> None:
    text = "猫\n\n在窗边"
    article = samples.article(Row(RowKind.PARAGRAPH, "One.", text))
    page = show(article)
    page.put_cursor(Place(0, Side.RIGHT, 0))
    for length in (1, 3, 4, 5):
        QTest.keyClick(page, KEY.Key_Right, SHIFT)
        assert selected(page, article) == [text[:length]]


def test_ctrl_return_is_about_what_is_selected(page: PageView, qtbot: QtBot) -> None:
    QTest.keyClick(page, KEY.Key_Right, SHIFT)
    with qtbot.waitSignal(page.phrase_chosen), qtbot.assertNotEmitted(page.word_chosen):
        QTest.keyClick(page, KEY.Key_Return, CONTROL)


def test_another_article_has_nothing_selected(page: PageView, samples: Samples) -> None:
    page.selecting.select_all()
    page.show_article(samples.article(samples.paragraph()))
    assert page.selecting.selection is None


def test_statuses_and_hits_are_seen_through_what_is_selected(
    page: PageView, article: OpenArticle
) -> None:
    hits = Pages([stored.row for stored in article.rows], str.lower).find("睡觉")
    page.show_hits(hits, None)
    page.selecting.select_all()
    assert page.sheet is not None
    placed = page.sheet.flow.row(0).side(Side.RIGHT)
    assert placed is not None
    kinds = [mark.kind for mark in page.sheet.marks(0).right.on(placed.lines)]
    assert kinds.index(MarkKind.HIT) < kinds.index(MarkKind.SELECTED)
    image = page.viewport().grab().toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())} - {
        QColor("#ffffff").rgb()
    }
    look = page.sheet.flow.compositor.typography.look.palette
    assert mixed(look.hit, look.selection) in colours
    assert mixed("#ffffff", look.selection) in colours


def mixed(below: str, above: str) -> int:
    """Lay a colour thinly over another one."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(QColor(below))
    colour = QColor(above)
    colour.setAlphaF(0.28)
    painter = QPainter(image)
    painter.fillRect(QRect(0, 0, 1, 1), colour)
    painter.end()
    return image.pixel(0, 0)
