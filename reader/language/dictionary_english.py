"""English headwords: queries on the dictionary file, and rows as values."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reader.core.lexicon import EnglishWord, Sense

_FIND = "SELECT * FROM english WHERE folded = ?"
# Of several names of a form ("banks": plural, third person) the one with the least number: where
# min() is asked for, SQLite takes the other columns from the row that has it.
_FIND_LEMMAS = """
    SELECT inflection_name.name, min(form.name), english.* FROM inflection AS form
    JOIN english ON english.id = form.word JOIN inflection_name ON inflection_name.id = form.name
    WHERE form.folded = ? AND english.folded <> form.folded
    GROUP BY english.id ORDER BY english.rank = 0, english.rank
"""
_SENSES = "SELECT text, part_of_speech, label FROM english_sense WHERE word = ? ORDER BY position"
_DEFINITIONS = (
    "SELECT text, part_of_speech FROM english_definition WHERE word = ? ORDER BY position"
)
_INFLECTIONS = """
    SELECT inflection_name.name, form FROM inflection JOIN inflection_name
    ON inflection_name.id = inflection.name WHERE word = ? ORDER BY inflection.name
"""


def find(connection: sqlite3.Connection, folded: str) -> tuple[EnglishWord, ...]:
    """Give a word's own entry and those of its lemmas, folded; best first.

    A form that exams list is a word of its own ("left", "building") and stands before its lemma.
    """
    own = [_word(connection, row) for row in connection.execute(_FIND, (folded,)).fetchall()]
    lemmas = [
        replace(lemma, inflection_of=(name, lemma.word))
        for name, lemma in _lemmas(connection, folded)
    ]
    return tuple(own + lemmas if any(word.tags for word in own) else lemmas + own)


def lemmas(connection: sqlite3.Connection, folded: str) -> list[str]:
    """Give the lemmas a word is a form of, folded, the commonest first."""
    return [lemma.word.casefold() for _, lemma in _lemmas(connection, folded)]


def _lemmas(connection: sqlite3.Connection, folded: str) -> list[tuple[str, EnglishWord]]:
    rows = connection.execute(_FIND_LEMMAS, (folded,)).fetchall()
    return [(name, _word(connection, row)) for name, _, *row in rows]


def _word(connection: sqlite3.Connection, row: Sequence[Any]) -> EnglishWord:
    number, word, _folded, phonetic, tags, cefr, frequency, _rank = row
    return EnglishWord(
        word=word,
        senses=tuple(Sense(*sense) for sense in connection.execute(_SENSES, (number,))),
        phonetic=phonetic,
        definitions=tuple(Sense(*sense) for sense in connection.execute(_DEFINITIONS, (number,))),
        inflections=dict(connection.execute(_INFLECTIONS, (number,)).fetchall()),
        tags=tuple(tags.split()),
        cefr=cefr,
        frequency=frequency,
    )
