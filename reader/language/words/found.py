"""Words as they are found in a text, before anything is looked up."""

from typing import NamedTuple

from reader.core.tokens import TokenKind


class FoundWord(NamedTuple):
    """A span of a text, offsets in code points.

    `language` is the primary tag of the word itself, "und" where it has none. `simplified` is the
    simplified twin of a Chinese word, of the same length, and the word itself for all others.
    """

    start: int
    end: int
    text: str
    kind: TokenKind
    language: str
    simplified: str
