"""Levels in the real window."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.core.arranging import Order
from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.entries import EntryKey, Status
from reader.core.origins import Origin
from reader.ui.levels.levels_panel import LevelsPanel
from reader.ui.library_model import LibraryRole
from reader.ui.main_window import MainWindow

TIMEOUT = 20_000
BANK = EntryKey("zh", "银行", "yín háng")


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> LevelsPanel:
    """The levels of the open article."""
    assert window.reading_view.article_id is not None
    window.room.desks.levels.show_levels(window.reading_view.article_id)
    panel = window.room.desks.levels_panel
    qtbot.waitUntil(panel.page.isVisible, timeout=TIMEOUT)
    return panel


def row_of(panel: LevelsPanel, headword: str) -> int:
    model = panel.page.model
    rows = range(model.rowCount())
    return next(row for row in rows if model.word(row).key.headword == headword)


def select(panel: LevelsPanel, headword: str) -> None:
    index = panel.page.model.index(row_of(panel, headword))
    panel.page.list.setCurrentIndex(index)
    select = QItemSelectionModel.SelectionFlag.ClearAndSelect
    panel.page.list.selectionModel().select(index, select)


def facts(window: MainWindow) -> str:
    return str(window.library_panel.model.index(0).data(LibraryRole.FACTS))


def test_the_panel_shows_what_is_lacking(panel: LevelsPanel) -> None:
    page = panel.page
    assert panel.title.text() == "The bank by the river"
    assert page.known.text() == "0 % known"
    assert "words" in page.facts.text()
    assert "min to read" in page.facts.text()
    shown = page.model.index(row_of(panel, "银行")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(shown).startswith("银行, yín háng, once, ")


def test_charts_say_what_they_draw(panel: LevelsPanel) -> None:
    charts = [shown._chart for shown in panel.page._charts]
    names = [chart.accessibleName() for chart in charts]
    assert [name.partition(":")[0] for name in names] == ["HSK 2.0", "HSK 2021", "HSK 2025"]
    assert all("in no list" in chart.accessibleDescription() for chart in charts)
    assert not charts[0].grab().isNull()


def test_the_other_language_is_a_click_away(panel: LevelsPanel) -> None:
    panel.choices.button(1).click()
    headwords = [panel.page.model.word(n).key for n in range(panel.page.model.rowCount())]
    assert {key.language for key in headwords} == {"en"}
    visible = [shown.isVisible() for shown in panel.page._charts]
    assert visible == [True, False, False]


def test_one_word_is_saved_and_that_can_be_undone(
    qtbot: QtBot, window: MainWindow, panel: LevelsPanel
) -> None:
    select(panel, "银行")
    assert panel.page.save.text() == "Save 1"
    panel.page.list.setFocus()
    QTest.keyClick(panel.page.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: window.study.statuses.get(BANK) is Status.LEARNING_1, timeout=TIMEOUT)
    entry = window.study.find(BANK)
    assert entry is not None
    assert [sighting.surface for sighting in entry.sightings] == ["银行"]
    window.study.undo()
    assert window.study.find(BANK) is None


def test_all_words_are_marked_known_and_the_figures_follow(
    qtbot: QtBot, window: MainWindow, panel: LevelsPanel
) -> None:
    assert "known" not in facts(window)
    assert panel.page.mark.text() == "Mark all known"
    panel.page.mark.click()
    qtbot.waitUntil(lambda: "% known" in facts(window), timeout=TIMEOUT)
    qtbot.waitUntil(lambda: panel.page.model.rowCount() == 0, timeout=TIMEOUT)
    assert panel.page.known.text() != "0 % known"
    window.study.undo()
    qtbot.waitUntil(lambda: "known" not in facts(window), timeout=TIMEOUT)
    qtbot.waitUntil(lambda: panel.page.known.text() == "0 % known", timeout=TIMEOUT)


def test_the_library_is_sorted_by_what_is_known(qtbot: QtBot, window: MainWindow) -> None:
    other = Article(
        Metadata(languages=("en", "zh"), titles=("Snow", None)),
        (Row(RowKind.PARAGRAPH, "Snow fell.", "下雪了。"),),
    )
    window._program.importing.add([other], Origin(("tests",)))
    window.library_panel.refresh()
    snow = EntryKey("zh", "下雪", "xià xuě")
    ids = {article.metadata.title: article.id for article in window._program.reading.articles()}
    window._program.levels.keep(ids["Snow"], [snow], Status.KNOWN)
    window.study.reload()
    window.library_panel.order.orders[Order.KNOWN].trigger()
    first = window.library_panel.first_id
    qtbot.waitUntil(lambda: first() == ids["Snow"], timeout=TIMEOUT)
    window.study.undo()
    qtbot.waitUntil(lambda: "known" not in facts(window), timeout=TIMEOUT)


def test_the_panel_is_asked_for_in_the_library_and_left_by_escape(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.library_panel.list.setFocus()
    QTest.keyClick(window.library_panel.list, Qt.Key.Key_L)
    panel = window.room.desks.levels_panel
    qtbot.waitUntil(panel.page.isVisible, timeout=TIMEOUT)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert window.room.side.currentWidget() is window.word_panel


def test_an_article_without_words_says_so(qtbot: QtBot, window: MainWindow) -> None:
    empty = Article(
        Metadata(languages=("en", "zh"), titles=("Numbers", None)),
        (Row(RowKind.PARAGRAPH, "1 2 3", "4"),),
    )
    (imported,) = window._program.importing.add([empty], Origin(("tests",)))
    window.room.desks.levels.show_levels(imported.id)
    panel = window.room.desks.levels_panel
    qtbot.waitUntil(lambda: "no words" in panel.waiting.text(), timeout=TIMEOUT)
    assert not panel.page.isVisible()
