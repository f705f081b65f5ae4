"""A program that was never started before, and its window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.composition import compose
from reader.app.starters import add_starters
from reader.services.program import Program
from reader.ui.main_window import MainWindow


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """A program that was never started before, with the starter articles."""
    program = compose(tmp_path / "data")
    program.preferences.set("theme", "light")
    program.preferences.set("language", "en")
    add_starters(program)
    yield program
    program.close()


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> Iterator[MainWindow]:
    """Its window, as it is at the first start."""
    window = MainWindow(program)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.house.welcome_newcomer()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
