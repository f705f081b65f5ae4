"""A real program over a new data folder, and its window."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.composition import compose
from reader.core.articles import Article, Link, Metadata, Row, RowKind
from reader.core.origins import Origin
from reader.services.program import Program
from reader.ui.appearance import Appearance
from reader.ui.main_window import MainWindow
from reader.ui.message_bar import MessageBar
from tests.ui.item_models import watch_all

ARTICLE = Article(
    Metadata(
        languages=("en", "zh-Hans"),
        titles=("The bank by the river", "河边的银行"),
        source="Own words",
        published="2026-03-04",
    ),
    (
        Row(
            RowKind.PARAGRAPH,
            "The bank opened early. Everybody was surprised.",
            "银行很早就开门了。大家都很惊讶。",
            links=(Link((0,), (0,)), Link((1,), (1,))),
        ),
        Row(RowKind.PARAGRAPH, "Nobody had any money.", "没有人有钱。"),
    ),
)


@pytest.fixture(autouse=True)
def spared_nothing() -> Iterator[None]:
    """Let go of what a window spares from collections; it lives as long as the program does."""
    yield
    gc.unfreeze()
    gc.collect()


@pytest.fixture(autouse=True)
def watched_models(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt's tester over every item model that a test makes."""
    watch_all(monkeypatch)


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """A program whose library holds one article of two rows."""
    program = compose(tmp_path / "data")
    program.importing.add([ARTICLE], Origin(("tests",)))
    program.preferences.set("theme", "light")
    program.preferences.set("language", "en")
    yield program
    program.close()


@pytest.fixture
def appearance(program: Program, qtbot: QtBot) -> Appearance:  # noqa: ARG001
    """The looks of a light window."""
    appearance = Appearance(program.preferences)
    appearance.dress()
    return appearance


@pytest.fixture
def messages(appearance: Appearance, qtbot: QtBot) -> MessageBar:
    """A message bar."""
    bar = MessageBar(appearance)
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with the article open and its words known."""
    window = MainWindow(program)
    qtbot.addWidget(window)
    window.show()
    annotated = window.room.annotating
    qtbot.waitUntil(lambda: bool(annotated.words), timeout=20000)
    yield window
    window.close()
