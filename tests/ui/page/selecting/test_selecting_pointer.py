"""Selecting by pointer: drags, clicks, Shift, edges; it is what the text says there."""

from collections.abc import Callable
from itertools import chain, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Row, RowKind, Side
from reader.core.selections import Selection, stretches_of
from reader.core.sentences import Span
from reader.services.reading import OpenArticle
from reader.ui.page import PageView
from reader.ui.page.cover import Scaffold
from reader.ui.page.selecting.spots import caret_box
from tests.ui.page.conftest import Samples

Show = Callable[..., PageView]
# Qt takes a flag right behind another emoji for two characters.
_CLUSTERS = st.one_of(
    st.sampled_from(
        ("a", "b", " ", "猫", "窗", "𠮷", "😀", "👩‍👩‍👧", "e\u0301", "ö\u0323", "。")
    ).map(lambda cluster: (cluster,)),
    st.just(("。", "🇨🇳")),
)


def selected(page: PageView, article: OpenArticle) -> list[str]:
    """Give what is selected, row by row."""
    selection = page.selecting.selection
    if selection is None:
        return []
    return [stretch.text for stretch in stretches_of(selection, article.rows, page.is_legible)]


def before(page: PageView, place: Place) -> QPoint:
    """Give the point of the viewport at which a caret stands before a character."""
    assert page.sheet is not None
    box = caret_box(page.sheet, place)
    return QPoint(round(box.x()), round(box.center().y()) - page.verticalScrollBar().value())


def drag(page: PageView, start: QPoint, end: QPoint, **keys: Qt.KeyboardModifier) -> None:
    """Drag from a point to another one."""
    viewport, left = page.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, keys.get("held", Qt.KeyboardModifier.NoModifier), start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, end)


def test_a_drag_selects_characters_from_inside_a_word(show: Show, samples: Samples) -> None:
    article = samples.article(samples.paragraph())
    page = show(article)
    drag(page, before(page, Place(0, Side.RIGHT, 3)), before(page, Place(0, Side.RIGHT, 9)))
    assert selected(page, article) == [samples.chinese[3:9]]
    drag(page, before(page, Place(0, Side.LEFT, 14)), before(page, Place(0, Side.LEFT, 5)))
    assert selected(page, article) == [samples.english[5:14]]


def test_a_click_without_a_drag_stays_a_click(show: Show, samples: Samples, qtbot: QtBot) -> None:
    article = samples.article(samples.paragraph())
    page = show(article)
    drag(page, before(page, Place(0, Side.RIGHT, 0)), before(page, Place(0, Side.RIGHT, 6)))
    near = QGuiApplication.styleHints().startDragDistance() // 3
    start = before(page, Place(0, Side.LEFT, 4)) + QPoint(3, 0)
    with qtbot.waitSignal(page.word_chosen) as chosen:
        drag(page, start, start + QPoint(near, 0))
    assert chosen.args is not None
    assert chosen.args[0].token.text == "cat"
    assert page.selecting.selection is None


def test_a_drag_chooses_no_word(show: Show, samples: Samples, qtbot: QtBot) -> None:
    page = show(samples.article(samples.paragraph()))
    start = before(page, Place(0, Side.LEFT, 4)) + QPoint(2, 0)
    with qtbot.assertNotEmitted(page.word_chosen):
        drag(page, start, start + QPoint(30, 0))
        drag(page, start, before(page, Place(0, Side.LEFT, 6)))
    assert page.selecting.selection is not None


def test_more_clicks_select_more(show: Show, samples: Samples) -> None:
    article = samples.article(samples.paragraph())
    page = show(article)
    at = before(page, Place(0, Side.RIGHT, 2)) + QPoint(3, 0)
    for number, expected in enumerate(("窗边", "猫在窗边睡觉。", samples.chinese), start=2):
        click(page, at, number)
        assert selected(page, article) == [expected]


