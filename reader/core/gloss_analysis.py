"""All that the writing of an English gloss says, taken apart at once."""

import re
from typing import Final

from reader.core.gloss_kinds import is_negative, kind_of
from reader.core.gloss_parts import GlossParts
from reader.core.glosses import noted_in, pieces_of

_NOTE: Final = re.compile(
    r"(?:particle|suffix|prefix|used|abbr\.|short for|short name|variant of|old variant|"
    r"Japanese variant|Kangxi radical|erhua|radical|see|also )|.*radical in Chinese characters"
)
_MARKED_RARE: Final = re.compile(r"\((?:old|archaic|literary|dialect|Tw|arch\.)\)")


def parts_of(gloss: str) -> GlossParts:
    """Take an English gloss apart."""
    return GlossParts(
        tuple(pieces_of(gloss)),
        kind_of(gloss),
        is_negative(gloss),
        _NOTE.match(gloss) is not None,
        _MARKED_RARE.search(gloss) is not None,
        tuple(sorted(noted_in(gloss))),
    )
