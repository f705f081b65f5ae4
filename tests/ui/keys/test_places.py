"""Keys of lists, cards and modes are bound otherwise, and the texts that name them follow."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from reader.core.entries import Status
from reader.ui.keys.book import KeyBook
from reader.ui.keys.scopes import Scope
from reader.ui.keys.use_texts import bindable_uses
from reader.ui.keys.uses import USES
from reader.ui.main_window import MainWindow
from reader.ui.mending.describing import key_id
from reader.ui.page.mending.keys import MendCommand


@pytest.fixture
def book(window: MainWindow) -> KeyBook:
    return window.house.keys


def _tip(widget: QWidget) -> str:
    """Give the tooltip of a widget as it is once it is asked for."""
    place = QPoint(1, 1)
    QApplication.sendEvent(
        widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    )
    return widget.toolTip()


def test_every_use_has_a_text_a_group_and_an_id_of_its_own() -> None:
    uses = bindable_uses()
    assert len({use.id for use in uses}) == len(uses) == len(USES)
    assert all(use.text and use.group for use in uses)


def test_every_command_of_mending_but_leaving_has_keys() -> None:
    ids = {use.id for use in USES if use.scope is Scope.MENDING}
    assert ids == {key_id(each) for each in MendCommand if each is not MendCommand.LEAVE}


def test_the_vocabulary_obeys_other_keys(window: MainWindow, book: KeyBook) -> None:
    window.views.show_reading()
    QTest.keyClick(window.page, Qt.Key.Key_S)
    assert book.bind("vocabulary.status-99", "W") is None
    window.views.show_vocabulary()
    table = window.views.vocabulary.table
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_K)
    assert set(window.study.statuses.values()) == {Status.LEARNING_1}
    QTest.keyClick(table, Qt.Key.Key_W)
    assert set(window.study.statuses.values()) == {Status.KNOWN}


@pytest.mark.qt_log_ignore("raise")  # a tooltip after another, offscreen
def test_the_review_obeys_other_keys_and_says_so(window: MainWindow, book: KeyBook) -> None:
    window.views.show_reading()
    QTest.keyClick(window.page, Qt.Key.Key_S)
    assert book.bind("review.go-on", "A") is None
    assert book.add("review.grade-3", "G") is None
    window.views.show_review()
    view = window.views.review
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not view.is_revealed
    assert _tip(view.show_answer) == "Show the answer (A)"
    QTest.keyClick(view, Qt.Key.Key_A)
    assert view.is_revealed
    good = next(each for each in view.findChildren(QPushButton) if each.text().startswith("Good"))
    assert _tip(good) == "Good (3)"
    QTest.keyClick(view, Qt.Key.Key_G)
    assert view.current is None
    assert window._program.reviewing.count_due() == 0


def test_the_library_obeys_other_keys(window: MainWindow, book: KeyBook) -> None:
    assert book.bind("library.remove", "Ctrl+Backspace") is None
    listed = window.library_panel.list
    listed.setFocus()
    listed.setCurrentIndex(window.library_panel.model.index(0))
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert window._program.reading.articles()
    QTest.keyClick(listed, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert not window._program.reading.articles()


def test_mending_obeys_other_keys_and_its_bar_names_them(window: MainWindow, book: KeyBook) -> None:
    assert book.bind("mend.mark", "Q") is None
    window.menus.edit.mend.trigger()
    mode = window.room.desks.mending.mode
    QTest.keyClick(window.page, Qt.Key.Key_Space)
    assert mode.marked == ()
    QTest.keyClick(window.page, Qt.Key.Key_Q)
    assert len(mode.marked) == 1
    bar = window.reading_view.bars.mend_bar
    bar.resize(1200, bar.height())
    assert bar.buttons[MendCommand.MARK].key == "Q"
    assert "Enter links them." in bar.status.text()
    book.bind("mend.mark", "W")
    assert bar.buttons[MendCommand.MARK].key == "W"
    QTest.keyClick(window.page, Qt.Key.Key_Escape)
    QTest.keyClick(window.page, Qt.Key.Key_Escape)
    assert not mode.is_on


def test_a_fix_obeys_other_keys_and_its_card_names_them(window: MainWindow, book: KeyBook) -> None:
    assert book.bind("fixing.article", "Alt+A") is None
    assert book.bind("dividing.cut", "C") is None
    window.views.show_reading()
    QTest.keyClick(window.page, Qt.Key.Key_X)
    card = window.room.desks.fixing.desk.splits
    assert card.keys.text().startswith("← → C: ")
    before = card.cuts
    QTest.keyClick(card.strip, Qt.Key.Key_C)
    assert card.cuts != before
    QTest.keyClick(card.strip, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert card.scopes.scope.name == "ARTICLE"
    QTest.keyClick(card.strip, Qt.Key.Key_Escape)
    assert card.isHidden()


def test_a_field_lets_keys_of_its_card_pass(window: MainWindow, book: KeyBook) -> None:
    assert book.bind("fixing.always", "Ctrl+A") is None
    window.page.setFocus()
    QTest.keyClick(window.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.page, Qt.Key.Key_R)
    card = window.room.desks.fixing.desk.readings
    assert card.field.hasFocus()
    QTest.keyClick(card.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert card.scopes.scope.name == "ALWAYS"
    QTest.keyClick(card.field, Qt.Key.Key_A)
    assert card.field.text() == "a"
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert card.isHidden()


@pytest.mark.qt_log_ignore("raise")
def test_tooltips_name_the_keys_of_menus_as_they_are(window: MainWindow, book: KeyBook) -> None:
    bar = window.reading_view.bars.find_bar
    assert _tip(bar.next) == "Next (F3)"
    book.bind("go.find-next", "Ctrl+G")
    assert _tip(bar.next) == "Next (Ctrl+G)"
    book.clear("go.find-next")
    assert _tip(bar.next) == "Next"


def test_the_bookmarks_say_how_one_is_made(window: MainWindow, book: KeyBook) -> None:
    book.bind("go.bookmark", "Ctrl+D")
    window.room.ways.bookmarks.show_panel()
    said = [each.text() for each in window.room.ways.bookmarks.panel.findChildren(QLabel)]
    assert "Ctrl+D puts a bookmark at a row, N writes a note there." in said
