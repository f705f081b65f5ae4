"""A whole session by pointer alone: it clicks at places of what is seen, nothing else acts."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QListView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.core.corrections.correction import Scope
from reader.core.entries import Status
from reader.ui.main_window import MainWindow
from reader.ui.page import WordAt
from reader.ui.views import View
from tests.ui.hands import Pointer


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_whole_session(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    pointer, page, panel = Pointer(qtbot), window.page, window.word_panel
    viewport = page.viewport()

    # The welcome is answered, and the hints are gone through.
    card = window.house.welcome.card
    qtbot.waitUntil(card.isVisible, timeout=20000)
    pointer.click(card.begin)
    hints = window.house.welcome.hints
    for _ in range(3):
        pointer.click(hints.go_on)
    assert not hints.isVisible()

    # An article is opened from the library.
    listed = window.library_panel.list
    pointer.click(listed.viewport(), _middle(listed, 3))
    article = window.reading_view.article
    assert article is not None
    qtbot.waitUntil(lambda: _chinese_word(window) is not None, timeout=20000)

    # A word is pointed at, and looked up by a click.
    word = _chinese_word(window)
    assert word is not None
    place = page.word_rect(word).center()
    pointer.hover(viewport, place)
    qtbot.waitUntil(window.hover_card.isVisible, timeout=20000)
    pointer.click(viewport, place)
    qtbot.waitUntil(lambda: panel.word is not None)
    assert panel.word is not None
    assert panel.word.at == word

    # It is kept, and its status set; that is taken back by the menu.
    pointer.click(panel.keeping.save)
    pointer.click(panel.keeping.statuses.button(Status.LEARNING_3))
    assert list(window.study.statuses.values()) == [Status.LEARNING_3]
    pointer.choose(window.menuBar(), "Edit", "Undo mark")
    qtbot.waitUntil(lambda: list(window.study.statuses.values()) == [Status.LEARNING_1])

    # Pinyin goes above all words by the bar, and translations are blurred by the menu.
    pointer.choose_from(_button(window.top_bar, "Pinyin"), "Above all words")
    assert window.appearance.setting("pinyin") == "all"
    pointer.choose(
        window.menuBar(), "View", "Translation", "Translation", "Blurred until asked for"
    )
    assert window.appearance.setting("translation") == "blurred"

    # The row is marked by its menu, and listed by the bar.
    pointer.click(viewport, page.word_rect(word).center(), is_right=True)
    pointer.choose_line("Bookmark this row")
    assert len(window._program.bookmarking.listed()) == 1

    # Another article, and back.
    pointer.click(listed.viewport(), _middle(listed, 1))
    assert window.reading_view.article_id != article.article.id
    pointer.click(_button(window.top_bar, "Back"))
    assert window.reading_view.article_id == article.article.id

    # A division is fixed beside its word, in this article, and that is taken back.
    qtbot.waitUntil(lambda: _chinese_word(window) is not None, timeout=20000)
    word = _chinese_word(window)
    assert word is not None
    pointer.click(viewport, page.word_rect(word).center(), is_right=True)
    pointer.choose_line("Fix the division of")
    splits = window.room.desks.fixing.desk.splits
    qtbot.waitUntil(splits.isVisible)
    pointer.click(splits.strip, splits.strip.place_of(splits.strip.gap))
    pointer.click(splits.scopes.buttons[Scope.ARTICLE])
    pointer.click(splits.accept)
    assert not splits.isVisible()
    pointer.choose(window.menuBar(), "Edit", "Undo")

    # The vocabulary is filtered, and what is left goes into a deck.
    pointer.click(_button(window.top_bar, "Vocabulary"))
    view = window.views.vocabulary
    assert view.model.rowCount() == 1
    pointer.choose_in(view.filters.language, 2)
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    pointer.choose_in(view.filters.language, 1)
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    pointer.click(_button(view, "Export these"))
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    save = box.button(QDialogButtonBox.StandardButton.Save)
    qtbot.waitUntil(save.isEnabled)
    dialog.setDirectory(str(tmp_path))  # it would begin where another test saved last
    deck = tmp_path / "Duizhao.apkg"
    pointer.click(save)
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    qtbot.waitUntil(lambda: zipfile.is_zipfile(deck), timeout=20000)

    # The word is due, and is reviewed.
    pointer.click(_button(window.top_bar, "Review"))
    review = window.views.review
    pointer.click(review.show_answer)
    pointer.click(_button(review.grades, "Good"))
    assert window._program.reviewing.count_due() == 0
    pointer.click(_button(review, "Back to reading"))
    assert window.views.shown is View.READING

    # The theme is changed in Preferences, and the window is closed.
    pointer.choose(window.menuBar(), "Edit", "Preferences")
    preferences = window.house.preferences.dialog
    qtbot.waitUntil(preferences.isVisible)
    themes = preferences.lines["theme"].editor
    assert isinstance(themes, QComboBox)
    pointer.choose_in(themes, themes.findData("sepia"))
    assert window.appearance.setting("theme") == "sepia"
    pointer.click(_button(preferences, "Close"))
    assert not preferences.isVisible()
    pointer.choose(window.menuBar(), "File", "Quit")
    qtbot.waitUntil(lambda: not window.isVisible())


def _middle(listed: QListView, row: int) -> QPoint:
    return listed.visualRect(listed.model().index(row, 0)).center()


def _button(holder: QWidget, name: str) -> QAbstractButton:
    """Give a button of something by what it says, or is called."""
    found = [
        each
        for each in holder.findChildren(QAbstractButton)
        if each.isVisible() and name in (each.text().strip("…\u2002"), each.accessibleName())
    ]
    assert found, name
    return found[0]


def _chinese_word(window: MainWindow) -> WordAt | None:
    """Give a word in sight that a dictionary explains."""
    article, page = window.reading_view.article, window.page
    for stored in article.rows if article is not None else ():
        for token in page.tokens(stored.position, Side.RIGHT):
            word = WordAt(stored, Side.RIGHT, token)
            area = page.word_rect(word)
            is_seen = not area.isEmpty() and page.viewport().rect().contains(area)
            if is_seen and len(token.text) > 1 and token.gloss is not None and token.readings:
                return word
    return None
