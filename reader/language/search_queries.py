"""Searching the dictionary file: questions that give headwords, the most useful first."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Final

from reader.core.spelled import Spelled, count_differences

Key = tuple[str, str, str]
"""What tells a Chinese word from all others: simplified, traditional, reading."""

_COMPARED: Final = 400  # words whose readings are compared with what was typed
_WORD: Final = "SELECT id, simplified, traditional, reading FROM chinese"
_STARTING: Final = f"""
    {_WORD} WHERE simplified >= ?1 AND simplified < ?2
    UNION {_WORD} WHERE traditional >= ?1 AND traditional < ?2
    ORDER BY id LIMIT ?3
"""
_CONTAINING: Final = f"{_WORD} WHERE instr(simplified, ?1) ORDER BY id LIMIT ?2"
_LIKE: Final = f"""
    {_WORD} WHERE simplified GLOB ?1 UNION {_WORD} WHERE traditional GLOB ?2
    ORDER BY id LIMIT ?3
"""
_SPELLED: Final = """
    SELECT chinese.id, simplified, traditional, reading, taiwan_reading
    FROM (SELECT DISTINCT word FROM spelling WHERE {} ORDER BY word LIMIT ?) AS found
    CROSS JOIN chinese ON chinese.id = found.word ORDER BY chinese.id
"""
_MEANING: Final = rf"""
    {_WORD} WHERE id IN (SELECT DISTINCT word FROM chinese_sense WHERE text LIKE ?1 ESCAPE '\')
    ORDER BY id LIMIT ?2
"""  # noqa: S608
_ENGLISH: Final = (
    "SELECT folded FROM english WHERE {} GROUP BY folded "
    "ORDER BY min(rank = 0), max(frequency) DESC, folded LIMIT ?"
)


def starting(connection: sqlite3.Connection, form: str, limit: int) -> list[Key]:
    """Give the words that begin so in either script."""
    return _keys(connection.execute(_STARTING, (form, _after(form), limit)))


def containing(connection: sqlite3.Connection, form: str, limit: int) -> list[Key]:
    """Give the words whose simplified form has this in it; some 15 ms."""
    return _keys(connection.execute(_CONTAINING, (form, limit)))


def like(connection: sqlite3.Connection, globs: tuple[str, str], limit: int) -> list[Key]:
    """Give the words that match patterns, in simplified and in traditional characters."""
    return _keys(connection.execute(_LIKE, (*globs, limit)))


def spelled(connection: sqlite3.Connection, typed: Spelled, limit: int) -> list[Key]:
    """Give the words with these letters; those whose tones are as typed come first."""
    rows = connection.execute(_SPELLED.format("letters = ?"), (typed.letters, _COMPARED))
    return _by_differences(typed, rows.fetchall(), limit)


def spelled_starting(connection: sqlite3.Connection, typed: Spelled, limit: int) -> list[Key]:
    """Give the words that begin with these letters, in the same order."""
    sql = _SPELLED.format("letters > ? AND letters < ?")
    rows = connection.execute(sql, (typed.letters, _after(typed.letters), _COMPARED))
    return _by_differences(typed, rows.fetchall(), limit)


def spelled_like(connection: sqlite3.Connection, typed: Spelled, limit: int) -> list[Key]:
    """Give the words whose letters match the wildcards that were typed among letters."""
    return _keys(connection.execute(_SPELLED.format("letters GLOB ?"), (typed.letters, limit)))


def meaning(connection: sqlite3.Connection, text: str, limit: int) -> list[Key]:
    """Give the words that have a sense with this text in it; some 40 ms."""
    escaped = text.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    return _keys(connection.execute(_MEANING, (f"%{escaped}%", limit)))


def english_starting(connection: sqlite3.Connection, folded: str, limit: int) -> list[str]:
    """Give the English words that begin so and go on, folded."""
    sql = _ENGLISH.format("folded > ? AND folded < ?")
    return [row[0] for row in connection.execute(sql, (folded, _after(folded), limit))]


def english_like(connection: sqlite3.Connection, glob: str, limit: int) -> list[str]:
    """Give the English words that match a pattern, folded."""
    return [row[0] for row in connection.execute(_ENGLISH.format("folded GLOB ?"), (glob, limit))]


def _by_differences(typed: Spelled, rows: Sequence[Sequence[Any]], limit: int) -> list[Key]:
    """Sort words by how well their reading, or that of Taiwan, is what was typed."""

    def differences(row: Sequence[Any]) -> int:
        own = count_differences(typed, row[3].split())
        return min(own, count_differences(typed, row[4].split())) if row[4] else own

    return _keys(sorted(rows, key=differences)[:limit])


def _keys(rows: Iterable[Sequence[Any]]) -> list[Key]:
    return [(row[1], row[2], row[3]) for row in rows]


def _after(text: str) -> str:
    """Give what comes after all texts that begin so."""
    return text[:-1] + chr(ord(text[-1]) + 1)
