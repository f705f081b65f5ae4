"""From printed lines to paragraphs: what indents, gaps and short lines tell."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Final

from msgspec import Struct

from reader.core.articles import RowKind
from reader.core.scripts import detect_primary
from reader.library.blocks import Block, make_block
from reader.library.formats.pdflines import PrintedLine
from reader.library.lines import UNSPACED, ends_sentence, join_lines

_LARGER = 1.15  # than the text: a heading
_OTHER_SIZE = 0.12  # of a difference in size that two paragraphs have, but no paragraph in itself
_GAP = 1.4  # of the usual distance of lines
_INDENT = 0.8  # of the size
_ITEM: Final = re.compile(r"(?:[•●▪◦‣·]|[-–*]\s)\s*|\(?\d{1,2}[.)、]\s*\D")
_BULLET: Final = re.compile(r"(?:[•●▪◦‣·]|[-–*]\s)\s*")
_HYPHENATED: Final = re.compile(r"[A-Za-z]+-[A-Za-z]+")
_LAST_PART: Final = re.compile(r"([A-Za-z]+)[-\u2010\xad]$")
_FIRST_WORD: Final = re.compile(r"[A-Za-z0-9'’.,-]+|.")
_FIRST_PART: Final = re.compile(r"[a-z]+")


class Print(Struct, frozen=True):
    """How a document is set: the size of its text, and words it writes with a hyphen."""

    size: float
    hyphenated: frozenset[str]


class PrintedBlock(Struct, frozen=True):
    """A block and the line it begins with."""

    block: Block
    first: PrintedLine


def print_of(lines: Sequence[PrintedLine]) -> Print:
    """Find the size that most of the text has."""
    sizes: Counter[float] = Counter()
    words: set[str] = set()
    for line in lines:
        sizes[line.size] += len(line.text)
        words |= {word.lower() for word in _HYPHENATED.findall(line.text)}
    return Print(sizes.most_common(1)[0][0] if sizes else 1.0, frozenset(words))


def read_paragraphs(
    lines: Sequence[PrintedLine], set_as: Print, number: int
) -> tuple[PrintedBlock, ...]:
    """Join the lines of a column, which may go on over pages; `number` is the first block's line.

    Each block takes one line number.
    """
    setting = _Setting.of(lines)
    groups: list[list[PrintedLine]] = []
    for line in lines:
        if groups and setting.goes_on(groups[-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(
        PrintedBlock(_block(group, set_as, line), group[0])
        for line, group in enumerate(groups, start=number)
    )


class _Setting(Struct, frozen=True):
    """The usual distance of the's lines in sizes, and its edges, by the column's number."""

    leading: float
    edges: dict[int, tuple[float, float]]

    @classmethod
    def of(cls, lines: Sequence[PrintedLine]) -> "_Setting":
        distances = [
            (other.baseline - one.baseline) / max(one.size, 1.0)
            for one, other in pairwise(lines)
            if one.column == other.column and other.baseline > one.baseline
        ]
        edges: dict[int, tuple[float, float]] = {}
        for line in lines:
            left, right = edges.get(line.column, (line.left, line.right))
            edges[line.column] = min(left, line.left), max(right, line.right)
        near = [distance for distance in distances if distance < 3]
        return cls(median(near or [1.2]), edges)

    def goes_on(self, paragraph: Sequence[PrintedLine], line: PrintedLine) -> bool:
        """Whether a line belongs to the paragraph above it."""
        last = paragraph[-1]
        if abs(line.size - last.size) > _OTHER_SIZE * last.size or _ITEM.match(line.text):
            return False
        if line.column == last.column and self._is_apart(last, line):
            return False
        if self._indent(line) > _INDENT * line.size and self._indent(last) < _INDENT * last.size:
            return False
        may_end = ends_sentence(last.text)
        return not may_end or not (self._has_room(last, line) or _differ(last.text, line.text))

    def _is_apart(self, one: PrintedLine, other: PrintedLine) -> bool:
        return other.baseline - one.baseline > _GAP * self.leading * one.size

    def _indent(self, line: PrintedLine) -> float:
        return line.left - self.edges[line.column][0]

    def _has_room(self, line: PrintedLine, following: PrintedLine) -> bool:
        """Whether the next line's first word would have fitted this one; two characters, at least.

        At the end of a line a Chinese character may be left out for a mark that follows it.
        """
        word = _FIRST_WORD.match(following.text)
        share = len(word[0]) / len(following.text) if word else 0.0
        width = (following.right - following.left) * share + 0.5 * line.size
        return self.edges[line.column][1] - line.right > max(width, 2 * line.size)


def _differ(one: str, other: str) -> bool:
    languages = {detect_primary(text) for text in (one, other)} - {"und"}
    return len(languages) > 1


def _block(lines: Sequence[PrintedLine], set_as: Print, number: int) -> Block:
    text = _joined([line.text for line in lines], set_as)
    if lines[0].size > _LARGER * set_as.size and len(lines) <= 4:
        return make_block(RowKind.HEADING, text, number)
    if _ITEM.match(text):
        return make_block(RowKind.ITEM, _BULLET.sub("", text, count=1), number)
    return make_block(RowKind.PARAGRAPH, text, number)


def _joined(texts: Sequence[str], set_as: Print) -> str:
    """Join lines, divided words too."""
    language = detect_primary("".join(texts))
    if language in UNSPACED:
        return join_lines(texts, language).replace("\xad", "-")
    return "".join(_spaced(texts, set_as)).replace("\xad", "")


def _spaced(texts: Sequence[str], set_as: Print) -> Iterator[str]:
    for line, following in pairwise((*texts, "")):
        last, first = _LAST_PART.search(line), _FIRST_PART.match(following)
        if last is None or first is None:
            yield f"{line} " if following else line
        elif f"{last[1]}-{first[0]}".lower() in set_as.hyphenated:
            yield f"{line[:-1]}-"
        else:
            yield line[:-1]
