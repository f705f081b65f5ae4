"""Choices of the display hold on the page at once and change nothing that is kept."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.core.spelling_choices import ReadingChoices, Spelling
from reader.ui.main_window import MainWindow
from reader.ui.menus.menu import ChoiceMenu


def _choose(menu: ChoiceMenu, number: int) -> None:
    menu.actions()[number].trigger()


def _shown(window: MainWindow) -> list[str]:
    """The syllables above the first Chinese line."""
    sheet = window.page.sheet
    assert sheet is not None
    side = sheet.flow.row(0).side(Side.RIGHT)
    assert side is not None
    return [ruby.text for ruby in side.lines[0].rubies]


@pytest.fixture
def reading(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window once pinyin stands above its first row."""
    window.appearance.set("pinyin", "all")
    qtbot.waitUntil(lambda: _shown(window)[:2] == ["yín", "háng"])
    return window


def test_spellings_hold_on_the_page_and_tokens_stay(reading: MainWindow) -> None:
    readings = reading.menus.view.readings
    _choose(readings.spelling, 1)
    assert _shown(reading)[:2] == ["yin2", "hang2"]
    _choose(readings.spelling, 2)
    assert _shown(reading)[:2] == ["ㄧㄣˊ", "ㄏㄤˊ"]
    sheet = reading.page.sheet
    assert sheet is not None
    words = sheet.flow.words(0, Side.RIGHT)
    assert words is not None
    assert words.tokens[0].readings == ("yín", "háng")


def test_tones_are_shown_as_they_are_said(reading: MainWindow) -> None:
    assert "hěn" in _shown(reading)  # 很早
    reading.menus.view.readings.sandhi.trigger()
    assert "hén" in _shown(reading)
    reading.menus.view.readings.sandhi.trigger()
    assert "hěn" in _shown(reading)


def test_choices_are_kept_and_marked_again(reading: MainWindow, qtbot: QtBot) -> None:
    _choose(reading.menus.view.readings.spelling, 2)
    reading.menus.view.readings.sandhi.trigger()
    again = MainWindow(reading._program)
    qtbot.addWidget(again)
    assert again.appearance.readings == ReadingChoices(Spelling.ZHUYIN, sandhi=True)
    readings = again.menus.view.readings
    assert readings.sandhi.isChecked()
    assert [action.isChecked() for action in readings.spelling.actions()] == [False, False, True]
    again.close()


def test_readings_of_taiwan_are_asked_for_anew(reading: MainWindow, qtbot: QtBot) -> None:
    place = reading.page.place()
    with qtbot.waitSignal(reading.room.annotating.annotated):
        _choose(reading.menus.view.readings.taiwan, 1)
    assert reading._program.preferences.wants_taiwan("zh-Hans")
    assert reading.page.place() == place
    assert _shown(reading)[:2] == ["yín", "háng"]


def test_palettes_colour_the_tones(reading: MainWindow) -> None:
    before = reading.appearance.theme.tones
    _choose(reading.menus.view.readings.palette_menu, 1)
    assert reading.appearance.theme.tones != before
    assert reading.appearance.look().palette.tones == reading.appearance.theme.tones


def test_a_sentence_is_copied_with_its_reading_as_chosen(reading: MainWindow) -> None:
    reading.page.setFocus()
    reading.room.copying.copy_reading()
    first, second, third = QApplication.clipboard().text().splitlines()
    assert first == "The bank opened early."
    assert second.startswith("yínháng hěn")
    assert third == "银行很早就开门了。"
    _choose(reading.menus.view.readings.spelling, 1)
    reading.room.copying.copy_reading()
    assert QApplication.clipboard().text().splitlines()[1].startswith("yin2hang2 hen3")


def test_strokes_move_unless_they_should_not(reading: MainWindow) -> None:
    player = reading.word_panel.sections.characters.box.view.player
    assert player.is_animated
    reading.appearance.set("animate_strokes", value=False)
    assert not player.is_animated
