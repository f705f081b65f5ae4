"""Hovering over words in the real window: from the pointer's move, or a key, to the painted card.

The starter articles are read, with pinyin and tone colours. The pointer goes from word to word
along the lines of some pages, then jumps about among them; last the keyboard does the same. Beside
the time of the clock stands that of the window's own thread, which other programs do not lengthen.
"""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from annotating import starters
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from real_window import opened, shelve
from rows import percentile, row
from typing_extensions import override

from reader.app.main import relax_collector
from reader.app.window import make_application
from reader.core.articles import Side
from reader.ui.main_window import MainWindow
from reader.ui.page import PageView, WordAt
from reader.ui.page.keys import Command

PAGES, JUMPS, KEYS = 8, 500, 500
_Times = list[tuple[float, float]]  # of the clock, and of the window's thread, in seconds


def measure() -> list[dict]:
    """Point at all words of some pages in their order, then at some by chance; then use keys."""
    relax_collector()
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        shelve(Path(folder), ("All of them", "全部"), starters())
        with opened(Path(folder)) as window:
            _wait(4)  # until words are loaded, and counted
            along = list(_along(window))
            about = list(_about(window))
            keys = list(_by_keys(window))
    return [
        *_rows("from word to word", along),
        *_rows("from anywhere to anywhere", about),
        *_rows("by keys", keys),
    ]


def _rows(name: str, times: _Times) -> list[dict]:
    clock, thread = ([1000 * each for each in part] for part in zip(*times, strict=True))
    return [
        row(f"hover: {name} → painted, median", percentile(clock, 50), "ms"),
        row(f"hover: {name} → painted, 99 %", percentile(clock, 99), "ms", 16),
        row(f"hover: {name}, the window's thread, 99 %", percentile(thread, 99), "ms"),
    ]


def _along(window: MainWindow) -> Iterator[tuple[float, float]]:
    """Go over all words of some pages, as a reader's hand does who follows the line."""
    painted = _Painted(window.hover_card)
    for _ in range(PAGES):
        for word in _words(window):
            yield from _timed(partial(_point_at, window, word, painted))
        window.page.turn(Command.PAGE_DOWN)
        _wait(1)  # until its words have come


def _about(window: MainWindow) -> Iterator[tuple[float, float]]:
    painted, chosen = _Painted(window.hover_card), random.Random(4)
    for word in chosen.choices(_words(window), k=JUMPS):
        yield from _timed(partial(_point_at, window, word, painted))


def _by_keys(window: MainWindow) -> Iterator[tuple[float, float]]:
    """Go from word to word with the arrow keys, which count as pointing."""
    page = window.page
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    for _ in range(KEYS):
        yield from _timed(partial(_press, page))


def _words(window: MainWindow) -> list[WordAt]:
    """Give the words that can be seen, in reading order, the left column first."""
    page, article = window.page, window.reading_view.article
    assert article is not None
    words = (
        WordAt(each, side, token)
        for side in Side
        for each in article.rows
        for token in page.tokens(each.position, side)
        if token.answers
    )
    seen = page.viewport().rect()
    return [word for word in words if seen.contains(page.word_rect(word).center())]


def _point_at(window: MainWindow, word: WordAt, painted: "_Painted") -> bool:
    """Whether a card was painted: of a word under the last one's card there is none."""
    before = painted.times
    QTest.mouseMove(window.page.viewport(), window.page.word_rect(word).center())
    QApplication.processEvents()
    return painted.times > before


def _press(page: PageView) -> bool:
    QTest.keyClick(page, Qt.Key.Key_Right)
    QApplication.processEvents()
    return True


def _timed(work: Callable[[], bool]) -> Iterator[tuple[float, float]]:
    """Time what is done, and give it if it was."""
    clock, thread = time.perf_counter(), time.thread_time()
    is_done = work()
    times = time.perf_counter() - clock, time.thread_time() - thread
    _wait(0.02)  # what goes on behind, such as the words across, is not waited for
    if is_done:
        yield times


def _wait(seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.002)


class _Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Paint
        return False
