"""Fixing words in the window by keys: what is shown before, what holds after, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Side
from reader.core.corrections.correction import Kind, Scope
from reader.core.tokens import Token
from reader.services.program import Program
from reader.ui.correcting.choice_popover import ChoicePopover
from reader.ui.correcting.fixing_desk import FixingDesk
from reader.ui.main_window import MainWindow
from reader.ui.page.marks import MarkKind


@pytest.fixture
def desk(window: MainWindow, qtbot: QtBot) -> FixingDesk:
    """What fixes words, once those of the page are known."""
    qtbot.waitUntil(lambda: all(window.page.tokens(1, side) for side in Side))
    window.page.setFocus()
    return window.room.desks.fixing.desk


def go_to(window: MainWindow, row: int, side: Side, text: str) -> None:
    """Put the cursor on the first word that begins with a text."""
    article = window.reading_view.article
    assert article is not None
    start = (article.rows[row].row.text(side) or "").index(text)
    window.page.put_cursor(Place(row, side, start))


def words(window: MainWindow, row: int, side: Side) -> list[str]:
    return [token.text for token in window.page.tokens(row, side) if token.answers]


def token(window: MainWindow, row: int, side: Side, text: str) -> Token:
    return next(each for each in window.page.tokens(row, side) if each.text == text)


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key)


def marks(window: MainWindow, row: int, side: Side) -> int:
    """Count the words that are marked as fixed."""
    sheet = window.page.sheet
    placed = sheet.flow.row(row).side(side) if sheet is not None else None
    assert sheet is not None
    assert placed is not None
    return sum(mark.kind is MarkKind.FIXED for mark in sheet.marks(row).of(side).on(placed.lines))


def test_x_divides_a_word_as_the_arrow_keys_say(
    window: MainWindow, desk: FixingDesk, qtbot: QtBot
) -> None:
    go_to(window, 0, Side.RIGHT, "银行")
    press(qtbot, Qt.Key.Key_X)
    assert desk.splits.isVisible()
    assert desk.splits.strip.hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert "<b>银</b>" in desk.splits.preview.text()
    assert "yín" in desk.splits.preview.text()
    press(qtbot, Qt.Key.Key_Return)
    assert not desk.splits.isVisible()
    assert window.page.hasFocus()
    qtbot.waitUntil(lambda: words(window, 0, Side.RIGHT)[:2] == ["银", "行"])
    assert marks(window, 0, Side.RIGHT) == 2
    current = window.page.current_word()
    assert current is not None
    assert current.token.text == "银"


def test_what_is_proposed_is_chosen_by_the_arrow_keys(
    window: MainWindow, desk: FixingDesk, qtbot: QtBot, program: Program
) -> None:
    go_to(window, 1, Side.RIGHT, "没有")
    press(qtbot, Qt.Key.Key_X)
    ways = [desk.splits.ways.item(n).text() for n in range(desk.splits.ways.count())]
    assert ways[0].startswith("没有 | 人 | 有")
    wanted = next(n for n, way in enumerate(ways) if way.startswith("没有人 | 有"))
    press(qtbot, *[Qt.Key.Key_Down] * len(ways), *[Qt.Key.Key_Up] * (len(ways) - 1 - wanted))
    assert desk.splits.ways.currentRow() == wanted
    press(qtbot, Qt.Key.Key_3, Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: words(window, 1, Side.RIGHT)[0] == "没有人")
    (listed,) = program.correcting.listed()
    assert listed.correction.scope is Scope.ALWAYS


def test_a_click_cuts_and_escape_leaves_everything_as_it_was(
    window: MainWindow, desk: FixingDesk, qtbot: QtBot, program: Program
) -> None:
    go_to(window, 0, Side.RIGHT, "银行")
    press(qtbot, Qt.Key.Key_X)
    strip, before = desk.splits.strip, desk.splits.cuts
    gap = strip.gap
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.place_of(gap))
    assert desk.splits.cuts == before ^ {gap}
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Escape)
    assert not desk.splits.isVisible()
    assert window.page.hasFocus()
    assert program.correcting.listed() == ()


def test_english_words_are_joined_to_a_phrase(
    window: MainWindow, desk: FixingDesk, qtbot: QtBot
) -> None:
    go_to(window, 0, Side.LEFT, "opened")
    press(qtbot, Qt.Key.Key_X)
    desk.splits.strip.gap = 2
    press(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "opened early" in words(window, 0, Side.LEFT))


def test_r_offers_readings_by_number(window: MainWindow, desk: FixingDesk, qtbot: QtBot) -> None:
    go_to(window, 0, Side.RIGHT, "银行")
    press(qtbot, Qt.Key.Key_R)
    readings = desk.readings
    assert readings.choices.item(0).text().endswith("yín háng")
    press(qtbot, Qt.Key.Key_2)
    wanted = tuple(readings.text.split())
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: token(window, 0, Side.RIGHT, "银行").is_fixed)
    assert token(window, 0, Side.RIGHT, "银行").readings == wanted
    assert wanted != ("yín", "háng")


def type_into(qtbot: QtBot, popover: ChoicePopover, text: str) -> None:
    qtbot.keyClicks(popover.field, text)


def test_r_takes_what_is_typed_character_by_character(
    window: MainWindow, desk: FixingDesk, qtbot: QtBot, program: Program
) -> None:
    go_to(window, 0, Side.RIGHT, "银行")
    press(qtbot, Qt.Key.Key_R)
    type_into(qtbot, desk.readings, "yin2")
    assert "2 syllables" in desk.readings.read.text()
    press(qtbot, Qt.Key.Key_Return)
    assert "2 syllables" in desk.readings.wrong.text()
    assert program.correcting.listed() == ()
    type_into(qtbot, desk.readings, "xing2")
    assert desk.readings.read.text() == "银 yín   行 xíng"
    assert not desk.readings.wrong.isVisible()
    qtbot.keyClick(desk.readings.field, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.readings.field.text() == "yin2xing2"
    press(qtbot, Qt.Key.Key_Return)
    (listed,) = program.correcting.listed()
    assert (listed.correction.reading, listed.correction.scope) == (
        ("yín", "xíng"),
        Scope.ARTICLE,
    )


@pytest.mark.usefixtures("desk")
def test_english_words_have_no_reading_to_fix(window: MainWindow, qtbot: QtBot) -> None:
    go_to(window, 0, Side.LEFT, "bank")
    press(qtbot, Qt.Key.Key_R)
    assert "Only Chinese words" in window.messages.text


def test_g_offers_meanings_and_takes_ones_own(
    window: MainWindow, desk: FixingDesk, qtbot: QtBot
) -> None:
    go_to(window, 0, Side.LEFT, "bank")
    press(qtbot, Qt.Key.Key_G)
    assert desk.glosses.choices.count() > 1
    press(qtbot, Qt.Key.Key_Down)
    second = desk.glosses.text
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: token(window, 0, Side.LEFT, "bank").gloss == second)
    press(qtbot, Qt.Key.Key_G)
    type_into(qtbot, desk.glosses, "that one by the river")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: token(window, 0, Side.LEFT, "bank").gloss == "that one by the river")


def test_the_menu_of_a_row_offers_to_fix_the_word_under_it(
    window: MainWindow, desk: FixingDesk
) -> None:
    go_to(window, 0, Side.RIGHT, "银行")
    word = window.page.current_word()
    assert word is not None
    centre = window.page.word_rect(word).center()
    window.page.put_cursor(Place(1, Side.LEFT, 0))
    menu = window.room.desks.editing.row_menu(centre)
    assert menu is not None
    texts = [action.text() for action in menu.actions() if "银行" in action.text()]
    assert texts[1] == "Fix the reading of 银行…"
    assert len(texts) == 3
    next(action for action in menu.actions() if action.text() == texts[1]).trigger()
    assert desk.readings.isVisible()
    assert desk.readings.surface.text() == "银行"
    menu.close()


def test_no_key_of_the_menus_acts_while_a_window_is_open(
    window: MainWindow, desk: FixingDesk, qtbot: QtBot, program: Program
) -> None:
    go_to(window, 0, Side.LEFT, "bank")
    press(qtbot, Qt.Key.Key_G)
    type_into(qtbot, desk.glosses, "ks")
    assert desk.glosses.field.text() == "ks"
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_X)
    press(qtbot, Qt.Key.Key_K, Qt.Key.Key_Escape)
    assert program.studying.entries() == ()


def test_the_panel_says_what_was_fixed_and_takes_it_back(
    window: MainWindow, desk: FixingDesk, qtbot: QtBot, program: Program
) -> None:
    go_to(window, 0, Side.RIGHT, "银行")
    qtbot.keyClick(window.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    note = window.room.desks.fixing.note
    assert not note.isVisible()
    press(qtbot, Qt.Key.Key_R)
    type_into(qtbot, desk.readings, "yin2xing2")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(note.isVisible)
    assert note.text.text() == "Fixed by you: reading (here)"
    note.back.click()
    qtbot.waitUntil(lambda: not note.isVisible())
    assert token(window, 0, Side.RIGHT, "银行").readings == ("yín", "háng")
    assert program.correcting.listed() == ()


def test_the_small_window_takes_back_what_was_fixed_before(
    window: MainWindow, desk: FixingDesk, qtbot: QtBot, program: Program
) -> None:
    go_to(window, 0, Side.LEFT, "bank")
    press(qtbot, Qt.Key.Key_G)
    assert not desk.glosses.back.isVisible()
    type_into(qtbot, desk.glosses, "a heap")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: token(window, 0, Side.LEFT, "bank").is_fixed)
    press(qtbot, Qt.Key.Key_G)
    desk.glosses.back.click()
    qtbot.waitUntil(lambda: not token(window, 0, Side.LEFT, "bank").is_fixed)
    assert program.correcting.listed() == ()


def test_tab_stays_in_the_small_window_until_it_is_left(
    window: MainWindow, desk: FixingDesk, qtbot: QtBot
) -> None:
    go_to(window, 0, Side.RIGHT, "银行")
    press(qtbot, Qt.Key.Key_X)
    seen: list[QWidget | None] = []
    for _ in range(7):
        press(qtbot, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert desk.splits.strip in seen
    assert desk.splits.accept in seen
    assert all(desk.splits.isAncestorOf(widget) for widget in seen if widget is not None)
    window.views.show_vocabulary()
    assert not desk.splits.isVisible()


@pytest.mark.usefixtures("desk")
def test_undo_takes_it_back_on_the_page_too(
    window: MainWindow, qtbot: QtBot, program: Program
) -> None:
    before = window.page.tokens(0, Side.RIGHT)
    go_to(window, 0, Side.RIGHT, "银行")
    press(qtbot, Qt.Key.Key_X, Qt.Key.Key_Space, Qt.Key.Key_2, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.tokens(0, Side.RIGHT) != before)
    assert "Fixed 银行" in window.messages.text
    assert window.menus.edit.undo.isEnabled()
    window.menus.edit.undo.trigger()
    qtbot.waitUntil(lambda: window.page.tokens(0, Side.RIGHT) == before)
    assert program.correcting.listed() == ()


@pytest.mark.usefixtures("desk")
def test_all_that_was_fixed_is_listed_found_gone_to_and_deleted(
    window: MainWindow, qtbot: QtBot, program: Program
) -> None:
    go_to(window, 0, Side.RIGHT, "银行")
    press(qtbot, Qt.Key.Key_X, Qt.Key.Key_Space, Qt.Key.Key_Return)
    program.correcting.explain_always("河", "a river")
    window.room.desks.fixing.list.show()
    dialog = window.room.desks.fixing.list.dialog
    assert dialog.count.text() == "2 corrections"
    dialog.search.setText("银")
    assert dialog.count.text() == "1 of 2 corrections"
    assert dialog.selected() == []
    dialog.table.selectRow(0)
    window.page.put_cursor(Place(1, Side.LEFT, 0))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    current = window.page.current_word()
    assert current is not None
    assert (current.row.position, current.side, current.token.start) == (0, Side.RIGHT, 0)
    assert not dialog.isVisible()
    window.room.desks.fixing.list.show()
    dialog.search.clear()
    dialog.table.selectAll()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert program.correcting.listed() == ()
    assert dialog.messages.text == "Deleted 2 corrections."
    dialog.undo.activated.emit()
    kinds = {each.correction.kind for each in program.correcting.listed()}
    assert kinds == {Kind.SPLIT, Kind.GLOSS}
    assert dialog.model.rowCount() == 2
    dialog.close()


def test_they_go_out_and_come_back_from_the_list(
    window: MainWindow, qtbot: QtBot, program: Program
) -> None:
    program.correcting.explain_always("河", "a river")
    listing = window.room.desks.fixing.list
    listing.show()
    file = program.data / "fixed.jsonl"
    told = listing.dialog.messages
    listing.export_to(file)
    qtbot.waitUntil(lambda: told.text == "Wrote 1 correction to fixed.jsonl.")
    listing.delete(program.correcting.listed())
    listing.import_from(file)
    qtbot.waitUntil(lambda: told.text == "Read 1 corrections; 1 are new or changed.")
    assert listing.dialog.model.rowCount() == 1
    file.write_text("nonsense", encoding="utf-8")
    listing.import_from(file)
    qtbot.waitUntil(lambda: "Line 1" in listing.dialog.messages.text)
    listing.dialog.close()


@pytest.mark.usefixtures("desk")
def test_the_window_closes_while_a_word_is_being_fixed(
    window: MainWindow, qtbot: QtBot, program: Program
) -> None:
    go_to(window, 0, Side.RIGHT, "银行")
    press(qtbot, Qt.Key.Key_R)
    assert window.room.desks.fixing.desk.readings.isVisible()
    window.close()
    assert not window.room.desks.fixing.desk.readings.isVisible()
    assert program.correcting.listed() == ()
