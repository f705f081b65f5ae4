"""A side of a very long row: what is looked at has its lines, the rest a height that is guessed."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from reader.core.sentences import Span
from reader.ui.page.guessing import line_of, lines_in
from reader.ui.page.layout import Compositor, has_bullet
from reader.ui.page.pieces import blocks_of
from reader.ui.page.placing import Gap, PlacedPiece, PlacedSide
from reader.ui.page.ruby import Syllable
from reader.ui.page.typography import Typeface

_KEPT = 2  # blocks before and after those that are seen
_MOST = 0.5  # of their height that gaps lose at once


class LongSide:
    """Set block by block; heights are pixels from the top of the side."""

    def __init__(
        self,
        content: str,
        face: Typeface,
        compositor: Compositor,
        width: float,
        syllables: Callable[[Span], Sequence[Syllable]],
    ) -> None:
        self._content, self._face, self._width = content, face, width
        self._compositor, self._syllables = compositor, syllables
        self._blocks = blocks_of(content)
        self._starts = [block[0].start for block in self._blocks]
        self._heights = [self._guess(block) for block in self._blocks]
        self._known: set[int] = set()
        self._is_measured = False
        self._set: dict[int, tuple[float, tuple[PlacedPiece, ...]]] = {}

    def placed(self, top: float) -> PlacedSide:
        """Give the side as far as it is set, from a height of its row on."""
        pieces: list[PlacedPiece] = []
        gaps: list[Gap] = []
        bottom = top
        for number, height in enumerate(self._heights):
            if number in self._set:
                pieces += self._pieces_at(number, bottom)
            else:
                block = self._blocks[number]
                gaps.append(Gap(block[0].start, block[-1].end, bottom, bottom + height))
            bottom += height
        bullet = has_bullet(self._content, self._face)
        return PlacedSide(self._face, tuple(pieces), top, bottom, bullet, gaps=tuple(gaps))

    def number_of(self, offset: int) -> int:
        """Give the number of the block that holds a code point, of the one before it if none."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def between(self, top: float, bottom: float) -> range:
        """Give the numbers of the blocks that stand between two heights."""
        first = last = 0
        y = 0.0
        for height in self._heights:
            first += y + height <= top
            last += y < bottom
            y += height
        return range(first, max(last, first))

    def is_set(self, number: int) -> bool:
        """Whether a block has its lines; nothing is missing where there is no such block."""
        return number in self._set or not 0 <= number < len(self._blocks)

    def reach(self, number: int) -> tuple[float, float]:
        """Give where a block begins and ends."""
        top = sum(self._heights[:number])
        return top, top + self._heights[number]

    def set(self, number: int, *, is_above: bool = False) -> float:
        """Break a block into lines; give how far its end moved down.

        The first one tells how high the others will be, unless it is the last of the side, which
        may be short. The end of later ones that begin above the window stays where it is as far as
        gaps above them can make up for it: what is below is seen, and so is the other side.
        """
        block, (top, before) = self._blocks[number], self.reach(number)
        whole = Span(block[0].start, block[-1].end)
        syllables = self._syllables(whole) if self._face.has_ruby else ()
        pieces, bottom = self._compositor.set_pieces(
            self._content, block, self._face, self._width, top, syllables, is_first=number == 0
        )
        was_measured = self._is_measured
        if not was_measured and (number == 0 or number + 1 < len(self._blocks)):
            share = (bottom - top) / self._heights[number]
            self._heights = [
                height if each in self._known else height * share
                for each, height in enumerate(self._heights)
            ]
            self._is_measured = True
        self._known.add(number)
        self._heights[number] = bottom - top
        self._set[number] = top, pieces
        if is_above and was_measured:
            self._make_up(number, self.reach(number)[1] - before)
        return self.reach(number)[1] - before

    def keep(self, numbers: range) -> bool:
        """Let go of the lines of blocks that are far from these; say whether there were any.

        How high they are stays known.
        """
        near = range(numbers.start - _KEPT, numbers.stop + _KEPT)
        far = [number for number in self._set if number not in near]
        for number in far:
            del self._set[number]
        return bool(far)

    def _make_up(self, number: int, moved: float) -> None:
        """Let the gaps above a block be so much lower, or as much of it as they can."""
        gaps = [each for each in range(number) if each not in self._known]
        room = sum(self._heights[each] for each in gaps)
        share = 1 - min(moved / room, _MOST) if room else 1.0
        for each in gaps:
            self._heights[each] *= share

    def _pieces_at(self, number: int, top: float) -> tuple[PlacedPiece, ...]:
        before, pieces = self._set[number]
        if top != before:
            pieces = tuple(piece.moved(top - before) for piece in pieces)
            self._set[number] = top, pieces
        return pieces

    def _guess(self, block: tuple[Span, ...]) -> float:
        indent = self._face.style.indent * self._compositor.typography.em
        characters, height = line_of(self._face, self._width - indent)
        return sum(lines_in(span.end - span.start, characters) for span in block) * height
