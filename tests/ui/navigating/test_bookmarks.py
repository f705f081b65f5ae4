"""Bookmarks and notes in the window."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.core.articles import Place
from reader.services.program import Program
from reader.ui.main_window import MainWindow
from reader.ui.navigating.bookmark_panel import BookmarkPanel
from reader.ui.navigating.wayfinding import Wayfinding
from reader.ui.page.marginalia import Marginalia

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def left_there(window: MainWindow) -> Marginalia:
    sheet = window.page.sheet
    assert sheet is not None
    return sheet.flow.marginalia


def row_id(window: MainWindow, number: int) -> str:
    article = window.reading_view.article
    assert article is not None
    return article.rows[number].id


def go(window: MainWindow, row: int) -> None:
    """Read on at a row, with the cursor nowhere."""
    window.room.ways.travels.go(Place(row))


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(window.page, key, held)


def write(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Write a note where the page is."""
    qtbot.keyClick(window.page, Qt.Key.Key_N)
    editor = window.reading_view.bars.note_editor
    assert editor.text.hasFocus()
    editor.text.setPlainText(text)
    qtbot.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)


def texts(panel: BookmarkPanel) -> list[str]:
    return [panel.model.index(n).data() for n in range(panel.model.rowCount())]


@pytest.fixture
def panel(sea: MainWindow, ways: Wayfinding, qtbot: QtBot) -> BookmarkPanel:
    """The panel over a bookmark in row 3, a note in row 30, and one in the other part."""
    go(sea, 3)
    press(qtbot, sea, Qt.Key.Key_B, CONTROL)
    go(sea, 30)
    write(qtbot, sea, "Which boat?")
    press(qtbot, sea, Qt.Key.Key_PageDown, CONTROL)
    go(sea, 7)
    write(qtbot, sea, "海港")
    press(qtbot, sea, Qt.Key.Key_PageUp, CONTROL)
    press(qtbot, sea, Qt.Key.Key_B, CONTROL | SHIFT)
    assert ways.bookmarks.panel.isVisible()
    return ways.bookmarks.panel


def test_a_key_puts_a_bookmark_and_takes_it_away(
    sea: MainWindow, program: Program, qtbot: QtBot
) -> None:
    go(sea, 4)
    press(qtbot, sea, Qt.Key.Key_B, CONTROL)
    assert left_there(sea).bookmarked == {row_id(sea, 4)}
    assert sea.messages.text == "Added a bookmark."
    press(qtbot, sea, Qt.Key.Key_B, CONTROL)
    assert left_there(sea).bookmarked == frozenset()
    sea.study.undo()
    assert left_there(sea).bookmarked == {row_id(sea, 4)}
    sea.study.undo()
    assert program.bookmarking.listed() == ()


def test_a_note_is_written_changed_and_deleted(
    sea: MainWindow, program: Program, qtbot: QtBot
) -> None:
    go(sea, 4)
    write(qtbot, sea, " Why this boat? ")
    assert left_there(sea).notes == {row_id(sea, 4): "Why this boat?"}
    assert sea.page.hasFocus()
    editor = sea.reading_view.bars.note_editor
    press(qtbot, sea, Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier)
    assert editor.text.toPlainText() == "Why this boat?"
    qtbot.keyClick(editor.text, Qt.Key.Key_Escape)
    assert left_there(sea).notes
    write(qtbot, sea, "Because.")
    assert left_there(sea).notes == {row_id(sea, 4): "Because."}
    press(qtbot, sea, Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier)
    qtbot.mouseClick(editor.delete, Qt.MouseButton.LeftButton)
    assert left_there(sea).notes == {}
    sea.study.undo()
    assert left_there(sea).notes == {row_id(sea, 4): "Because."}
    assert len(program.bookmarking.listed()) == 1


def test_a_click_on_a_note_opens_it(sea: MainWindow, qtbot: QtBot) -> None:
    go(sea, 4)
    write(qtbot, sea, "A boat.")
    sheet, viewport = sea.page.sheet, sea.page.viewport()
    assert sheet is not None
    note = sheet.flow.row(4).note
    assert note is not None
    top = sheet.flow.top(4) - sea.page.verticalScrollBar().value()
    left = sheet.flow.compositor.columns.span[0]
    place = QPoint(round(left) + 30, round(top + (note.top + note.bottom) / 2))
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert sea.reading_view.bars.note_editor.isVisible()
    assert sea.reading_view.bars.note_editor.text.toPlainText() == "A boat."
    qtbot.keyClick(sea.reading_view.bars.note_editor.text, Qt.Key.Key_Escape)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(4, place.y()))
    assert not sea.reading_view.bars.note_editor.isVisible()


