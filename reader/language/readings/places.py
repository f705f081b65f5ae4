"""Places: words and characters of a text whose reading must be chosen."""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct

from reader.core.context import NO_CONTEXT, Context
from reader.core.tokens import TokenKind
from reader.language.readings.candidates import Candidates


class Place(NamedTuple):
    """Code points `start` to `end` of a simplified text, and the readings they may have.

    `word` is the number of the word it belongs to, `kind` what the word is. A word that no
    dictionary has consists of a place for each of its characters and is `unknown`.
    """

    start: int
    end: int
    word: int
    kind: TokenKind
    candidates: Candidates
    unknown: bool = False


class Page(Struct, frozen=True):
    """The simplified text of all words, where each of them starts, and the places in it.

    The end stands last of `starts`. `offsets` say where each word starts in the text that the
    context belongs to.
    """

    text: str
    starts: Sequence[int]
    places: Sequence[Place] = ()
    offsets: Sequence[int] = ()
    context: Context = NO_CONTEXT
