"""English headwords: queries on the dictionary file, and rows as values."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any, Final

from msgspec.structs import replace

from reader.core.lexicon import EnglishWord, Sense
from reader.language.dictionary_weights import unpack_weights

# A blank is followed by "!" in the order of characters.
PHRASES: Final = "SELECT DISTINCT folded FROM english WHERE folded > ? AND folded < ?"
_FIND: Final = """
    SELECT english.* FROM json_each(?) AS wanted
    CROSS JOIN english ON english.folded = wanted.value
"""
# Of several names of a form ("banks": plural, third person) the one with the least number: where
# min() is asked for, SQLite takes the other columns from the row that has it.
_FIND_LEMMAS: Final = """
    SELECT form.folded, inflection_name.name, min(form.name), english.* FROM json_each(?) AS wanted
    CROSS JOIN inflection AS form ON form.folded = wanted.value
    JOIN english ON english.id = form.word JOIN inflection_name ON inflection_name.id = form.name
    WHERE english.folded <> form.folded
    GROUP BY form.folded, english.id ORDER BY english.rank = 0, english.rank
"""
_SENSES: Final = """
    SELECT word, text, part_of_speech, label, weights FROM json_each(?) AS wanted
    CROSS JOIN english_sense ON word = wanted.value ORDER BY word, position
"""
_DEFINITIONS: Final = """
    SELECT word, text, part_of_speech FROM json_each(?) AS wanted
    CROSS JOIN english_definition ON word = wanted.value ORDER BY word, position
"""
_INFLECTIONS: Final = """
    SELECT inflection.word, inflection_name.name, form FROM json_each(?) AS wanted
    CROSS JOIN inflection ON inflection.word = wanted.value
    JOIN inflection_name ON inflection_name.id = inflection.name
    ORDER BY inflection.word, inflection.name
"""

_Row = Sequence[Any]


def find(
    connection: sqlite3.Connection, folded: Collection[str]
) -> dict[str, tuple[EnglishWord, ...]]:
    """Give the own entries of words and those of their lemmas, folded; best first.

    A form that exams list is a word of its own ("left", "building") and stands before its lemma.
    Words that have neither are missing.
    """
    asked = json.dumps(list(folded))
    own_rows: list[_Row] = connection.execute(_FIND, (asked,)).fetchall()
    lemma_rows: list[_Row] = connection.execute(_FIND_LEMMAS, (asked,)).fetchall()
    words = _words(connection, [*own_rows, *(row[3:] for row in lemma_rows)])
    own, lemmas = (
        defaultdict[str, list[EnglishWord]](list),
        defaultdict[str, list[EnglishWord]](list),
    )
    for row in own_rows:
        own[row[2]].append(words[row[0]])
    for form, name, _, number, *_rest in lemma_rows:
        lemma = words[number]
        lemmas[form].append(replace(lemma, inflection_of=(name, lemma.word)))
    return {
        form: _best_first(own.get(form, []), lemmas.get(form, []))
        for form in folded
        if form in own or form in lemmas
    }


def lemmas(connection: sqlite3.Connection, folded: str) -> list[str]:
    """Give the lemmas a word is a form of, folded, the commonest first."""
    rows: list[_Row] = connection.execute(_FIND_LEMMAS, (json.dumps([folded]),)).fetchall()
    return [str(row[4]).casefold() for row in rows]


def _best_first(own: list[EnglishWord], lemmas: list[EnglishWord]) -> tuple[EnglishWord, ...]:
    return tuple(own + lemmas if any(word.tags for word in own) else lemmas + own)


def _words(connection: sqlite3.Connection, rows: Iterable[_Row]) -> dict[int, EnglishWord]:
    """Make words of rows of the table by their numbers, with a query for each kind of part."""
    by_number = {row[0]: row for row in rows}
    if not by_number:
        return {}
    asked = (json.dumps(list(by_number)),)
    senses, definitions = defaultdict[int, list[Sense]](list), defaultdict[int, list[Sense]](list)
    for number, text, part, label, weights in connection.execute(_SENSES, asked):
        senses[number].append(Sense(text, part, label, unpack_weights(weights)))
    for number, *values in connection.execute(_DEFINITIONS, asked):
        definitions[number].append(Sense(*values))
    inflections = defaultdict[int, dict[str, str]](dict)
    for number, name, form in connection.execute(_INFLECTIONS, asked):
        inflections[number][name] = form
    return {
        number: EnglishWord(
            word=row[1],
            senses=tuple(senses[number]),
            phonetic=row[3],
            definitions=tuple(definitions[number]),
            inflections=inflections[number],
            tags=tuple(row[4].split()),
            cefr=row[5],
            frequency=row[6],
        )
        for number, row in by_number.items()
    }
