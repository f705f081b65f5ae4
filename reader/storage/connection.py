"""How every connection to a data file is set up."""

import sqlite3
from pathlib import Path
from typing import Final

from reader.storage.search_text import wanted_pattern

MATCHES: Final = "matches"
"""A function of ours in SQL: whether a search with wildcards finds something in a search text."""


def connect(path: Path) -> sqlite3.Connection:
    """Open a data file, made empty where there is none; transactions are begun by hand.

    A commit is on the disk before it returns (synchronous=FULL), so that what was confirmed
    outlives a power cut. Another writer is waited for, five seconds at most.
    """
    connection = sqlite3.connect(path, timeout=5, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # Moving the log into the file takes some 10 ms: after 16 MB, not in every hundredth commit.
    connection.execute("PRAGMA wal_autocheckpoint = 4000")
    connection.create_function(MATCHES, 2, _matches, deterministic=True)
    return connection


def _matches(search: str, text: str) -> bool:
    pattern = wanted_pattern(search)
    return pattern is not None and pattern.search(text) is not None
