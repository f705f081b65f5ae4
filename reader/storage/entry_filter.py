"""A filter of the vocabulary as a condition in SQL."""

from collections.abc import Iterator

from reader.core.entries import VocabularyFilter
from reader.storage.packing import pack
from reader.storage.search_text import spellings

Condition = tuple[str, tuple[str | int, ...]]


def conditions(wanted: VocabularyFilter) -> tuple[str, tuple[str | int, ...]]:
    """Give the condition on a row of `entries` and its parameters."""
    parts = list(_parts(wanted))
    where = " AND ".join(sql for sql, _ in parts)
    return where or "TRUE", tuple(value for _, values in parts for value in values)


def _parts(wanted: VocabularyFilter) -> Iterator[Condition]:
    if wanted.search.strip():
        sought = spellings(wanted.search)
        yield "(" + " OR ".join("instr(search, ?)" for _ in sought) + ")", sought
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
