"""Aligning: a pair of books, and the row of an article after one mend, beside lengths alone.

The books are made up of dictionary words, so that their links are known and nobody's text is kept.
"""

import json
import resource
import subprocess
import sys
import time

from made_up_book import make_book
from msgspec.structs import replace
from rows import paired, percentile, row

from reader import paths
from reader.core.lengths import reading_length
from reader.core.pairing import SENTENCE_SHAPES, pair_by_length
from reader.language.alignment import Aligner
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary

_BOOK = 6_000  # English sentences; some 5,000 Chinese ones
_BY_LENGTH = 1_500  # sentences that lengths alone are tried on
_MENDS = 200


def measure() -> list[dict]:
    """Align in a process of its own, whose memory is measured, and mend in this one."""
    done = subprocess.run([sys.executable, __file__], stdout=subprocess.PIPE, text=True, check=True)
    book = json.loads(done.stdout.splitlines()[-1])
    speed = row("align a book, sentences of both sides", book["speed"], "sent./s", 1_000)
    speed["ok"] = book["speed"] >= 1_000
    return [
        row("align a book of 6,000 + 5,000 sentences", book["seconds"], "s", 15),
        speed,
        row("align a book, peak of memory, process", book["peak"], "MB", 500),
        row("align a book, links found of those made", 100 * book["found"], "%"),
        paired(
            "align, a sentence, beside lengths alone (Gale-Church)",
            1000 * book["seconds"] / book["sentences"],
            "ms",
            ("lengths", 1000 * book["by_length"]),
            None,
        ),
        row("link the rows mended, two of a starter article, 99 %", _mending(), "ms", 50),
    ]


def _mending() -> float:
    """Link two rows anew, as a mend does."""
    from reader.library.inspection import inspect_file

    dictionary = Dictionary(paths.dictionary())
    annotator = Annotator(dictionary)
    annotator.load()
    aligner = Aligner(annotator.lexicon)
    rows = [
        replace(one, links=())
        for path in sorted(paths.content().glob("*.md"))
        for one in inspect_file(path).articles[0].rows
        if one.left and one.right
    ]
    times: list[float] = []
    for n in range(_MENDS):
        start = time.perf_counter()
        for one in rows[n % (len(rows) - 1) :][:2]:
            aligner.link_row(one)
        times.append(1000 * (time.perf_counter() - start))
    dictionary.close()
    return percentile(times, 99)


def _align_book() -> dict:
    dictionary = Dictionary(paths.dictionary())
    annotator = Annotator(dictionary)
    annotator.load()
    book = make_book(paths.dictionary(), _BOOK)
    aligner = Aligner(annotator.lexicon)
    aligner.align(book.english[:50], book.chinese[:50])  # what is loaded once is loaded now
    start = time.perf_counter()
    links = aligner.align(book.english, book.chinese, by_meaning=False).links
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    found = {(link.left, link.right) for link in links}
    start = time.perf_counter()
    left = [reading_length(text) for text in book.english[:_BY_LENGTH]]
    right = [reading_length(text) for text in book.chinese[:_BY_LENGTH]]
    pair_by_length(left, right, SENTENCE_SHAPES)
    by_length = (time.perf_counter() - start) / (2 * _BY_LENGTH)
    sentences = len(book.english) + len(book.chinese)
    return {
        "seconds": seconds, "speed": sentences / seconds, "peak": peak, "sentences": sentences,
        "found": len(found & set(book.links)) / len(book.links), "by_length": by_length,
    }  # fmt: skip


if __name__ == "__main__":
    print(json.dumps(_align_book()))
