"""A selection in the real window: looked up, saved with what stands across, copied, searched."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Side
from reader.core.entries import EntryKey, Status
from reader.core.selections import Selection
from reader.services.program import Program
from reader.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
OPENED = EntryKey("zh", "很早就开门", "hěn zǎo jiù kāi mén")


@pytest.fixture
def select(window: MainWindow, qtbot: QtBot) -> Callable[..., None]:
    """Select a text of a row as it stands there."""

    def select(text: str, row: int = 0, side: Side = Side.RIGHT, until: int | None = None) -> None:
        article = window.reading_view.article
        assert article is not None
        whole = article.rows[row].row.text(side) or ""
        start, last = whole.index(text), row if until is None else until
        end = start + len(text) if until is None else len(article.rows[last].row.text(side) or "")
        qtbot.waitUntil(lambda: bool(window.page.tokens(row, side)))
        window.page.selecting.select(Selection(Place(row, side, start), Place(last, side, end)))
        window.page.setFocus()

    return select


Select = Callable[..., None]


NONE = Qt.KeyboardModifier.NoModifier


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key on the page."""
    qtbot.keyClick(window.page, key, held)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_a_phrase_is_looked_up_with_its_words_and_its_sentence(
    window: MainWindow, select: Select, qtbot: QtBot
) -> None:
    select("很早就开门")
    press(qtbot, window, Qt.Key.Key_L)
    panel = window.word_panel
    assert panel.head.headword.text() == "很早就开门"
    assert panel.head.other.text() == "很早就開門"
    said = panel.head.pronunciation.text()
    assert [syllable in said for syllable in ("hěn", "zǎo", "kāi", "mén")] == [True] * 4
    assert panel.keeping.save.text() == "Save phrase"
    assert not panel.sections.parts_part.isHidden()
    assert "early" in panel.sections.parts.text()
    assert panel.sections.characters_part.isHidden()
    assert panel.sections.sentence.text() == "银行<b>很早就开门</b>了。"
    assert panel.sections.translation.text() == "The bank opened early."
    assert panel.entry is None


def test_a_word_of_the_phrase_is_opened_where_it_stands_and_left_again(
    window: MainWindow, select: Select
) -> None:
    select("很早就开门")
    window.room.phrases.look_up()
    window.word_panel.sections.parts.linkActivated.emit("part:3")
    word = window.word_panel.word
    assert word is not None
    assert (word.at.token.text, word.at.token.start) == ("开门", 5)
    window.word_panel.head.back.click()
    assert window.word_panel.head.headword.text() == "很早就开门"


def test_a_single_word_acts_as_the_word(window: MainWindow, select: Select, qtbot: QtBot) -> None:
    select("银行")
    press(qtbot, window, Qt.Key.Key_Return, CONTROL)
    word = window.word_panel.word
    assert word is not None
    assert word.card.draft.key == EntryKey("zh", "银行", "yín háng")
    assert not word.parts
    assert window.word_panel.keeping.save.text() == "Save word"


def test_a_phrase_is_kept_with_sentence_reading_and_meaning_and_taken_back(
    window: MainWindow, program: Program, select: Select, qtbot: QtBot
) -> None:
    select("很早就开门")
    press(qtbot, window, Qt.Key.Key_S, SHIFT)
    qtbot.waitUntil(lambda: program.studying.find(OPENED) is not None)
    entry = program.studying.find(OPENED)
    assert entry is not None
    assert entry.traditional == "很早就開門"
    assert entry.gloss
    (sighting,) = entry.sightings
    assert (sighting.surface, sighting.start, sighting.end) == ("很早就开门", 2, 7)
    assert sighting.sentence == "银行很早就开门了。"
    assert sighting.translation == "The bank opened early."
    assert window.word_panel.entry == entry
    assert not window.word_panel.writing.isHidden()
    window.study.undo()
    assert program.studying.find(OPENED) is None


def test_a_phrase_is_kept_though_nobody_says_what_stands_across(
    window: MainWindow, program: Program, select: Select, qtbot: QtBot
) -> None:
    window.guide.shown.disconnect()
    select("很早就开门")
    press(qtbot, window, Qt.Key.Key_S, SHIFT)
    assert program.studying.find(OPENED) is None
    qtbot.waitUntil(lambda: program.studying.find(OPENED) is not None)
    entry = program.studying.find(OPENED)
    assert entry is not None
    assert "early" in entry.gloss


def test_a_whole_sentence_means_its_translation(
    window: MainWindow, program: Program, select: Select, qtbot: QtBot
) -> None:
    select("银行很早就开门了")
    press(qtbot, window, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: len(program.studying.entries()) == 1)
    (entry,) = program.studying.entries()
    assert (entry.key.headword, entry.status) == ("银行很早就开门了", Status.LEARNING_3)
    assert entry.gloss == "The bank opened early."


def test_a_meaning_of_ones_own_takes_the_place_of_the_one_proposed(
    window: MainWindow, program: Program, select: Select, qtbot: QtBot
) -> None:
    select("很早就开门")
    press(qtbot, window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: window.word_panel.entry is not None)
    window.word_panel.writing.gloss.setFocus()
    window.word_panel.writing.gloss.selectAll()
    qtbot.keyClicks(window.word_panel.writing.gloss, "opens very early")
    window.page.setFocus()
    entry = program.studying.find(OPENED)
    assert entry is not None
    assert entry.gloss == "opens very early"


