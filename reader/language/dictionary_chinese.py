"""Chinese headwords: queries on the dictionary file, and rows as values."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from typing import Any, Final

from reader.core.lexicon import ChineseWord, CrossReference, Sense
from reader.language.dictionary_weights import unpack_weights

KNOWS: Final = "SELECT 1 FROM chinese WHERE simplified = ? OR traditional = ? LIMIT 1"
HEADWORDS: Final = "SELECT simplified FROM chinese UNION SELECT traditional FROM chinese"
# CROSS JOIN keeps the order of the tables: few words, then the index of the many.
MIXED: Final = "SELECT DISTINCT simplified FROM chinese WHERE simplified GLOB '*[A-Za-z0-9]*'"
_FIND: Final = """
    SELECT wanted.value, chinese.* FROM json_each(?) AS wanted
    CROSS JOIN chinese ON chinese.simplified = wanted.value
    UNION ALL
    SELECT wanted.value, chinese.* FROM json_each(?) AS wanted
    CROSS JOIN chinese ON chinese.traditional = wanted.value
    WHERE chinese.traditional <> chinese.simplified
    ORDER BY chinese.id
"""
_REVERSE: Final = (
    "SELECT chinese.* FROM reverse JOIN chinese ON chinese.id = reverse.word "
    "WHERE term = ? ORDER BY place LIMIT ?"
)
_SENSES: Final = """
    SELECT word, text, label, weights FROM json_each(?) AS wanted
    CROSS JOIN chinese_sense ON word = wanted.value ORDER BY word, position
"""
_CLASSIFIERS: Final = """
    SELECT word, simplified, traditional, reading FROM json_each(?) AS wanted
    CROSS JOIN classifier ON word = wanted.value ORDER BY word, position
"""
_REFERENCES: Final = """
    SELECT word, relation, simplified, traditional, reading, target FROM json_each(?) AS wanted
    CROSS JOIN reference ON word = wanted.value ORDER BY word, position
"""
_STANDARDS: Final = ("HSK 2.0", "HSK 2021", "HSK 2025")

_Row = tuple[Any, ...]
_Parts = Mapping[int, list[_Row]]


def find(
    connection: sqlite3.Connection, headwords: Collection[str]
) -> dict[str, tuple[ChineseWord, ...]]:
    """Give the entries of headwords in either script; those that have none are missing."""
    asked = json.dumps(list(headwords))
    rows: list[_Row] = connection.execute(_FIND, (asked, asked)).fetchall()
    found = defaultdict[str, list[ChineseWord]](list)
    words = _words(connection, [row[1:] for row in rows])
    for (headword, *_), word in zip(rows, words, strict=True):
        found[headword].append(word)
    return {headword: tuple(entries) for headword, entries in found.items()}


def find_reverse(connection: sqlite3.Connection, term: str, limit: int) -> tuple[ChineseWord, ...]:
    """Give the headwords that the reverse index has for an English term."""
    return tuple(_words(connection, connection.execute(_REVERSE, (term, limit)).fetchall()))


def _words(connection: sqlite3.Connection, rows: Iterable[_Row]) -> list[ChineseWord]:
    """Make words of rows of the table, with a query for all of each kind of part."""
    rows = list(rows)
    numbers: list[int] = [row[0] for row in rows]
    if not rows:
        return []
    references = _parts(connection, _REFERENCES, numbers)
    # The words that references end at lend their senses to those that have none.
    lenders = [target for *_, target in chain.from_iterable(references.values()) if target]
    senses = _parts(connection, _SENSES, [*numbers, *lenders])
    classifiers = _parts(connection, _CLASSIFIERS, numbers)
    return [_word(row, senses, classifiers, references) for row in rows]


def _parts(connection: sqlite3.Connection, query: str, numbers: Iterable[int]) -> _Parts:
    parts = defaultdict[int, list[_Row]](list)
    asked = json.dumps(list(dict.fromkeys(numbers)))
    for number, *values in connection.execute(query, (asked,)):
        parts[number].append(tuple(values))
    return parts


def _word(row: _Row, senses: _Parts, classifiers: _Parts, references: _Parts) -> ChineseWord:
    number, simplified, traditional, reading, taiwan, is_name, frequency, *levels = row
    own_references = references.get(number, ())
    lenders = dict.fromkeys(target for *_, target in own_references if target is not None)
    lent = chain.from_iterable(senses.get(target, ()) for target in lenders)
    return ChineseWord(
        simplified=simplified,
        traditional=traditional,
        reading=tuple(reading.split(" ")),
        senses=tuple(
            Sense(text, label=label, weights=unpack_weights(weights))
            for text, label, weights in senses.get(number) or lent
        ),
        taiwan_reading=tuple(taiwan.split()),
        classifiers=tuple(classifiers.get(number, ())),
        references=tuple(_reference(*reference[:4]) for reference in own_references),
        frequency=frequency,
        levels={name: level for name, level in zip(_STANDARDS, levels, strict=True) if level},
        is_name=bool(is_name),
    )


def _reference(relation: str, simplified: str, traditional: str, reading: str) -> CrossReference:
    return CrossReference(relation, simplified, traditional, tuple(reading.split()))
