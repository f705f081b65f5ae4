"""The real window with one article, for the parts that measure what a person would notice."""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row
from reader.paths import DATABASE_NAME
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.shelf import Shelf
from reader.ui.main_window import MainWindow


def shelve(folder: Path, titles: tuple[str, str], rows: Iterable[Row]) -> None:
    """Put an article on the shelf by itself: an import would link it first."""
    database = Database(folder / DATABASE_NAME)
    metadata = Metadata(languages=("en", "zh-Hans"), titles=titles)
    Shelf(database).add([Arrival(Article(metadata, tuple(rows)))])
    database.close()


@contextmanager
def opened(folder: Path) -> Generator[MainWindow]:
    """Open the window with pinyin and tone colours on all words, and close it at the end."""
    program = compose(folder)
    for key, value in (("pinyin", "all"), ("tone_colours", True)):
        program.preferences.set(key, value)
    window = MainWindow(program)
    window.resize(1280, 800)
    window.show()
    yield window
    window.close()
    program.close()
