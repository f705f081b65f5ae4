"""How much a dictionary may be before it is refused: more than any honest one has."""

from typing import Final

from msgspec import Struct


class Limits(Struct, frozen=True):
    """All in bytes unless named otherwise.

    `part` bounds each file that is read as a whole, `bank` one of JSON, which takes ten times its
    size in memory, `unpacked` all that is unpacked of an archive, `written` the text that is taken
    over. `entry` bounds one raw entry, `headword` and `depth` are code points and nested elements.
    `damaged` is the share of entries that may be broken before the file counts as broken.
    """

    part: int = 128 * 2**20
    bank: int = 32 * 2**20
    unpacked: int = 2 * 2**30
    written: int = 2**30
    entry: int = 2**20
    entries: int = 8_000_000
    synonyms: int = 3_000_000
    members: int = 300_000
    headword: int = 200
    depth: int = 100
    damaged: float = 0.01


LIMITS: Final = Limits()
