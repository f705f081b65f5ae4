"""Documents on their way into the library, in the real window."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.services.program import Program
from reader.ui.main_window import MainWindow
from tests.ui.importing.conftest import CONTROL, STORY, accept, preview_of, titles


def test_a_cancelled_import_leaves_no_trace(
    window: MainWindow, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    long = tmp_path / "long.txt"
    pairs = (f"Boat {n} came home.\n第{n}条船回来了。\n" for n in range(3000))
    long.write_text("\n".join(pairs), encoding="utf-8")
    before, undoable = titles(program), program.studying.next_undo()
    preview = preview_of(window, qtbot, long)
    preview.accept.click()
    assert not preview.accept.isEnabled()
    window.progress.cancel()
    qtbot.waitUntil(lambda: window.messages.text.startswith("Cancelled"), timeout=20000)
    assert titles(program) == before
    assert program.studying.next_undo() == undoable
    assert preview.accept.isEnabled(), "what was found is still there to be imported"


def test_an_import_can_be_taken_back(
    window: MainWindow, program: Program, story: Path, qtbot: QtBot
) -> None:
    before = titles(program)
    preview_of(window, qtbot, story)
    accept(window, qtbot)
    assert titles(program) != before
    window.study.undo()
    assert titles(program) == before


def test_a_file_that_fails_does_not_stop_the_others(
    window: MainWindow, program: Program, story: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(bytes(range(256)) * 40)
    preview = preview_of(window, qtbot, broken, story)
    assert "broken.txt is no text" in preview.model.documents[0].trouble
    assert preview.accept.text() == "&Import 1 article"
    accept(window, qtbot)
    assert "The ferry that stopped · 停航的渡轮" in titles(program)


def test_a_name_that_turns_the_line_around_does_not(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "story\u202etxt.md"
    path.write_text(STORY, encoding="utf-8")
    preview = preview_of(window, qtbot, path)
    assert preview.choices.name.text() == "storytxt.md"


def test_an_error_goes_when_something_else_is_read(
    window: MainWindow, story: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.desks.imports.preview_files([tmp_path / "nothing.txt"])
    qtbot.waitUntil(lambda: "nothing.txt" in window.messages.text)
    preview_of(window, qtbot, story)
    assert window.messages.text == ""


def test_a_new_version_updates_the_old_one(
    window: MainWindow, program: Program, story: Path, qtbot: QtBot
) -> None:
    preview_of(window, qtbot, story)
    accept(window, qtbot)
    before = titles(program)
    story.write_text(STORY.replace("old man", "old woman"), encoding="utf-8")
    preview_of(window, qtbot, story)
    accept(window, qtbot)
    assert titles(program) == before
    assert window.messages.text.startswith("Updated")
    article = window.reading_view.article
    assert article is not None
    assert article.rows[1].row.left == "Nobody believed the old woman at all."


def test_two_files_stand_side_by_side(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    english, chinese = tmp_path / "en.txt", tmp_path / "zh.txt"
    english.write_text("It was late in the evening.\n\nNobody came to the pier.\n")
    chinese.write_text("那时已是傍晚了。\n\n没有人来到码头。\n", encoding="utf-8")
    with qtbot.waitSignal(window.desks.imports.previewed):
        window.desks.imports.preview_pair(english, chinese)
    (draft,) = window.desks.imports.preview.model.wanted()
    assert [(row.left, row.right) for row in draft.found.rows] == [
        ("It was late in the evening.", "那时已是傍晚了。"),
        ("Nobody came to the pier.", "没有人来到码头。"),
    ]


def test_the_clipboard_is_previewed_from_the_page(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(STORY)
    window.page.setFocus()
    with qtbot.waitSignal(window.desks.imports.previewed):
        qtbot.keyClick(window.page, Qt.Key.Key_V, CONTROL)
    assert window.desks.imports.preview.choices.name.text() == "Clipboard"


def test_pasting_into_a_field_imports_nothing(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("river")
    window.start_search()
    field = window.library_panel.search
    qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert field.text() == "river"
    assert not window.progress.is_busy


def test_files_on_the_clipboard_are_read(window: MainWindow, story: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(story))])
    QApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.desks.imports.previewed):
        window.desks.imports.paste()
    assert window.desks.imports.preview.choices.name.text() == "story.txt"


def test_an_address_on_the_clipboard_waits_for_a_yes(window: MainWindow) -> None:
    QApplication.clipboard().setText("https://example.org/story")
    window.desks.imports.paste()
    assert window.desks.imports.address.isVisible()
    assert window.desks.imports.address.field.text() == "https://example.org/story"
    assert not window.progress.is_busy, "nothing is fetched unasked"


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = STORY.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/story.txt"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_of_the_web_is_fetched_when_it_is_asked_for(
    window: MainWindow, address: str, qtbot: QtBot
) -> None:
    window.desks.imports.ask_for_address()
    qtbot.keyClicks(window.desks.imports.address.field, address)
    with qtbot.waitSignal(window.desks.imports.previewed, timeout=20000):
        qtbot.keyClick(window.desks.imports.address.field, Qt.Key.Key_Return)
    (draft,) = window.desks.imports.preview.model.wanted()
    assert draft.metadata.url == address
    assert not window.desks.imports.address.isVisible()


def test_an_address_that_is_none_can_be_mended(window: MainWindow, qtbot: QtBot) -> None:
    window.desks.imports.preview_page("ftp://example.org/")
    qtbot.waitUntil(window.desks.imports.address.isVisible, timeout=20000)
    assert window.messages.property("kind") == "error"
    assert window.desks.imports.address.field.text() == "ftp://example.org/"
    qtbot.keyClick(window.desks.imports.address.field, Qt.Key.Key_Escape)
    assert not window.desks.imports.address.isVisible()
