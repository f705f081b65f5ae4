"""Finding on the page of a million characters, in the real window: letters, hits, back."""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from rows import percentile, row

from reader.app.composition import compose
from reader.app.window import make_application
from reader.core.articles import Article, Metadata, Place, Row, RowKind
from reader.paths import DATABASE_NAME
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.shelf import Shelf
from reader.ui.main_window import MainWindow

CHARACTERS = 1_000_000
STEPS, JUMPS = 200, 100
SOUGHT = ("the river", "market price", "河水", "大米", "e", "的", "nowhere", "价钱很高")
_ENGLISH = (
    "the river was high that spring and nobody slept well in the market price of rice".split()
)
_CHINESE = "那年春天的河水很高村裡沒有人睡得好先漲價的是大米後來價錢很高連蠟燭也貴了"


def measure() -> list[dict]:
    """Type all that is sought letter by letter, go from hit to hit, jump about and back."""
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        rows = _rows()
        _shelve(Path(folder), rows)
        program = compose(Path(folder))
        window = MainWindow(program)
        window.resize(1280, 800)
        window.show()
        _settle(3.0)  # until what is loaded at the start is loaded
        ready, gap = _open(window)
        letters = [_type(window, text[:end]) for text in SOUGHT for end in range(1, len(text) + 1)]
        steps = [_seconds(window, lambda: window.room.ways.find.step(7)) for _ in range(STEPS)]
        window.room.ways.find.close()
        jumps = [_jump(window, place) for place in _places(len(rows))]
        backs = [_seconds(window, window.room.ways.travels.back) for _ in range(JUMPS // 2)]
        window.close()
        program.close()
    return [
        row("find: 1,000,000 characters made ready", 1000 * ready, "ms"),
        row("find: longest wait of the window by then", 1000 * gap, "ms", 100),
        row("find: a letter typed → hits painted, 95 %", 1000 * percentile(letters, 95), "ms", 50),
        row("find: next hit → painted, 95 %", 1000 * percentile(steps, 95), "ms", 50),
        row("go to a place → painted, 95 %", 1000 * percentile(jumps, 95), "ms", 50),
        row("go back → painted, 95 %", 1000 * percentile(backs, 95), "ms", 50),
    ]


def _rows() -> tuple[Row, ...]:
    chosen, rows, length = random.Random(7), list[Row](), 0
    while length < CHARACTERS:
        english = " ".join(chosen.choices(_ENGLISH, k=45)).capitalize() + "."
        chinese = "".join(chosen.choices(_CHINESE, k=75)) + "。"
        rows.append(Row(RowKind.PARAGRAPH, english, chinese))
        length += len(english) + len(chinese)
    return tuple(rows)


def _shelve(folder: Path, rows: tuple[Row, ...]) -> None:
    """Put the article on the shelf by itself: an import would link it first."""
    database = Database(folder / DATABASE_NAME)
    metadata = Metadata(languages=("en", "zh-Hant"), titles=("The river", "河"))
    Shelf(database).add([Arrival(Article(metadata, rows))])
    database.close()


def _open(window: MainWindow) -> tuple[float, float]:
    """Open the find bar; give the time until what is typed is found, and the longest pause."""
    bar = window.reading_view.bars.find_bar
    bar.field.setText("river")
    started = last = time.perf_counter()
    gap = 0.0
    window.room.ways.find.open()
    while not bar.count.text():
        QApplication.processEvents()
        now = time.perf_counter()
        gap, last = max(gap, now - last), now
    return time.perf_counter() - started, gap


def _type(window: MainWindow, text: str) -> float:
    bar = window.reading_view.bars.find_bar

    def type_it() -> None:
        bar.field.setText(text)
        bar.repaint()

    return _seconds(window, type_it)


def _jump(window: MainWindow, place: Place) -> float:
    return _seconds(window, lambda: window.room.ways.travels.go(place))


def _places(count: int) -> list[Place]:
    chosen = random.Random(3)
    return [Place(chosen.randrange(count)) for _ in range(JUMPS)]


def _seconds(window: MainWindow, work: Callable[[], object]) -> float:
    """Time some work and the painting after it, once what went before has come to rest."""
    _settle(0.03)
    started = time.perf_counter()
    work()
    window.page.viewport().repaint()
    return time.perf_counter() - started


def _settle(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()


if __name__ == "__main__":
    for each in measure():
        print(each)
