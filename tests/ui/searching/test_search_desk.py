"""Searching in the real window, by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.core.entries import EntryDraft, EntryKey, Status
from reader.core.lexicon import ChineseWord
from reader.core.searching import LibraryHit
from reader.ui.main_window import MainWindow
from reader.ui.searching.search_card import SearchCard

TIMEOUT = 20_000


@pytest.fixture
def card(window: MainWindow) -> SearchCard:
    window.desks.search.open()
    return window.desks.search.card


def type_in(qtbot: QtBot, card: SearchCard, text: str) -> None:
    """Type something and wait for what it finds."""
    card.field.clear()
    qtbot.waitUntil(lambda: card.model.rowCount() == 0, timeout=TIMEOUT)
    card.field.insert(text)
    qtbot.waitUntil(lambda: card.model.rowCount() > 0, timeout=TIMEOUT)


def current(card: SearchCard) -> object:
    return card.model.result(card.list.currentIndex().row())


def headings(card: SearchCard) -> list[str]:
    rows = range(card.model.rowCount())
    return [str(card.model.index(row).data()) for row in rows if card.model.result(row) is None]


def test_three_groups_answer_while_one_types(
    qtbot: QtBot, window: MainWindow, card: SearchCard
) -> None:
    key = EntryKey("zh", "银行", "yín háng")
    window.study.save(EntryDraft(key=key, gloss="bank", status=Status.LEARNING_2), None)
    type_in(qtbot, card, "yinhang")
    qtbot.waitUntil(lambda: len(headings(card)) == 3, timeout=TIMEOUT)
    assert headings(card) == ["Dictionary", "Vocabulary", "Library"]
    found = current(card)
    assert isinstance(found, ChineseWord)
    assert found.simplified == "银行"
    assert "Learning 2" in str(card.list.currentIndex().data())


def test_enter_shows_a_word_that_is_not_on_the_page(
    qtbot: QtBot, window: MainWindow, card: SearchCard
) -> None:
    type_in(qtbot, card, "tu2shu1guan3")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert not card.isVisible()
    word = window.word_panel.word
    assert word is not None
    assert word.card.chinese[0].simplified == "图书馆"
    QTest.keyClick(window.word_panel.keeping, Qt.Key.Key_S)
    entry = window.word_panel.entry
    assert entry is not None
    assert (entry.key.headword, entry.traditional) == ("图书馆", "圖書館")
    assert entry.sightings == ()


def test_a_kept_word_is_shown_with_what_is_kept(
    qtbot: QtBot, window: MainWindow, card: SearchCard
) -> None:
    window.study.save(EntryDraft(key=EntryKey("en", "river"), gloss="大河", note="wet"), None)
    window.views.show_vocabulary()
    window.desks.search.open()
    type_in(qtbot, card, "river")
    QTest.keyClick(card.field, Qt.Key.Key_Tab)
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert window.word_panel.entry is not None
    assert window.word_panel.entry.note == "wet"
    assert window.room.isVisible()


def test_a_row_that_was_found_is_gone_to(
    qtbot: QtBot, window: MainWindow, card: SearchCard
) -> None:
    type_in(qtbot, card, "nobody")
    qtbot.waitUntil(lambda: "Library" in headings(card), timeout=TIMEOUT)
    QTest.keyClick(card.field, Qt.Key.Key_Backtab)
    assert isinstance(current(card), LibraryHit)
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    word = window.page.current_word()
    assert word is not None
    assert (word.row.position, word.token.text) == (1, "Nobody")


def test_arrows_pass_over_headings_and_stop_at_the_ends(qtbot: QtBot, card: SearchCard) -> None:
    type_in(qtbot, card, "银行")
    first = card.list.currentIndex().row()
    QTest.keyClick(card.field, Qt.Key.Key_Up)
    assert card.list.currentIndex().row() == first == 1
    for _ in range(card.model.rowCount() + 2):
        QTest.keyClick(card.field, Qt.Key.Key_Down)
        assert current(card) is not None
    assert card.list.currentIndex().row() == card.model.rowCount() - 1


def test_escape_leaves_for_the_page(window: MainWindow, card: SearchCard) -> None:
    assert card.isVisible()
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert window.page.hasFocus()


def test_a_click_elsewhere_closes_the_card(window: MainWindow, card: SearchCard) -> None:
    window.library_panel.search.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not card.isVisible()


def test_nothing_found_is_said(qtbot: QtBot, card: SearchCard) -> None:
    type_in(qtbot, card, "银行")
    card.field.setText("qqqqqqq")
    qtbot.waitUntil(lambda: card.remark.text() == "Nothing was found.", timeout=TIMEOUT)
    assert card.model.rowCount() == 0
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert card.isVisible()


def test_what_is_edited_is_found_when_the_card_is_opened_again(
    qtbot: QtBot, window: MainWindow, card: SearchCard
) -> None:
    type_in(qtbot, card, "银行")
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert window.reading_view.article is not None
    row = window.reading_view.article.rows[1]
    window._program.editing.set_texts(row.id, "A zebra came.", "来了一匹斑马。")
    window.desks.search.open()
    type_in(qtbot, card, "斑马")
    qtbot.waitUntil(lambda: "Library" in headings(card), timeout=TIMEOUT)
