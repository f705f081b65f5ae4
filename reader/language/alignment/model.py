"""What makes a link probable, and where links are sought."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from reader.language.alignment.arrays import Floats, Ints
from reader.language.alignment.evidence import Evidence

Shape = tuple[int, int]
"""How many left and right sentences stand in a link, one to five each."""

# Between news, which is mostly one to one, and fiction, where 60 % is and three to one not rare.
SENTENCE_SHAPES: Final[Mapping[Shape, float]] = MappingProxyType(
    {
        (1, 1): 0.70, (2, 1): 0.09, (1, 2): 0.09, (3, 1): 0.025, (1, 3): 0.025, (2, 2): 0.02,
        (4, 1): 0.007, (1, 4): 0.007, (3, 2): 0.006, (2, 3): 0.006, (5, 1): 0.002, (1, 5): 0.002,
        (4, 2): 0.0015, (2, 4): 0.0015, (3, 3): 0.0015, (4, 3): 0.0005, (3, 4): 0.0005,
        (4, 4): 0.0005,
    }
)  # fmt: skip
PARAGRAPH_SHAPES: Final[Mapping[Shape, float]] = MappingProxyType(
    {
        (1, 1): 0.90, (2, 1): 0.025, (1, 2): 0.025, (3, 1): 0.005, (1, 3): 0.005, (2, 2): 0.003,
        (4, 1): 0.001, (1, 4): 0.001, (3, 2): 0.0005, (2, 3): 0.0005, (5, 1): 0.0003,
        (1, 5): 0.0003, (4, 4): 0.0002,
    }
)  # fmt: skip

AskMore = Callable[[Shape, Ints, Ints, int], Floats]
"""Asked what else speaks for links of a shape, of many at once.

They end at left sentences (excluded) and at the right places in a row from those given on:
(shape, left ends, first places, width) → log odds (left end, place).
"""


class Lengths(Struct, frozen=True):
    """Lengths of the sentences of both sides, summed up from the start."""

    left: Floats
    right: Floats


class Model(Struct, frozen=True):
    """What makes a link probable: its shape, its words, its lengths, and what else is asked.

    `gap` is the probability that sentences without counterpart begin, `gap_goes_on` that one more
    follows.
    """

    shapes: Mapping[Shape, float]
    evidence: Evidence
    lengths: Lengths
    ask_more: AskMore | None = None
    gap: float = 0.006
    gap_goes_on: float = 0.3


class Stretch(Struct, frozen=True):
    """Texts of the same size that are gone through at once.

    Text n begins at left sentence `left[n]` and right sentence `right[n]`. After i left sentences
    the places `low[i]` to `high[i]` are considered, counted from its beginning.
    """

    left: Ints
    right: Ints
    low: Ints
    high: Ints

    @property
    def size(self) -> int:
        """How many left sentences each text has."""
        return len(self.low) - 1

    def width(self, i: int) -> int:
        """Count the places after i left sentences."""
        return int(self.high[i] - self.low[i]) + 1


class FoundLink(Struct, frozen=True):
    """Sentences that were linked; those of one side are none where it stands alone."""

    left: range
    right: range
    confidence: float

    @property
    def is_pair(self) -> bool:
        """Whether both sides have sentences."""
        return bool(self.left and self.right)

    def moved(self, left: int, right: int) -> "FoundLink":
        """Count the sentences from earlier ones on."""
        return FoundLink(
            range(self.left.start + left, self.left.stop + left),
            range(self.right.start + right, self.right.stop + right),
            self.confidence,
        )
