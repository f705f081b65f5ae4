"""What is to be divided, what is known of it, and what comes of it."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from msgspec import Struct

from reader.core.tokens import TokenKind


class Piece(NamedTuple):
    """A word found in a text; `base` is the word it is a form of, "" where it is none."""

    start: int
    end: int
    kind: TokenKind
    base: str


class Hints(Struct, frozen=True):
    """What is known of a text beside it.

    `taught` are words that a person fixed, `is_across` tells whether the translation has a name.
    """

    taught: frozenset[str] = frozenset()
    is_across: Callable[[str], bool] | None = None


NO_HINTS: Final = Hints()


class Stretches(NamedTuple):
    """A simplified text, and where in it the stretches are that are to be divided, in order."""

    text: str
    spans: Sequence[tuple[int, int]]
    hints: Hints = NO_HINTS
