"""A filter of the vocabulary as a condition in SQL."""

from collections.abc import Iterator, Sequence

from reader.core.entries import VocabularyFilter
from reader.core.spelled import read_pinyin
from reader.storage.connection import MATCHES
from reader.storage.packing import pack
from reader.storage.search_text import (
    longest_piece,
    loose_spellings,
    spellings,
    wanted_pattern,
)

Condition = tuple[str, tuple[str | int, ...]]


def conditions(wanted: VocabularyFilter) -> tuple[str, tuple[str | int, ...]]:
    """Give the condition on a row of `entries` and its parameters."""
    parts = list(_parts(wanted))
    where = " AND ".join(sql for sql, _ in parts)
    return where or "TRUE", tuple(value for _, values in parts for value in values)


def order(wanted: VocabularyFilter) -> Condition:
    """Give the order, newest first; those that are read as typed before those of other tones."""
    newest = "created_at DESC, rowid DESC"
    typed = read_pinyin(wanted.search)
    if typed is None or not typed.has_tones:
        return newest, ()
    sql, sought = _holds(spellings(wanted.search))
    return f"{sql} DESC, {newest}", sought


def _holds(sought: Sequence[str]) -> Condition:
    return "(" + " OR ".join("instr(search, ?)" for _ in sought) + ")", tuple(sought)


def _parts(wanted: VocabularyFilter) -> Iterator[Condition]:
    if wanted_pattern(wanted.search):
        yield "instr(search, ?)", (longest_piece(wanted.search),)
        yield f"{MATCHES}(?, search)", (wanted.search,)
    elif wanted.search.strip("*?＊？ "):
        yield _holds((*spellings(wanted.search), *loose_spellings(wanted.search)))
    if wanted.language is not None:
        yield "language = ?", (wanted.language,)
    if wanted.statuses:
        marks = ", ".join("?" for _ in wanted.statuses)
        yield f"status IN ({marks})", tuple(sorted(map(int, wanted.statuses)))
    if wanted.article_id is not None:
        yield _MET_IN_ARTICLE, (wanted.article_id,)
    if wanted.tag is not None:
        # In JSON a quoted tag cannot be part of another: a quote inside one is escaped.
        yield "instr(tags, ?)", (pack(wanted.tag),)


_MET_IN_ARTICLE = (
    "id IN (SELECT entry_id FROM sightings WHERE article_id = ? AND deleted_at IS NULL)"
)
