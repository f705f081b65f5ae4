"""Tables: two columns in two languages stand across, other rows are a line each."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from msgspec import Struct

from reader.core.articles import RowKind
from reader.library.blocks import Block, make_block
from reader.library.cues import DIVIDERS
from reader.library.formats.markup.outline import Outline, Span, Table
from reader.library.sections import Across
from reader.library.sides import UNKNOWN

_PURE = 0.8  # of a column's letters are of its language
_WHOLE = 0.85  # of a table's letters stand in its two columns
_FILLED = 0.6  # of the rows have text in both
_MOST_COLUMNS = 8
_MOST_IN_CELL = 8  # blocks; longer cells that differ in number are two texts, not a row
_DIVIDED = " | "
_NOTHING: Final = range(0)


class Columns(Struct, frozen=True):
    """A table whose columns `left` and `right` say the same in two languages."""

    table: Table
    left: int
    right: int
    languages: tuple[str, str]


class Composed(Struct, frozen=True):
    """The blocks of a section, or what stands across; never both."""

    blocks: tuple[Block, ...] = ()
    across: tuple[Across, ...] = ()


def compose(outline: Outline, kept: Sequence[int]) -> Composed:
    """Give the kept blocks of a document; across where most of them stand in such columns."""
    numbers = frozenset(kept)
    tables = [table for table in outline.tables_in(kept) if _is_kept(table, numbers)]
    found = {id(table): find_columns(table, outline.blocks) for table in tables}
    columns = [one for one in found.values() if one is not None]
    whole = sum(outline.blocks[n].weight for n in kept)
    within = sum(_weight(outline.blocks, cell) for one in columns for cell in _cells(one.table))
    if columns and 2 * within >= whole:
        return Composed(across=tuple(_across(outline, kept, columns)))
    return Composed(blocks=tuple(_blocks(outline.blocks, kept, tables)))


def find_columns(table: Table, blocks: Sequence[Block]) -> Columns | None:
    """Find the two columns of a table that are in two languages and hold nearly all of it."""
    width = max(map(len, table.rows), default=0)
    if not 2 <= width <= _MOST_COLUMNS:
        return None
    weights = [_column_weight(table, column, blocks) for column in range(width)]
    whole = sum(weights)
    pairs = combinations(range(width), 2)
    left, right = max(pairs, key=lambda pair: weights[pair[0]] + weights[pair[1]])
    languages = _language(table, left, blocks), _language(table, right, blocks)
    filled = [row for row in table.rows if any(row)]
    both = sum(bool(_cell(row, left) and _cell(row, right)) for row in filled)
    fits = (
        languages[0] != languages[1]
        and UNKNOWN not in languages
        and weights[left] + weights[right] >= _WHOLE * whole
        and both >= _FILLED * len(filled)
        and all(_is_row(_cell(row, left), _cell(row, right)) for row in filled)
    )
    return Columns(table, left, right, languages) if fits else None


def _is_row(left: Span, right: Span) -> bool:
    return len(left) == len(right) or max(len(left), len(right)) <= _MOST_IN_CELL


def _cell(row: Sequence[Span], column: int) -> Span:
    return row[column] if column < len(row) else _NOTHING


def _cells(table: Table) -> Iterator[Span]:
    return (cell for row in table.rows for cell in row)


def _is_kept(table: Table, numbers: frozenset[int]) -> bool:
    return all(number in numbers for cell in _cells(table) for number in cell)


def _weight(blocks: Sequence[Block], span: Span) -> float:
    return sum(blocks[number].weight for number in span)


def _column_weight(table: Table, column: int, blocks: Sequence[Block]) -> float:
    return sum(_weight(blocks, _cell(row, column)) for row in table.rows)


def _language(table: Table, column: int, blocks: Sequence[Block]) -> str:
    """Give the language of a column, "und" where it has no one language."""
    weights: Counter[str] = Counter()
    for row in table.rows:
        for number in _cell(row, column):
            weights[blocks[number].language] += int(blocks[number].weight) + 1
    language, weight = next(iter(weights.most_common(1)), (UNKNOWN, 0))
    return language if weight >= _PURE * weights.total() else UNKNOWN


def _across(outline: Outline, kept: Sequence[int], columns: list[Columns]) -> Iterator[Across]:
    """Go through a document; what stands outside of its columns stands alone on its side."""
    starts = {row[0].start: (one, row) for one in columns for row in one.table.rows if any(row)}
    end = 0
    for number in kept:
        if number in starts:
            one, row = starts[number]
            end = row[-1].stop
            yield from _row(outline.blocks, one, row)
            yield from (_alone(block, one.languages) for block in _beside(outline, one, row))
        elif number >= end:
            yield _alone(outline.blocks[number], columns[0].languages)


def _row(blocks: Sequence[Block], columns: Columns, row: Sequence[Span]) -> Iterator[Across]:
    left, right = (
        tuple(blocks[number] for number in _cell(row, column))
        for column in (columns.left, columns.right)
    )
    if _is_label(left) and _is_label(right):
        return
    if len(left) == len(right):
        yield from (Across((one,), (other,)) for one, other in zip(left, right, strict=True))
    else:
        yield Across(left, right)


def _beside(outline: Outline, columns: Columns, row: Sequence[Span]) -> Iterator[Block]:
    """Give what stands in other columns, mere numbers aside."""
    for column, cell in enumerate(row):
        if column not in (columns.left, columns.right):
            blocks = (outline.blocks[number] for number in cell)
            yield from (block for block in blocks if block.language != UNKNOWN)


def _is_label(blocks: Sequence[Block]) -> bool:
    """Whether a cell names the language of its column and nothing else."""
    return len(blocks) == 1 and DIVIDERS.fullmatch(blocks[0].text.strip(" :：")) is not None


def _alone(block: Block, languages: tuple[str, str]) -> Across:
    return Across((), (block,)) if block.language == languages[1] else Across((block,), ())


def _blocks(
    blocks: Sequence[Block], kept: Sequence[int], tables: Sequence[Table]
) -> Iterator[Block]:
    lists = [table for table in tables if _is_list(table, blocks)]
    rows = {row[0].start: row for table in lists for row in table.rows if any(row)}
    end = 0
    for number in kept:
        if number in rows:
            end = rows[number][-1].stop
            yield _joined([blocks[n] for cell in rows[number] for n in cell])
        elif number >= end:
            yield blocks[number]


def _is_list(table: Table, blocks: Sequence[Block]) -> bool:
    """Whether a table is of words and figures: its cells are brief, its rows of several cells."""
    cells = list(_cells(table))
    several = sum(sum(map(bool, row)) > 1 for row in table.rows)
    return 2 * several >= len(table.rows) and all(
        len(cell) <= 1 and not any(blocks[number].is_prose for number in cell) for cell in cells
    )


def _joined(blocks: Sequence[Block]) -> Block:
    if len(blocks) == 1:
        return blocks[0]
    return make_block(RowKind.ITEM, _DIVIDED.join(one.text for one in blocks), blocks[0].line)
