"""Dictionary look-ups and annotation."""

import random
import time

from rows import percentile, row

from reader import paths
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary
from reader.language.lookup import Lookup

LOOKUPS = 5_000


def measure() -> list[dict]:
    """Look random words up, both ways; annotate the starter articles."""
    dictionary = Dictionary(paths.dictionary())
    started = time.perf_counter()
    annotator = Annotator(dictionary)
    annotator.load()
    loaded = time.perf_counter() - started
    lookup = Lookup(dictionary, annotator)
    words = random.Random(7).sample(list(dictionary.chinese_headwords()), LOOKUPS)
    english = [
        token.text for token in annotator.annotate(starters(), "zh") if token.language == "en"
    ]
    return [
        row("look-up, Chinese, 99 %", 1000 * _p99(dictionary.chinese, words), "ms", 1),
        row("look-up, English, 99 %", 1000 * _p99(dictionary.english, english), "ms", 1),
        row("words ready after loading", loaded, "s", 1),
        row("annotate a line of 100 characters, 99 %", 1000 * _p99_lines(annotator), "ms"),
        row("annotate", _speed(annotator), "chars/s"),
        row("card of a word, 99 %", 1000 * _p99_cards(annotator, lookup), "ms"),
    ]


def starters() -> str:
    """Give the text of all starter articles."""
    return "\n".join(p.read_text(encoding="utf-8") for p in sorted(paths.content().glob("*.md")))


def _p99(look_up, words: list) -> float:
    return percentile([_seconds(look_up, word) for word in words], 99)


def _p99_cards(annotator: Annotator, lookup: Lookup) -> float:
    tokens = [token for token in annotator.annotate(starters(), "zh") if token.answers]
    return _p99(lookup.card, tokens)


def _p99_lines(annotator: Annotator) -> float:
    text = starters()
    lines = [text[n : n + 100] for n in range(0, len(text), 100)]
    return percentile([_seconds(annotator.annotate, line, "zh") for line in lines], 99)


def _speed(annotator: Annotator) -> float:
    text = starters()
    return len(text) / _seconds(annotator.annotate, text, "zh")


def _seconds(call, *arguments: object) -> float:
    started = time.perf_counter()
    call(*arguments)
    return time.perf_counter() - started
