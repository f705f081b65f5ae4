"""Which Chinese headwords of the vocabulary are written with a character, in either script.

The index holds every word that was ever kept, for a tombstone may come back; whoever asks is given
those that are kept now.
"""

import sqlite3
from typing import Final

from reader.core.scripts import is_han

_NOTE: Final = "INSERT OR IGNORE INTO word_characters (character, size, headword) VALUES (?, ?, ?)"
# The order is that of the index, so that no more entries are looked at than are asked for.
_FIND: Final = """
    SELECT headword, (
        SELECT max(traditional) FROM entries
        WHERE language = 'zh' AND entries.headword = noted.headword AND deleted_at IS NULL
    ) AS written
    FROM (
        SELECT headword FROM word_characters WHERE character = ? ORDER BY size, headword
    ) AS noted
    WHERE written IS NOT NULL LIMIT ?
"""


def note_characters(connection: sqlite3.Connection, headword: str, traditional: str) -> None:
    """Index a Chinese word by its characters."""
    characters = {character for character in headword + traditional if is_han(character)}
    connection.executemany(_NOTE, ((each, len(headword), headword) for each in sorted(characters)))


def find_words(connection: sqlite3.Connection, character: str, limit: int) -> list[tuple[str, str]]:
    """Give kept words as (simplified, traditional), the shortest first, at most `limit`."""
    return [tuple(row) for row in connection.execute(_FIND, (character, limit))]
