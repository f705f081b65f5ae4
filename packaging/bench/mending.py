"""Mending by hand: one mend with its sentences linked anew, and a shift of a long side."""

import gc
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rows import percentile, row

from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row, RowKind, Side
from reader.core.mending.mends import Patch
from reader.paths import DATABASE_NAME
from reader.services.program import Program
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.shelf import Shelf

ROWS, LONG = 2_000, 50_000
MENDS = 60


def measure() -> list[dict]:
    """Mend all over an article, then shift one side of a very long one."""
    gc.set_threshold(50_000, 20, 50)  # as the program does
    with tempfile.TemporaryDirectory() as folder:
        program = compose(Path(folder))
        mends = mending(program)
        figures = [
            row("one mend with links found anew, 95 %", 1000 * percentile(mends, 95), "ms", 50),
            row("shift a side of 50,000 rows, no gap", 1000 * shifting(program), "ms", 500),
        ]
        program.close()
    return figures


def mending(program: Program) -> list[float]:
    """Time merging, splitting and moving in the middle of an article."""
    mend, ids = program.mending, shelve(program, ROWS)
    taken: list[float] = []

    def timed(work: Callable[[], Patch]) -> Patch:
        started = time.perf_counter()
        patch = work()
        taken.append(time.perf_counter() - started)
        return patch

    mend.merge(ids[0])  # loads the dictionaries
    for id_ in ids[100 : 100 + 4 * MENDS : 4]:
        merged = timed(lambda id_=id_: mend.merge(id_)).rows[0].id
        timed(lambda id_=merged: mend.split(id_, Side.LEFT, 2))
        timed(lambda id_=merged: mend.move(id_, Side.RIGHT, 1, down=True))
    return taken


def shifting(program: Program) -> float:
    """Time a shift that no gap takes up."""
    ids = shelve(program, LONG)
    started = time.perf_counter()
    program.mending.shift(ids[0], Side.RIGHT, down=True)
    return time.perf_counter() - started


def shelve(program: Program, count: int) -> list[str]:
    """Put an article of so many rows on the shelf; give the ids of its rows."""
    rows = tuple(
        Row(
            RowKind.PARAGRAPH,
            f"Ferry number {number} left the pier early. Nobody on the shore saw it go.",
            f"第{number}号渡轮很早就离开了码头。岸上没有人看见它走。",
            0.9,
        )
        for number in range(count)
    )
    metadata = Metadata(languages=("en", "zh-Hans"), titles=(f"Ferries {count}", None))
    article = Article(metadata, rows)
    # Straight onto the shelf: to link so many sentences would take longer than all the rest.
    database = Database(program.data / DATABASE_NAME)
    id_ = Shelf(database).add([Arrival(article)])[0][0]
    database.close()
    return [stored.id for stored in program.reading.open(id_).rows]
