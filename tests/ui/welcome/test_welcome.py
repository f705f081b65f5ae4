"""The first start asks, sets what suits, and gives three hints; later starts do not."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app.starters import add_starters
from reader.ui.main_window import MainWindow
from reader.ui.welcome.welcome_desk import WelcomeDesk


def _welcomed(window: MainWindow) -> WelcomeDesk:
    window.house.show_welcome()
    return window.house.welcome


def test_a_newcomer_is_welcomed_once(window: MainWindow, qtbot: QtBot) -> None:
    assert "welcome" not in vars(window.house)
    window.house.welcome_newcomer()
    qtbot.waitUntil(lambda: "welcome" in vars(window.house))
    card = window.house.welcome.card
    assert card.isVisible()
    assert window._program.preferences.flag("welcomed")
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    again = MainWindow(window._program)
    qtbot.addWidget(again)
    again.house.welcome_newcomer()
    qtbot.wait(500)
    assert "welcome" not in vars(again.house)


def test_who_learns_english_needs_no_pinyin(window: MainWindow) -> None:
    card = _welcomed(window).card
    next(each for each in card.languages.buttons() if each.text() == "English").click()
    card.begin.click()
    assert window._program.preferences.text("studied") == "en"
    assert window._program.preferences.text("pinyin") == "off"


def test_an_article_in_the_script_is_opened(window: MainWindow) -> None:
    add_starters(window._program)
    card = _welcomed(window).card
    card.scripts.buttons()[1].click()
    QTest.keyClick(card, Qt.Key.Key_Return)
    article = window.reading_view.article
    assert article is not None
    assert article.article.metadata.languages == ("en", "zh-Hant")
    assert window._program.preferences.text("pinyin") == "unknown"


def test_hints_go_on_by_key_and_name_the_keys_that_are_bound(window: MainWindow) -> None:
    window.house.keys.bind("study.save", "J")
    desk = _welcomed(window)
    desk.card.begin.click()
    assert desk.hints.isVisible()
    QTest.keyClick(window.page, Qt.Key.Key_Escape)
    assert desk.hints.text.text().startswith("J keeps the word")
    QTest.keyClick(window.page, Qt.Key.Key_Escape)
    QTest.keyClick(window.page, Qt.Key.Key_Escape)
    assert not desk.hints.isVisible()


def test_hints_go_on_when_that_is_done(window: MainWindow) -> None:
    desk = _welcomed(window)
    desk.card.begin.click()
    QTest.keyClick(window.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.hints.number == 1
    QTest.keyClick(window.page, Qt.Key.Key_S)
    assert desk.hints.number == 2
    desk.hints.go_on.click()
    assert not desk.hints.isVisible()


def test_who_wants_no_hints_gets_none(window: MainWindow) -> None:
    desk = _welcomed(window)
    desk.card.begin.click()
    desk.hints.skip.click()
    assert not desk.hints.isVisible()
    assert window.menus.help.actions()[1].text() == "&Welcome"
    window.menus.help.actions()[1].trigger()
    assert desk.card.isVisible()