def click(page: PageView, at: QPoint, times: int) -> None:
    """Click some times without a pause, as Qt tells it: press, double, press, double."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    viewport = page.viewport()
    for number in range(times):
        kind = QEvent.Type.MouseButtonDblClick if number % 2 else QEvent.Type.MouseButtonPress
        for each in (kind, QEvent.Type.MouseButtonRelease):
            point = QPointF(at)
            event = QMouseEvent(each, point, viewport.mapToGlobal(point), left, left, none)
            event.setTimestamp(10_000 * times + number)
            QGuiApplication.sendEvent(viewport, event)


def test_a_drag_after_two_clicks_goes_on_by_words(show: Show, samples: Samples) -> None:
    article = samples.article(samples.paragraph())
    page = show(article)
    viewport, left = page.viewport(), Qt.MouseButton.LeftButton
    at = before(page, Place(0, Side.RIGHT, 5)) + QPoint(4, 0)
    click(page, at, 1)
    there = before(page, Place(0, Side.RIGHT, 3)) + QPoint(4, 0)
    none = Qt.KeyboardModifier.NoModifier
    for kind, point in (
        (QEvent.Type.MouseButtonDblClick, QPointF(at)),
        (QEvent.Type.MouseMove, QPointF(there)),
        (QEvent.Type.MouseButtonRelease, QPointF(there)),
    ):
        event = QMouseEvent(kind, point, viewport.mapToGlobal(point), left, left, none)
        QGuiApplication.sendEvent(viewport, event)
    assert selected(page, article) == ["窗边睡觉"]


def test_a_button_that_went_up_elsewhere_selects_no_more(show: Show, samples: Samples) -> None:
    article = samples.article(samples.paragraph())
    page = show(article)
    start, end = (before(page, Place(0, Side.RIGHT, offset)) for offset in (2, 6))
    drag(page, start, end)
    for kind, buttons in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, Qt.MouseButton.NoButton),
    ):
        point = QPointF(end if buttons == Qt.MouseButton.NoButton else start)
        none, viewport = Qt.KeyboardModifier.NoModifier, page.viewport()
        at = viewport.mapToGlobal(point)
        event = QMouseEvent(kind, point, at, Qt.MouseButton.LeftButton, buttons, none)
        QGuiApplication.sendEvent(viewport, event)
    assert page.selecting.selection is None


def test_shift_extends_what_is_selected(show: Show, samples: Samples) -> None:
    article = samples.article(samples.paragraph(), samples.paragraph())
    page = show(article)
    held = Qt.KeyboardModifier.ShiftModifier
    drag(page, before(page, Place(0, Side.RIGHT, 2)), before(page, Place(0, Side.RIGHT, 4)))
    QTest.mouseClick(
        page.viewport(), Qt.MouseButton.LeftButton, held, before(page, Place(1, Side.RIGHT, 3))
    )
    assert selected(page, article) == [samples.chinese[2:], samples.chinese[:3]]
    QTest.mouseClick(
        page.viewport(), Qt.MouseButton.LeftButton, held, before(page, Place(0, Side.RIGHT, 1))
    )
    assert selected(page, article) == [samples.chinese[1:2]]


def test_shift_extends_from_the_cursor_where_nothing_is_selected(
    show: Show, samples: Samples
) -> None:
    article = samples.article(samples.paragraph())
    page = show(article)
    page.put_cursor(Place(0, Side.LEFT, 4))
    held, left = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
    QTest.mouseClick(page.viewport(), left, held, before(page, Place(0, Side.LEFT, 14)))
    assert selected(page, article) == ["cat sleeps"]


def test_a_selection_stays_in_its_language(show: Show, samples: Samples) -> None:
    article = samples.article(*[samples.paragraph()] * 3)
    page = show(article)
    drag(page, before(page, Place(0, Side.LEFT, 8)), before(page, Place(2, Side.RIGHT, 0)))
    texts = selected(page, article)
    assert texts[:2] == [samples.english[8:], samples.english]
    assert all(text.isascii() for text in texts)


def test_what_is_covered_is_not_selected(show: Show, samples: Samples) -> None:
    article = samples.article(*[samples.paragraph()] * 3)
    page = show(article)
    page.set_look(samples.look(scaffold=Scaffold(translation="blurred")))
    drag(page, before_unseen(page, 0), before_unseen(page, 2))
    assert all(not text.isascii() for text in selected(page, article))
    page.selecting.select(Selection(Place(0, Side.LEFT, 0), Place(2, Side.LEFT, 4)))
    assert selected(page, article) == []


def before_unseen(page: PageView, row: int) -> QPoint:
    """Give a point of the left side of a row."""
    assert page.sheet is not None
    return QPoint(60, page.sheet.flow.top(row) + 20 - page.verticalScrollBar().value())


def test_the_page_scrolls_while_the_pointer_is_beyond_its_edge(
    show: Show, samples: Samples, qtbot: QtBot
) -> None:
    article = samples.article(*[samples.paragraph()] * 60)
    page = show(article, height=300)
    viewport = page.viewport()
    start = before(page, Place(0, Side.RIGHT, 2))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(viewport, start + QPoint(20, 20))
    QTest.mouseMove(viewport, QPoint(start.x(), viewport.height() + 40))
    qtbot.waitUntil(lambda: len(selected(page, article)) > 12)
    assert page.verticalScrollBar().value() > 0
    end = QPoint(start.x(), viewport.height() // 2)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    texts = selected(page, article)
    assert texts[0] == samples.chinese[2:]
    assert set(texts[1:-1]) == {samples.chinese}


@pytest.fixture
def strange(show: Show, samples: Samples) -> Callable[[list[str]], tuple[PageView, str]]:
    """Show a text of clusters on one page, again and again."""
    page = show(samples.article(samples.paragraph()), width=420)

    def put(clusters: list[str]) -> tuple[PageView, str]:
        text = "x" + "".join(clusters) + "x"
        page.show_article(samples.article(Row(RowKind.PARAGRAPH, text, "好")))
        page.viewport().repaint()
        return page, text

    return put


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    clusters=st.lists(_CLUSTERS, min_size=1, max_size=60).map(lambda runs: [*chain(*runs)]),
    points=st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=2, max_size=2),
)
def test_any_drag_selects_a_slice_that_tears_nothing_apart(
    strange: Callable[[list[str]], tuple[PageView, str]],
    clusters: list[str],
    points: list[tuple[float, float]],
) -> None:
    page, text = strange(clusters)
    assert page.sheet is not None
    placed = page.sheet.flow.row(0).side(Side.LEFT)
    assert placed is not None
    width, top = page.sheet.flow.compositor.columns.width(Side.LEFT), page.sheet.flow.top(0)
    left = page.sheet.flow.compositor.columns.x(Side.LEFT)
    ends = [
        QPointF(left + x * width, top + placed.top + y * (placed.bottom - placed.top))
        for x, y in points
    ]
    start, end = (QPoint(round(p.x()), round(p.y())) for p in ends)
    drag(page, start, end)
    selection = page.selecting.selection
    if selection is None:
        return
    boundaries, at = {0}, 0
    for cluster in ("x", *clusters, "x"):
        at += len(cluster)
        boundaries.add(at)
    first, last = selection.first.offset, selection.last.offset
    assert {first, last} <= boundaries
    rows = page.sheet.flow.rows
    (stretch,) = stretches_of(selection, rows, page.is_legible)
    assert stretch.text == text[first:last]
    assert stretch.span == Span(first, last)
    for place, point in zip((selection.anchor, selection.caret), (start, end), strict=True):
        line = placed.line_of(place.offset)
        assert line is not None
        offset = placed.offset_at(point.x() - left, point.y() - top)
        if offset is not None and line.start < place.offset < line.end:
            # The caret stands at one end of the cluster that the point is on.
            around = pairwise(sorted(boundaries))
            low, high = next((a, b) for a, b in around if a <= offset < b)
            assert place.offset in (low, high)
