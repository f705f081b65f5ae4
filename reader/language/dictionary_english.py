"""English headwords: queries on the dictionary file, and rows as values."""

import sqlite3
from dataclasses import replace
from typing import Any

from reader.core.lexicon import EnglishWord, Sense

_FIELDS = (
    "english.id, english.word, english.phonetic, english.tags, english.cefr, english.frequency, "
    "english.rank"
)
_WIDTH = 7
_FIND = f"SELECT {_FIELDS} FROM english WHERE folded = ?"
# Of several names of a form ("banks": plural, third person) the one with the least number: where
# min() is asked for, SQLite takes the other columns from the row that has it.
_FIND_LEMMAS = f"""
    SELECT {_FIELDS}, inflection_name.name, english.folded, min(form.name) FROM inflection AS form
    JOIN english ON english.id = form.word JOIN inflection_name ON inflection_name.id = form.name
    WHERE form.folded = ? AND english.folded <> form.folded
    GROUP BY english.id ORDER BY english.rank = 0, english.rank
"""
_SENSES = (
    "SELECT text, part_of_speech, label FROM english_sense WHERE word = ? ORDER BY position"
)
_DEFINITIONS = (
    "SELECT text, part_of_speech FROM english_definition WHERE word = ? ORDER BY position"
)
_INFLECTIONS = """
    SELECT inflection_name.name, form FROM inflection JOIN inflection_name
    ON inflection_name.id = inflection.name WHERE word = ? ORDER BY inflection.name
"""


def find(connection: sqlite3.Connection, folded: str) -> tuple[EnglishWord, ...]:
    """Give a word's own entry and those of its lemmas; a form that is no ranked word comes last."""
    rows = connection.execute(_FIND, (folded,)).fetchall()
    own = [_word(connection, row) for row in rows]
    lemmas = [
        replace(_word(connection, row[:_WIDTH]), inflection_of=(row[_WIDTH], row[1]))
        for row in connection.execute(_FIND_LEMMAS, (folded,)).fetchall()
    ]
    is_ranked = any(row[_WIDTH - 1] for row in rows)
    return tuple(own + lemmas if is_ranked else lemmas + own)


def lemmas(connection: sqlite3.Connection, folded: str) -> list[str]:
    """Give the lemmas a word is a form of, folded, the commonest first."""
    return [row[_WIDTH + 1] for row in connection.execute(_FIND_LEMMAS, (folded,))]


def _word(connection: sqlite3.Connection, row: tuple[Any, ...]) -> EnglishWord:
    number, word, phonetic, tags, cefr, frequency, _ = row
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
