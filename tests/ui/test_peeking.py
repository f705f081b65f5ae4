"""Peeking in the window: a known word is offered to be learned again, and one key does it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Side
from reader.core.entries import EntryKey, Status
from reader.ui.main_window import MainWindow

BANK = EntryKey("zh", "银行", "yín háng")
Press = Callable[[Qt.Key], None]


def press(window: MainWindow, qtbot: QtBot, *keys: Qt.Key) -> None:
    window.page.setFocus()
    for key in keys:
        qtbot.keyClick(window.page, key)


def test_a_known_word_one_had_to_look_up_is_learned_again_by_one_key(
    window: MainWindow, qtbot: QtBot
) -> None:
    peeking = window.reading_view.peeking
    window.page.put_cursor(Place(0, Side.RIGHT))
    press(window, qtbot, Qt.Key.Key_K)
    assert window.study.statuses[BANK] is Status.KNOWN

    press(window, qtbot, Qt.Key.Key_Y)
    assert not peeking.offer.isHidden()
    assert peeking.offer.text().startswith("银行")
    assert window.reading_view.status.isHidden()

    press(window, qtbot, Qt.Key.Key_Minus)
    assert window.study.statuses[BANK] is Status.LEARNING_5
    press(window, qtbot, Qt.Key.Key_Minus)
    assert window.study.statuses[BANK] is Status.LEARNING_4

    press(window, qtbot, Qt.Key.Key_Right)
    assert peeking.offer.isHidden()
    assert not window.reading_view.status.isHidden()
    window.study.undo()
    assert window.study.statuses[BANK] is Status.LEARNING_5


def test_a_word_that_is_not_kept_is_not_offered_and_not_lowered(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.page.put_cursor(Place(0, Side.RIGHT))
    press(window, qtbot, Qt.Key.Key_Y, Qt.Key.Key_Minus)
    assert window.reading_view.peeking.offer.isHidden()
    assert window.study.statuses == {}


def test_the_translation_is_asked_for_by_a_key(window: MainWindow, qtbot: QtBot) -> None:
    window.appearance.set("translation", "blurred")
    window.page.put_cursor(Place(0, Side.RIGHT))
    assert window.page.sheet is not None
    flow = window.page.sheet.flow
    assert not flow.is_legible(0, Side.LEFT)
    press(window, qtbot, Qt.Key.Key_T)
    assert flow.is_legible(0, Side.LEFT)
    assert not flow.is_legible(1, Side.LEFT)


def test_the_word_panel_does_not_tell_a_translation_that_is_covered(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.appearance.set("translation", "blurred")
    window.page.put_cursor(Place(0, Side.RIGHT))
    translation = window.word_panel.sections.translation

    def chosen() -> str:
        qtbot.keyClick(window.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        return translation.text()

    assert chosen() == ""
    press(window, qtbot, Qt.Key.Key_T)
    assert chosen() == "The bank opened early."
