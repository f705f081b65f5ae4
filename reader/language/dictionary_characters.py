"""Single characters: how they are written and what they are made of."""

import sqlite3
import zlib

from msgspec import Struct

_STROKES = "SELECT packed FROM stroke WHERE character = ?"
_PARTS = "SELECT parts FROM component WHERE character = ?"


class Written(Struct, frozen=True):
    """How a character is written: for each stroke, in order, an SVG path and its middle line.

    Both are as `CharacterFacts` has them, and () for a character that nobody drew.
    """

    strokes: tuple[str, ...] = ()
    medians: tuple[str, ...] = ()


def find_strokes(connection: sqlite3.Connection, character: str) -> Written:
    """Give how a character is written.

    Raises:
        sqlite3.DatabaseError: what the file holds of it is damaged.
    """
    found = connection.execute(_STROKES, (character,)).fetchone()
    if found is None:
        return Written()
    try:
        paths, _, medians = zlib.decompress(found[0]).decode("ascii").partition("\n\n")
    except (zlib.error, UnicodeDecodeError) as error:
        raise sqlite3.DatabaseError("the strokes cannot be unpacked") from error
    return Written(tuple(paths.split("\n")), tuple(medians.split("\n")))


def find_components(connection: sqlite3.Connection, character: str) -> tuple[str, ...]:
    """Give the parts of a character, () where it has none that are characters too."""
    found = connection.execute(_PARTS, (character,)).fetchone()
    return tuple(found[0]) if found else ()
