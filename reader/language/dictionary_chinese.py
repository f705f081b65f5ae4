"""Chinese headwords: queries on the dictionary file, which keeps them whole."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection
from typing import Final

from msgspec import msgpack

from reader.core.lexicon import ChineseWord

KNOWS: Final = "SELECT 1 FROM chinese WHERE simplified = ? OR traditional = ? LIMIT 1"
HEADWORDS: Final = "SELECT simplified FROM chinese UNION SELECT traditional FROM chinese"
MIXED: Final = "SELECT DISTINCT simplified FROM chinese WHERE simplified GLOB '*[A-Za-z0-9]*'"
# CROSS JOIN keeps the order of the tables: few words, then the index of the many.
_FIND: Final = """
    WITH found (headword, id) AS (
        SELECT wanted.value, chinese.id FROM json_each(?1) AS wanted
        CROSS JOIN chinese ON chinese.simplified = wanted.value
        UNION
        SELECT wanted.value, chinese.id FROM json_each(?1) AS wanted
        CROSS JOIN chinese ON chinese.traditional = wanted.value
    )
    SELECT headword, packed FROM found CROSS JOIN chinese_word USING (id) ORDER BY id
"""
_REVERSE: Final = (
    "SELECT packed FROM reverse JOIN chinese_word ON chinese_word.id = reverse.word "
    "WHERE term = ? ORDER BY place LIMIT ?"
)
_WORD: Final = msgpack.Decoder(ChineseWord)


def find(
    connection: sqlite3.Connection, headwords: Collection[str]
) -> dict[str, tuple[ChineseWord, ...]]:
    """Give the entries of headwords in either script; those that have none are missing."""
    found = defaultdict[str, list[ChineseWord]](list)
    unpack = _WORD.decode
    for headword, packed in connection.execute(_FIND, (json.dumps(list(headwords)),)):
        found[headword].append(unpack(packed))
    return {headword: tuple(entries) for headword, entries in found.items()}


def find_reverse(connection: sqlite3.Connection, term: str, limit: int) -> tuple[ChineseWord, ...]:
    """Give the headwords that the reverse index has for an English term."""
    return tuple(_WORD.decode(row[0]) for row in connection.execute(_REVERSE, (term, limit)))
