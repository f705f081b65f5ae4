"""Blocks: the headings, items and paragraphs of a document, with the language of each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from unicodedata import east_asian_width

from reader.core.articles import RowKind
from reader.core.lengths import reading_length
from reader.core.scripts import detect_language, primary
from reader.library.lines import ends_sentence, join_lines

_HEADING: Final = re.compile(r"#{1,6}\s+(.*)$")
_CLOSING_MARKS: Final = re.compile(r"\s#+$")
_ITEM: Final = re.compile(r"(?:[-*+•·◦▪●‣]\s*(?=\S))(?![-*]*$)(.*)$")
_NUMBERED: Final = re.compile(r"\(?\d{1,2}[.)、]\s*\D.*$")
_QUOTE: Final = re.compile(r">+\s*")
_RULE: Final = re.compile(r"([-=*_~·•]\s*){3,}$")
_UNDERLINE: Final = re.compile(r"(=+|-+)$")
_WIDEST_WRAPPED = 110  # columns; longer lines are paragraphs, not lines of one
_FULL = 0.7  # of the margin, which a long last word may leave unfilled


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a document.

    `kind` is HEADING, ITEM or PARAGRAPH, `language` a primary tag ("en", "zh", "ja", "und"),
    `line` the 1-based number of its first line, `weight` its length in Latin letters. `rubies`
    are readings that the document prints above its characters, as (start, end, reading).
    """

    kind: RowKind
    language: str
    text: str
    line: int
    weight: float
    rubies: tuple[tuple[int, int, str], ...] = ()

    @property
    def is_prose(self) -> bool:
        """Whether it reads like running text: it ends a sentence, or is long."""
        return self.weight >= 40 and (ends_sentence(self.text) or self.weight > 400)

    @property
    def is_brief(self) -> bool:
        """Whether it may be a title: short, of letters, and no sentence."""
        brief = 0 < self.weight <= 260 and self.kind is not RowKind.ITEM
        return brief and not re.search(r"[.。；;，,：:][”’」』]?$", self.text)


Line = tuple[int, str]
"""A line with its 1-based number."""


def read_blocks(text: str) -> tuple[Block, ...]:
    """Divide a text into blocks.

    Blank lines and marks of headings and items divide; lines of one paragraph that were wrapped
    at a margin are joined; other lines stand alone.
    """
    numbered = list(enumerate(text.splitlines(), start=1))
    groups = [
        list(group)
        for is_blank, group in groupby(numbered, key=lambda line: not line[1].strip())
        if not is_blank
    ]
    margin = _margin([[line.strip() for _, line in group] for group in groups])
    return tuple(block for group in groups for block in _blocks_of(group, margin))


def make_block(kind: RowKind, text: str, line: int) -> Block:
    """Make a block, its language and weight found from its text."""
    return Block(kind, primary(detect_language(text)), text, line, reading_length(text))


def _blocks_of(group: Sequence[Line], margin: int | None) -> Iterator[Block]:
    plain: list[Line] = []
    for number, raw in group:
        line = _QUOTE.sub("", raw.strip(), count=1) if raw.lstrip().startswith(">") else raw.strip()
        if _UNDERLINE.match(line) and plain:
            above = plain.pop()
            yield from _paragraphs(plain, margin)
            plain = []
            yield make_block(RowKind.HEADING, above[1], above[0])
            continue
        marked = _marked(number, line)
        if marked or _RULE.match(line):
            yield from _paragraphs(plain, margin)
            plain = []
        if marked:
            yield marked
        elif line and not _RULE.match(line):
            plain.append((number, line))
    yield from _paragraphs(plain, margin)


def _marked(number: int, line: str) -> Block | None:
    if match := _HEADING.match(line):
        return make_block(RowKind.HEADING, _CLOSING_MARKS.sub("", match[1]), number)
    if _RULE.match(line):
        return None
    if match := _ITEM.match(line):
        return make_block(RowKind.ITEM, match[1], number)
    return make_block(RowKind.ITEM, line, number) if _NUMBERED.match(line) else None


def _paragraphs(lines: Sequence[Line], margin: int | None) -> Iterator[Block]:
    """Make paragraphs of plain lines that follow each other without a blank one."""
    wrapped: list[Block] = []
    for number, line in lines:
        block = make_block(RowKind.PARAGRAPH, line, number)
        if wrapped and not _goes_on(wrapped[-1], block, margin):
            yield _joined(wrapped)
            wrapped = []
        wrapped.append(block)
    if wrapped:
        yield _joined(wrapped)


def _goes_on(one: Block, other: Block, margin: int | None) -> bool:
    """Whether a line fills the margin and the next is of its language, or punctuation alone."""
    is_full = margin is not None and _columns(one.text) >= _FULL * margin
    return is_full and other.language in (one.language, "und")


def _joined(blocks: Sequence[Block]) -> Block:
    if len(blocks) == 1:
        return blocks[0]
    text = join_lines([block.text for block in blocks], blocks[0].language)
    return make_block(RowKind.PARAGRAPH, text, blocks[0].line)


def _margin(groups: Sequence[Sequence[str]]) -> int | None:
    """Find the width in columns at which lines were wrapped, None where they were not.

    Wrapped lines, those with a line below, are nearly alike in width and mostly end amid a
    sentence.
    """
    wrapped = [line for group in groups for line in group[:-1]]
    widths = [_columns(line) for line in wrapped]
    widest = max(widths, default=0)
    full = sum(width >= _FULL * widest for width in widths)
    amid = sum(not ends_sentence(line) for line in wrapped)
    is_margin = 30 <= widest <= _WIDEST_WRAPPED and len(wrapped) > 1
    return widest if is_margin and min(full, amid) > 0.6 * len(wrapped) else None


def _columns(line: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in line)
