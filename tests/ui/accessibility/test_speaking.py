"""What somebody hears who listens to the window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.core.articles import Article, Metadata, Place, Row, RowKind, Side
from reader.core.entries import Status
from reader.core.errors import NotFoundError
from reader.core.origins import Origin
from reader.services.program import Program
from reader.services.reviewing import Rating
from reader.ui.accessibility.announcing import announce
from reader.ui.accessibility.page_interface import PageInterface
from reader.ui.main_window import MainWindow
from tests.ui.accessibility.conftest import Listener


@pytest.fixture
def heard(document: PageInterface, listener: Listener, window: MainWindow) -> Listener:  # noqa: ARG001
    """Who listens while the cursor is on the first Chinese word, and heard nothing yet."""
    window.activateWindow()
    window.page.setFocus()
    window.page.put_cursor(Place(0, Side.RIGHT, 0))
    for kept in (listener.said, listener.urgent, listener.focused, listener.renamed):
        kept.clear()
    return listener


def test_the_cursor_tells_the_word_it_comes_to(heard: Listener, window: MainWindow) -> None:
    QTest.keyClick(window.page, Qt.Key.Key_Right)
    assert heard.focused == ["很, hěn, very; quite – New"]
    assert heard.said == []  # the card that a key opens says nothing that the focus did not


def test_the_card_that_the_pointer_opens_is_said(heard: Listener, window: MainWindow) -> None:
    word = window.page.current_word()
    assert word is not None
    window.library_panel.search.setFocus()
    QTest.mouseMove(window.page.viewport(), window.page.word_rect(word).center())
    assert len(heard.said) == 1
    assert heard.said[0].startswith("银行 yín háng bank")
    QTest.mouseMove(window.page.viewport(), QPoint(1, 1))


def test_the_page_tells_its_word_when_it_gets_the_focus(
    heard: Listener, window: MainWindow
) -> None:
    window.library_panel.search.setFocus()
    window.page.setFocus()
    assert heard.focused[-1] == "银行, yín háng, bank – New"


def test_the_word_panel_is_said(heard: Listener, window: MainWindow) -> None:
    QTest.keyClick(window.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(heard.said) == 1
    assert heard.said[0].startswith("银行, yín háng, bank")
    assert heard.said[0].endswith(" – New")


def test_what_becomes_of_a_word_is_said(heard: Listener, window: MainWindow) -> None:
    window.guide.set_current_status(Status.LEARNING_3)
    assert heard.said[-1] == "银行: Learning 3"
    assert heard.renamed == ["银行, yín háng, bank – Learning 3"]
    window.study.undo()
    assert "银行: New" in heard.said


def test_an_uncovered_translation_is_read(heard: Listener, window: MainWindow) -> None:
    window.appearance.set("studied", "zh")
    window.appearance.set("translation", "blurred")
    window.reading_view.peeking.turn_translation()
    assert heard.said == ["The bank opened early. Everybody was surprised."]
    window.reading_view.peeking.turn_translation()
    assert len(heard.said) == 1  # nothing is said of what is covered again


def test_what_is_selected_is_said_once_it_stands(
    heard: Listener, window: MainWindow, qtbot: QtBot
) -> None:
    window.page.selecting.select_all()
    window.page.selecting.select_all()
    qtbot.waitUntil(lambda: bool(heard.said), timeout=20000)
    assert heard.said == ["Selected: 银行很早就开门了。大家都很惊讶。\n没有人有钱。"]
    window.page.selecting.select(None)
    assert len(heard.said) == 1


def test_a_long_row_is_named_by_its_beginning(
    document: PageInterface, window: MainWindow, program: Program
) -> None:
    metadata = Metadata(languages=("en", "zh-Hans"), titles=("Long", None))
    row = Row(RowKind.PARAGRAPH, "One more word. " * 100, None)
    (added,) = program.importing.add([Article(metadata, (row,))], Origin(("tests",)))
    window.open_article(added.id)
    name = document.child(0).text(QAccessible.Text.Name)
    assert (len(name), name[-1]) == (201, "…")
    assert document.child(0).child(0).textInterface().characterCount() == 1500


def test_a_reading_that_is_asked_for_is_said(heard: Listener, window: MainWindow) -> None:
    window.reading_view.peeking.ask_reading()
    assert heard.said == ["yín háng"]


def test_another_article_gives_the_focus_to_its_word(
    heard: Listener, window: MainWindow, qtbot: QtBot
) -> None:
    window.reading_view.read_anew()
    qtbot.waitUntil(lambda: bool(heard.focused), timeout=20000)
    assert heard.focused[-1].startswith("The, ")


def test_a_review_is_heard_card_by_card(heard: Listener, window: MainWindow) -> None:
    window.guide.set_current_status(Status.LEARNING_1)
    heard.said.clear()
    window.views.show_review()
    review = window.views.review
    assert heard.said == ["银行\n银行很早就开门了。"]
    assert review.card.accessibleDescription() == ""  # nobody reads the answer before it is asked
    review.reveal()
    assert heard.said[-1].startswith("yín háng\nbank")
    review.grade(Rating.GOOD)
    assert heard.said[-1] == "Done: 1 word reviewed."


def test_mending_tells_the_sentence_it_comes_to(heard: Listener, window: MainWindow) -> None:
    window.room.desks.mending.switch(on=True)
    heard.said.clear()
    QTest.keyClick(window.page, Qt.Key.Key_Down)
    assert heard.said
    assert heard.said[-1].startswith("Row 1 · sentence 2 of 2")
    assert heard.said[-1].endswith("大家都很惊讶。")
    window.room.desks.mending.switch(on=False)


def test_messages_are_said_and_errors_at_once(heard: Listener, window: MainWindow) -> None:
    window.messages.tell("Something happened.")
    window.messages.tell_error(NotFoundError("Something went wrong."))
    assert heard.said == ["Something happened.", "Something went wrong."]
    assert heard.urgent == ["Something went wrong."]


def test_without_a_listener_nothing_is_made_or_said(window: MainWindow, listener: Listener) -> None:
    QAccessible.setActive(False)
    for kept in (listener.said, listener.focused):
        kept.clear()
    QTest.keyClick(window.page, Qt.Key.Key_Right)
    window.guide.set_current_status(Status.KNOWN)
    window.messages.tell("Something happened.")
    window.reading_view.read_anew()
    announce(window, "Nobody hears this.")
    assert (listener.said, listener.focused) == ([], [])
    interface = QAccessible.queryAccessibleInterface(window.page)
    assert isinstance(interface, PageInterface)
    assert len(interface.parts) == 0
