"""Tokens of a text in which a person fixed something."""

from collections.abc import Sequence

from msgspec.structs import replace

from reader.core.context import Fixes
from reader.core.tokens import Token


def keep_fixed(
    tokens: Sequence[Token], printed: Sequence[Token], fixes: Fixes
) -> tuple[Token, ...]:
    """Mark the tokens of which something is fixed; a fixed reading outranks a printed one.

    `printed` are the same tokens, read as the document prints them.
    """
    if fixes.is_empty:
        return tuple(printed)
    words = {(word.start, word.end): word for word in fixes.words}

    def kept(token: Token, other: Token) -> Token:
        headword = headword_of(token)
        word = words.get((token.start, token.end))
        reads = (word and word.reading) or fixes.reading_of(headword, len(token.text))
        if not (word or reads or fixes.gloss_of(headword, token.readings)):
            return other
        return replace(token if reads else other, is_fixed=True)

    return tuple(kept(*pair) for pair in zip(tokens, printed, strict=True))


def headword_of(token: Token) -> str:
    """Give what readings and glosses of a token are found by."""
    return (token.headword.simplified if token.headword else token.text).lower()
