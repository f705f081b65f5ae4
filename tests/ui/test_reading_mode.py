"""Reading mode in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Side
from reader.core.entries import Status
from reader.services.program import Program
from reader.ui.main_window import MainWindow


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.page.setFocus()
    qtbot.keyClick(window.page, Qt.Key.Key_F11)
    assert window.reading_mode.is_on
    return window


def around(window: MainWindow) -> list[bool]:
    """Say what around the page is seen: menus, bar, library, Word panel, foot."""
    shown = [window.top_bar, window.library_panel, window.room.side, window.reading_view.foot]
    return [window.menuBar().height() > 0, *(not widget.isHidden() for widget in shown)]


def test_nothing_but_the_page_is_seen_until_escape(filled: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: around(filled) == [False] * 5)
    assert filled.isFullScreen()
    assert filled.page.width() == filled.width()

    qtbot.keyClick(filled.page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: around(filled) == [True] * 5)
    assert not filled.isFullScreen()
    assert not filled.menus.view.full_screen.isChecked()


def test_what_was_hidden_before_stays_hidden_after(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.view.library.setChecked(False)
    window.page.setFocus()
    for _ in range(2):
        qtbot.keyClick(window.page, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: around(window) == [True, True, False, True, True])


def test_the_bars_come_at_the_top_edge_and_go_again(filled: MainWindow, qtbot: QtBot) -> None:
    viewport = filled.page.viewport()
    qtbot.mouseMove(viewport, QPoint(30, viewport.height() - 30))
    qtbot.mouseMove(viewport, QPoint(30, 1))
    qtbot.waitUntil(lambda: around(filled)[:2] == [True, True])
    qtbot.waitUntil(lambda: viewport.mapTo(filled, QPoint()).y() > filled.menuBar().height())
    qtbot.mouseMove(viewport, QPoint(30, viewport.height() - 30))
    qtbot.waitUntil(lambda: around(filled)[:2] == [False, False])


def test_keys_work_and_open_no_panel(filled: MainWindow, qtbot: QtBot) -> None:
    filled.page.put_cursor(Place(0, Side.RIGHT))
    qtbot.keyClick(filled.page, Qt.Key.Key_3)
    assert set(filled.study.statuses.values()) == {Status.LEARNING_3}
    assert filled.room.side.isHidden()
    qtbot.keyClick(filled.page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not filled.room.side.isHidden()


def test_the_next_start_is_as_without_it(
    filled: MainWindow, program: Program, qtbot: QtBot
) -> None:
    filled.close()
    again = MainWindow(program)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: around(again) == [True] * 5)
    assert not again.isFullScreen()
    again.close()
