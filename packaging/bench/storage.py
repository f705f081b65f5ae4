"""Saving and filtering with a large vocabulary; opening a long article."""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rows import percentile, row

from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.entries import EntryDraft, EntryKey, VocabularyFilter
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.shelf import Shelf
from reader.storage.vocabulary import Vocabulary

ENTRIES = 100_000
SAVES = 500
TYPED = ("y", "yi", "yin", "yinh", "word 9", "词", "meaning 12", "nothing like it")


def measure() -> list[dict]:
    """Fill a data file, then save, filter and open."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "duizhao.sqlite3")
        vocabulary, shelf = Vocabulary(database), Shelf(database)
        fill(vocabulary)
        figures = [
            row(
                "save a word, 100,000 kept, 99 %", 1000 * percentile(saves(vocabulary), 99), "ms", 5
            ),
            row("filter 100,000 words as you type, worst", 1000 * filters(vocabulary), "ms", 50),
            row("words that share a character, 100,000 do", 1000 * sharing(vocabulary), "ms", 5),
            row("rows of a 1,000,000-character article", 1000 * opening(shelf), "ms", 150),
        ]
        database.close()
    return figures


def draft(number: int) -> EntryDraft:
    """Make an entry that is like no other."""
    syllable = random.Random(number).choice("yin hang ma lü xue guo".split())
    key = EntryKey("zh", f"词{number}", f"cí {syllable}")
    return EntryDraft(key=key, gloss=f"meaning {number}\nword {number}")


def fill(vocabulary: Vocabulary) -> None:
    """Keep many words."""
    for number in range(ENTRIES):
        vocabulary.save(draft(number), None)


def saves(vocabulary: Vocabulary) -> list[float]:
    """Time single saves."""
    drafts = [draft(ENTRIES + number) for number in range(SAVES)]
    return [seconds(lambda each=each: vocabulary.save(each, None)) for each in drafts]


def filters(vocabulary: Vocabulary) -> float:
    """Give the worst time of a filter, as many rows as a screen and some more shows."""
    wanted = [VocabularyFilter(search=typed) for typed in TYPED]
    return max(seconds(lambda each=each: vocabulary.entries(each, 200)) for each in wanted)


def sharing(vocabulary: Vocabulary) -> float:
    """Give the worst time of finding words by a character that all or few of them have."""
    return max(seconds(lambda each=each: vocabulary.words_with(each, 13)) for each in "词龘")


def opening(shelf: Shelf) -> float:
    """Time the rows of a long article."""
    text = "河" * 250
    rows = tuple(Row(RowKind.PARAGRAPH, "a river " * 31, f"{text}{n}") for n in range(2_000))
    ((id_, _),) = shelf.add([Arrival(Article(Metadata(languages=("en", "zh")), rows))])
    return seconds(lambda: shelf.rows(id_))


def seconds(work: Callable[[], object]) -> float:
    """Time one call."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
