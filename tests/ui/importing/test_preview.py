"""The preview in the real window: what it shows, and what the person decides there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from reader import paths
from reader.core.articles import Article, Metadata, Row, RowKind, Side
from reader.core.choices import Layout
from reader.library.inspection import inspect_file
from reader.services.program import Program
from reader.ui.importing.drafts import DocumentDraft, Twin, drafted
from reader.ui.importing.sources import FileSource
from reader.ui.main_window import MainWindow
from tests.ui.importing.conftest import accept, preview_of, titles


def test_what_is_found_is_shown(window: MainWindow, story: Path, qtbot: QtBot) -> None:
    preview = preview_of(window, qtbot, story)
    assert preview.isVisible()
    assert preview.model.rowCount() == 1
    assert preview.pane.model.rowCount() == 2
    assert preview.form.fields["right"].text() == "停航的渡轮"
    assert preview.choices.encodings.currentText() == "UTF-8"
    assert preview.accept.text() == "&Import 1 article"
    assert preview.list.hasFocus()


def test_escape_leaves_without_a_trace(
    window: MainWindow, program: Program, story: Path, qtbot: QtBot
) -> None:
    before = titles(program)
    preview = preview_of(window, qtbot, story)
    qtbot.keyClick(preview.list, Qt.Key.Key_Escape)
    assert not preview.isVisible()
    assert window.page.isVisible()
    assert titles(program) == before
    assert program.studying.next_undo() != "import"


def test_details_and_lines_are_imported_as_they_were_changed(
    window: MainWindow, program: Program, story: Path, qtbot: QtBot
) -> None:
    preview = preview_of(window, qtbot, story)
    field = preview.form.fields["left"]
    field.setFocus()
    field.setText("The ferry")
    lines = preview.pane.left_out
    qtbot.mouseClick(lines.button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(lines.list, Qt.Key.Key_Space)
    assert preview.pane.model.rowCount() == 3
    accept(window, qtbot)
    assert "The ferry · 停航的渡轮" in titles(program)
    article = window.reading_view.article
    assert article is not None
    assert article.rows[-1].row.left == "Share this article"
    assert article.left_out == ()


def test_that_two_files_do_not_belong_together_stands_out(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    def texts(*names: str) -> dict[Side, str]:
        files = [paths.content() / f"{name}.md" for name in names]
        rows = [row for file in files for one in inspect_file(file).articles for row in one.rows]
        return {side: "\n\n".join(filter(None, (row.text(side) for row in rows))) for side in Side}

    english, chinese = tmp_path / "en.txt", tmp_path / "zh.txt"
    english.write_text(texts("steel-tariffs", "open-models")[Side.LEFT], "utf-8")
    chinese.write_text(texts("learning-from-news", "cheap-training")[Side.RIGHT], "utf-8")
    with qtbot.waitSignal(window.desks.imports.previewed, timeout=30000):
        window.desks.imports.preview_pair(english, chinese)
    said = [
        one for one in window.desks.imports.preview.findChildren(QLabel) if "belong" in one.text()
    ]
    assert [(one.text(), one.property("role"), one.isVisible()) for one in said] == [
        ("These two texts do not seem to belong together.", "alarm", True)
    ]


def test_sides_are_swapped_by_another_reading(
    window: MainWindow, story: Path, qtbot: QtBot
) -> None:
    preview = preview_of(window, qtbot, story)
    with qtbot.waitSignal(preview.model.articles_changed):
        preview.choices.swap.click()
    qtbot.waitUntil(lambda: preview.form.fields["left"].text() == "停航的渡轮")
    (draft,) = preview.model.wanted()
    assert draft.found.metadata.languages == ("zh-Hans", "en")


def test_another_layout_can_be_chosen(window: MainWindow, story: Path, qtbot: QtBot) -> None:
    preview = preview_of(window, qtbot, story)
    layouts = preview.choices.layouts
    at = layouts.findData(Layout.TWO_BLOCKS)
    layouts.setCurrentIndex(at)
    with qtbot.waitSignal(preview.model.modelReset):
        layouts.activated.emit(at)
    assert preview.model.documents[0].choices.layout is Layout.TWO_BLOCKS
    assert layouts.currentData() == Layout.TWO_BLOCKS


def test_a_guessed_encoding_is_said_and_can_be_changed(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "river.txt"
    path.write_bytes(
        "The river is high.\n河水很高。\n\nIt rains.\n今天一直在下雨。\n".encode("gb18030")
    )
    preview = preview_of(window, qtbot, path)
    encodings = preview.choices.encodings
    assert encodings.currentText().endswith("(guessed)")
    at = encodings.findData("big5hkscs")
    encodings.setCurrentIndex(at)
    with qtbot.waitSignal(preview.model.modelReset):
        encodings.activated.emit(at)
    assert encodings.currentData() == "big5hkscs"
    assert "河水很高。" not in str(preview.model.documents[0].inspection.articles)


def test_what_is_there_already_says_so(window: MainWindow, story: Path, qtbot: QtBot) -> None:
    preview_of(window, qtbot, story)
    accept(window, qtbot)
    preview = preview_of(window, qtbot, story)
    assert preview.pane.twin.isVisible()
    (draft,) = preview.model.wanted()
    assert draft.known is not None
    assert draft.known.is_same
    assert preview.accept.text() == "&Update 1 article"
    preview.pane.twin.chosen.emit(Twin.SKIP)
    assert preview.model.wanted() == []
    assert not preview.accept.isEnabled()


def test_new_and_known_articles_are_counted_apart(
    window: MainWindow, story: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    preview_of(window, qtbot, story)
    accept(window, qtbot)
    other = tmp_path / "other.txt"
    other.write_text("It rained all day.\n一整天都在下雨。\n", encoding="utf-8")
    preview = preview_of(window, qtbot, story, other)
    assert preview.accept.text() == "&Import 1, update 1"


def test_all_articles_are_taken_or_none(
    window: MainWindow, story: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("It rained all day.\n一整天都在下雨。\n", encoding="utf-8")
    preview = preview_of(window, qtbot, story, other)
    everything = preview.found.all
    assert everything.text() == "Take &none"
    everything.click()
    assert preview.model.wanted() == []
    assert everything.text() == "Take &all"
    everything.click()
    assert preview.accept.text() == "&Import 2 articles"


def test_the_keyboard_stays_when_a_document_is_read_anew(
    window: MainWindow, story: Path, qtbot: QtBot
) -> None:
    preview = preview_of(window, qtbot, story)
    preview.choices.layouts.setFocus()
    with qtbot.waitSignal(preview.model.modelReset):
        preview.choices.swap.click()
    qtbot.waitUntil(preview.choices.layouts.hasFocus)
    qtbot.keyClick(preview.choices.layouts, Qt.Key.Key_Escape)
    assert not preview.isVisible()


def test_the_keyboard_goes_to_the_next_doubtful_row(window: MainWindow) -> None:
    article = Article(
        Metadata(languages=("en", "zh")),
        tuple(Row(RowKind.PARAGRAPH, "Rain.", "雨。", sure) for sure in (0.9, 0.2, 0.9, 0.1)),
    )
    document = DocumentDraft(FileSource(Path("rain.txt")), articles=(drafted(article),))
    preview = window.desks.imports.preview
    preview.show_documents([document])
    window.views.show_import()
    pane = preview.pane
    assert pane.doubtful.text() == "2 dou&btful rows"
    visited: list[int] = []
    for _ in range(3):
        pane.doubtful.click()
        visited.append(pane.rows.currentIndex().row())
    assert visited == [1, 3, 1]
    assert pane.rows.hasFocus()
    preview.show_documents(())


def test_the_details_are_open_where_there_is_room(
    window: MainWindow, story: Path, qtbot: QtBot
) -> None:
    window.resize(1300, 700)
    preview = preview_of(window, qtbot, story)
    assert preview.details.isChecked()
    window.views.show_reading()
    window.resize(860, 560)
    window.views.show_import()
    qtbot.waitUntil(lambda: not preview.details.isChecked())


def test_no_two_names_share_a_key(window: MainWindow, story: Path, qtbot: QtBot) -> None:
    preview = preview_of(window, qtbot, story)
    named = [*preview.findChildren(QAbstractButton), *preview.findChildren(QLabel)]
    texts = [widget.text() for widget in named]
    texts += [action.text() for action in window.menuBar().actions()]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)), sorted(keys)
