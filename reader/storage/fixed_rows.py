"""An article's new version, its rows grouped as a person left those of the old one."""

import sqlite3
from bisect import bisect_left
from collections.abc import Sequence

from msgspec.structs import replace

from reader.core.articles import Article, LeftOut, Row
from reader.core.mending.renewing import arrange
from reader.storage.row_records import imported_row, read_row


def group_as_fixed(old: Sequence[sqlite3.Row], article: Article) -> tuple[Article, dict[int, int]]:
    """Group the rows of a new version as the fixed ones among the old records, in their order.

    It also gives, for the numbers of the article's rows that are fixed, those of the old records.
    """
    if not any(record["is_fixed"] for record in old):
        return article, {}
    # Lines that the document left out are no rows; one that a person put back may be part of some.
    numbers = [
        number
        for number, record in enumerate(old)
        if record["is_fixed"] or record["decided"] or not record["left_out"]
    ]
    arranged = arrange([_as_imported(old[number]) for number in numbers], article.rows)
    firsts = [each.first for each in arranged]
    lines = tuple(LeftOut(line.text, bisect_left(firsts, line.row)) for line in article.left_out)
    rows = tuple(each.row for each in arranged)
    fixed = {n: numbers[each.of] for n, each in enumerate(arranged) if each.of is not None}
    return replace(article, rows=rows, left_out=lines), fixed


def _as_imported(record: sqlite3.Row) -> Row:
    return imported_row(record) or read_row(record)
