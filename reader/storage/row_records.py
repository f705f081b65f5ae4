"""Rows and left-out lines as the data file writes them, and back."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any, Final
from uuid import uuid4

from reader.core.articles import Article, LeftOut, Link, Row, RowKind, Ruby, Side, StoredRow
from reader.core.leftout import row_of_line
from reader.storage.changes import Value
from reader.storage.packing import pack

EDITABLE: Final = ("left_text", "right_text", "links", "rubies")
"""The columns that an edit of a row's text may change."""

# The call of an enumeration is slow where there are fifty thousand.
_KINDS: Final = {str(kind): kind for kind in RowKind}
NO_LINKS: Final = "[]"
"""How the file writes that a row has no links; readings likewise."""


def row_columns(row: Row) -> dict[str, Value]:
    """Write what a row says."""
    starts, ends = row.times or (None, None)
    return {
        "kind": row.kind,
        "left_text": row.left,
        "right_text": row.right,
        "confidence": row.confidence,
        "links": pack([*map(_packed, row.links)]) if row.links else NO_LINKS,
        "rubies": pack([*map(_parts, row.rubies)]) if row.rubies else NO_LINKS,
        "starts_ms": starts,
        "ends_ms": ends,
        "is_fixed": int(row.is_fixed),
    }


def original_columns(row: Row) -> dict[str, Value]:
    """Write what a row said when it was imported, as `original` keeps it."""
    columns = row_columns(row)
    return {column: columns[column] for column in EDITABLE}


def imported_row(record: sqlite3.Row) -> Row | None:
    """Read a row as it was imported, None where its text was not changed."""
    if record["original"] is None:
        return None
    return read_row({**dict(record), **json.loads(record["original"])})


def row_records(article: Article) -> Iterator[dict[str, Value]]:
    """Write the rows of an article and the lines left out between them, in one order."""
    for position, (row, left_out) in enumerate(_in_order(article)):
        yield {**row_columns(row), "position": position, "left_out": int(left_out)}


def identified(record: dict[str, Value], article_id: str, now: str) -> dict[str, Value]:
    """Give the record of a row a new id in an article."""
    return {"id": str(uuid4()), "article_id": article_id, **record, "updated_at": now}


def read_row(record: Mapping[str, Any] | sqlite3.Row, *, has_links: bool = True) -> Row:
    """Read what a row says."""
    starts, ends = record["starts_ms"], record["ends_ms"]
    return Row(
        _KINDS[record["kind"]],
        record["left_text"],
        record["right_text"],
        record["confidence"],
        _links(record["links"]) if has_links else (),
        _rubies(record["rubies"]),
        None if starts is None else (starts, ends),
        bool(record["is_fixed"]),
    )


def stored_row(record: sqlite3.Row, position: int, *, has_links: bool = True) -> StoredRow:
    """Read a row; its place is counted, since positions in the file have gaps.

    Links are a third of the work; who has no use for them may leave them out.
    """
    row = read_row(record, has_links=has_links)
    return StoredRow(record["id"], position, row, record["original"] is not None)


def line_text(record: sqlite3.Row) -> str:
    """Give the text of a line that is off the page; a row taken off has two sides."""
    return "\n".join(filter(None, (record["left_text"], record["right_text"])))


def _in_order(article: Article) -> Iterator[tuple[Row, bool]]:
    languages = article.metadata.languages
    lines = sorted(article.left_out, key=_row_after)
    taken = 0
    for number, row in enumerate(article.rows):
        while taken < len(lines) and lines[taken].row <= number:
            yield row_of_line(lines[taken].text, languages), True
            taken += 1
        yield row, False
    for line in lines[taken:]:
        yield row_of_line(line.text, languages), True


def _row_after(line: LeftOut) -> int:
    return line.row


def _links(packed: str) -> tuple[Link, ...]:
    if packed == NO_LINKS:
        return ()
    return tuple(
        Link(tuple(left), tuple(right), confidence, bool(fixed))
        for left, right, confidence, *fixed in json.loads(packed)
    )


def _packed(link: Link) -> tuple[object, ...]:
    """Write a link; only a fixed one has a fourth part."""
    plain = link.left, link.right, link.confidence
    return (*plain, 1) if link.is_fixed else plain


def _parts(ruby: Ruby) -> tuple[object, ...]:
    return ruby.side, ruby.start, ruby.end, ruby.text


def _rubies(packed: str) -> tuple[Ruby, ...]:
    if packed == NO_LINKS:
        return ()
    return tuple(
        Ruby(Side(side), start, end, text) for side, start, end, text in json.loads(packed)
    )
