"""The whole window over a real program, driven by keys and clicks."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.core.entries import EntryKey, Status
from reader.core.errors import ThemeError
from reader.services.program import Program
from reader.ui.file_drop import FileDrop
from reader.ui.main_window import MainWindow
from reader.ui.page import WordAt

CONTROL = Qt.KeyboardModifier.ControlModifier
BANK = EntryKey("zh", "银行", "yín háng")


def word(window: MainWindow, program: Program, text: str, side: Side = Side.RIGHT) -> WordAt:
    """Find a word of the open article."""
    article = window.reading_view.article
    assert article is not None
    for row in article.rows:
        languages = article.article.metadata.languages
        tokens = program.reading.annotate_row(row.row, side, languages)
        for token in tokens:
            if token.text == text:
                return WordAt(row, side, token)
    raise AssertionError(text)


def click(qtbot: QtBot, window: MainWindow, at: WordAt) -> None:
    place = window.page.word_rect(at).center()
    qtbot.mouseClick(window.page.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key | str) -> None:
    """Press a key where the keyboard is."""
    focused = window.focusWidget()
    if isinstance(key, str):
        qtbot.keyClicks(focused, key)
    else:
        qtbot.keyClick(focused, key)


def test_a_click_shows_the_word_and_lights_its_counterpart(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    click(qtbot, window, word(window, program, "银行"))
    panel = window.word_panel
    assert panel.head.headword.text() == "银行"
    assert panel.head.other.text() == "銀行"
    assert "bank" in panel.sections.senses.text()
    assert panel.sections.sentence.text() == "<b>银行</b>很早就开门了。"
    assert panel.sections.translation.text() == "The bank opened early."
    assert panel.entry is None


def test_an_english_word_shows_ipa_and_chinese_senses(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    click(qtbot, window, word(window, program, "opened", Side.LEFT))
    assert window.word_panel.head.headword.text() == "open"
    assert "/" in window.word_panel.head.pronunciation.text()
    assert window.word_panel.head.inflection.text().startswith("past tense")


def test_keys_save_a_word_and_set_its_status(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    click(qtbot, window, word(window, program, "银行"))
    window.page.setFocus()
    press(qtbot, window, "s")
    entry = program.studying.find(BANK)
    assert entry is not None
    assert entry.status is Status.LEARNING_1
    assert entry.sightings[0].translation == "The bank opened early."
    press(qtbot, window, "4")
    assert window.study.statuses[BANK] is Status.LEARNING_4
    press(qtbot, window, "k")
    assert window.study.statuses[BANK] is Status.KNOWN
    assert window.word_panel.keeping.statuses.button(Status.KNOWN).isChecked()


def test_a_status_key_keeps_a_new_word(window: MainWindow, program: Program, qtbot: QtBot) -> None:
    click(qtbot, window, word(window, program, "惊讶"))
    window.page.setFocus()
    press(qtbot, window, "i")
    assert Status.IGNORED in window.study.statuses.values()


def test_keys_do_nothing_while_somebody_types(window: MainWindow, qtbot: QtBot) -> None:
    window.start_search()
    press(qtbot, window, "s1k /")
    assert window.library_panel.search.text() == "s1k /"
    assert window.study.statuses == {}


def test_the_card_says_what_the_word_means(window: MainWindow, program: Program) -> None:
    at = word(window, program, "惊讶")
    window.page.word_hovered.emit(at)
    card = window.hover_card
    assert card.isVisible()
    assert "惊讶" in card.accessibleName()
    assert "New" in card.accessibleName()
    area = window.page.word_rect(at)
    area.translate(window.page.viewport().mapTo(window, QPoint()))
    assert not card.geometry().intersects(area)
    assert window.rect().contains(card.geometry())
    window.page.word_hovered.emit(None)


def test_undo_takes_a_saved_word_back(window: MainWindow, program: Program, qtbot: QtBot) -> None:
    click(qtbot, window, word(window, program, "银行"))
    window.guide.save_current()
    window.menus.edit.aboutToShow.emit()
    assert "银行" in window.menus.edit.undo.text()
    window.page.setFocus()
    qtbot.keyClick(window.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.studying.find(BANK) is None
    assert window.word_panel.entry is None


def test_a_meaning_of_ones_own_is_kept(window: MainWindow, program: Program, qtbot: QtBot) -> None:
    click(qtbot, window, word(window, program, "银行"))
    window.guide.save_current()
    gloss = window.word_panel.writing.gloss
    gloss.setPlainText("where money sleeps")
    qtbot.keyClick(gloss, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry = program.studying.find(BANK)
    assert entry is not None
    assert entry.gloss == "where money sleeps"


def test_copying_takes_both_sentences(window: MainWindow, program: Program, qtbot: QtBot) -> None:
    click(qtbot, window, word(window, program, "银行"))
    window.page.setFocus()
    press(qtbot, window, "c")
    assert QApplication.clipboard().text() == "银行很早就开门了。\nThe bank opened early."


def test_the_line_below_counts_known_words(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    assert window.reading_view.status.text().startswith("0\xa0%\xa0known")
    click(qtbot, window, word(window, program, "银行"))
    window.guide.save_current()
    assert window.reading_view.status.text().endswith("1\xa0saved")


def test_vocabulary_filters_deletes_and_takes_back(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    for text in ("银行", "惊讶"):
        click(qtbot, window, word(window, program, text))
        window.guide.save_current()
    window.views.show_vocabulary()
    view = window.views.vocabulary
    assert view.model.rowCount() == 2
    view.filters.search.setText("yinhang")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    view.table.selectRow(0)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert program.studying.find(BANK) is None
    assert window.messages.text == "Deleted 1 word."
    window.study.undo()
    assert view.model.rowCount() == 1
    assert program.studying.find(BANK) is not None


def test_the_selection_stays_when_its_status_changes(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    for text in ("银行", "惊讶"):
        click(qtbot, window, word(window, program, text))
        window.guide.save_current()
    window.views.show_vocabulary()
    table = window.views.vocabulary.table
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_3)
    assert set(window.study.statuses.values()) == {Status.LEARNING_3}
    assert len(table.selected()) == 2


def test_a_review_by_keyboard(window: MainWindow, program: Program, qtbot: QtBot) -> None:
    click(qtbot, window, word(window, program, "银行"))
    window.guide.save_current()
    window.page.setFocus()
    press(qtbot, window, Qt.Key.Key_Space)
    review = window.views.review
    assert review.card.headword.text() == "银行"
    assert not review.is_revealed
    press(qtbot, window, "3")
    assert review.current is not None, "an answer counts only once the card is revealed"
    press(qtbot, window, Qt.Key.Key_Space)
    assert review.is_revealed
    press(qtbot, window, "3")
    assert review.current is None
    assert "1 word reviewed" in review.finished.text()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.page.isVisible()


def drop_on(window: MainWindow, data: QMimeData) -> None:
    """Let something fall onto the window; Qt itself delivers a drop only after a real drag."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    drop = window.findChild(FileDrop)
    assert drop is not None
    drop.eventFilter(window, event)


