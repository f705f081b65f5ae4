"""Counterparts: which words of a row say the same thing on its two sides."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from reader.core.articles import Row, Side
from reader.core.corrections.book import RowPlace
from reader.core.tokens import Token
from reader.core.wordlinks import WordLink

if TYPE_CHECKING:
    from reader.language.alignment import Aligner

Annotate = Callable[[Row, Side, tuple[str, str], RowPlace | None], tuple[Token, ...]]
"""Divides one side of a row, whose sides have these tags, into tokens; the place may be unknown."""

Learned = Mapping[str, frozenset[str]]
"""Chinese words by English ones, that a text itself shows to translate them."""

NOTHING_LEARNED: Final[Learned] = MappingProxyType({})
_LONG_ENOUGH = 30  # rows


class Counterparts:
    """Finds words across, without a window."""

    def __init__(self, aligner: "Aligner", annotate: Annotate) -> None:
        self._aligner, self._annotate = aligner, annotate

    def find(
        self,
        row: Row,
        languages: tuple[str, str],
        learned: Learned = NOTHING_LEARNED,
        place: RowPlace | None = None,
    ) -> tuple[WordLink, ...]:
        """Link the words of a row's linked sentences (some 10 ms a sentence).

        `languages` are the tags of the sides; `learned` is what `learn` gave; `place` tells which
        row it is, so that what was fixed there is known.
        """
        left, right = (self._annotate(row, side, languages, place) for side in Side)
        return self._aligner.link_words(row, (left, right), learned)

    def learn(self, rows: Sequence[Row]) -> Learned:
        """Learn from the linked rows of a long article which words stand across again and again.

        Short articles teach nothing.
        """
        return self._aligner.learn_words(rows) if len(rows) >= _LONG_ENOUGH else NOTHING_LEARNED
