"""Tokens: the spans of a text that answer a hover or a click."""

from enum import StrEnum

from msgspec import Struct


class TokenKind(StrEnum):
    """What a span is; together the tokens of a text cover it without gap or overlap."""

    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    PUNCTUATION = "punctuation"
    SPACE = "space"


class Headword(Struct, frozen=True):
    """Under which word a dictionary lists a token.

    Chinese words have both scripts; an English word has its lemma in both fields.
    """

    simplified: str
    traditional: str


class Token(Struct, frozen=True):
    """A span of a text, offsets in code points.

    `language` is the primary tag of the word itself ("zh", "en", …). `readings` holds a pinyin
    syllable with tone mark for each character of a Chinese word and is empty for other tokens.
    `confidence` (0 to 1) belongs to the reading, `source` says where it came from. `gloss` is the
    sense that fits best, None where no dictionary knows the word. `is_fixed` tells that a person
    said something of it: where it begins and ends, how it is read or what it means.
    """

    text: str
    start: int
    end: int
    kind: TokenKind
    language: str
    readings: tuple[str, ...] = ()
    confidence: float = 1.0
    source: str | None = None
    gloss: str | None = None
    headword: Headword | None = None
    is_fixed: bool = False

    @property
    def answers(self) -> bool:
        """Whether a hover or a click says something about this token."""
        return self.kind in ANSWERING

    @property
    def reading(self) -> str:
        """The pinyin of the whole word, syllables divided by blanks."""
        return " ".join(self.readings)


ANSWERING = frozenset({TokenKind.WORD, TokenKind.NAME, TokenKind.NUMBER})