def test_a_dropped_file_is_previewed_imported_and_opened(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    story = tmp_path / "story.txt"
    story.write_text("A fox sat by the door.\n\n一只狐狸坐在门边。\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(story))])
    with qtbot.waitSignal(window.desks.imports.previewed):
        drop_on(window, data)
    assert window.library_panel.model.rowCount() == 1, "nothing is imported before a yes"
    with qtbot.waitSignal(window.articles.opened):
        qtbot.keyClick(window.desks.imports.preview, Qt.Key.Key_Return, CONTROL)
    assert window.library_panel.model.rowCount() == 2
    article = window.reading_view.article
    assert article is not None
    assert article.rows[0].row.left == "A fox sat by the door."


def test_a_dropped_text_is_previewed(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("A fox sat by the door.\n一只狐狸坐在门边。\n")
    with qtbot.waitSignal(window.desks.imports.previewed):
        drop_on(window, data)
    (draft,) = window.desks.imports.preview.model.wanted()
    assert draft.found.rows[0].right == "一只狐狸坐在门边。"


def test_a_file_that_is_not_there_is_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.import_files([tmp_path / "nowhere.txt"])
    qtbot.waitUntil(lambda: "nowhere.txt" in window.messages.text)
    assert window.messages.property("kind") == "error"


def test_exporting_writes_a_deck(
    window: MainWindow, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    click(qtbot, window, word(window, program, "银行"))
    window.guide.save_current()
    deck = tmp_path / "words.apkg"
    window.export_to(deck)
    qtbot.waitUntil(lambda: window.messages.text == "Wrote 1 word to words.apkg.")
    assert deck.stat().st_size > 0


def test_a_removed_article_comes_back(window: MainWindow) -> None:
    listed = window.library_panel.model
    removed = window.reading_view.article_id
    assert removed is not None
    window.articles.remove([removed])
    assert listed.rowCount() == 0
    assert window.reading_view.article is None
    window.study.undo()
    assert listed.rowCount() == 1
    assert window.reading_view.article is not None


def test_a_backup_can_be_restored(
    window: MainWindow, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    backup = tmp_path / "copy.sqlite3"
    window.desks.transfers.back_up(backup)
    qtbot.waitUntil(lambda: "Backed up" in window.messages.text)
    click(qtbot, window, word(window, program, "银行"))
    window.guide.save_current()
    window.desks.transfers.restore(backup)
    assert "Restored" in window.messages.text
    assert window.study.statuses == {}


def test_hidden_panels_stay_hidden_at_the_next_start(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    window.menus.view.library.setChecked(False)
    window.close()
    again = MainWindow(program)
    qtbot.addWidget(again)
    assert again.library_panel.isHidden()
    assert not again.menus.view.library.isChecked()
    assert not again.word_panel.isHidden()


def test_a_theme_is_applied_at_once(window: MainWindow, program: Program) -> None:
    before = window.grab().toImage().pixelColor(5, 5)
    window.appearance.set("theme", "dark")
    after = window.grab().toImage().pixelColor(5, 5)
    assert before.lightness() > 200
    assert after.lightness() < 60
    assert program.preferences.text("theme") == "dark"


def test_every_control_has_a_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
        for control in window.findChildren(kind):
            named = control.accessibleName() or control.toolTip()
            text = control.text() if isinstance(control, QAbstractButton) else ""
            is_qts_own = control.objectName().startswith("qt_") or control.isHidden()
            assert named or text or is_qts_own, control


def test_comparing_meanings_can_be_switched_where_it_is_installed(
    window: MainWindow, program: Program
) -> None:
    switch = window.menus.edit.meanings
    assert switch.isEnabled() is program.aligning.can_compare_meanings
    switch.setChecked(not switch.isChecked())
    assert program.preferences.flag("meanings") is switch.isChecked()


def test_a_refused_theme_says_what_was_taken_instead(window: MainWindow) -> None:
    window.appearance.trouble = ThemeError("The theme sepia.toml lacks mark.hit.")
    window.appearance.changed.emit()
    told = "The theme sepia.toml lacks mark.hit. The light theme is used instead."
    assert window.messages.text == told
    window.messages.hide()
    window.appearance.changed.emit()
    assert window.messages.text == ""


def test_everything_has_the_font_of_the_window_from_the_start(
    program: Program, qtbot: QtBot
) -> None:
    QApplication.setFont(QFont("Another"))
    QApplication.processEvents()
    window = MainWindow(program)
    qtbot.addWidget(window)
    window.show()
    families = QApplication.font().families()
    assert families != ["Another"]
    parts = (window.menuBar(), window.library_panel.list, window.word_panel, window.views)
    assert [part.font().families() for part in parts] == [families] * len(parts)
    window.close()
