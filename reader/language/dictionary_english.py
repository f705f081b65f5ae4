"""English headwords: queries on the dictionary file, which keeps them whole."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection
from typing import Final

from msgspec import msgpack
from msgspec.structs import replace

from reader.core.lexicon import EnglishWord

_FIND: Final = """
    SELECT wanted.value, packed FROM json_each(?) AS wanted
    CROSS JOIN english ON english.folded = wanted.value
    CROSS JOIN english_word ON english_word.id = english.id
"""
# Of several names of a form ("banks": plural, third person) the one with the least number.
_FIND_LEMMAS: Final = """
    SELECT wanted.value, english.id, inflection_name.name, packed FROM json_each(?) AS wanted
    CROSS JOIN inflection AS form ON form.folded = wanted.value
    CROSS JOIN english ON english.id = form.word
    CROSS JOIN inflection_name ON inflection_name.id = form.name
    CROSS JOIN english_word ON english_word.id = english.id
    WHERE english.folded <> form.folded
    ORDER BY english.rank = 0, english.rank, english.id, form.name
"""
_LEMMAS: Final = """
    SELECT DISTINCT english.folded FROM inflection AS form
    JOIN english ON english.id = form.word
    WHERE form.folded = ? AND english.folded <> form.folded
    ORDER BY english.rank = 0, english.rank, english.id
"""

unpack_word: Final = msgpack.Decoder(EnglishWord).decode
"""Read a word as the file keeps it."""


def find(
    connection: sqlite3.Connection, folded: Collection[str]
) -> dict[str, tuple[EnglishWord, ...]]:
    """Give the own entries of words and those of their lemmas, folded; best first.

    A form that exams list is a word of its own ("left", "building") and stands before its lemma.
    Words that have neither are missing.
    """
    asked = (json.dumps(list(folded)),)
    own = defaultdict[str, list[EnglishWord]](list)
    for form, packed in connection.execute(_FIND, asked):
        own[form].append(unpack_word(packed))
    lemmas = defaultdict[str, dict[int, EnglishWord]](dict)
    for form, number, name, packed in connection.execute(_FIND_LEMMAS, asked):
        if number not in lemmas[form]:
            lemma: EnglishWord = unpack_word(packed)
            lemmas[form][number] = replace(lemma, inflection_of=(name, lemma.word))
    return {
        form: _best_first(own.get(form, []), [*lemmas.get(form, {}).values()])
        for form in own.keys() | lemmas.keys()
    }


def lemmas(connection: sqlite3.Connection, folded: str) -> list[str]:
    """Give the lemmas a word is a form of, folded, the commonest first."""
    return [row[0] for row in connection.execute(_LEMMAS, (folded,))]


def _best_first(own: list[EnglishWord], lemmas: list[EnglishWord]) -> tuple[EnglishWord, ...]:
    return tuple(own + lemmas if any(word.tags for word in own) else lemmas + own)
