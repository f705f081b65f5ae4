"""Windows that are low or narrow, and text that is large: nothing is cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.services.program import Program
from reader.ui.appearance import Appearance
from reader.ui.main_window import MainWindow

BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
TEXT = Qt.ToolButtonStyle.ToolButtonTextOnly
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ICON = Qt.ToolButtonStyle.ToolButtonIconOnly


def tabs(window: MainWindow) -> list[QToolButton]:
    """Give the tabs in sight."""
    buttons = window.top_bar.findChildren(QToolButton)
    return [tab for tab in buttons if tab.property("role") == "tab" and tab.isVisible()]


def tab_styles(window: MainWindow) -> set[Qt.ToolButtonStyle]:
    """Give how they look."""
    return {tab.toolButtonStyle() for tab in tabs(window)}


def test_tabs_lose_their_icons_and_then_their_texts(window: MainWindow) -> None:
    bar, layout = window.top_bar, window.top_bar.layout()
    assert layout is not None
    seen: list[Qt.ToolButtonStyle] = []
    for width in range(1200, bar.minimumSizeHint().width() - 1, -10):
        bar.resize(width, bar.height())
        (style,) = tab_styles(window)
        if style not in seen:
            seen.append(style)
        assert layout.minimumSize().width() <= width
    assert seen == [BESIDE, TEXT, ICON]
    bar.resize(1200, bar.height())
    assert tab_styles(window) == {BESIDE}


def test_the_tab_of_the_import_takes_part(window: MainWindow) -> None:
    window.resize(840, 600)
    assert tab_styles(window) == {BESIDE}
    window.top_bar.show_pending(True)
    assert tab_styles(window) == {TEXT}
    window.top_bar.show_pending(False)
    assert tab_styles(window) == {BESIDE}


def test_a_window_with_levels_and_a_message_fits_a_small_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.page.setFocus()
    QTest.keyClick(window.page, Qt.Key.Key_B, CTRL)
    QTest.keyClick(window.page, Qt.Key.Key_L, CTRL | SHIFT)
    qtbot.waitUntil(window.room.desks.levels_panel.page.isVisible)
    assert window.messages.isVisible()
    window.resize(900, 600)
    QTest.qWait(0)
    assert window.size().toTuple() == (900, 600)
    page = window.room.desks.levels_panel.page
    assert page.list.height() >= 2 * page.list.sizeHintForRow(0)


def test_controls_are_as_large_as_the_systems_text(
    program: Program,
    qtbot: QtBot,  # noqa: ARG001 - there is an application
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def large(_kind: QFontDatabase.SystemFont) -> QFont:
        return QFont("Sans Serif", 15)

    monkeypatch.setattr(QFontDatabase, "systemFont", large)
    appearance = Appearance(program.preferences)
    assert appearance.list_font().pointSizeF() == 15
    assert appearance.reading_font("zh-Hans", 20).pointSizeF() == 30
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: QFont("Sans Serif", 6))
    assert Appearance(program.preferences).list_font().pointSizeF() == 10


def test_the_field_of_a_popover_has_its_height_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 700)
    window.page.setFocus()
    qtbot.waitUntil(lambda: window.page.current_word() is not None)
    QTest.keyClick(window.page, Qt.Key.Key_G)
    field = window.room.desks.fixing.desk.glosses.field
    assert field.isVisible()
    assert field.height() == field.sizeHint().height()
