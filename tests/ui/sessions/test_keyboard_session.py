"""A whole session by keyboard alone: keys go to whatever has the keyboard, nothing else acts."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.core.entries import Status
from reader.ui.main_window import MainWindow
from reader.ui.views import View
from tests.ui.hands import Keyboard


@pytest.fixture
def keyboard(window: MainWindow) -> Keyboard:
    return Keyboard(window)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_whole_session(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    page, panel = window.page, window.word_panel

    # The welcome is answered, and the hints are gone through.
    qtbot.waitUntil(window.house.welcome.card.isVisible, timeout=20000)
    keyboard.press("Right", "Left", "Return")
    hints = window.house.welcome.hints
    assert hints.isVisible()
    keyboard.press("Escape", "Escape", "Escape")
    assert not hints.isVisible()
    assert keyboard.at is page

    # An article is searched for in the library, and opened.
    keyboard.press("/")
    keyboard.type("steel")
    keyboard.press("Return")
    assert window.library_panel.list.hasFocus()
    keyboard.press("Return")
    article = window.reading_view.article
    assert article is not None
    assert "steel" in article.article.metadata.title.lower()
    assert keyboard.at is page
    qtbot.waitUntil(lambda: page.current_word() is not None, timeout=20000)

    # The cursor moves by word and row, to the other side, and a word is looked up.
    first = page.current_word()
    keyboard.press("Right")
    second = page.current_word()
    assert second != first
    keyboard.press("Down", "Ctrl+Right")
    word = page.current_word()
    assert word is not None
    assert second is not None
    assert (word.row.id, word.side) != (second.row.id, second.side)
    qtbot.waitUntil(window.hover_card.isVisible, timeout=20000)
    keyboard.press("Ctrl+Return")
    assert panel.word is not None
    assert panel.word.at == page.current_word()

    # It is kept, its status set, taken back and set again.
    keyboard.press("S", "3")
    assert list(window.study.statuses.values()) == [Status.LEARNING_3]
    keyboard.press("4", "Ctrl+Z")
    assert list(window.study.statuses.values()) == [Status.LEARNING_3]

    # Pinyin goes above all words, by the menu; without any, one word is peeked at.
    keyboard.press("Alt+V", "P", "A")
    assert window.appearance.setting("pinyin") == "all"
    keyboard.press("Alt+V", "P", "O")
    assert window.appearance.setting("pinyin") == "off"
    keyboard.press("Y")
    assert keyboard.at is page

    # A translation that is blurred is asked for.
    keyboard.press("Alt+V", "T", "T", "B")
    assert window.appearance.setting("translation") == "blurred"
    keyboard.press("T")

    # Something is found on the page.
    keyboard.press("Ctrl+F")
    keyboard.type("steel")
    qtbot.waitUntil(lambda: " of " in window.reading_view.bars.find_bar.count.text())
    keyboard.press("Return", "Escape")
    assert keyboard.at is page

    # A row is marked, and something is searched for everywhere; then the way back.
    keyboard.press("Ctrl+B")
    assert len(window._program.bookmarking.listed()) == 1
    keyboard.press("Ctrl+K")
    keyboard.type("sovereignty")
    qtbot.waitUntil(lambda: window.desks.search.card.model.rowCount() > 0, timeout=20000)
    keyboard.press("Tab")
    keyboard.press("Return")
    other = window.reading_view.article
    assert other is not None
    assert other.article.id != article.article.id
    keyboard.press("Escape")
    assert keyboard.at is page
    keyboard.press("Alt+Left")
    assert window.reading_view.article_id == article.article.id

    # A reading is fixed, and that is taken back.
    qtbot.waitUntil(lambda: page.current_word() is not None, timeout=20000)
    word = page.current_word()
    assert word is not None
    if word.side is Side.LEFT:
        keyboard.press("Ctrl+Right")
    keyboard.press("R")
    readings = window.room.desks.fixing.desk.readings
    assert readings.isVisible()
    word = page.current_word()
    assert word is not None
    keyboard.type(" ".join("ce4" for _ in word.token.text))
    keyboard.press("Return")
    assert not readings.isVisible()
    assert keyboard.at is page
    qtbot.waitUntil(lambda: _readings(window) == {"cè"}, timeout=20000)
    keyboard.press("Ctrl+Z")
    qtbot.waitUntil(lambda: _readings(window) == set(word.token.readings), timeout=20000)

    # The vocabulary is filtered, and what is left goes into a deck.
    keyboard.press("Alt+2")
    table = window.views.vocabulary.table
    assert table.hasFocus()
    keyboard.press("/")
    keyboard.type("no such word")
    rows = window.views.vocabulary.model.rowCount
    qtbot.waitUntil(lambda: rows() == 0)
    keyboard.press("Escape")
    qtbot.waitUntil(lambda: rows() == 1)
    keyboard.press("Return")
    assert table.hasFocus()
    keyboard.press("2")
    assert list(window.study.statuses.values()) == [Status.LEARNING_2]
    keyboard.press("Ctrl+E")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
    assert isinstance(keyboard.at, QLineEdit)
    keyboard.press("Ctrl+A")
    keyboard.type(str(tmp_path / "deck.apkg"))
    keyboard.press("Return")
    qtbot.waitUntil(lambda: zipfile.is_zipfile(tmp_path / "deck.apkg"), timeout=20000)

    # The word is due, and is reviewed.
    keyboard.press("Alt+3", "Space")
    assert window.views.review.is_revealed
    keyboard.press("3")
    assert window._program.reviewing.count_due() == 0
    keyboard.press("Escape")
    assert window.views.shown is View.READING
    assert keyboard.at is page

    # The theme is changed in Preferences, and the window is closed.
    keyboard.press("Ctrl+,")
    preferences = window.house.preferences.dialog
    qtbot.waitUntil(preferences.isActiveWindow)
    keyboard.type("theme")
    keyboard.press("Tab", "Tab", "Down")
    assert window.appearance.setting("theme") != "light"
    keyboard.press("Escape")
    assert keyboard.at is page
    keyboard.press("Ctrl+Q")
    assert not window.isVisible()


def _readings(window: MainWindow) -> set[str]:
    word = window.page.current_word()
    return set(word.token.readings) if word is not None else set()
