"""Tables of values divided by commas, semicolons or tabs."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import PurePath
from typing import Final

from msgspec import Struct

from reader.core.errors import InputError
from reader.library.documents import LIMITS, decode_document
from reader.library.formats.columns import Table, find_headings, read_table
from reader.library.sections import Source

_DELIMITERS: Final = (",", "\t", ";", "|")
# The apostrophe by which spreadsheets know that a cell is text and no formula, unless it is the
# first of two quotation marks.
_GUARD: Final = re.compile(r"'(?=[=+\-@＝＋－＠])(?!\S*')")
_SAMPLE = 200  # rows by which a delimiter is judged
_SAMPLE_LENGTH = 100_000  # characters by which quotation marks are judged


class _Dialect(Struct, frozen=True):
    """How cells are divided; `is_quoted` if quotation marks around a cell are no part of it."""

    delimiter: str
    is_quoted: bool


def read_delimited(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a table; two columns that translate each other stand side by side, a row a row.

    A file without a second column is a text.

    Raises:
        InputError: it is no text, or has more rows or columns than `LIMITS` permit.
    """
    document = decode_document(data, name, encoding)
    dialect = _find_dialect(document.text, name)
    if dialect is None:
        return Source((), document.cautions, document.encoding, document.is_guessed, document.text)
    section = read_table(_table(document.text, dialect, name))
    return Source((section,), document.cautions, document.encoding, document.is_guessed)


def _find_dialect(text: str, name: str) -> _Dialect | None:
    """Choose the delimiter that divides most rows into the same number of cells."""
    best, best_share = None, 0.5
    is_tabbed = PurePath(name).suffix.lower() in (".tsv", ".tab")
    for delimiter in ("\t", *_DELIMITERS) if is_tabbed else _DELIMITERS:
        dialect = _Dialect(delimiter, _is_quoted(text, delimiter))
        rows = _sample(text, dialect)
        (width, count) = Counter(map(len, rows)).most_common(1)[0] if rows else (0, 0)
        share = count / len(rows) if rows else 0.0
        if width > 1 and share > best_share:
            best, best_share = dialect, share
    return best


def _sample(text: str, dialect: _Dialect) -> list[list[str]]:
    """Read the first rows, none if the cells have no end: then it is no table."""
    try:
        return [row for row in islice(_rows(text, dialect), _SAMPLE) if any(row)]
    except csv.Error:
        return []


def _is_quoted(text: str, delimiter: str) -> bool:
    """Whether quotation marks stand around whole cells; else they are part of the text."""
    lines = io.StringIO(text, newline="")
    try:
        for _ in csv.reader(lines, delimiter=delimiter, strict=True):
            pass
    except csv.Error:
        sample = text[:_SAMPLE_LENGTH].splitlines()
        quoted = sum(line.startswith('"') or f'{delimiter}"' in line for line in sample)
        return 2 * quoted > len(sample)
    return True


def _rows(text: str, dialect: _Dialect) -> Iterator[list[str]]:
    quoting = csv.QUOTE_MINIMAL if dialect.is_quoted else csv.QUOTE_NONE
    lines = io.StringIO(text, newline="")
    yield from csv.reader(lines, delimiter=dialect.delimiter, quoting=quoting)


def _table(text: str, dialect: _Dialect, name: str) -> Table:
    rows: list[list[str]] = []
    try:
        for row in _rows(text, dialect):
            rows.append(row)
            _check(rows, name)
    except csv.Error as error:
        raise InputError(
            f"{name} is no whole table (row {len(rows) + 1}); check its quotation marks."
        ) from error
    width = max(map(len, rows))
    even = [(*map(_unguarded, row), *[""] * (width - len(row))) for row in rows]
    if find_headings(even):
        return Table(even[0], tuple(even[1:]), 2)
    return Table(("",) * width, tuple(even))


def _unguarded(cell: str) -> str:
    return cell[1:] if _GUARD.match(cell) else cell


def _check(rows: list[list[str]], name: str) -> None:
    if len(rows[-1]) > LIMITS.columns:
        raise InputError(f"{name} has more than {LIMITS.columns} columns; take out some of them.")
    if len(rows) > LIMITS.rows:
        raise InputError(f"{name} has more than {LIMITS.rows} rows; divide it into parts.")