def test_of_a_very_long_note_the_page_shows_how_it_begins(
    sea: MainWindow, program: Program, qtbot: QtBot
) -> None:
    go(sea, 4)
    write(qtbot, sea, "long " * 10_000)
    (shown,) = left_there(sea).notes.values()
    assert len(shown) < 3000
    assert shown.endswith("…")
    assert len(program.bookmarking.listed()[0].bookmark.note) == 49_999


def test_an_empty_note_is_none(sea: MainWindow, program: Program, qtbot: QtBot) -> None:
    write(qtbot, sea, "  ")
    assert program.bookmarking.listed() == ()
    assert sea.messages.text == ""


def test_the_row_of_a_note_stays_in_sight(sea: MainWindow, ways: Wayfinding, qtbot: QtBot) -> None:
    sheet = sea.page.sheet
    assert sheet is not None
    bottom = sea.page.verticalScrollBar().value() + sea.page.viewport().height() - 40
    lowest = sheet.row_at(QPointF(300, bottom))
    assert lowest is not None
    menu = QMenu()
    ways.bookmarks.add_to_menu(menu, QPointF(300, sea.page.viewport().height() - 40))
    menu.actions()[-1].trigger()
    assert sea.reading_view.bars.note_editor.isVisible()
    top = sheet.flow.top(lowest.position) - sea.page.verticalScrollBar().value()
    assert 0 < top < sea.page.viewport().height() - 40
    qtbot.keyClick(sea.reading_view.bars.note_editor.text, Qt.Key.Key_Escape)
    menu.deleteLater()


def test_the_row_menu_offers_both(sea: MainWindow, qtbot: QtBot) -> None:
    point = QPoint(400, 300)
    row = sea.page.row_at(QPointF(point))
    assert row is not None
    menu = sea.room.desks.editing.row_menu(point)
    assert menu is not None
    named = {action.text(): action for action in menu.actions()}
    named["Bookmark this row"].trigger()
    assert left_there(sea).bookmarked == {row.id}
    assert "Write a note…" in named
    menu.deleteLater()
    menu = sea.room.desks.editing.row_menu(point)
    assert menu is not None
    assert "Remove the bookmark" in {action.text() for action in menu.actions()}
    menu.deleteLater()
    qtbot.wait(1)


def test_the_panel_lists_this_article_or_all(panel: BookmarkPanel, qtbot: QtBot) -> None:
    assert texts(panel) == ["Line 1.", "Which boat?"]
    qtbot.mouseClick(panel.everywhere, Qt.MouseButton.LeftButton)
    assert texts(panel) == ["海港", "Line 1.", "Which boat?"]
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Note: 海港. “")
    panel.search.setText("BOAT")
    qtbot.waitUntil(lambda: texts(panel) == ["Which boat?"])
    panel.search.setText("無此")
    qtbot.waitUntil(lambda: texts(panel) == [])


def test_enter_goes_there_and_back_leads_back(
    sea: MainWindow, ways: Wayfinding, panel: BookmarkPanel, parts: tuple[str, str], qtbot: QtBot
) -> None:
    panel.everywhere.click()
    before = sea.page.place()
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert (sea.reading_view.article_id, sea.page.place().row) == (parts[1], 7)
    ways.travels.back()
    assert (sea.reading_view.article_id, sea.page.place()) == (parts[0], before)
    place = panel.list.visualRect(panel.model.index(2)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sea.page.place().row == 30


def test_the_list_edits_and_deletes(
    sea: MainWindow, panel: BookmarkPanel, program: Program, qtbot: QtBot
) -> None:
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(1))
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    editor = sea.reading_view.bars.note_editor
    assert editor.text.toPlainText() == "Which boat?"
    editor.text.setPlainText("That boat.")
    qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    assert texts(panel) == ["Line 1.", "That boat."]
    panel.list.setFocus()
    panel.list.selectAll()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert texts(panel) == []
    assert len(program.bookmarking.listed()) == 1
    sea.study.undo()
    assert texts(panel) == ["Line 1.", "That boat."]


def test_an_empty_text_leaves_a_plain_bookmark_as_it_is(
    sea: MainWindow, panel: BookmarkPanel, qtbot: QtBot
) -> None:
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    qtbot.mouseClick(sea.reading_view.bars.note_editor.save, Qt.MouseButton.LeftButton)
    assert texts(panel) == ["Line 1.", "Which boat?"]


def test_escape_gives_the_place_back_to_the_word_panel(
    sea: MainWindow, panel: BookmarkPanel, qtbot: QtBot
) -> None:
    qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert sea.room.side.currentWidget() is sea.word_panel
    assert sea.page.hasFocus()


def test_bookmarks_follow_a_mend_on_the_page(
    sea: MainWindow, program: Program, qtbot: QtBot
) -> None:
    go(sea, 5)
    press(qtbot, sea, Qt.Key.Key_B, CONTROL)
    patch = program.mending.merge(row_id(sea, 4))
    sea.reading_view.patch(patch)
    assert left_there(sea).bookmarked == {row_id(sea, 4)}
