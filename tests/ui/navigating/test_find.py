"""Finding on the page, by keys."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Side
from reader.ui.main_window import MainWindow
from reader.ui.navigating.find_bar import FindBar
from reader.ui.navigating.wayfinding import Wayfinding

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(sea: MainWindow, qtbot: QtBot) -> FindBar:
    """The find bar, opened by its key."""
    qtbot.keyClick(sea.page, Qt.Key.Key_F, CONTROL)
    bar = sea.reading_view.bars.find_bar
    assert bar.isVisible()
    assert bar.field.hasFocus()
    return bar


def find(qtbot: QtBot, bar: FindBar, text: str, told: str) -> None:
    bar.field.setText(text)
    qtbot.waitUntil(lambda: bar.count.text() == told)


def found_row(window: MainWindow) -> int | None:
    sheet = window.page.sheet
    return sheet.lit.found.row if sheet is not None and sheet.lit.found is not None else None


def test_hits_are_counted_and_gone_to(sea: MainWindow, bar: FindBar, qtbot: QtBot) -> None:
    find(qtbot, bar, "CHAPTER", "1 of 4")
    assert found_row(sea) == 1
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 4"
    qtbot.keyClick(bar.field, Qt.Key.Key_F3)
    qtbot.keyClick(bar.field, Qt.Key.Key_F3)
    assert bar.count.text() == "4 of 4"
    assert found_row(sea) == 40
    qtbot.keyClick(bar.field, Qt.Key.Key_F3)
    assert bar.count.text() == "1 of 4", "after the last comes the first"
    qtbot.keyClick(bar.field, Qt.Key.Key_F3, SHIFT)
    assert bar.count.text() == "4 of 4"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "3 of 4"
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "4 of 4"


def test_either_script_is_found_on_either_side(bar: FindBar, qtbot: QtBot) -> None:
    find(qtbot, bar, "离开", "1 of 48")
    find(qtbot, bar, "離開", "1 of 48")
    find(qtbot, bar, "harbour", "1 of 48")
    find(qtbot, bar, "no such thing", "Not found")
    assert not bar.next.isEnabled()
    find(qtbot, bar, "", "")


def test_it_begins_where_one_reads(
    sea: MainWindow, ways: Wayfinding, bar: FindBar, qtbot: QtBot
) -> None:
    find(qtbot, bar, "chapter", "1 of 4")
    ways.find.close()
    ways.travels.go(Place(20))
    qtbot.keyClick(sea.page, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: bar.count.text() == "3 of 4")
    assert bar.text == "chapter", "what was sought last"


def test_without_the_bar_it_goes_on_from_the_hit_that_was_left(
    sea: MainWindow, bar: FindBar, qtbot: QtBot
) -> None:
    find(qtbot, bar, "第2章", "1 of 1")
    find(qtbot, bar, "章", "1 of 4")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)

    def is_at_chapter_two() -> bool:
        word = sea.page.current_word()
        return word is not None and word.row.position == 14

    qtbot.waitUntil(is_at_chapter_two, timeout=20000)
    sea.page.setFocus()
    qtbot.keyClick(sea.page, Qt.Key.Key_Escape)
    assert not bar.isVisible(), "Escape on the page closes it too"
    qtbot.keyClick(sea.page, Qt.Key.Key_F3, SHIFT)
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 4")


def test_escape_leaves_the_cursor_at_the_hit_and_back_leads_where_one_was(
    sea: MainWindow, ways: Wayfinding, bar: FindBar, qtbot: QtBot
) -> None:
    find(qtbot, bar, "第3章", "1 of 1")
    qtbot.waitUntil(lambda: sea.page.current_word() is not None, timeout=20000)
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert found_row(sea) is None
    assert sea.page.hasFocus()

    def is_there() -> bool:
        word = sea.page.current_word()
        return word is not None and (word.row.position, word.side) == (27, Side.RIGHT)

    qtbot.waitUntil(is_there, timeout=20000)
    ways.travels.back()
    assert sea.page.place().row == 0


def test_leaving_without_a_hit_leaves_no_trace(
    ways: Wayfinding, bar: FindBar, qtbot: QtBot
) -> None:
    find(qtbot, bar, "nowhere", "Not found")
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert not ways.travels.can_go_back


def test_another_article_is_searched_as_it_comes(
    sea: MainWindow, bar: FindBar, parts: tuple[str, str], qtbot: QtBot
) -> None:
    find(qtbot, bar, "harbour 2", "Not found")
    sea.open_article(parts[1])
    qtbot.waitUntil(lambda: bar.count.text().endswith(" of 48"))


def test_what_is_edited_is_found(sea: MainWindow, bar: FindBar, qtbot: QtBot) -> None:
    find(qtbot, bar, "whale", "Not found")
    article = sea.reading_view.article
    assert article is not None
    sea.room.desks.editing.edit_row()
    sea.reading_view.bars.editor.save_wanted.emit(article.rows[5], ("A whale.", "鯨魚。"))
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    assert found_row(sea) == 5


def test_in_the_vocabulary_the_same_key_searches_that(sea: MainWindow, qtbot: QtBot) -> None:
    sea.views.show_vocabulary()
    qtbot.keyClick(sea.views.vocabulary.table, Qt.Key.Key_F, CONTROL)
    assert sea.views.vocabulary.filters.search.hasFocus()
    assert not sea.reading_view.bars.find_bar.isVisible()
