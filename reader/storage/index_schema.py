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


def create_word_index(database: "Database") -> None:
    """How often each word stands in each article, in the order the words come in there.

    `running` counts the words of a language in an article. `made_by` tells what divided the text.
    """
    database.executescript("""
        CREATE TABLE words (
            number INTEGER PRIMARY KEY, language TEXT NOT NULL, headword TEXT NOT NULL,
            reading TEXT NOT NULL, UNIQUE (language, headword, reading)
        );
        CREATE TABLE counted (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stamp INTEGER NOT NULL,
            made_by TEXT NOT NULL
        );
        CREATE TABLE counts (
            article INTEGER NOT NULL, place INTEGER NOT NULL, word INTEGER NOT NULL,
            count INTEGER NOT NULL, PRIMARY KEY (article, place)
        ) WITHOUT ROWID;
        CREATE INDEX counts_by_word ON counts (word, article, count);
        CREATE TABLE totals (
            article INTEGER NOT NULL, language TEXT NOT NULL, running INTEGER NOT NULL,
            PRIMARY KEY (article, language)
        ) WITHOUT ROWID;
        ALTER TABLE state ADD COLUMN counted INTEGER;
        ALTER TABLE state ADD COLUMN made_by TEXT;
    """)


INDEX_LADDER: Final[tuple[Step, ...]] = (create_text_index, create_word_index)
