"""The window while a text of 500,000 characters is read, previewed, imported and opened."""

import gc
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from rows import row

from reader.app.composition import compose
from reader.app.window import make_application
from reader.ui.main_window import MainWindow

CHARACTERS = 500_000
TICK = 2  # milliseconds
PATIENCE = 120.0  # seconds
_PAIRS = (
    ("In year {0} the river rose by {1} feet.", "第{0}年河水上涨了{1}英尺。"),
    ("The teacher counted {1} boats at the bridge.", "老师在桥边数到了{1}条船。"),
    ("Rice cost {1} coins a pound, and people began to save.", "大米一斤卖{1}文，人们开始节省。"),
    ("Nobody in village {0} slept well that night.", "{0}号村里那天夜里没有人睡得好。"),
)


class Pulse:
    """Notes how long the window's event loop lets a timer wait."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=TICK)
        self._timer.timeout.connect(self._beat)
        self._last = time.perf_counter()
        self.worst = 0.0
        self._timer.start()

    def during(
        self, begin: Callable[[], object], is_done: Callable[[], bool]
    ) -> tuple[float, float]:
        """Begin something and wait for its end; give its seconds and the worst gap in ms."""
        start = self._last = time.perf_counter()
        self.worst = 0.0
        begin()
        while not is_done() and time.perf_counter() - start < PATIENCE:
            let_work(20)
        assert is_done()
        seconds = time.perf_counter() - start
        let_work(500)  # what follows, such as measuring the rows and painting
        return seconds, 1000 * self.worst

    def _beat(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, now - self._last - TICK / 1000)
        self._last = now


def measure() -> list[dict]:
    """Preview a text, import it, open it; each with the worst gap of the event loop."""
    gc.set_threshold(50_000, 20, 50)  # as the program starts
    application = QApplication.instance() or make_application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "river.txt"
        path.write_text(text(), encoding="utf-8")
        program = compose(Path(folder) / "data")
        window = MainWindow(program)
        window.show()
        let_work(1500)  # the words load behind the window at its start
        rows = _measured(window, path)
        window.close()
        application.processEvents()
        program.close()
    return rows


def _measured(window: MainWindow, path: Path) -> list[dict]:
    pulse, imports = Pulse(), window.desks.imports
    read, reading_gap = pulse.during(
        lambda: imports.preview_files([path]), lambda: bool(imports.preview.documents())
    )
    taken, taking_gap = pulse.during(
        imports.preview.accept.click, lambda: window.reading_view.article is not None
    )
    seconds = read + taken
    name = "import in the window, 500,000 characters"
    return [
        row(f"{name}: worst gap, read and previewed", reading_gap, "ms", 100),
        row(f"{name}: worst gap, imported and opened", taking_gap, "ms", 100),
        row(f"{name}: file to preview", read, "s"),
        row(f"{name}: preview to page", taken, "s"),
        row(f"{name}: in all", seconds, "s"),
    ]


def text() -> str:
    """Write paragraphs of two languages in turn, no two the same."""
    parts: list[str] = []
    length = number = 0
    while length < CHARACTERS:
        chosen = [_PAIRS[(number + step) % len(_PAIRS)] for step in range(3)]
        for side, gap in ((0, " "), (1, "")):
            parts.append(gap.join(pair[side].format(number, number % 89 + 2) for pair in chosen))
            length += len(parts[-1])
        number += 1
    return "\n\n".join(parts) + "\n"


def let_work(milliseconds: int) -> None:
    """Run the window's events."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    for each in measure():
        print(each)
