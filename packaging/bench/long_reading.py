"""Reading on and on: a long article scrolled to its end and back, jumped about in, hovered over.

The real window shows a million characters of dictionary words in made-up sentences, with pinyin and
tone colours, while its words come in behind the window. What is measured is what a person would
notice: whether the window stops, and whether its memory grows. A gap is the time between two ticks
of a timer of 5 ms. Beside it stands the processor time of the window's own thread in such a gap,
which other programs of the machine do not lengthen.
"""

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from made_up_book import make_book
from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtTest import QTest
from real_window import opened, shelve
from rows import percentile, row
from since_start import resident_megabytes

from reader.app.main import relax_collector
from reader.app.window import make_application
from reader.core.articles import Place, Row, RowKind
from reader.paths import dictionary
from reader.ui.main_window import MainWindow
from reader.ui.page.keys import Command

CHARACTERS = 1_000_000
JUMPS, HOVERS = 200, 1000
_SENTENCES = 4  # of a side in a row
_TICK = 5  # milliseconds
_PAGE, _JUMP, _HOVER = 40, 60, 20  # milliseconds from one to the next, as fast as a hand is


def measure() -> list[dict]:
    """Scroll to the end and back, jump, hover; give the gaps of each, and memory after all."""
    relax_collector()
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        # In a process of its own: what making it up takes is not the program's memory.
        subprocess.run([sys.executable, __file__, folder], check=True)
        with opened(Path(folder)) as window:
            # Loaded once and for all: word lists, the fonts' glyphs, what the first card wants.
            _watched(_hovering(window, 50), _HOVER, before=4000)
            before = resident_megabytes()
            figures = [
                ("scrolling to the end and back", _watched(_turning(window), _PAGE)),
                (f"{JUMPS} jumps", _watched(_jumping(window), _JUMP)),
                (f"{HOVERS} hovers", _watched(_hovering(window, HOVERS), _HOVER)),
            ]
            after = resident_megabytes()
    return [each for name, gaps in figures for each in _gap_rows(name, gaps)] + [
        row("long article: memory before", before, "MB"),
        row("long article: memory after all that", after, "MB"),
        row("long article: memory after to before", after / before, "x", 1.2),
    ]


def _gap_rows(name: str, gaps: list[tuple[float, float]]) -> list[dict]:
    spent, worked = zip(*gaps, strict=True)
    return [
        row(f"long article: {name}, longest gap", 1000 * max(spent), "ms", 100),
        row(f"long article: {name}, gaps, 99 %", 1000 * percentile(list(spent), 99), "ms"),
        row(f"long article: {name}, most work in one", 1000 * max(worked), "ms", 100),
    ]


def _rows() -> tuple[Row, ...]:
    """Make rows of some sentences a side until there are enough characters."""
    book = make_book(dictionary(), 20_000)
    rows: list[Row] = []
    length = start = 0
    while length < CHARACTERS:
        part = slice(start, start + _SENTENCES)
        english, chinese = " ".join(book.english[part]), "".join(book.chinese[part])
        assert english
        assert chinese
        rows.append(Row(RowKind.PARAGRAPH, english, chinese))
        length += len(english) + len(chinese)
        start += _SENTENCES
    return tuple(rows)


def _turning(window: MainWindow) -> Iterator[None]:
    """Turn pages to the end and back again, and stay there until the place was kept."""
    page = window.page
    for command, is_there in (
        (Command.PAGE_DOWN, lambda bar: bar.value() >= bar.maximum()),
        (Command.PAGE_UP, lambda bar: bar.value() <= 0),
    ):
        while not is_there(page.verticalScrollBar()):
            page.turn(command)
            yield


def _jumping(window: MainWindow) -> Iterator[None]:
    article, chosen = window.reading_view.article, random.Random(3)
    assert article is not None
    for _ in range(JUMPS):
        window.room.ways.travels.go(Place(chosen.randrange(len(article.rows))))
        yield
    window.page.go_to(Place())
    yield


def _hovering(window: MainWindow, count: int) -> Iterator[None]:
    viewport, chosen = window.page.viewport(), random.Random(4)
    for _ in range(count):
        point = QPoint(chosen.randrange(viewport.width()), chosen.randrange(viewport.height()))
        QTest.mouseMove(viewport, point)
        yield


def _watched(
    steps: Iterable[None], every: int, before: int = 0, after: int = 1500
) -> list[tuple[float, float]]:
    """Take a step every so many milliseconds in Qt's own event loop.

    Gives all gaps, each in seconds of the clock and of the window's thread.
    """
    loop, left = QEventLoop(), iter(steps)
    stamps: list[tuple[float, float]] = []
    ticker = QTimer(interval=_TICK)
    ticker.timeout.connect(lambda: stamps.append((time.perf_counter(), time.thread_time())))
    stepper = QTimer(interval=every)

    def step() -> None:
        if next(left, left) is left:
            stepper.stop()
            QTimer.singleShot(after, loop.quit)

    stepper.timeout.connect(step)
    ticker.start()
    QTimer.singleShot(before, stepper.start)
    loop.exec()
    ticker.stop()
    return [(t1 - t0, c1 - c0) for (t0, c0), (t1, c1) in pairwise(stamps)]


if __name__ == "__main__":
    shelve(Path(sys.argv[1]), ("The long river", "长河"), _rows())
