"""Every declared setting is set in Preferences, at once, in step with the menus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.settings import BY_KEY, Kind, shown
from reader.ui.main_window import MainWindow
from reader.ui.preferences.editors import Choice, Number, Switch
from reader.ui.preferences.preferences_dialog import PreferencesDialog


@pytest.fixture
def dialog(window: MainWindow) -> PreferencesDialog:
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.house.preferences.dialog
    assert dialog.isVisible()
    return dialog


def test_what_is_shown_is_declared_whole() -> None:
    for setting in shown():
        assert setting.title
        assert len(setting.names) == len(setting.choices)
        assert setting.kind is not Kind.TEXT


def test_every_setting_has_an_editor_with_a_name(dialog: PreferencesDialog) -> None:
    assert set(dialog.lines) == {setting.key for setting in shown()}
    for key, line in dialog.lines.items():
        assert line.editor.accessibleName() == BY_KEY[key].title
        assert line.editor.accessibleDescription() == BY_KEY[key].meaning


def test_a_choice_holds_at_once_and_in_the_menu(
    window: MainWindow, dialog: PreferencesDialog
) -> None:
    editor = dialog.lines["theme"].editor
    assert isinstance(editor, Choice)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End)
    assert window.appearance.setting("theme") == "dark"
    assert [each.isChecked() for each in window.menus.view.theme.actions()].index(True) == 3


def test_what_the_menu_sets_is_shown(window: MainWindow, dialog: PreferencesDialog) -> None:
    editor = dialog.lines["sandhi"].editor
    assert isinstance(editor, Switch)
    window.menus.view.readings.sandhi.trigger()
    assert editor.isChecked()
    QTest.mouseClick(editor, Qt.MouseButton.LeftButton)
    assert not window.menus.view.readings.sandhi.isChecked()
    assert window.appearance.setting("sandhi") is False


def test_a_number_is_bounded_and_reset(window: MainWindow, dialog: PreferencesDialog) -> None:
    line = dialog.lines["text_size"]
    assert isinstance(line.editor, Number)
    assert not line.reset.isVisible()
    line.editor.selectAll()
    QTest.keyClicks(line.editor, "24")
    QTest.keyClick(line.editor, Qt.Key.Key_Return)
    assert window.appearance.setting("text_size") == 24
    line.reset.click()
    assert window.appearance.setting("text_size") == BY_KEY["text_size"].default
    assert line.editor.value() == BY_KEY["text_size"].default


def test_all_are_reset_and_that_is_taken_back(
    window: MainWindow, dialog: PreferencesDialog
) -> None:
    window.appearance.set("pinyin", "all")
    dialog.reset_all.click()
    assert all(window.appearance.setting(each.key) == each.default for each in shown())
    assert not dialog.reset_all.isEnabled()
    dialog.messages._action.click()
    assert window.appearance.setting("pinyin") == "all"
    assert window.appearance.setting("theme") == "light"


def test_the_library_and_the_edit_menu_follow(
    window: MainWindow, dialog: PreferencesDialog
) -> None:
    dialog.chosen.emit("library_order", "title")
    assert window.library_panel.order.orders["title"].isChecked()
    dialog.chosen.emit("meanings", False)
    assert not window.menus.edit.meanings.isChecked()


def test_typing_leaves_what_is_searched_for(dialog: PreferencesDialog) -> None:
    QTest.keyClicks(dialog.search, "pleco")
    visible = [key for key, line in dialog.lines.items() if not line.isHidden()]
    assert visible == ["tone_palette"]
    assert dialog.groups.currentRow() == 0
    dialog.search.setText("no such thing")
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert all(not line.isHidden() for line in dialog.lines.values())


def test_the_dictionaries_are_opened(window: MainWindow, dialog: PreferencesDialog) -> None:
    dialog.dictionaries.button.click()
    assert window.desks.dictionaries.dialog.isVisible()
    window.desks.dictionaries.dialog.reject()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    QApplication.processEvents()
