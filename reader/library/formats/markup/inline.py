"""A line of text as markup gives it, piece by piece, with the readings printed above it."""

import re
from bisect import bisect_right
from typing import Final

from msgspec import Struct

from reader.library.characters import clean

Reading = tuple[int, int, str]
"""A stretch of a text in code points, and what is printed above it."""

# Hyphens and joints of words that show only where a line ends are no part of the text.
_BLANKS: Final = re.compile("[\u00ad\u200b\u2060\ufeff]+|\\s+")
_WIDE: Final = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]")


class InlineText(Struct, frozen=True):
    """A finished line; `linked` (0 to 1) is the share of it that is links."""

    text: str
    rubies: tuple[Reading, ...]
    linked: float


class InlineWriter:
    """Collects the pieces of a line; blanks are joined when it is taken."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._rubies: list[Reading] = []
        self._linked = 0
        self.length = 0

    def add(self, text: str, *, is_link: bool = False) -> None:
        """Add a piece of text as it stands in the document."""
        text = clean(text)
        self._parts.append(text)
        self.length += len(text)
        self._linked += len(text) * is_link

    def add_reading(self, start: int, end: int, reading: str) -> None:
        """Print a reading above what was added from `start` to `end`, in code points as added."""
        reading = " ".join(clean(reading).split())
        if reading and start < end:
            self._rubies.append((start, end, reading))

    def take(self) -> InlineText:
        """Give what was added as one line, and begin another."""
        raw = "".join(self._parts)
        text, rubies = _joined(raw, self._rubies)
        taken = InlineText(text, rubies, self._linked / (self.length or 1))
        self._parts, self._rubies, self._linked, self.length = [], [], 0, 0
        return taken


def _joined(raw: str, rubies: list[Reading]) -> tuple[str, tuple[Reading, ...]]:
    joined = _BLANKS.sub(_blank, raw)
    text = joined.strip()
    if not rubies:
        return text, ()
    ends, lost = [0], [len(joined) - len(joined.lstrip())]
    for match in _BLANKS.finditer(raw):
        ends.append(match.end())
        lost.append(lost[-1] + len(match[0]) - len(_blank(match)))
    moved = (
        (_moved(start, ends, lost, text), _moved(end, ends, lost, text), reading)
        for start, end, reading in rubies
    )
    return text, tuple(ruby for ruby in moved if ruby[0] < ruby[1])


def _moved(offset: int, ends: list[int], lost: list[int], text: str) -> int:
    return min(max(offset - lost[bisect_right(ends, offset) - 1], 0), len(text))


def _blank(match: re.Match[str]) -> str:
    """Join blanks to one; a line of Chinese or Japanese that was wrapped is joined to the next."""
    blanks, text = match[0], match.string
    if not blanks[0].isspace():
        return ""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    is_wrapped = "\n" in blanks and _WIDE.match(before) and _WIDE.match(after)
    return "" if is_wrapped else " "
