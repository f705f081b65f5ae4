"""Makes what is copied out of a PDF file the characters that were meant.

A font may draw ⽂ (U+2F42, a radical) and 文 (U+6587) with one glyph, and Qt names the first that
it finds. Both names take four hexadecimal digits, so the file keeps its length.
"""

import re
from pathlib import Path
from typing import Final

from reader.library.characters import clean

_TABLE: Final = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_RADICAL: Final = re.compile(rb"<(2[EF][0-9A-F]{2})>")


def name_characters(pdf: Path) -> None:
    """Correct the tables that say which characters the glyphs of a file stand for."""
    data = pdf.read_bytes()
    pdf.write_bytes(_TABLE.sub(lambda table: _RADICAL.sub(_ordinary, table[0]), data))


def _ordinary(match: re.Match[bytes]) -> bytes:
    character = clean(chr(int(match[1], 16)))
    return match[0] if len(character) != 1 else f"<{ord(character):04X}>".encode()
