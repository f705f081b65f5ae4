"""The divider between the columns under the pointer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.ui.page import PageView
from reader.ui.page.columns import Columns
from reader.ui.page.dividing import LEAST, MOST
from tests.ui.page.conftest import Samples

Show = Callable[..., PageView]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(show: Show, samples: Samples) -> PageView:
    return show(samples.article(*[samples.paragraph()] * 4))


def columns(view: PageView) -> Columns:
    assert view.sheet is not None
    return view.sheet.flow.compositor.columns


def middle(view: PageView) -> QPoint:
    return QPoint(round(sum(columns(view).gutter) / 2), 100)


def drag(view: PageView, by: int, qtbot: QtBot) -> None:
    start = middle(view)
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(by, 0))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start + QPoint(by, 0))


def test_dragging_it_moves_the_columns_at_once_and_says_where_it_ended(
    view: PageView, qtbot: QtBot
) -> None:
    before = columns(view)
    with qtbot.waitSignal(view.divided) as divided:
        drag(view, 80, qtbot)
    after = columns(view)

    assert after.width(Side.LEFT) == pytest.approx(before.width(Side.LEFT) + 80, abs=2)
    assert after.width(Side.RIGHT) == pytest.approx(before.width(Side.RIGHT) - 80, abs=2)
    assert divided.args
    assert 0.5 < divided.args[0] < MOST


def test_it_goes_no_further_than_a_quarter_and_snaps_to_the_middle(
    view: PageView, qtbot: QtBot
) -> None:
    told: list[float] = []
    view.divided.connect(told.append)
    for by in (-2000, 2000):
        drag(view, by, qtbot)
    drag(view, round(450 - middle(view).x()) + 4, qtbot)
    assert told == [LEAST, MOST, 0.5]


def test_a_double_click_puts_it_back(view: PageView, qtbot: QtBot) -> None:
    drag(view, 80, qtbot)
    with qtbot.waitSignal(view.divided) as divided:
        qtbot.mouseDClick(view.viewport(), LEFT, pos=middle(view))
    assert divided.args == [0.5]
    assert columns(view).width(Side.LEFT) == columns(view).width(Side.RIGHT)


def test_the_pointer_shows_that_it_can_be_dragged(view: PageView, qtbot: QtBot) -> None:
    qtbot.mouseMove(view.viewport(), middle(view))
    assert view.viewport().cursor().shape() is Qt.CursorShape.SplitHCursor
    qtbot.mouseMove(view.viewport(), QPoint(5, 100))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_there_is_none_where_the_sides_are_stacked(
    show: Show, samples: Samples, qtbot: QtBot
) -> None:
    view = show(samples.article(samples.paragraph()), width=400)
    told: list[float] = []
    view.divided.connect(told.append)
    drag(view, 40, qtbot)
    assert told == []
