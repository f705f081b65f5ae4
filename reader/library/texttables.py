"""Tables drawn in a plain text: with bars, with tabs, with wide blanks between two languages."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from msgspec import Struct

from reader.core.articles import RowKind
from reader.core.scripts import detect_primary
from reader.library.blocks import Block, Numbered, make_block, read_lines
from reader.library.formats.markup.grids import Composed, compose
from reader.library.formats.markup.outline import Outline, Span, Table
from reader.library.markdown import clean

_BAR: Final = re.compile(r"(?<!\\)\|")
_RULE: Final = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?")
_WIDE: Final = re.compile(r"\s{3,}|　{2,}|(?<=\S)\s{2,}(?=\S)")
_LEAST_ROWS = 2
_LEAST_WIDE_ROWS = 3  # blanks may be chance, two of them in a row still

Cells = tuple[str, ...]


class _Row(Struct, frozen=True):
    """A line of a text with its cells; lines of no table have none."""

    line: Numbered
    cells: Cells
    drawn: str


def read_with_tables(lines: Sequence[Numbered]) -> Composed:
    """Read a text; across where tables of two languages are most of it, else as blocks."""
    rows = [_row(line) for line in lines]
    if not any(row.cells for row in rows):
        return Composed(read_lines(lines))
    blocks: list[Block] = []
    tables: list[Table] = []
    plain: list[Numbered] = []
    for drawn, run in groupby(rows, key=lambda row: (row.drawn, len(row.cells))):
        stretch = list(run)
        if not _is_table(drawn[0], stretch):
            plain += [row.line for row in stretch]
            continue
        blocks += read_lines(plain)
        plain = []
        table = _table(stretch, blocks)
        tables += [table] if table.rows else []
    blocks += read_lines(plain)
    outline = Outline(tuple(blocks), tables=tuple(tables))
    return compose(outline, range(len(blocks)))


def _row(line: Numbered) -> _Row:
    text = line[1].strip()
    if "|" in text and (cells := _barred(text)):
        return _Row(line, cells, "|")
    if "\t" in text:
        return _Row(line, tuple(map(str.strip, text.split("\t"))), "tab")
    if "  " in text or "　" in text:
        cells = tuple(cell for part in _WIDE.split(text) if (cell := str(part).strip()))
        if len(cells) == 2 and len({detect_primary(cell) for cell in cells}) == 2:
            return _Row(line, cells, "wide")
    return _Row(line, (), "")


def _barred(text: str) -> Cells:
    inner = text.removeprefix("|")
    inner = inner if inner.endswith("\\|") else inner.removesuffix("|")
    parts = [str(part).strip().replace("\\|", "|") for part in _BAR.split(inner)]
    return tuple(parts) if len(parts) > 1 else ()


def _is_table(drawn: str, rows: Sequence[_Row]) -> bool:
    least = _LEAST_WIDE_ROWS if drawn == "wide" else _LEAST_ROWS
    return bool(drawn) and len(rows) >= least


def _table(rows: Sequence[_Row], blocks: list[Block]) -> Table:
    """Add the cells to the blocks; a rule below the names of columns is none of them."""
    return Table(
        tuple(
            tuple(_cells(row, blocks)) for row in rows if not _RULE.fullmatch(row.line[1].strip())
        )
    )


def _cells(row: _Row, blocks: list[Block]) -> Iterator[Span]:
    for cell in row.cells:
        start = len(blocks)
        text = clean(cell)
        if text:
            blocks.append(make_block(RowKind.PARAGRAPH, text, row.line[0]))
        yield range(start, len(blocks))
