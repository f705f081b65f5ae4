"""What a Chinese word may mean in English: the senses of its entries, and how likely each is."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from reader.core.gloss_analysis import parts_of
from reader.core.gloss_parts import GlossParts, Kind, Piece
from reader.core.lexicon import ChineseWord, Sense

_RARE: Final = frozenset(
    {"old", "archaic", "arch.", "dialect", "HK", "vulgar", "slang", "derog.", "historical"}
    | {"Cantonese", "honorific", "onom.", "loanword", "Internet slang"}
)
_BOOKISH: Final = frozenset({"literary", "classical", "formal"})

_LATER = -0.4  # for each place further down its entry, less and less
_LATER_ENTRY = -1.0
_WEIGHT = 1.45
_LONG = -0.5  # for each word more than one
_SURNAME, _A_NOTE, _RARELY, _IN_BOOKS, _IN_TAIWAN = -5.0, -1.6, -1.6, -0.7, -1.2
_WANTED_IN_TAIWAN = 0.3
_OF_SOME = -0.6  # what it means of some things only
_BOUND = -0.9  # what a character means inside of words only
_MOST_ENTRIES = 3


class Gloss(Struct, frozen=True, gc=False):
    """A sense: number `sense` of entry `entry`.

    `prior` says, as a logarithm, how likely it is before the sentence is looked at. `noted` are
    words that tell of what it is said; `is_negative` marks what is said with a negation.
    """

    text: str
    pieces: tuple[Piece, ...]
    entry: int
    sense: int
    prior: float
    is_verb: bool
    kind: Kind
    is_name: bool
    is_negative: bool
    noted: tuple[str, ...]


def glosses_of(entries: Sequence[ChineseWord], *, taiwan: bool = False) -> tuple[Gloss, ...]:
    """Give the senses of a word's entries, as they stand; `taiwan` likes what is said there."""
    found: list[Gloss] = []
    for number, entry in enumerate(entries):
        later = _LATER_ENTRY * min(number, _MOST_ENTRIES)
        for place, sense in enumerate(entry.senses):
            text, parts = sense.text, sense.parts or parts_of(sense.text)
            pieces, kind = parts.pieces, parts.kind
            is_name = entry.is_name or text.startswith("surname ")
            prior = _LATER * place**0.7 + later
            if kind is not Kind.MEASURE:
                prior += _WEIGHT * sum(sense.weights)
                prior += _LONG * (min([piece.length for piece in pieces], default=1) - 1)
            prior += _SURNAME if is_name else _remark(entry, sense, parts, taiwan=taiwan)
            is_verb = bool(pieces) and pieces[0].is_verb
            found.append(
                Gloss(
                    text, pieces, number, place, prior, is_verb, kind, is_name,
                    parts.is_negative, parts.noted,
                )
            )  # fmt: skip
    return tuple(found)


def _remark(entry: ChineseWord, sense: Sense, parts: GlossParts, *, taiwan: bool) -> float:
    """Weigh what a dictionary says about a sense: that it is old, a note, of one place."""
    score = _A_NOTE if parts.is_note else 0.0
    if sense.text.startswith("(of "):
        score += _OF_SOME
    if not sense.label:
        return score + _RARELY if parts.is_rare else score
    labels = frozenset(sense.label.split(", "))
    if "Tw" in labels:
        score += _WANTED_IN_TAIWAN if taiwan else _IN_TAIWAN
    elif parts.is_rare or labels & _RARE:
        score += _RARELY
    elif labels & _BOOKISH:
        score += _IN_BOOKS
    if "bound form" in labels and len(entry.simplified) == 1:
        score += _BOUND
    return score
