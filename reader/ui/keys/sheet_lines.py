"""What the sheet of keys lists: what has a key now, group by group, as far as it is wanted."""

from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct

from reader.ui.keys.book import KeyBook
from reader.ui.keys.writing import native


class SheetLine(Struct, frozen=True):
    """What keys do, and how each is written."""

    group: str
    text: str
    keys: tuple[str, ...]


class SheetBlock(Struct, frozen=True):
    """A group with its lines."""

    title: str
    lines: tuple[SheetLine, ...]


def sheet_blocks(book: KeyBook, wanted: str = "") -> list[SheetBlock]:
    """List the groups, with the lines that hold every word of a text."""
    words = wanted.casefold().split()
    found = [line for line in _lines(book) if all(word in _searched(line) for word in words)]
    return [
        SheetBlock(title, tuple(lines)) for title, lines in groupby(found, lambda each: each.group)
    ]


def _lines(book: KeyBook) -> Iterator[SheetLine]:
    for entry in book.entries:
        keys = book.keys(entry.id)
        if keys:
            yield SheetLine(entry.group, entry.text, tuple(native((key,)) for key in keys))
    for fixed in book.fixed:
        if fixed.group:
            written = (fixed.written,) if fixed.written else ()
            keys = written or tuple(native((key,)) for key in fixed.keys)
            yield SheetLine(fixed.group, fixed.text, keys)


def _searched(line: SheetLine) -> str:
    return " ".join((line.group, line.text, *line.keys)).casefold()
