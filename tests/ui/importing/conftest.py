"""A document of our own, and how tests bring it in through the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.services.program import Program
from reader.ui.importing.preview import Preview
from reader.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
STORY = """# The ferry that stopped

# 停航的渡轮

The last ferry of the evening did not come.
傍晚的最后一班渡轮没有来。

Nobody believed the old man at all.
根本没有人相信那位老人。

Share this article
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def preview_of(window: MainWindow, qtbot: QtBot, *paths: Path) -> Preview:
    with qtbot.waitSignal(window.desks.imports.previewed, timeout=20000):
        window.desks.imports.preview_files(paths)
    return window.desks.imports.preview


def accept(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.articles.opened, timeout=20000):
        qtbot.keyClick(window.desks.imports.preview, Qt.Key.Key_Return, CONTROL)


def titles(program: Program) -> set[str]:
    return {article.metadata.title for article in program.reading.articles()}
