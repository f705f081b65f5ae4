"""The window of the dictionaries over a real data folder, by keyboard and by mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.services.program import Program
from reader.ui.dictionaries.dictionaries_dialog import DictionariesDialog
from reader.ui.dictionaries.dictionary_model import DictionaryModel
from reader.ui.main_window import MainWindow
from tests.language.own_dictionaries.makers import (
    make_cedict,
    make_stardict,
    make_yomitan,
    stardict_parts,
)

PLANT = {"quagglewort": "a plant of our own making"}
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [
        make_cedict(tmp_path / "harbour.u8"),
        make_stardict(tmp_path, stardict_parts(PLANT, title="Plants")),
        make_yomitan(tmp_path / "tea.zip"),
    ]


def opened(window: MainWindow, qtbot: QtBot) -> DictionariesDialog:
    """Open the window of the dictionaries; keys go to it once it is active."""
    window.menus.edit.dictionaries.trigger()
    dialog = window.desks.dictionaries.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def dialog(
    window: MainWindow, program: Program, files: list[Path], qtbot: QtBot
) -> DictionariesDialog:
    """The open window of three dictionaries."""
    program.dictionaries.add_files(files)
    return opened(window, qtbot)


def titles(dialog: DictionariesDialog) -> list[str]:
    model = dialog.model
    return [model.dictionary(row).title for row in range(model.rowCount())]


def wait_until_added(dialog: DictionariesDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.progress.is_busy, timeout=20000)


def test_the_model_keeps_what_qt_expects(program: Program, files: list[Path], qtbot: QtBot) -> None:
    program.dictionaries.add_files(files)
    model = DictionaryModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show_dictionaries(program.dictionaries.own())
    assert tester.model() is model
    with qtbot.waitSignal(model.rename_wanted):
        model.setData(model.index(0, 0), "Another")
    model.show_dictionaries(())


def test_the_menu_shows_what_there_is(dialog: DictionariesDialog) -> None:
    assert dialog.isVisible()
    assert titles(dialog) == ["Harbour words", "Plants", "Words for tea"]
    assert dialog.dictionaries.list.hasFocus()


def test_without_any_it_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    assert not dialog.dictionaries.list.isVisible()
    assert not dialog.dictionaries.remove.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_files_are_added_behind_the_window(
    window: MainWindow, files: list[Path], qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    window.desks.dictionaries.add_files(files)
    wait_until_added(dialog, qtbot)
    assert titles(dialog) == ["Harbour words", "Plants", "Words for tea"]
    assert dialog.messages.text == "Added “Harbour words”, “Plants”, “Words for tea”: 5 entries."
    assert dialog.dictionaries.list.isVisible()


def test_files_are_dropped(window: MainWindow, files: list[Path], qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[2]))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    dialog.drop.eventFilter(dialog, drop)  # Qt itself delivers a drop only after a real drag
    wait_until_added(dialog, qtbot)
    assert titles(dialog) == ["Words for tea"]


def test_a_file_that_is_none_is_told_and_the_others_are_added(
    window: MainWindow, files: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.u8"
    bad.write_text("no dictionary at all")
    dialog = opened(window, qtbot)
    window.desks.dictionaries.add_files([bad, files[0]])
    wait_until_added(dialog, qtbot)
    assert titles(dialog) == ["Harbour words"]
    assert "bad.u8 is no CC-CEDICT file" in dialog.messages.text
    assert dialog.messages.property("kind") == "error"


def test_adding_can_be_cancelled(
    window: MainWindow, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    lines = "".join(f"茶{n} 茶{n} [cha2] /tea number {n}/\n" for n in range(60_000))
    path = make_cedict(tmp_path / "long.u8", lines)
    dialog = opened(window, qtbot)
    window.desks.dictionaries.add_files([path])
    dialog.progress.cancel()
    wait_until_added(dialog, qtbot)
    assert program.dictionaries.own() == ()
    assert dialog.messages.text == "Cancelled; nothing was changed."


def test_the_order_is_changed_by_keys_and_buttons(
    dialog: DictionariesDialog, program: Program, qtbot: QtBot
) -> None:
    shown = dialog.dictionaries
    qtbot.keyClick(shown.list, Qt.Key.Key_Down, ALT)
    assert titles(dialog) == ["Plants", "Harbour words", "Words for tea"]
    qtbot.keyClick(shown.list, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(shown.list, Qt.Key.Key_Down, ALT)
    assert titles(dialog) == ["Plants", "Words for tea", "Harbour words"]
    assert not shown.down.isEnabled()
    qtbot.mouseClick(shown.up, Qt.MouseButton.LeftButton)
    assert titles(dialog) == ["Plants", "Harbour words", "Words for tea"]
    assert [each.title for each in program.dictionaries.own()] == titles(dialog)
    chosen = shown.chosen()
    assert chosen is not None
    assert chosen.title == "Harbour words"


def test_space_or_a_click_on_the_box_switches(
    dialog: DictionariesDialog, program: Program, qtbot: QtBot
) -> None:
    shown = dialog.dictionaries.list
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert [each.is_on for each in program.dictionaries.own()] == [False, True, True]
    box = shown.visualRect(dialog.model.index(0, 0)).topLeft() + QPoint(20, 18)
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert [each.is_on for each in program.dictionaries.own()] == [True, True, True]


def test_a_name_is_typed(dialog: DictionariesDialog, program: Program, qtbot: QtBot) -> None:
    shown = dialog.dictionaries.list
    qtbot.keyClick(shown, Qt.Key.Key_F2)
    field = shown.findChild(QLineEdit)
    assert field is not None
    field.setText("Tea house words")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(dialog)[0] == "Tea house words")
    assert program.dictionaries.own()[0].title == "Tea house words"
    qtbot.mouseClick(dialog.dictionaries.rename, Qt.MouseButton.LeftButton)
    field = shown.findChildren(QLineEdit)[-1]
    field.setText("Plants")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.messages.text))
    assert titles(dialog)[0] == "Tea house words"
    assert "“Plants” already" in dialog.messages.text


def test_removed_and_brought_back_by_keys(
    dialog: DictionariesDialog, window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    dialog.dictionaries.choose(1)
    with qtbot.waitSignal(window.desks.dictionaries.changed):
        qtbot.keyClick(dialog.dictionaries.list, Qt.Key.Key_Delete)
    assert titles(dialog) == ["Harbour words", "Words for tea"]
    assert dialog.messages.text == "Removed “Plants”."
    qtbot.keyClick(dialog.dictionaries.list, Qt.Key.Key_Z, CONTROL)
    assert titles(dialog) == ["Harbour words", "Plants", "Words for tea"]
    assert dialog.messages.text == "Undone: remove dictionary Plants"
    assert program.reading.gloss("quagglewort").own


def test_a_damaged_one_says_so_and_goes(
    window: MainWindow, program: Program, files: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    added = program.dictionaries.add(files[0]).dictionary
    (tmp_path / "data" / "dictionaries" / f"{added.id}.sqlite3").write_bytes(b"spoilt")
    dialog = opened(window, qtbot)
    assert "is damaged" in dialog.model.dictionary(0).trouble
    for _ in range(2):  # off, and then not on
        qtbot.keyClick(dialog.dictionaries.list, Qt.Key.Key_Space)
    assert not dialog.model.dictionary(0).is_on
    assert "cannot be switched on" in dialog.messages.text
    qtbot.mouseClick(dialog.dictionaries.remove, Qt.MouseButton.LeftButton)
    assert titles(dialog) == []


def test_an_undo_elsewhere_is_followed(
    dialog: DictionariesDialog, window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    program.dictionaries.remove(program.dictionaries.own()[1].id)
    window.desks.dictionaries.show()
    assert titles(dialog) == ["Harbour words", "Words for tea"]
    with qtbot.waitSignal(window.desks.dictionaries.changed):
        window.study.undo()
    assert titles(dialog) == ["Harbour words", "Plants", "Words for tea"]
    with qtbot.assertNotEmitted(window.desks.dictionaries.changed):
        window.desks.dictionaries.move(program.dictionaries.own()[0].id, 0)
