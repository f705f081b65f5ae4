"""Measure how texts are divided into words; nothing here passes or fails.

    python packaging/measure_words.py coverage FILE...   Chinese characters in a token with a gloss
    python packaging/measure_words.py twins FILE.json    both scripts divided alike
    python packaging/measure_words.py speed FILE...      words alone, beside jieba

`twins` reads a list of objects with the same sentence as "chinese" and "traditional".
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import jieba

from reader import paths
from reader.core.context import NO_CONTEXT
from reader.core.quantities import meaning_of
from reader.core.scripts import is_han
from reader.core.tokens import Token
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary

_SHOWN = 30
_ROUNDS = 5


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description="Measure how texts are divided into words.")
    parser.add_argument("what", choices=["coverage", "twins", "speed"])
    parser.add_argument("files", nargs="+", type=Path)
    arguments = parser.parse_args()
    measure = {"coverage": coverage, "twins": twins, "speed": speed}[arguments.what]
    with closing(Dictionary(paths.dictionary())) as dictionary:
        annotator = Annotator(dictionary)
        annotator.load()
        measure(annotator, arguments.files)


def coverage(annotator: Annotator, files: Sequence[Path]) -> None:
    """Print the share of Chinese characters in a token that says what it means."""
    every = answered = 0
    missing: Counter[str] = Counter()
    for line in _lines(files):
        for token in annotator.annotate(line, "zh"):
            size = sum(map(is_han, token.text))
            every += size
            if _says_something(token):
                answered += size
            elif size:
                missing[token.text] += size
    print(f"{every} Chinese characters, {answered / every:.4f} in a token with a gloss")
    print(*(f"{text} {size}" for text, size in missing.most_common(_SHOWN)), sep=", ")


def _says_something(token: Token) -> bool:
    return bool(token.gloss or meaning_of(token.text, "zh"))


def twins(annotator: Annotator, files: Sequence[Path]) -> None:
    """Print how many sentences are divided alike in both scripts."""
    pairs = [
        (each["chinese"], each["traditional"])
        for path in files
        for each in json.loads(path.read_text(encoding="utf-8"))
    ]
    find = annotator.words.find
    alike = 0
    for pair in pairs:
        spans = [[(word.start, word.end) for word in find(text, "zh")] for text in pair]
        if spans[0] == spans[1]:
            alike += 1
        else:
            print(*pair)
    print(f"{alike} of {len(pairs)} sentences alike, {alike / len(pairs):.4f}")


def speed(annotator: Annotator, files: Sequence[Path]) -> None:
    """Print how long a character takes, line by line, all lines at once, and with jieba alone."""
    lines = [line for line in _lines(files) if line]
    size = sum(map(len, lines))
    texts = [(line, "zh", NO_CONTEXT) for line in lines]
    tokenizer = jieba.Tokenizer()
    list(tokenizer.cut("开始"))  # it loads its words when it is first asked
    ways: dict[str, Callable[[], object]] = {
        "line by line": lambda: [annotator.words.find(*text) for text in texts],
        "all lines at once": lambda: annotator.words.find_all(texts),
        "jieba alone": lambda: [list(tokenizer.cut(line)) for line in lines],
    }
    for name, way in ways.items():
        best = min(_seconds(way) for _ in range(_ROUNDS))
        print(f"{name}: {1e6 * best / size:.2f} µs a character")


def _seconds(way: Callable[[], object]) -> float:
    started = time.process_time()
    way()
    return time.process_time() - started


def _lines(files: Sequence[Path]) -> Iterator[str]:
    for path in files:
        yield from path.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    main()
