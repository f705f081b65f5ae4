"""Lines that were wrapped at a margin, joined to paragraphs again."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from unicodedata import east_asian_width

from msgspec import Struct

from reader.core.scripts import detect_primary
from reader.library.lines import ends_with_mark, join_lines

_WIDEST_WRAPPED = 110  # columns; longer lines are paragraphs, not lines of one
_NARROWEST = 30
_LEAST_FULL = 0.3  # of the lines above another one fill the margin; the others are short
_FULL = 0.7  # of the margin, which a long last word may leave unfilled

Margins = Mapping[str, int]
"""The width in columns at which the lines of a language were wrapped; none where they were not."""


class Line(Struct, frozen=True):
    """A line of a text: its 1-based number, what stands on it, its language, its indentation."""

    number: int
    text: str
    language: str
    indent: int = 0


def read_line(number: int, raw: str) -> Line:
    """Take a line as it stands in its document."""
    text = raw.strip()
    indent = len(raw) - len(raw.lstrip())
    return Line(number, text, detect_primary(text), indent)


def join_wrapped(lines: Iterable[Line], margins: Margins) -> Iterator[Line]:
    """Join the lines of each paragraph; the first says where it stands."""
    wrapped: list[Line] = []
    for line in lines:
        if wrapped and not _goes_on(wrapped[-1], line, margins):
            yield _joined(wrapped)
            wrapped = []
        wrapped.append(line)
    if wrapped:
        yield _joined(wrapped)


def find_margins(groups: Iterable[Sequence[Line]]) -> Margins:
    """Find the margin of each language from its lines that follow each other."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for group in groups:
        for line, below in pairwise(group):
            if below.language in (line.language, "und"):
                found[line.language].append((line.text, below.text))
    margins = {language: _margin(lines) for language, lines in found.items()}
    return {language: margin for language, margin in margins.items() if margin}


def _margin(lines: Sequence[tuple[str, str]]) -> int | None:
    """Give the width of the widest line if lines, each with the one below, were wrapped there.

    Lines that fill the margin mostly end amid a sentence; those of a poem are as wide, but begin
    with capitals or end with marks.
    """
    if len(lines) < 2:
        return None
    widest = max(_columns(line) for pair in lines for line in pair)
    if not _NARROWEST <= widest <= _WIDEST_WRAPPED:
        return None
    full = [(line, below) for line, below in lines if _columns(line) >= _FULL * widest]
    amid = sum(not ends_with_mark(line) for line, _ in full)
    low = sum(not below[:1].isupper() for _, below in full)
    is_wrapped = len(full) > _LEAST_FULL * len(lines) and min(amid, low) > 0.4 * len(full)
    return widest if is_wrapped else None


def _goes_on(one: Line, other: Line, margins: Margins) -> bool:
    """Whether a line fills the margin and the next is of its language, or punctuation alone."""
    margin = margins.get(one.language)
    if margin is None or other.language not in (one.language, "und") or other.indent > one.indent:
        return False
    return _columns(one.text) >= _FULL * margin


def _joined(lines: Sequence[Line]) -> Line:
    first = lines[0]
    if len(lines) == 1:
        return first
    text = join_lines([line.text for line in lines], first.language)
    return Line(first.number, text, detect_primary(text), first.indent)


def _columns(line: str) -> int:
    if line.isascii():
        return len(line)
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in line)
