"""Blocks: the headings, items and paragraphs of a document, with the language of each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import RowKind
from reader.core.lengths import reading_length
from reader.core.scripts import detect_primary
from reader.library.lines import ends_sentence
from reader.library.markdown import clean, is_strong
from reader.library.wrapping import Line, Margins, find_margins, join_wrapped, read_line

NO_LANGUAGE: Final = "zxx"
"""The tag of what is no text in any language: program code, rules."""

_LONGEST_TITLE = 400  # characters
_HEADING: Final = re.compile(r"(#{1,6})\s+(.*)$")
_CLOSING_MARKS: Final = re.compile(r"\s#+$")
_ITEM: Final = re.compile(r"(?:[-*+•·◦▪●‣]\s*(?=\S))(?![-*]*$)(.*)$")
_MARKED_STRONG: Final = re.compile(r"\*\*?\S")
_NUMBERED: Final = re.compile(
    r"(?:\(?\d{1,2}[.)、]|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*[^\d\s].*$"
)
_QUOTE: Final = re.compile(r">+\s*")
_FOOTNOTE: Final = re.compile(r"\[\^[\w-]+\]:\s*(.*)$")
_GOES_ON: Final = re.compile(r"[.。；;，,：:][”’」』]?$")
_RULE: Final = re.compile(r"([-=*_~·•—]\s*){3,}$")
_UNDERLINE: Final = re.compile(r"(=+|-+)$")
_IMAGES: Final = re.compile(r"(?:\[?!\[[^\[\]]*\]\([^()]*\)(?:\]\([^()]*\))?\s*)+(?:\{[^{}]*\})?$")
_FENCE: Final = re.compile(r"\s*(`{3,}|~{3,})")


class Block(Struct, frozen=True):
    """A paragraph of a document.

    `kind` is HEADING, ITEM, NOTE, CAPTION or PARAGRAPH, `language` a primary tag ("en", "zh",
    "ja", "und", NO_LANGUAGE), `line` the 1-based number of its first line, `weight` its length in
    Latin letters. `rubies` are readings that the document prints above its characters, as (start,
    end, reading). `level` is that of a heading, 1 the highest, 0 where it is not known. What
    `is_close` stands below the block before it without a blank line.
    """

    kind: RowKind
    language: str
    text: str
    line: int
    weight: float
    rubies: tuple[tuple[int, int, str], ...] = ()
    level: int = 0
    is_close: bool = False

    @property
    def is_prose(self) -> bool:
        """Whether it reads like running text: it ends a sentence, or is long."""
        return self.weight >= 40 and (ends_sentence(self.text) or self.weight > 400)

    @property
    def is_brief(self) -> bool:
        """Whether it may be a title: short, of letters, and no sentence."""
        is_short = 0 < self.weight <= 260 and len(self.text) <= _LONGEST_TITLE
        brief = is_short and self.kind is not RowKind.ITEM
        return brief and not _GOES_ON.search(self.text)

    @property
    def is_rule(self) -> bool:
        """Whether it is a line that divides, drawn with marks."""
        return self.language == NO_LANGUAGE and _RULE.match(self.text) is not None


Numbered = tuple[int, str]
"""A line as it stands in its document, with its 1-based number."""


def read_blocks(text: str) -> tuple[Block, ...]:
    """Divide a text into blocks.

    Blank lines and marks of headings and items divide; lines of one paragraph that were wrapped
    at a margin are joined; other lines stand alone. Program code between fences is one block.
    """
    return read_lines(list(enumerate(text.splitlines(), start=1)))


def read_lines(lines: Sequence[Numbered]) -> tuple[Block, ...]:
    """Divide the lines of a text, or of a part of one, into blocks."""
    blocks: list[Block] = []
    start = 0
    for fence in _fences(lines):
        blocks += _read_plain(lines[start : fence.start])
        blocks += _code(lines[fence.start + 1 : fence.stop - 1])
        start = fence.stop
    return (*blocks, *_read_plain(lines[start:]))


def _fences(lines: Sequence[Numbered]) -> Iterator[range]:
    """Find what stands between fences, those included; one that is never closed is none."""
    start, mark = None, ""
    for number, (_, line) in enumerate(lines):
        found = _FENCE.match(line)
        if found and start is None:
            start, mark = number, found[1]
        elif found and start is not None and found[1].startswith(mark) and line.strip() == found[1]:
            yield range(start, number + 1)
            start = None


def _code(lines: Sequence[Numbered]) -> Iterator[Block]:
    text = "\n".join(line.rstrip() for _, line in lines).strip("\n")
    if text.strip():
        yield Block(RowKind.PARAGRAPH, NO_LANGUAGE, text, lines[0][0], reading_length(text))


def _read_plain(lines: Sequence[Numbered]) -> Iterator[Block]:
    groups = [
        [read_line(number, _unquoted(line)) for number, line in group]
        for is_blank, group in groupby(lines, key=lambda line: not line[1].strip())
        if not is_blank
    ]
    margins = find_margins(groups)
    for group in groups:
        blocks = _blocks_of(group, margins)
        yield from islice(blocks, 1)
        yield from (_placed(block, block.line, is_close=True) for block in blocks)


def renumbered(block: Block, line: int) -> Block:
    """Give a block with another number of its line."""
    return block if block.line == line else _placed(block, line, is_close=block.is_close)


def _placed(block: Block, line: int, *, is_close: bool) -> Block:
    """Do what `replace` does, at a third of the time: texts have many blocks."""
    return Block(
        block.kind,
        block.language,
        block.text,
        line,
        block.weight,
        block.rubies,
        block.level,
        is_close,
    )


def _unquoted(line: str) -> str:
    return _QUOTE.sub("", line.strip(), count=1) if line.lstrip().startswith(">") else line


def make_block(kind: RowKind, text: str, line: int) -> Block:
    """Make a block, its language and weight found from its text."""
    return Block(kind, detect_primary(text), text, line, reading_length(text))


def _heading(text: str, line: int, level: int) -> Block:
    return replace(make_block(RowKind.HEADING, text, line), level=level)


def _blocks_of(group: Iterable[Line], margins: Margins) -> Iterator[Block]:
    plain: list[Line] = []
    for line in group:
        if _UNDERLINE.match(line.text) and plain:
            above = plain.pop()
            yield from _paragraphs(plain, margins)
            plain = []
            level = 1 if line.text.startswith("=") else 2
            yield _heading(clean(above.text), above.number, level)
            continue
        marked = _marked(line)
        if marked:
            yield from _paragraphs(plain, margins)
            plain = []
            if marked.text:
                yield marked
        elif line.text:
            plain.append(line)
    yield from _paragraphs(plain, margins)


def _marked(line: Line) -> Block | None:
    """Read a line whose first marks say what it is."""
    text, number = line.text, line.number
    if text[:1].isalpha():
        return None
    if match := _HEADING.match(text):
        return _heading(clean(_CLOSING_MARKS.sub("", match[2])), number, len(match[1]))
    if _RULE.match(text):
        return Block(RowKind.PARAGRAPH, NO_LANGUAGE, text, number, 0.0)
    if _IMAGES.match(text):
        return make_block(RowKind.CAPTION, clean(clean(text)), number)
    if match := _FOOTNOTE.match(text):
        return make_block(RowKind.NOTE, clean(match[1]), number)
    if is_strong(text):
        return make_block(_kind_of_strong(text), clean(text), number)
    if (match := _ITEM.match(text)) and not _MARKED_STRONG.match(text):
        return make_block(RowKind.ITEM, clean(match[1]), number)
    return make_block(RowKind.ITEM, clean(text), number) if _NUMBERED.match(text) else None


def _kind_of_strong(text: str) -> RowKind:
    """A strong line is a heading unless it is a sentence."""
    return RowKind.PARAGRAPH if ends_sentence(text) else RowKind.HEADING


def _paragraphs(lines: Sequence[Line], margins: Margins) -> Iterator[Block]:
    """Make paragraphs of plain lines that follow each other without a blank one."""
    for line in join_wrapped(lines, margins):
        text = clean(line.text)
        if text == line.text:
            yield Block(RowKind.PARAGRAPH, line.language, text, line.number, reading_length(text))
        elif text:
            yield make_block(RowKind.PARAGRAPH, text, line.number)
