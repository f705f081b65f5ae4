"""Corrections of one place follow their words when the rows of an article change."""

import sqlite3
from collections.abc import Iterator
from typing import Final

from reader.core.articles import Side
from reader.core.corrections.correction import Correction
from reader.core.corrections.places import locate, moved, relocate
from reader.storage.changes import Changes
from reader.storage.correction_records import read_correction, spot_columns

_HERE: Final = (
    "SELECT * FROM corrections WHERE article_id = ? AND scope = 'here' AND deleted_at IS NULL"
)
_ON_PAGE: Final = (
    "SELECT id, left_text, right_text FROM rows "
    "WHERE article_id = ? AND left_out = 0 AND deleted_at IS NULL"
)
_COLUMNS: Final = ("left_text", "right_text")


def follow_words(done: Changes, article_id: str) -> None:
    """Let the corrections of an article stand where their words stand now.

    Words that are not on the page any more leave theirs where it was, so that it holds again if
    they come back.
    """
    records = done.connection.execute(_HERE, (article_id,)).fetchall()
    astray = [each for each in map(read_correction, records) if not _stays(done.connection, each)]
    if not astray:
        return
    texts = {(id_, side): text for id_, side, text in _page(done.connection, article_id)}
    for each in astray:
        found = relocate(((*where, text) for where, text in texts.items()), each)
        found = found or _at_home(texts, each)
        if found is not None:
            row_id, side, start = found
            there = moved(each, row_id, side, start, texts[row_id, side])
            done.update("corrections", each.id, spot_columns(there.spot))


def _stays(connection: sqlite3.Connection, correction: Correction) -> bool:
    """Whether a correction stands where it stood, among the same text."""
    spot = correction.spot
    if spot is None:
        return True
    row = connection.execute(f"{_ON_PAGE} AND id = ?", (spot.article_id, spot.row_id)).fetchone()
    text = (row and row[_COLUMNS[spot.side]]) or ""
    is_there = text.startswith(correction.surface, spot.start)
    return is_there and moved(correction, spot.row_id, spot.side, spot.start, text) == correction


def _page(connection: sqlite3.Connection, article_id: str) -> Iterator[tuple[str, Side, str]]:
    for row in connection.execute(_ON_PAGE, (article_id,)):
        for side in Side:
            if row[_COLUMNS[side]]:
                yield row["id"], side, row[_COLUMNS[side]]


def _at_home(
    texts: dict[tuple[str, Side], str], correction: Correction
) -> tuple[str, Side, int] | None:
    """Find a correction in the row where it stood, though the text around it is another."""
    if correction.spot is None:
        return None
    row_id, side = correction.spot.row_id, correction.spot.side
    start = locate(texts.get((row_id, side), ""), correction)
    return None if start is None else (row_id, side, start)
