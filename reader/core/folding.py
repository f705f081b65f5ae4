"""One spelling for all ways to write the same text, a code point for a code point."""

import unicodedata
from collections.abc import Callable
from typing import Final

_COMBINING: Final = "Mn"


class Folding(dict[int, int]):
    """Folds text for searching: small letters, one width, no accents, simplified characters.

    Each code point is folded by itself, so that a piece of a text folds to the same piece, and
    offsets hold. What has no such twin stays. It fills itself with what it meets.
    """

    def __init__(self, simplify: Callable[[str], str]) -> None:
        """`simplify` gives the simplified twin of one character."""
        super().__init__()
        self._simplify = simplify

    def fold(self, text: str) -> str:
        """Fold a text; its length stays."""
        return text.lower() if text.isascii() else text.translate(self)

    def __missing__(self, code: int) -> int:
        character = chr(code)
        for step in (_width, str.casefold, _without_accents, self._simplify):
            folded = step(character)
            character = folded if len(folded) == 1 else character
        self[code] = ord(character)
        return self[code]


def _width(character: str) -> str:
    return unicodedata.normalize("NFKC", character)


def _without_accents(character: str) -> str:
    decomposed = unicodedata.normalize("NFD", character)
    return "".join(part for part in decomposed if unicodedata.category(part) != _COMBINING)
