"""Back and forward, contents, parts: by keys and by pointer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.core.articles import Place
from reader.services.program import Program
from reader.ui.main_window import MainWindow
from reader.ui.navigating.wayfinding import Wayfinding
from tests.ui.navigating.conftest import CHAPTERS, PARAGRAPHS

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def key(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def top_row(window: MainWindow) -> int:
    return window.page.place().row


def chapter(number: int) -> int:
    """Give the row of a chapter's heading."""
    return 1 + (number - 1) * (PARAGRAPHS + 1)


def test_back_and_forward_within_an_article(
    sea: MainWindow, ways: Wayfinding, qtbot: QtBot
) -> None:
    assert not sea.menus.go.back.isEnabled()
    ways.travels.go(Place(chapter(2)))
    ways.travels.go(Place(chapter(3)))
    key(qtbot, sea, Qt.Key.Key_Left, ALT)
    assert top_row(sea) == chapter(2)
    key(qtbot, sea, Qt.Key.Key_Left, ALT)
    assert top_row(sea) == 0
    assert not sea.menus.go.back.isEnabled()
    key(qtbot, sea, Qt.Key.Key_Right, ALT)
    key(qtbot, sea, Qt.Key.Key_Right, ALT)
    assert top_row(sea) == chapter(3)
    assert not sea.menus.go.forward.isEnabled()


def test_the_side_buttons_of_a_mouse_lead_back_and_forward(
    sea: MainWindow, ways: Wayfinding, qtbot: QtBot
) -> None:
    ways.travels.go(Place(chapter(2)))
    qtbot.mouseClick(sea.page.viewport(), Qt.MouseButton.BackButton)
    assert top_row(sea) == 0
    qtbot.mouseClick(sea.page.viewport(), Qt.MouseButton.ForwardButton)
    assert top_row(sea) == chapter(2)


def test_back_and_forward_across_articles(
    sea: MainWindow, ways: Wayfinding, parts: tuple[str, str]
) -> None:
    ways.travels.go(Place(chapter(2)))
    sea.open_article(parts[1])
    ways.travels.go(Place(chapter(4)))
    ways.travels.back()
    ways.travels.back()
    assert (sea.reading_view.article_id, top_row(sea)) == (parts[0], chapter(2))
    ways.travels.forward()
    assert sea.reading_view.article_id == parts[1]
    ways.travels.forward()
    assert (sea.reading_view.article_id, top_row(sea)) == (parts[1], chapter(4))


def test_a_removed_article_is_told_and_left_out(
    sea: MainWindow, ways: Wayfinding, parts: tuple[str, str]
) -> None:
    sea.open_article(parts[1])
    sea.articles.remove([parts[0]])
    ways.travels.back()
    assert sea.reading_view.article_id != parts[0]
    assert sea.messages.property("kind") == "error"


def test_back_finds_a_row_that_moved(sea: MainWindow, ways: Wayfinding, program: Program) -> None:
    ways.travels.go(Place(chapter(2)))
    ways.travels.go(Place(chapter(4)))
    article = sea.reading_view.article
    assert article is not None
    program.editing.leave_out([article.rows[3].id, article.rows[4].id])
    sea.reading_view.refresh()
    ways.travels.back()
    assert top_row(sea) == chapter(2) - 2


def test_contents_by_keys(sea: MainWindow, ways: Wayfinding, qtbot: QtBot) -> None:
    ways.travels.go(Place(chapter(2) + 3))
    popup = ways.contents.popup
    key(qtbot, sea, Qt.Key.Key_O, CONTROL | SHIFT)
    assert popup.isVisible()
    texts = [popup.model.index(n).data() for n in range(popup.model.rowCount())]
    assert texts[:2] == ["Salt, part 1 · 鹽（1）", "Chapter 1 · 第1章"]
    assert texts[-3:] == ["Series: Salt", "1/2  Salt, part 1", "2/2  Salt, part 2"]
    assert popup.list.currentIndex().row() == 2, "the chapter one is in"
    assert sea.reading_view.rect().contains(popup.geometry())
    qtbot.keyClick(popup.list, Qt.Key.Key_Down)
    qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert top_row(sea) == chapter(3)
    assert sea.page.hasFocus()
    key(qtbot, sea, Qt.Key.Key_Left, ALT)
    assert top_row(sea) == chapter(2) + 3


def test_contents_lead_to_other_parts_by_pointer(
    sea: MainWindow, ways: Wayfinding, parts: tuple[str, str], qtbot: QtBot
) -> None:
    button = next(
        button
        for button in sea.top_bar.findChildren(QToolButton)
        if button.defaultAction() is sea.menus.go.contents
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = ways.contents.popup
    section, last = (popup.model.index(popup.model.rowCount() - back) for back in (3, 1))
    place = popup.list.visualRect(section).center()
    qtbot.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert popup.isVisible(), "the name of a section leads nowhere"
    place = popup.list.visualRect(last).center()
    qtbot.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sea.reading_view.article_id == parts[1]


def test_escape_closes_the_contents(sea: MainWindow, ways: Wayfinding, qtbot: QtBot) -> None:
    ways.contents.open()
    qtbot.keyClick(ways.contents.popup.list, Qt.Key.Key_Escape)
    assert not ways.contents.popup.isVisible()
    assert sea.page.hasFocus()


def test_an_article_without_headings_says_so(window: MainWindow) -> None:
    window.room.ways.contents.open()
    popup = window.room.ways.contents.popup
    assert popup.isVisible()
    assert popup.model.rowCount() == 0
    assert not popup.list.isVisible()


def test_the_next_and_the_previous_part(
    sea: MainWindow, parts: tuple[str, str], qtbot: QtBot
) -> None:
    assert not sea.menus.go.previous_part.isEnabled()
    key(qtbot, sea, Qt.Key.Key_PageDown, CONTROL)
    assert sea.reading_view.article_id == parts[1]
    assert not sea.menus.go.next_part.isEnabled()
    key(qtbot, sea, Qt.Key.Key_PageUp, CONTROL)
    assert sea.reading_view.article_id == parts[0]


def test_progress_is_told_in_time_and_as_a_line(
    sea: MainWindow, ways: Wayfinding, qtbot: QtBot
) -> None:
    progress = sea.reading_view.progress
    qtbot.waitUntil(lambda: progress.text.text() == "0 % · 2 min left")
    assert progress.share == 0
    ways.travels.go(Place(chapter(3)))
    qtbot.waitUntil(lambda: progress.text.text() == "50 % · 1 min left")
    sea.page.verticalScrollBar().setValue(sea.page.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: progress.text.text() == "100 %")
    assert CHAPTERS == 4
