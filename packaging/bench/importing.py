"""Importing half a million characters: from file to library, speed and memory.

Each figure comes from a child process, whose peak of memory is its own. Sentences are linked only
where it is said, since linking has a budget of its own.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rows import row

CHARACTERS = 500_000
_ENGLISH = (
    "The river was high that spring, and nobody in village {0} slept well.",
    "Every morning teacher number {0} walked down to the bridge to read the gauge.",
    "Prices rose first for rice, then for oil, and at last for candle {0} too.",
)
_CHINESE = (
    "那年春天河水很高，第{0}村里没有人睡得好。",
    "每天早上第{0}位老师都走到桥边去看水位。",
    "先涨价的是大米，后来是油，最后连第{0}支蜡烛也贵了。",
)


def measure() -> list[dict]:
    """Import an alternating text, without and with links; then bring it up to date."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "river.txt"
        path.write_text(text(), encoding="utf-8")
        plain, linked = (_measured(path, way) for way in ("plain", "linked"))
    budget = 10 * plain["bytes"] / 1e6 + 100
    speed = {**row("import, without links", plain["speed"], "chars/s", 100_000)}
    speed["ok"] = plain["speed"] >= 100_000
    return [
        speed,
        row("import, peak of memory, process", plain["peak"], "MB", budget),
        row("import, with links", linked["speed"], "chars/s"),
        row("import, with links, peak of memory, process", linked["peak"], "MB"),  # word lists: 130
        row("bring it up to date, a line changed", linked["update"], "s"),
    ]


def text() -> str:
    """Give paragraphs of three sentences, English and Chinese in turn."""
    paragraphs: list[str] = []
    length = 0
    while length < CHARACTERS:
        number = len(paragraphs)
        paragraphs += [
            " ".join(sentence.format(number) for sentence in _ENGLISH),
            "".join(sentence.format(number) for sentence in _CHINESE),
        ]
        length += sum(map(len, paragraphs[-2:]))
    return "\n\n".join(paragraphs)


def _measured(path: Path, way: str) -> dict:
    done = subprocess.run(
        [sys.executable, __file__, way, str(path)], stdout=subprocess.PIPE, text=True, check=True
    )
    return json.loads(done.stdout.splitlines()[-1])


def _import(way: str, path: Path) -> dict:
    """Import a file as the program does, in this process."""
    from reader.app.composition import compose
    from reader.core.origins import Origin
    from reader.library.inspection import inspect_file
    from reader.storage.arrivals import Arrival
    from reader.storage.database import Database
    from reader.storage.shelf import Shelf

    with tempfile.TemporaryDirectory() as folder:
        program = compose(Path(folder))
        program.reading.articles()
        if way == "linked":
            taken = _seconds(lambda: program.importing.import_files([path]))
        else:
            shelf = Shelf(Database(Path(folder) / "duizhao.sqlite3"))
            origin = Origin((path.name,))
            taken = _seconds(
                lambda: shelf.add([Arrival(one, origin) for one in inspect_file(path).articles])
            )
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
        size = path.stat().st_size
        path.write_text(path.read_text(encoding="utf-8").replace("spring", "autumn", 1), "utf-8")
        update = _seconds(lambda: program.importing.import_files([path], update=True))
        program.close()
    return {"speed": CHARACTERS / taken, "peak": peak, "bytes": size, "update": update}


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    print(json.dumps(_import(sys.argv[1], Path(sys.argv[2]))))
