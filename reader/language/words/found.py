"""Words as they are found in a text, before anything is looked up."""

from typing import NamedTuple

from reader.core.tokens import TokenKind


class FoundWord(NamedTuple):
    """A span of a text, offsets in code points.

    `language` is the primary tag of the word itself, "und" where it has none. `simplified` is the
    simplified twin of a Chinese word, and an ordinary writing of one in full width or the like;
    it is as long as the word. `base` is the simplified word that a Chinese word is a form of,
    such as 高兴 of 高高兴兴, "" where it is none.
    """

    start: int
    end: int
    text: str
    kind: TokenKind
    language: str
    simplified: str
    base: str = ""
