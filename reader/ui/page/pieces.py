"""Division of a text into the pieces that are laid out on their own."""

import re

from reader.core.sentences import Span

# Qt lays a paragraph out as a whole; beyond this many characters it is cut where a sentence ends.
LONGEST = 2000

_GOOD_CUT = re.compile(r"[。！？][”’」』）]*|[.!?][”’\")]*\s+")
_FAIR_CUT = re.compile(r"[，、；：,;]\s*|\s+")


def pieces_of(text: str) -> tuple[Span, ...]:
    """Divide a text at its newlines, and pieces of more than `LONGEST` characters once more.

    Newlines and empty paragraphs belong to no piece.
    """
    pieces: list[Span] = []
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        while end - start > LONGEST:
            cut = _cut(text, start)
            pieces.append(Span(start, cut))
            start = cut
        if text[start:end].strip():
            pieces.append(Span(start, end))
        start = end + 1
    return tuple(pieces)


def _cut(text: str, start: int) -> int:
    """Find the best end for a piece in the second half of what it may hold."""
    low, high = start + LONGEST // 2, start + LONGEST
    for pattern in (_GOOD_CUT, _FAIR_CUT):
        ends = [match.end() for match in pattern.finditer(text, low, high)]
        if ends:
            return ends[-1]
    return high
