"""A library with a series of two long parts, and the window with its first part open."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.origins import Origin
from reader.services.program import Program
from reader.ui.main_window import MainWindow
from reader.ui.navigating.wayfinding import Wayfinding

CHAPTERS, PARAGRAPHS = 4, 12


def part(number: int) -> Article:
    """Make a part of a series: a title, then chapters of like paragraphs."""
    rows = [Row(RowKind.TITLE, f"Salt, part {number}", f"鹽（{number}）")]
    for chapter in range(1, CHAPTERS + 1):
        rows.append(Row(RowKind.HEADING, f"Chapter {chapter}", f"第{chapter}章"))
        rows += [
            Row(
                RowKind.PARAGRAPH,
                f"Line {line}. The boat left the harbour {number}.",
                f"船離開了港口。{line}",
            )
            for line in range(PARAGRAPHS)
        ]
    data = Metadata(
        languages=("en", "zh-Hant"),
        titles=(f"Salt, part {number}", None),
        series="Salt",
        part=(number, 2),
    )
    return Article(data, tuple(rows))


@pytest.fixture
def parts(program: Program) -> tuple[str, str]:
    """The ids of both parts."""
    added = program.importing.add([part(1), part(2)], Origin(("salt.txt",)))
    first, second = (imported.id for imported in added)
    return first, second


@pytest.fixture
def sea(program: Program, parts: tuple[str, str], qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with the first part open."""
    window = MainWindow(program)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.open_article(parts[0])
    window.page.setFocus()
    yield window
    window.close()


@pytest.fixture
def ways(sea: MainWindow) -> Wayfinding:
    """What helps to find the way there."""
    return sea.room.ways
