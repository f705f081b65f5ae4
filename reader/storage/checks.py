"""What must hold in a data file, beyond what SQLite sees to: our rules as queries that count."""

import sqlite3
from collections.abc import Iterator
from typing import Final

from reader.core.articles import RowKind
from reader.core.corrections.correction import Kind, Scope
from reader.core.entries import Status
from reader.core.own_dictionaries import DictionaryKind

_STATUSES: Final = ", ".join(str(int(status)) for status in Status)
_DICTIONARY_KINDS: Final = ", ".join(f"'{kind}'" for kind in DictionaryKind)
_KINDS: Final = ", ".join(f"'{kind}'" for kind in RowKind)
_FIXABLE: Final = ", ".join(f"'{kind}'" for kind in Kind)
_SCOPES: Final = ", ".join(f"'{scope}'" for scope in Scope)

# What breaks a rule of ours, by the words that say how often.
_RULES: Final = {
    "Articles that miss rows or have too many: {}.": (
        "articles WHERE deleted_at IS NULL AND row_count <> (SELECT count(*) FROM rows "
        "WHERE article_id = articles.id AND NOT left_out AND rows.deleted_at IS NULL)"
    ),
    "Articles whose authors or keywords cannot be read: {}.": (
        "articles WHERE NOT (json_valid(authors) AND json_valid(keywords))"
    ),
    "Articles whose origin cannot be read: {}.": "articles WHERE NOT json_valid(origin)",
    "Articles and rows whose original cannot be read: {}.": (
        "(SELECT original FROM articles UNION ALL SELECT original FROM rows) "
        "WHERE original IS NOT NULL AND NOT json_valid(original)"
    ),
    "Rows of an unknown kind: {}.": f"rows WHERE kind NOT IN ({_KINDS})",
    "Rows whose sentence links cannot be read: {}.": "rows WHERE NOT json_valid(links)",
    "Rows whose printed readings cannot be read: {}.": "rows WHERE NOT json_valid(rubies)",
    "Words with an unknown status: {}.": f"entries WHERE status NOT IN ({_STATUSES})",
    "Words whose tags cannot be read: {}.": "entries WHERE NOT json_valid(tags)",
    "Words without a headword or a language: {}.": ("entries WHERE headword = '' OR language = ''"),
    "Sightings in an article or a row that does not exist: {}.": (
        "sightings LEFT JOIN articles ON articles.id = sightings.article_id "
        "LEFT JOIN rows ON rows.id = row_id WHERE sightings.article_id IS NOT articles.id "
        "OR row_id IS NOT rows.id"
    ),
    "Corrections of an unknown kind or scope: {}.": (
        f"corrections WHERE kind NOT IN ({_FIXABLE}) OR scope NOT IN ({_SCOPES})"
    ),
    "Corrections whose place or cuts cannot be read: {}.": (
        "corrections WHERE NOT json_valid(cuts) OR (article_id IS NOT NULL AND "
        '(row_id IS NULL OR side IS NULL OR side NOT IN (0, 1) OR "start" IS NULL))'
    ),
    "Bookmarks in a row of another article or on neither side: {}.": (
        "bookmarks WHERE side NOT IN (0, 1) OR article_id <> "
        "(SELECT article_id FROM rows WHERE rows.id = row_id)"
    ),
    "Commands that can no longer be undone: {}.": ("commands WHERE NOT json_valid(images)"),
    "Dictionaries of an unknown kind: {}.": f"dictionaries WHERE kind NOT IN ({_DICTIONARY_KINDS})",
    "Settings that cannot be read: {}.": "settings WHERE NOT json_valid(value)",
}
# What a learner has, by its name.
_COUNTED: Final = {
    "articles": "articles WHERE deleted_at IS NULL",
    "rows": (
        "rows JOIN articles ON articles.id = article_id "
        "WHERE articles.deleted_at IS NULL AND rows.deleted_at IS NULL AND NOT left_out"
    ),
    "words": "entries WHERE deleted_at IS NULL",
    "sightings": (
        "sightings JOIN entries ON entries.id = entry_id "
        "WHERE entries.deleted_at IS NULL AND sightings.deleted_at IS NULL"
    ),
    "reviews": "reviews WHERE deleted_at IS NULL",
    "corrections": "corrections WHERE deleted_at IS NULL",
    "bookmarks": "bookmarks WHERE deleted_at IS NULL",
}


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Count what a learner has."""
    return {name: _count(connection, counted) for name, counted in _COUNTED.items()}


def problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Say everything that is wrong, a sentence each; our own rules only where SQLite finds none."""
    return tuple(damage(connection)) or tuple(_broken_rules(connection))


def damage(connection: sqlite3.Connection) -> Iterator[str]:
    """Say what SQLite finds wrong: broken pages, indexes, references."""
    for (finding,) in connection.execute("PRAGMA integrity_check"):
        if finding != "ok":
            yield f"SQLite finds damage: {finding}."
    for table, *_ in connection.execute("PRAGMA foreign_key_check"):
        yield f"A row of “{table}” refers to something that does not exist."


def _broken_rules(connection: sqlite3.Connection) -> Iterator[str]:
    for sentence, broken in _RULES.items():
        count = _count(connection, broken)
        if count:
            yield sentence.format(count)


def _count(connection: sqlite3.Connection, counted: str) -> int:
    return connection.execute(f"SELECT count(*) FROM {counted}").fetchone()[0]  # noqa: S608
