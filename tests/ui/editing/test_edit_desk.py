"""An article of the library is changed in the real window, and changed back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.core.articles import Article, LeftOut, Metadata, Row, RowKind, Side
from reader.core.origins import Origin
from reader.services.program import Program
from reader.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_window(window: MainWindow, program: Program, qtbot: QtBot) -> MainWindow:
    """The window with an article from which lines were left out."""
    article = Article(
        Metadata(languages=("en", "zh-Hans"), titles=("Rain", "雨")),
        (
            Row(RowKind.PARAGRAPH, "It rained all day.", "整天都在下雨。"),
            Row(RowKind.PARAGRAPH, "We stayed at home.", "我们待在家里。"),
        ),
        (LeftOut("Share", 0), LeftOut("打印", 2)),
    )
    (imported,) = program.importing.add([article], Origin(("tests",)))
    window.library_panel.refresh()
    window.open_article(imported.id)
    qtbot.waitUntil(lambda: window.page.current_word() is not None, timeout=20000)
    return window


def rows(window: MainWindow) -> list[tuple[str | None, str | None]]:
    article = window.reading_view.article
    return [(each.row.left, each.row.right) for each in article.rows] if article else []


FIRST, SECOND = (
    ("It rained all day.", "整天都在下雨。"),
    ("We stayed at home.", "我们待在家里。"),
)


def test_a_row_is_edited_by_keyboard_and_undone(open_window: MainWindow, qtbot: QtBot) -> None:
    window = open_window
    qtbot.keyClick(window.page, Qt.Key.Key_F2)
    editor = window.reading_view.bars.editor
    assert editor.isVisible()
    assert editor.texts[0].toPlainText() == FIRST[0]
    editor.texts[0].setPlainText("It snowed all day.")
    qtbot.keyClick(editor.texts[0], Qt.Key.Key_Return, CONTROL)
    assert rows(window) == [("It snowed all day.", FIRST[1]), SECOND]
    assert not editor.isVisible()
    article = window.reading_view.article
    assert article is not None
    assert article.rows[0].is_edited
    assert window.page.hasFocus()
    qtbot.keyClick(window.page, Qt.Key.Key_Z, CONTROL)
    assert rows(window) == [FIRST, SECOND]


def test_escape_leaves_a_row_as_it_is(open_window: MainWindow, qtbot: QtBot) -> None:
    window = open_window
    window.room.desks.editing.edit_row()
    editor = window.reading_view.bars.editor
    editor.texts[1].setPlainText("下雪了。")
    qtbot.keyClick(editor.texts[1], Qt.Key.Key_Escape)
    assert rows(window) == [FIRST, SECOND]
    assert not editor.isVisible()


def test_a_row_is_lit_while_it_is_edited(open_window: MainWindow, qtbot: QtBot) -> None:
    window = open_window
    window.room.desks.editing.edit_row()
    sheet = window.page.sheet
    assert sheet is not None
    assert sheet.lit.marks(0, Side.RIGHT, None, {}).sentences
    qtbot.keyClick(window.reading_view.bars.editor.texts[1], Qt.Key.Key_Escape)
    assert not sheet.lit.marks(0, Side.RIGHT, None, {}).sentences


def test_the_original_text_comes_back(open_window: MainWindow) -> None:
    window = open_window
    editor = window.reading_view.bars.editor
    window.room.desks.editing.edit_row()
    assert editor.restore.isHidden()
    editor.texts[0].setPlainText("It snowed.")
    editor.texts[1].setPlainText("下雪了。")
    editor.save.click()
    assert rows(window)[0] == ("It snowed.", "下雪了。")
    window.room.desks.editing.edit_row()
    assert not editor.restore.isHidden()
    editor.restore.click()
    assert rows(window) == [FIRST, SECOND]


def test_a_row_without_text_is_refused(open_window: MainWindow) -> None:
    window = open_window
    window.room.desks.editing.edit_row()
    for field in window.reading_view.bars.editor.texts:
        field.setPlainText(" ")
    window.reading_view.bars.editor.save.click()
    assert window.messages.property("kind") == "error"
    assert window.reading_view.bars.editor.isVisible()


def test_a_row_goes_off_the_page_and_back(open_window: MainWindow, qtbot: QtBot) -> None:
    window = open_window
    qtbot.keyClick(window.page, Qt.Key.Key_Delete, CONTROL)
    assert rows(window) == [SECOND]
    assert window.reading_view.left_out.button.text() == "Left out: 3 lines"
    window.study.undo()
    assert rows(window) == [FIRST, SECOND]
    assert window.reading_view.left_out.button.text() == "Left out: 2 lines"


def test_a_line_that_was_left_out_is_put_back(open_window: MainWindow, qtbot: QtBot) -> None:
    window = open_window
    lines = window.reading_view.left_out
    qtbot.mouseClick(lines.button, Qt.MouseButton.LeftButton)
    place = lines.list.visualRect(lines.model.index(1)).center()
    qtbot.mouseClick(lines.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows(window) == [FIRST, SECOND, (None, "打印")]
    assert lines.model.rowCount() == 1
    window.study.undo()
    assert rows(window) == [FIRST, SECOND]
    assert lines.model.rowCount() == 2


def test_the_menu_of_a_row(open_window: MainWindow) -> None:
    window = open_window
    editing = window.room.desks.editing
    assert editing.row_menu(QPoint(2, 2)) is None, "there is no row beside the title"
    word = window.page.current_word()
    assert word is not None
    menu = editing.row_menu(window.page.word_rect(word).center())
    assert menu is not None
    menu.actions()[0].trigger()
    assert window.reading_view.bars.editor.isVisible()
    menu.actions()[1].trigger()
    assert rows(window) == [SECOND]


def test_details_are_edited_beside_the_page(
    open_window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    window = open_window
    window.room.desks.editing.edit_open_article()
    details = window.room.desks.details
    assert details.isVisible()
    field = details.form.fields["left"]
    assert field.hasFocus()
    field.setText("Rain again")
    details.form.fields["source"].setText("Own words")
    details.form.fields["source"].editingFinished.emit()
    qtbot.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert not details.isVisible()
    assert window.word_panel.isVisible()
    listed = program.reading.articles()[0].metadata
    assert (listed.title, listed.source) == ("Rain again · 雨", "Own words")
    assert "Rain again" in window.library_panel.model.index(0).data()
    window.room.desks.editing.edit_open_article()
    details.restore.click()
    assert program.reading.articles()[0].metadata.title == "Rain · 雨"


def test_cancelled_details_stay(open_window: MainWindow, program: Program, qtbot: QtBot) -> None:
    window = open_window
    window.room.desks.editing.edit_open_article()
    field = window.room.desks.details.form.fields["left"]
    field.setText("Sun")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert program.reading.articles()[0].metadata.title == "Rain · 雨"
    assert window.word_panel.isVisible()


def test_a_click_on_a_word_hands_the_details_over(
    open_window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    window = open_window
    window.room.desks.editing.edit_open_article()
    field = window.room.desks.details.form.fields["left"]
    field.setText("Sun")
    field.editingFinished.emit()
    word = window.page.current_word()
    assert word is not None
    place = window.page.word_rect(word).center()
    qtbot.mouseClick(window.page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert program.reading.articles()[0].metadata.title == "Sun · 雨"
    assert window.word_panel.isVisible()


def test_the_library_offers_details_by_key(open_window: MainWindow, qtbot: QtBot) -> None:
    window = open_window
    window.library_panel.list.setFocus()
    qtbot.keyClick(window.library_panel.list, Qt.Key.Key_F2)
    assert window.room.desks.details.isVisible()
