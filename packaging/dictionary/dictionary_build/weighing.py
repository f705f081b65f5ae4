"""How likely each meaning of a word is beside its others, before any sentence is looked at.

The two dictionaries judge each other: of what CC-CEDICT lists for 面, "surface" is what ECDICT
translates with 面; of what ECDICT lists for "bank", 银行 is what CC-CEDICT calls a bank. Common
words are likelier meanings than rare ones. Checked on the labelled pairs of tests/data/words.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from math import exp, log1p

from reader.core.glosses import meanings_of, pieces_of, strings_of

_UNKNOWN_FREQUENCY = 2.5  # Zipf
_MIDDLE = 4.25
_COMMONEST = 6.0  # what is commoner still says nothing more
_COMMONEST_CHARACTER = 4.2  # a character by itself is common for what it is in words
_LATER = 0.3  # how soon meanings of a list count less

_TRANSLATED = 0.5  # weight of what ECDICT says of an English gloss, and what half of it is worth
_HALF = 0.3
_GLOSS_FREQUENCY = 0.25
_GLOSSED = 0.6  # weight of what CC-CEDICT says of a Chinese meaning
_MEANING_FREQUENCY = 0.15

_CHINESE = """
    SELECT word, position, simplified, text, is_name FROM chinese_sense
    JOIN chinese ON chinese.id = word
"""
_ENGLISH = """
    SELECT sense.word, position, folded, text, label FROM english_sense AS sense
    JOIN english ON english.id = sense.word
"""
_ChineseRow = tuple[int, int, str, str, int]
_EnglishRow = tuple[int, int, str, str, str]

Weights = Mapping[tuple[int, int], tuple[float, ...]]
"""By the number of a word and the place of a sense: a weight for each meaning it lists."""


def weigh(connection: sqlite3.Connection) -> tuple[Weights, Weights]:
    """Weigh each meaning of both dictionaries; both must be there. Give Chinese, then English.

    A Chinese word's sense has one weight, an English word's one for each meaning that semicolons
    divide. They are logarithms, rounded to hundredths.
    """
    english: dict[str, float] = _frequencies(connection, "folded", "english")
    chinese: dict[str, float] = _frequencies(connection, "simplified", "chinese")
    chinese_rows: list[_ChineseRow] = connection.execute(_CHINESE).fetchall()
    english_rows: list[_EnglishRow] = connection.execute(_ENGLISH).fetchall()
    translated = _translated(english_rows, english)
    glossed = _glossed(chinese_rows)
    return (
        {
            (number, place): _rounded([_gloss_weight(text, translated.get(word, {}), english)])
            for number, place, word, text, is_name in chinese_rows
            if not is_name
        },
        {
            (number, place): _rounded(_meaning_weights(word, text, glossed, chinese))
            for number, place, word, text, _ in english_rows
        },
    )


def _frequencies(connection: sqlite3.Connection, word: str, table: str) -> dict[str, float]:
    rows = connection.execute(
        f"SELECT {word}, max(frequency) FROM {table} WHERE frequency IS NOT NULL GROUP BY {word}"
    )
    return dict(rows.fetchall())


def _translated(
    rows: Iterable[_EnglishRow], frequencies: Mapping[str, float]
) -> Mapping[str, Mapping[str, float]]:
    """Give for Chinese words the English ones that are translated so: common ones count most."""
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for _, _, word, text, label in rows:
        frequency = frequencies.get(word, _UNKNOWN_FREQUENCY)
        for place, meaning in enumerate(() if label else meanings_of(text)):
            weight = exp(-_LATER * place**0.7) * 10 ** (0.35 * (frequency - 4))
            for string in strings_of(meaning):
                found[string][word] = max(weight, found[string].get(word, 0.0))
    return found


def _glossed(rows: Iterable[_ChineseRow]) -> Mapping[str, Mapping[str, float]]:
    """Give for Chinese words the English ones that are a whole gloss: early ones count most."""
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for _, place, word, text, is_name in rows:
        for piece in () if is_name else pieces_of(text):
            if len(piece.words) == 1:
                english = piece.words[0]
                found[word][english] = max(1 / (1 + place / 2), found[word].get(english, 0.0))
    return found


def _gloss_weight(
    text: str, translated: Mapping[str, float], frequencies: Mapping[str, float]
) -> float:
    pieces = list(pieces_of(text))
    if not pieces:
        return 0.0
    said = max(sum(translated.get(word, 0.0) for word in p.words) / len(p.words) for p in pieces)
    common = max(
        min(frequencies.get(word, _UNKNOWN_FREQUENCY) for word in piece.words) for piece in pieces
    )
    return _TRANSLATED * log1p(said / _HALF) + _GLOSS_FREQUENCY * (
        min(common, _COMMONEST) - _MIDDLE
    )


def _meaning_weights(
    word: str,
    text: str,
    glossed: Mapping[str, Mapping[str, float]],
    frequencies: Mapping[str, float],
) -> Iterator[float]:
    for meaning in meanings_of(text):
        strings = strings_of(meaning)
        said = max((glossed.get(string, {}).get(word, 0.0) for string in strings), default=0.0)
        known = [
            min(frequencies[s], _COMMONEST if len(s) > 1 else _COMMONEST_CHARACTER)
            for s in strings
            if s in frequencies
        ]
        yield _GLOSSED * said + _MEANING_FREQUENCY * (max(known, default=_MIDDLE) - _MIDDLE)


def _rounded(weights: Iterable[float]) -> tuple[float, ...]:
    return tuple(round(weight * 100) / 100 for weight in weights)
