"""Which words of a sentence and its translation say the same thing.

Each English word or phrase and each run of Chinese tokens that may translate it are weighed by what
the dictionaries, numbers, names and the text itself say of them, and by their places. The odds
are shares among all that the word may answer to, and among all that may answer to it, one of which
is nothing at all; the product of both is the confidence (agreement in the sense of Liang, Taskar &
Klein, "Alignment by Agreement", 2006). A second round lets sure pairs speak for their neighbours.
"""

from dataclasses import dataclass

_LONGEST_PHRASE = 3  # English words
_LONGEST_RUN = 4  # Chinese tokens
_LONGEST_TERM = 8  # characters


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or a short phrase: tokens `first` to `last` (included) of one side, its text."""

    first: int
    last: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class WordLink:
    """Words that say the same thing: code points of both sides' texts, and how sure it is."""

    left: tuple[int, int]
    right: tuple[int, int]
    confidence: float