def test_an_english_phrase_is_kept(
    window: MainWindow, program: Program, select: Select, qtbot: QtBot
) -> None:
    select("opened early", side=Side.LEFT)
    press(qtbot, window, Qt.Key.Key_S, SHIFT)
    key = EntryKey("en", "opened early")
    qtbot.waitUntil(lambda: program.studying.find(key) is not None)
    entry = program.studying.find(key)
    assert entry is not None
    assert entry.sightings[0].sentence == "The bank opened early."


def test_a_phrase_is_reviewed_and_exported_like_a_word(
    window: MainWindow, program: Program, select: Select, qtbot: QtBot, tmp_path: Path
) -> None:
    select("很早就开门")
    press(qtbot, window, Qt.Key.Key_S, SHIFT)
    qtbot.waitUntil(lambda: program.studying.find(OPENED) is not None)
    assert program.reviewing.count_due() == 1
    path = tmp_path / "words.csv"
    window.export_to(path)
    qtbot.waitUntil(lambda: path.exists() and "很早就开门" in path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("text", "until", "sentence"),
    [
        ("银行", 1, "A phrase stands in one paragraph; select less."),
        ("。", None, "There is no word in what is selected."),
    ],
)
def test_what_is_no_phrase_is_refused_in_a_sentence(
    window: MainWindow, program: Program, select: Select, qtbot: QtBot,
    text: str, until: int | None, sentence: str,
) -> None:  # fmt: skip
    select(text, until=until)
    for key, held in ((Qt.Key.Key_L, NONE), (Qt.Key.Key_S, SHIFT), (Qt.Key.Key_K, NONE)):
        window.messages.hide()
        press(qtbot, window, key, held)
        assert window.messages.text == sentence
    assert program.studying.entries() == ()


def test_a_phrase_follows_what_is_fixed(window: MainWindow, select: Select) -> None:
    select("很早就开门")
    window.room.phrases.look_up()
    tokens = window.page.tokens(0, Side.RIGHT)
    fixed = tuple(
        replace(token, readings=("xx", "mén")) if token.text == "开门" else token
        for token in tokens
    )
    window.room.annotating.annotated.emit({(0, Side.RIGHT): fixed})
    word = window.word_panel.word
    assert word is not None
    assert word.card.draft.key.reading == "hěn zǎo jiù xx mén"


def test_copying(window: MainWindow, select: Select, qtbot: QtBot) -> None:
    select("很早就开门")
    press(qtbot, window, Qt.Key.Key_C, CONTROL)
    assert copied() == "很早就开门"
    press(qtbot, window, Qt.Key.Key_C, CONTROL | SHIFT)
    assert copied() == "很早就开门 (hěn zǎo jiù kāimén)"
    press(qtbot, window, Qt.Key.Key_C, CONTROL | ALT)
    assert copied() == "很早就开门\nThe bank opened early."
    select("很早", until=1)
    press(qtbot, window, Qt.Key.Key_C, CONTROL)
    assert copied() == "很早就开门了。大家都很惊讶。\n\n没有人有钱。"


def test_where_nothing_is_selected_the_sentence_is_copied(window: MainWindow, qtbot: QtBot) -> None:
    window.page.put_cursor(Place(1, Side.RIGHT, 0))
    window.page.setFocus()
    press(qtbot, window, Qt.Key.Key_C, CONTROL)
    assert copied() == "没有人有钱。\nNobody had any money."


def test_what_is_covered_is_not_copied(window: MainWindow, select: Select) -> None:
    window.appearance.set("translation", "blurred")
    select("很早就开门")
    window.room.copying.copy_with_translation()
    assert copied() == "很早就开门"
    window.page.selecting.select(Selection(Place(0, Side.LEFT, 0), Place(1, Side.LEFT, 6)))
    QGuiApplication.clipboard().setText("before")
    copying = window.room.copying
    for copy in (copying.copy, copying.copy_with_readings, copying.copy_with_translation):
        copy()
        assert copied() == "before"
    window.page.selecting.select(None)
    window.page.put_cursor(Place(1, Side.RIGHT, 0))
    window.room.copying.copy()
    assert copied() == "没有人有钱。"


def test_rows_far_away_are_read_before_they_are_copied_with_readings(
    window: MainWindow, select: Select, qtbot: QtBot
) -> None:
    select("没有人", row=1)
    select("银行", until=1)
    assert window.page.sheet is not None
    window.page.sheet.flow.keep_words(range(1))
    window.room.copying.copy_with_readings()
    qtbot.waitUntil(lambda: "méiyǒu" in copied())
    assert copied().startswith("银行很早就开门了。大家都很惊讶。\nyínháng hěn zǎo")


def test_the_menu_of_a_selection_has_what_can_be_done_with_it(
    window: MainWindow, select: Select
) -> None:
    select("很早就开门")
    actions = window.room.selection_menu.menu().actions()
    texts = [action.text().replace("&", "") for action in actions]
    assert [text for text in texts if text] == [
        "Copy", "Copy with reading", "Copy with translation",
        "Look up the selection", "Save the selection as a phrase", "Search for the selection",
    ]  # fmt: skip
    asked: list[QPoint] = []
    window.reading_view.selection_menu_wanted.disconnect()
    window.reading_view.selection_menu_wanted.connect(asked.append)
    centre = QPoint(1, 1)
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, centre)
    QApplication.sendEvent(window.page, by_key)
    (point,) = asked
    assert window.page.row_at(point.toPointF()) is not None


def test_what_is_selected_is_searched_for(window: MainWindow, select: Select, qtbot: QtBot) -> None:
    select("有钱", row=1)
    press(qtbot, window, Qt.Key.Key_F, CONTROL | SHIFT)
    assert window.desks.search.card.isVisible()
    assert window.desks.search.card.field.text() == "有钱"
