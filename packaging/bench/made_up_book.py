"""A long text and its translation, made up of dictionary words, whose true links are known.

It reads like nonsense, but it has what an aligner goes by: words as common as in real texts, six
in ten of which are translated as the dictionary does, sentences joined, divided and left out, and
long passages that only one side has.
"""

import random
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

_TRANSLATED = 0.6
_SHAPES = {(1, 1): 78, (2, 1): 12, (1, 2): 4, (3, 1): 3, (2, 2): 1, (1, 0): 1, (0, 1): 1}
_DETOUR = 80  # sentences of one side alone
_DETOUR_EVERY = 1_500  # sentences


@dataclass
class Book:
    """Sentences of both sides and the links between them, 0-based and in order."""

    english: list[str] = field(default_factory=list)
    chinese: list[str] = field(default_factory=list)
    links: list[tuple[tuple[int, ...], tuple[int, ...]]] = field(default_factory=list)


def make_book(dictionary: Path, sentences: int, seed: int = 1) -> Book:
    """Make up a book of about as many English sentences."""
    dice = random.Random(seed)
    words, weights = _vocabulary(dictionary)
    book = Book()
    next_detour = _DETOUR_EVERY
    while len(book.english) < sentences:
        if len(book.english) >= next_detour:
            next_detour += _DETOUR_EVERY
            shape = (_DETOUR, 0) if dice.random() < 0.5 else (0, _DETOUR)
        else:
            shape = dice.choices(list(_SHAPES), list(_SHAPES.values()))[0]
        _add(book, shape, words, weights, dice)
    return book


def _vocabulary(dictionary: Path) -> tuple[list[tuple[str, list[str]]], list[float]]:
    """Give English words with their Chinese, and how often to use each."""
    with sqlite3.connect(dictionary) as connection:
        rows = connection.execute(
            "SELECT english.folded, english.frequency, group_concat(chinese.simplified) "
            "FROM english JOIN reverse ON reverse.term = english.folded AND reverse.place < 6 "
            "JOIN chinese ON chinese.id = reverse.word WHERE english.frequency > 2.5 "
            "GROUP BY english.id"
        ).fetchall()
    words = [(word, chinese.split(",")) for word, _, chinese in rows]
    return words, [10 ** min(frequency, 6.5) for _, frequency, _ in rows]


def _add(book: Book, shape: tuple[int, int], words: list, weights: list, dice) -> None:
    first = len(book.english), len(book.chinese)
    chosen = dice.choices(words, weights, k=max(sum(shape), 2) * dice.randint(5, 11))
    english = [word for word, _ in chosen]
    chinese = [
        dice.choice(translations if dice.random() < _TRANSLATED else dice.choice(words)[1])
        for _, translations in chosen
    ]
    book.english += _sentences(english, shape[0], " ", ".")
    book.chinese += _sentences(chinese, shape[1], "", "。")
    lefts, rights = (tuple(range(start, start + n)) for start, n in zip(first, shape, strict=True))
    if lefts and rights:
        book.links.append((lefts, rights))
    else:
        book.links += [((n,), ()) for n in lefts] + [((), (n,)) for n in rights]


def _sentences(words: list[str], count: int, between: str, end: str) -> list[str]:
    size = max(len(words) // max(count, 1), 1)
    parts = [words[n * size : (n + 1) * size] for n in range(count)]
    return [between.join(part).capitalize() + end for part in parts]
