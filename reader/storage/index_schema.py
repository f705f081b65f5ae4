"""The tables of the index file: what is derived from the texts and can be made again.

It stands beside the data file and is no part of a backup: nothing in it is the learner's work. A
file of another version, or one that is damaged, is thrown away and filled anew.
"""

from typing import TYPE_CHECKING, Final

from reader.storage.schema import Step

if TYPE_CHECKING:
    from sqlite_utils import Database


def create_text_index(database: "Database") -> None:
    """Which articles were read with which stamp, their stretches of rows, and what these say.

    A stretch has the number of its text in `texts`, and the positions of its first and last row,
    both NULL for the title and the like. Numbers are never used twice: `texts` keeps no text and
    cannot forget one, so that what has no stretch any more is a ghost.
    """
    database.executescript("""
        CREATE TABLE articles (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stamp INTEGER NOT NULL
        );
        CREATE TABLE stretches (
            number INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL,
            first REAL, last REAL
        );
        CREATE INDEX stretches_by_article ON stretches (article);
        CREATE VIRTUAL TABLE texts USING fts5 (head, body, content = '', prefix = '2 3');
        CREATE VIRTUAL TABLE terms USING fts5vocab (texts, row);
        CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), stamp INTEGER);
        INSERT INTO state VALUES (1, NULL);
    """)


INDEX_LADDER: Final[tuple[Step, ...]] = (create_text_index,)
