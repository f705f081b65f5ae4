"""Division of a text into the pieces that are laid out on their own."""

import re

from reader.core.sentences import Span

# Qt lays a paragraph out as a whole; beyond this many characters it is cut where a sentence ends.
LONGEST = 2000
# Characters of a side beyond which it is laid out by and by, and in pieces half as long: with
# pinyin, two thousand take 15 ms.
VERY_LONG = 2 * LONGEST

_GOOD_CUT = re.compile(r"[。！？][”’」』）]*|[.!?][”’\")]*\s+")
_FAIR_CUT = re.compile(r"[，、；：,;]\s*|\s+")


def pieces_of(text: str) -> tuple[Span, ...]:
    """Divide a text at its newlines, and pieces of more than `LONGEST` characters once more.

    Newlines and empty paragraphs belong to no piece.
    """
    longest = _longest_in(text)
    pieces: list[Span] = []
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        while end - start > longest:
            cut = _cut(text, start, longest)
            pieces.append(Span(start, cut))
            start = cut
        if text[start:end].strip():
            pieces.append(Span(start, end))
        start = end + 1
    return tuple(pieces)


def blocks_of(text: str) -> tuple[tuple[Span, ...], ...]:
    """Gather the pieces of a text to blocks, none but the last much shorter than its longest piece.

    They are what a very long text is laid out by: a poem has as many pieces as lines.
    """
    least = _longest_in(text) // 2
    blocks: list[tuple[Span, ...]] = []
    block: list[Span] = []
    for piece in pieces_of(text):
        block.append(piece)
        if piece.end - block[0].start >= least:
            blocks.append(tuple(block))
            block = []
    return (*blocks, tuple(block)) if block else tuple(blocks)


def _longest_in(text: str) -> int:
    return LONGEST // 2 if len(text) > VERY_LONG else LONGEST


def _cut(text: str, start: int, longest: int) -> int:
    """Find the best end for a piece in the second half of what it may hold."""
    low, high = start + longest // 2, start + longest
    for pattern in (_GOOD_CUT, _FAIR_CUT):
        ends = [match.end() for match in pattern.finditer(text, low, high)]
        if ends:
            return ends[-1]
    return high
