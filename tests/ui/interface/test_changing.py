"""The language of the open window is changed, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.core.articles import Article, Metadata, Place, Row, RowKind, Side
from reader.core.entries import EntryDraft, EntryKey, VocabularyFilter
from reader.core.errors import InputError
from reader.core.origins import Origin
from reader.services.program import Program
from reader.ui.interface.interface import Interface
from reader.ui.main_window import MainWindow
from reader.ui.views import View

LONG = Article(
    Metadata(languages=("en", "zh-Hans"), titles=("A long day", "漫长的一天"), source="Own words"),
    tuple(
        Row(RowKind.PARAGRAPH, f"Hour {number} went by slowly.", f"第{number}个小时过得很慢。")
        for number in range(80)
    ),
)


@pytest.fixture
def window(interface: Interface, program: Program, qtbot: QtBot) -> Iterator[MainWindow]:  # noqa: ARG001
    """A window with a long article open."""
    program.importing.add([LONG], Origin(("tests",)))
    window = MainWindow(program)
    qtbot.addWidget(window)
    window.show()
    window.open_article(next(a.id for a in program.reading.articles() if a.row_count == 80))
    yield window
    window.close()


def speak(window: MainWindow, language: str, qtbot: QtBot) -> None:
    """Choose a language, and wait until the window speaks it."""
    window.language.choose(language)
    qtbot.waitUntil(lambda: window.interface.language == language)


def titles(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def menus(window: MainWindow) -> list[QMenu]:
    """Every menu of the window, as it is when it is shown."""
    found = window.findChildren(QMenu)
    for menu in found:
        menu.aboutToShow.emit()
    return found


def test_menus_change_and_change_back(window: MainWindow, qtbot: QtBot) -> None:
    english = titles(window)
    speak(window, "zh_CN", qtbot)
    assert titles(window)[:3] == ["文件(&F)", "编辑(&E)", "视图(&V)"]
    speak(window, "zh_TW", qtbot)
    assert titles(window)[:3] == ["檔案(&F)", "編輯(&E)", "檢視(&V)"]
    speak(window, "en", qtbot)
    assert titles(window) == english


def test_messages_and_counts_are_said_in_the_language(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    speak(window, "zh_TW", qtbot)
    window.messages.tell_error(InputError("a.txt does not exist; check its name."))
    assert window.messages.text == "a.txt 不存在；請檢查名稱。"
    for word in ("河", "银行"):
        program.studying.save(EntryDraft(key=EntryKey("zh", word, "hé")))
    entries = program.studying.entries(VocabularyFilter())
    window.study.delete(entries)
    assert window.messages.text == "已刪除 2 個詞。"
    window.menus.edit.aboutToShow.emit()
    assert window.menus.edit.undo.text() == "復原：刪除「2 個詞」(&U)"


def test_what_was_shown_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.page.go_to(Place(40, Side.LEFT))
    window.library_panel.search.setText("day")
    window.menus.view.word.setChecked(False)
    article, place, size = window.reading_view.article_id, window.page.place(), window.size()
    speak(window, "zh_CN", qtbot)
    assert window.reading_view.article_id == article
    assert window.page.place().row == place.row
    assert window.size() == size
    assert window.library_panel.search.text() == "day"
    assert window.room.side.isHidden()
    assert "long day" in window.windowTitle()


def test_the_view_and_its_filter_stay(window: MainWindow, qtbot: QtBot) -> None:
    window.views.show_vocabulary()
    window.views.vocabulary.filters.show_wanted(VocabularyFilter(search="river", language="zh"))
    speak(window, "zh_TW", qtbot)
    assert window.views.shown is View.VOCABULARY
    wanted = window.views.vocabulary.filters.wanted()
    assert (wanted.search, wanted.language) == ("river", "zh")


def test_the_way_back_stays(window: MainWindow, program: Program, qtbot: QtBot) -> None:
    other = next(a.id for a in program.reading.articles() if a.row_count != 80)
    first = window.reading_view.article_id
    window.room.ways.travels.open(other)
    speak(window, "zh_CN", qtbot)
    assert window.menus.go.back.isEnabled()
    window.menus.go.back.trigger()
    assert window.reading_view.article_id == first


def test_a_pending_import_stays(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "story.txt"
    path.write_text("The boat is here.\n\n船来了。\n\nWe wait.\n\n我们等着。\n", "utf-8")
    window.desks.imports.preview_files([path])
    qtbot.waitUntil(lambda: bool(window.desks.imports.pending))
    qtbot.waitUntil(lambda: not window.progress.is_busy)
    speak(window, "zh_TW", qtbot)
    assert window.views.shown is View.IMPORT
    assert [each.name for each in window.desks.imports.pending] == ["story.txt"]
    assert "匯入" in window.desks.imports.preview.accept.text()


def test_preferences_stay_open_where_the_language_is_chosen_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.house.show_preferences()
    dialog = window.house.preferences.dialog
    dialog.resize(900, 650)
    dialog.chosen.emit("language", "zh_CN")
    qtbot.waitUntil(lambda: window.interface.language == "zh_CN")
    renewed = window.house.open_preferences
    assert renewed is not None
    assert renewed is not dialog
    assert renewed.windowTitle() == "设置"
    assert (renewed.width(), renewed.height()) == (900, 650)


def test_a_half_written_note_is_not_lost(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    window.reading_view.show_note_editor(Place(0, Side.LEFT), "Hour 0", "half a th")
    window.language.choose("zh_CN")
    assert "Save or cancel" in window.messages.text
    assert program.preferences.text("language") == "en"
    assert window.reading_view.bars.note_editor.text.toPlainText() == "half a th"
    assert titles(window)[0] == "&File"
    qtbot.wait(1)
    assert titles(window)[0] == "&File"


def test_the_menu_names_each_language_in_itself(window: MainWindow, qtbot: QtBot) -> None:
    speak(window, "zh_TW", qtbot)
    menu = next(menu for menu in menus(window) if "Language" in menu.title())
    names = [action.text() for action in menu.actions()]
    assert names[1:] == ["English", "简体中文", "繁體中文"]
    assert [action.isChecked() for action in menu.actions()] == [False, False, False, True]


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_no_two_lines_of_a_menu_have_one_letter(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    speak(window, language, qtbot)
    bars: list[QWidget] = [window.menuBar(), *menus(window)]
    for bar in bars:
        texts = [action.text() for action in bar.actions() if action.isVisible()]
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), texts


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_buttons_have_room_for_their_texts(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window.resize(1024, 700)
    speak(window, language, qtbot)
    for button in window.findChildren(QPushButton):
        if button.isVisible() and button.text():
            needed = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
            assert button.width() >= needed, button.text()
