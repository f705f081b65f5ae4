"""An English gloss taken apart, as the dictionary file keeps it."""

from enum import IntEnum, auto

from msgspec import Struct


class Kind(IntEnum):
    """What kind of word a gloss is; nouns and adjectives are `OTHER`.

    `GRAMMAR` tells of a use and says no word, `COMPLETES` is what stands behind a verb. The
    dictionary file keeps the numbers.
    """

    VERB = auto()
    MODAL = auto()
    ADVERB = auto()
    CONJUNCTION = auto()
    PREPOSITION = auto()
    COMPLETES = auto()
    MEASURE = auto()
    GRAMMAR = auto()
    OTHER = auto()


class Piece(Struct, frozen=True, array_like=True, gc=False):
    """One of the ways an English gloss says itself: "to grow" of "to grow; to give birth".

    `words` are those that tell, folded, of `length` in all but for a preposition at the end;
    `is_verb` where it begins with "to".
    """

    words: tuple[str, ...]
    length: int
    is_verb: bool


class GlossParts(Struct, frozen=True, array_like=True, gc=False):
    """A gloss taken apart: the ways it says itself, its kind, and what is noted beside it.

    `is_negative` marks what is said with a negation, `is_note` what only tells of a word and says
    none, `is_rare` what is marked as old or of one place. `noted` are words that tell of what the
    gloss is said. The dictionary file keeps these: taking a gloss apart takes some fifty times as
    long as reading that.
    """

    pieces: tuple[Piece, ...]
    kind: Kind
    is_negative: bool
    is_note: bool
    is_rare: bool
    noted: tuple[str, ...]
