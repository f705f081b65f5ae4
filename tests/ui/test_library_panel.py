"""The Library panel in the real window: arranged, narrowed, and more than one chosen."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.origins import Origin
from reader.services.program import Program
from reader.ui.library_panel import LibraryPanel
from reader.ui.main_window import MainWindow

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
BANK = "The bank by the river"


def article(title: str, source: str, *keywords: str) -> Article:
    metadata = Metadata(
        languages=("en", "zh-Hans"), titles=(title, None), source=source, keywords=keywords
    )
    return Article(metadata, (Row(RowKind.PARAGRAPH, f"{title}.", "一句话。"),))


@pytest.fixture
def panel(window: MainWindow, program: Program) -> LibraryPanel:
    articles = [article("Boats", "Weekly", "trade"), article("Apples", "Daily", "food", "trade")]
    program.importing.add(articles, Origin(("more",)))
    window.library_panel.refresh()
    return window.library_panel


def shown(panel: LibraryPanel) -> list[str]:
    rows = range(panel.model.rowCount())
    return [str(panel.model.index(row).data()).partition(" · ")[0] for row in rows]


def test_the_list_is_sorted_as_it_is_asked_for(panel: LibraryPanel) -> None:
    assert shown(panel) == ["Boats", "Apples", BANK]
    panel.order.orders["title"].trigger()
    assert shown(panel) == ["Apples", "Boats", BANK]


def test_headings_stand_over_sources_and_keywords(panel: LibraryPanel) -> None:
    panel.order.orders["title"].trigger()
    panel.order.groupings["source"].trigger()
    assert shown(panel) == [
        "Daily (1)", "Apples", "Own words (1)", BANK, "Weekly (1)", "Boats",
    ]  # fmt: skip
    panel.order.groupings["keyword"].trigger()
    assert shown(panel) == [
        "food (1)", "Apples", "trade (2)", "Apples", "Boats", "Without keywords (1)", BANK,
    ]  # fmt: skip


def test_the_arrangement_is_remembered(panel: LibraryPanel, program: Program, qtbot: QtBot) -> None:
    panel.order.groupings["source"].trigger()
    again = MainWindow(program)
    qtbot.addWidget(again)
    assert again.library_panel.order.groupings["source"].isChecked()
    assert "Daily (1)" in shown(again.library_panel)


def test_a_group_opens_and_closes_by_click_and_key(
    panel: LibraryPanel, window: MainWindow, qtbot: QtBot
) -> None:
    panel.order.groupings["source"].trigger()
    opened = window.reading_view.article_id
    heading = panel.list.visualRect(panel.model.index(0)).center()
    qtbot.mouseClick(panel.list.viewport(), LEFT, pos=heading)
    assert shown(panel)[:2] == ["Daily (1)", "Own words (1)"]
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert shown(panel)[:2] == ["Daily (1)", "Apples"]
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert shown(panel)[:2] == ["Daily (1)", "Own words (1)"]
    panel.refresh()
    assert shown(panel)[:2] == ["Daily (1)", "Own words (1)"], "it stays closed"
    assert window.reading_view.article_id == opened


def test_what_is_sought_is_not_hidden_in_a_closed_group(panel: LibraryPanel) -> None:
    panel.order.groupings["source"].trigger()
    panel.model.toggle(0)
    panel.search.setText("Apples")
    panel.refresh()
    assert shown(panel) == ["Daily (1)", "Apples"]


def test_the_article_that_was_open_is_opened_again_from_a_closed_group(
    panel: LibraryPanel, window: MainWindow
) -> None:
    opened = window.reading_view.article_id
    panel.order.groupings["source"].trigger()
    panel.model.toggle(2)
    assert BANK not in shown(panel)
    window.articles.open_last()
    assert window.reading_view.article_id == opened


def choose_all_but_the_open_one(panel: LibraryPanel) -> None:
    panel.order.orders["title"].trigger()
    panel.list.clearSelection()
    for title in ("Apples", "Boats"):
        index = panel.model.index(shown(panel).index(title))
        panel.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def test_several_articles_are_removed_in_one_command(
    panel: LibraryPanel, window: MainWindow, qtbot: QtBot
) -> None:
    choose_all_but_the_open_one(panel)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert shown(panel) == [BANK]
    assert window.messages.text == "Removed 2 articles."
    window.study.undo()
    assert len(shown(panel)) == 3


def test_several_articles_become_one_hand_out(
    panel: LibraryPanel, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    choose_all_but_the_open_one(panel)
    with qtbot.waitSignal(panel.handout_wanted) as asked:
        next(a for a in panel.list.actions() if "hand-out" in a.text()).trigger()
    assert asked.args is not None
    (ids,) = asked.args
    window.desks.handouts.write(ids, tmp_path / "both.html")
    qtbot.waitUntil(lambda: window.messages.text == "Wrote both.html.")
    page = (tmp_path / "both.html").read_text(encoding="utf-8")
    assert "Apples" in page
    assert "Boats" in page


def test_choosing_more_than_one_opens_none(
    panel: LibraryPanel, window: MainWindow, qtbot: QtBot
) -> None:
    opened = window.reading_view.article_id
    row = next(row for row, title in enumerate(shown(panel)) if title == "Apples")
    point: QPoint = panel.list.visualRect(panel.model.index(row)).center()
    qtbot.mouseClick(panel.list.viewport(), LEFT, CONTROL, point)
    assert window.reading_view.article_id == opened
    qtbot.mouseClick(panel.list.viewport(), LEFT, pos=point)
    assert window.reading_view.article_id != opened


def test_parts_are_listed_in_reading_order(panel: LibraryPanel, program: Program) -> None:
    parts = [article("Walk", "Weekly"), article("Walk on", "Weekly")]
    program.importing.add(
        [
            replace(one, metadata=replace(one.metadata, series="Walks", part=(number, 2)))
            for one, number in zip(parts, (2, 1), strict=True)
        ],
        Origin(("walks",)),
    )
    panel.refresh()
    listed = shown(panel)
    assert listed.index("Walk") == listed.index("Walk on") + 1
