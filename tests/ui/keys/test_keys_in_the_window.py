"""Keys are bound otherwise in the real window, hold at once, and are kept."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.ui.keys.book import KeyBook
from reader.ui.keys.keys_page import KeysPage
from reader.ui.keys.scopes import Taken
from reader.ui.main_window import MainWindow


def _actions(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += _actions(inner)
        elif not action.isSeparator():
            found.append(action)
    return found


@pytest.fixture
def book(window: MainWindow) -> KeyBook:
    return window.house.keys


@pytest.fixture
def page(window: MainWindow) -> KeysPage:
    window.house.change_keys()
    return window.house.preferences.dialog.keys_page


def test_every_action_of_the_menus_is_in_the_book(window: MainWindow, book: KeyBook) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    actions = [each for menu in menus if isinstance(menu, QMenu) for each in _actions(menu)]
    unnamed = [action.text() for action in actions if not action.objectName()]
    assert unnamed == []
    assert {action.objectName() for action in actions} <= {entry.id for entry in book.entries}
    assert max(Counter(entry.id for entry in book.entries).values()) == 1


def test_no_default_is_in_the_way_of_another(book: KeyBook) -> None:
    for entry in book.entries:
        assert book.keys(entry.id) == entry.defaults, entry


def test_another_key_saves_the_word_and_the_old_one_does_not(
    window: MainWindow, book: KeyBook
) -> None:
    assert book.bind("study.save", "J") is None
    window.views.show_reading()
    QTest.keyClick(window.page, Qt.Key.Key_S)
    assert window.study.statuses == {}
    QTest.keyClick(window.page, Qt.Key.Key_J)
    assert len(window.study.statuses) == 1


def test_another_key_moves_the_cursor(window: MainWindow, book: KeyBook) -> None:
    window.views.show_reading()
    before = window.page.current_word()
    assert book.bind("page.next-word", "J") is None
    QTest.keyClick(window.page, Qt.Key.Key_Right)
    assert window.page.current_word() == before
    QTest.keyClick(window.page, Qt.Key.Key_J)
    assert window.page.current_word() != before
    book.reset_all()
    QTest.keyClick(window.page, Qt.Key.Key_Left)
    assert window.page.current_word() == before


def test_the_keypads_enter_is_enter(window: MainWindow) -> None:
    window.views.show_reading()
    before = window.page.current_word()
    QTest.keyClick(window.page, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert window.page.current_word() != before


def test_keys_are_kept(window: MainWindow, book: KeyBook, qtbot: QtBot) -> None:
    book.bind("study.save", "J")
    book.clear("edit.undo")
    again = MainWindow(window._program)
    qtbot.addWidget(again)
    assert again.house.keys.keys("study.save") == ("J",)
    assert again.menus.edit.undo.shortcuts() == []
    again.house.keys.reset_all()
    assert again.menus.edit.undo.shortcuts() != []
    assert window._program.preferences.text("keys") == ""


def test_a_key_is_bound_by_keyboard_alone(page: KeysPage, book: KeyBook) -> None:
    page.table.choose("study.save")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.field.hasFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Shift)
    QTest.keyClick(page.field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert book.keys("study.save") == ("Ctrl+J",)
    assert list(page.chips.buttons) == ["Ctrl+J"]
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert book.keys("study.save") == ()
    page.reset.click()
    assert book.keys("study.save") == ("S",)


def test_keys_are_added_and_removed_one_by_one(page: KeysPage, book: KeyBook) -> None:
    page.table.choose("page.next-word")
    QTest.keyClick(page.table, Qt.Key.Key_Insert)
    QTest.keyClick(page.field, Qt.Key.Key_J)
    assert book.keys("page.next-word") == ("Right", "J")
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Plus)
    QTest.keyClick(page.field, Qt.Key.Key_S)
    assert page.refusal.text().startswith("S is taken by “Study: Save word”.")
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    QTest.keyClick(page.chips.buttons["Right"], Qt.Key.Key_Space)
    assert book.keys("page.next-word") == ("J",)
    QTest.keyClick(page.chips.buttons["J"], Qt.Key.Key_Delete)
    assert book.keys("page.next-word") == ()
    page.reset.click()
    assert book.keys("page.next-word") == ("Right",)


def test_both_keys_of_a_thing_are_obeyed(window: MainWindow, book: KeyBook) -> None:
    window.views.show_reading()
    first = window.page.current_word()
    assert book.add("page.next-word", "J") is None
    QTest.keyClick(window.page, Qt.Key.Key_J)
    second = window.page.current_word()
    QTest.keyClick(window.page, Qt.Key.Key_Right)
    assert len({word.token.start for word in (first, second) if word is not None}) == 2
    assert window.page.current_word() not in (first, second)


def test_a_taken_key_is_refused_and_it_is_said_by_what(page: KeysPage, book: KeyBook) -> None:
    page.table.choose("study.save")
    QTest.keyClick(page.field, Qt.Key.Key_K)
    assert book.keys("study.save") == ("S",)
    assert not page.refusal.isHidden()
    assert page.refusal.text().startswith("K is taken by “Study: Known”.")
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.refusal.isHidden()


def test_first_keys_that_are_taken_by_now_are_refused(book: KeyBook) -> None:
    book.clear("study.status-99")
    book.bind("study.save", "K")
    assert book.reset("study.status-99") == Taken("K", "Study", "Save word")
    assert book.keys("study.status-99") == ()


def test_a_sign_is_one_key_on_every_keyboard(page: KeysPage, book: KeyBook) -> None:
    page.table.choose("study.save")
    QTest.keyClick(page.field, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
    assert book.keys("study.save") == ("S", "!")
    QTest.keyClick(page.field, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert book.keys("study.save") == ("S", "!", "Shift+J")


def test_the_table_is_searched(page: KeysPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert page.show_matching("study save word") == 1
    assert page.table.entry is not None
    assert page.table.entry.id == "study.save"
    assert page.show_matching("no such thing") == 0
    assert not page.field.isEnabled()
    assert page.show_matching("") > 60


def test_the_sheet_lists_keys_as_they_are_now(window: MainWindow, book: KeyBook) -> None:
    window.views.show_reading()
    QTest.keyClick(window.page, Qt.Key.Key_Question)
    sheet = window.house.cheat_sheet
    assert sheet.isVisible()
    book.bind("study.save", "J")
    lines = {line.text: line.keys for block in sheet.blocks for line in block.lines}
    assert lines["Save word"] == ("J",)
    book.clear("study.save")
    assert "Save word" not in {line.text for block in sheet.blocks for line in block.lines}
    QTest.keyClicks(sheet.search, "mending")
    assert [block.title for block in sheet.blocks] == ["While mending the pairing"]
    sheet.change.click()
    assert window.house.preferences.dialog.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
