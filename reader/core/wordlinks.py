"""Words of the two sides of a row that say the same thing."""

from collections.abc import Iterable

from msgspec import Struct

from reader.core.articles import Side
from reader.core.sentences import Span


class WordLink(Struct, frozen=True):
    """A word or phrase of each side as (start, end), code points; `confidence` is 0 to 1."""

    left: tuple[int, int]
    right: tuple[int, int]
    confidence: float

    def of(self, side: Side) -> tuple[int, int]:
        """The stretch of one side."""
        return self.right if side else self.left


def counterparts(links: Iterable[WordLink], side: Side, start: int, end: int) -> tuple[Span, ...]:
    """Give what stands across from a word: of the links that touch it, the surest."""
    touching = [link for link in links if _overlap(link.of(side), (start, end)) > 0]
    best = max(touching, key=_confidence, default=None)
    if best is None:
        return ()
    return (Span(*best.of(side.other)),)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def _confidence(link: WordLink) -> float:
    return link.confidence
