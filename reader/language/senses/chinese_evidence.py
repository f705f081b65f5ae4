"""Which English words across bear out what a Chinese word may mean, and how much."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from reader.language.senses.chinese_glosses import Gloss
from reader.language.senses.parts import VERBS

if TYPE_CHECKING:
    from reader.core.gloss_parts import Piece
    from reader.language.senses.english_across import EnglishAcross, Place

_WORTH = 4.8  # of a whole gloss that stands across and is rare, as a logarithm
_MOST_TELLING = 1.2
_UNSAID = 0.8  # how much a word of a gloss tells that is not across
_OTHER_PART = 0.6  # of it where a verb stands for a noun, or a noun for a verb
_APART = 0.3  # how much of it is lost from one end of the sentence to the other
_LATER = 0.3

Shares = Mapping[str, float]
"""English words across that a word may mean, and how much of each is left for it, 0 to 1."""

NOTHING: Final[Shares] = MappingProxyType({})


def claim_of(glosses: Iterable[Gloss], english: str) -> float:
    """Say how much of a word's meaning an English word is that these glosses say."""
    return max(
        1 / (1 + _LATER * gloss.sense) / len(piece.words)
        for gloss in glosses
        for piece in gloss.pieces
        if english in piece.words
    )


def evidence_for(
    gloss: Gloss, shares: Shares, across: "EnglishAcross", at: float
) -> tuple[float, str]:
    """Weigh what stands across for a sense of a word at a place, and give its English word."""
    best, said = 0.0, ""
    for piece in gloss.pieces:
        worth, place = _evidence(piece, shares, across, at)
        if place is not None and worth > best:
            best, said = worth, place.text
    return best, said


def _evidence(
    piece: "Piece", shares: Shares, across: "EnglishAcross", at: float
) -> "tuple[float, Place | None]":
    """Weigh how much of one of the ways of saying a sense stands across, and give its word."""
    total = found = best = 0.0
    said: Place | None = None
    for english in piece.words:
        share = shares.get(english)
        if share is None:
            total += _UNSAID
            continue
        places = across.places[english]
        place = places[0] if len(places) == 1 else min(places, key=lambda p: abs(p.at - at))
        worth = place.telling * share * (1 - _APART * abs(place.at - at))
        if (place.part in VERBS) != piece.is_verb:
            worth *= _OTHER_PART
        total += place.telling
        found += worth
        if worth > best:
            best, said = worth, place
    if said is None:
        return 0.0, None
    return _WORTH * (found / total) ** 1.5 * min(total, _MOST_TELLING) ** 0.5, said
