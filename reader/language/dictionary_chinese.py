"""Chinese headwords: queries on the dictionary file, and rows as values."""

import sqlite3
from typing import Any, Final

from reader.core.lexicon import ChineseWord, CrossReference, Sense

KNOWS: Final = "SELECT 1 FROM chinese WHERE simplified = ? OR traditional = ? LIMIT 1"
HEADWORDS: Final = "SELECT simplified FROM chinese UNION SELECT traditional FROM chinese"
_FIND = "SELECT * FROM chinese WHERE simplified = ? OR traditional = ? ORDER BY id"
_REVERSE = (
    "SELECT chinese.* FROM reverse JOIN chinese ON chinese.id = reverse.word "
    "WHERE term = ? ORDER BY place LIMIT ?"
)
_SENSES = "SELECT text, label FROM chinese_sense WHERE word = ? ORDER BY position"
_CLASSIFIERS = (
    "SELECT simplified, traditional, reading FROM classifier WHERE word = ? ORDER BY position"
)
_REFERENCES = (
    "SELECT relation, simplified, traditional, reading, target FROM reference "
    "WHERE word = ? ORDER BY position"
)
_STANDARDS = ("HSK 2.0", "HSK 2021", "HSK 2025")


def find(connection: sqlite3.Connection, headword: str) -> tuple[ChineseWord, ...]:
    """Give the entries of a headword in either script."""
    rows = connection.execute(_FIND, (headword, headword)).fetchall()
    return tuple(_word(connection, row) for row in rows)


def find_reverse(connection: sqlite3.Connection, term: str, limit: int) -> tuple[ChineseWord, ...]:
    """Give the headwords that the reverse index has for an English term."""
    rows = connection.execute(_REVERSE, (term, limit)).fetchall()
    return tuple(_word(connection, row) for row in rows)


def _word(connection: sqlite3.Connection, row: tuple[Any, ...]) -> ChineseWord:
    number, simplified, traditional, reading, taiwan, is_name, frequency, *levels = row
    references = connection.execute(_REFERENCES, (number,)).fetchall()
    senses = _senses(connection, number) or _lent_senses(connection, references)
    return ChineseWord(
        simplified=simplified,
        traditional=traditional,
        reading=tuple(reading.split(" ")),
        senses=senses,
        taiwan_reading=tuple(taiwan.split()),
        classifiers=tuple(connection.execute(_CLASSIFIERS, (number,))),
        references=tuple(_reference(*reference[:4]) for reference in references),
        frequency=frequency,
        levels={name: level for name, level in zip(_STANDARDS, levels, strict=True) if level},
        is_name=bool(is_name),
    )


def _senses(connection: sqlite3.Connection, number: int) -> tuple[Sense, ...]:
    rows = connection.execute(_SENSES, (number,))
    return tuple(Sense(text, label=label) for text, label in rows)


def _lent_senses(
    connection: sqlite3.Connection, references: list[tuple[Any, ...]]
) -> tuple[Sense, ...]:
    """Give the senses of the words that references end at, each word once."""
    targets = dict.fromkeys(target for *_, target in references if target is not None)
    return tuple(sense for target in targets for sense in _senses(connection, target))


def _reference(relation: str, simplified: str, traditional: str, reading: str) -> CrossReference:
    return CrossReference(relation, simplified, traditional, tuple(reading.split()))
