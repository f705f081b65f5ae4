"""The tables of the data file as a ladder of migrations.

Steps are only ever appended: a step that was released is never changed, and speaks SQL alone,
since today's classes will not be those of the day it runs. What a person makes has a UUID,
`updated_at`, and `deleted_at` in place of deletion, so that two copies can be merged one day.
A step that renames or drops a column must empty `commands` and every `original`, which name
columns.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]


def create_library(database: "Database") -> None:
    """Articles, their rows, and where reading stopped."""
    database.executescript("""
        CREATE TABLE articles (
            id TEXT PRIMARY KEY, digest TEXT NOT NULL, origin TEXT NOT NULL,
            left_language TEXT NOT NULL, right_language TEXT NOT NULL,
            left_title TEXT, right_title TEXT, source TEXT, authors TEXT NOT NULL,
            published TEXT, posted TEXT, url TEXT, keywords TEXT NOT NULL, series TEXT,
            part_number INTEGER, part_count INTEGER,
            row_count INTEGER NOT NULL, character_count INTEGER NOT NULL,
            added_at TEXT NOT NULL, opened_at TEXT, updated_at TEXT NOT NULL, deleted_at TEXT
        );
        CREATE UNIQUE INDEX articles_by_digest ON articles (digest);
        CREATE INDEX articles_by_use ON articles (coalesce(opened_at, added_at))
            WHERE deleted_at IS NULL;
        CREATE TABLE rows (
            id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES articles (id),
            position INTEGER NOT NULL, kind TEXT NOT NULL, left_text TEXT, right_text TEXT,
            confidence REAL NOT NULL, links TEXT NOT NULL,
            updated_at TEXT NOT NULL, deleted_at TEXT
        );
        CREATE INDEX rows_by_article ON rows (article_id, position) WHERE deleted_at IS NULL;
        CREATE TABLE places (
            id TEXT PRIMARY KEY REFERENCES articles (id), row INTEGER NOT NULL,
            side INTEGER NOT NULL, "offset" INTEGER NOT NULL, furthest INTEGER NOT NULL,
            updated_at TEXT NOT NULL
        );
    """)


def create_vocabulary(database: "Database") -> None:
    """Entries and where they were met."""
    database.executescript("""
        CREATE TABLE entries (
            id TEXT PRIMARY KEY, language TEXT NOT NULL, headword TEXT NOT NULL,
            reading TEXT NOT NULL, status INTEGER NOT NULL, traditional TEXT NOT NULL,
            phonetic TEXT NOT NULL, gloss TEXT NOT NULL, note TEXT NOT NULL,
            classifiers TEXT NOT NULL, level TEXT NOT NULL, frequency REAL, tags TEXT NOT NULL,
            search TEXT NOT NULL,
            created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
        );
        CREATE UNIQUE INDEX entries_by_key ON entries (language, headword, reading);
        CREATE INDEX entries_by_age ON entries (created_at, search) WHERE deleted_at IS NULL;
        CREATE INDEX entries_by_status ON entries (status, language, headword, reading)
            WHERE deleted_at IS NULL;
        CREATE TABLE sightings (
            id TEXT PRIMARY KEY, entry_id TEXT NOT NULL REFERENCES entries (id),
            article_id TEXT, row_id TEXT, "start" INTEGER, "end" INTEGER,
            surface TEXT NOT NULL, sentence TEXT NOT NULL, translation TEXT NOT NULL,
            article_title TEXT NOT NULL, source TEXT NOT NULL, url TEXT NOT NULL,
            created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
        );
        CREATE INDEX sightings_by_entry ON sightings (entry_id) WHERE deleted_at IS NULL;
        CREATE INDEX sightings_by_article ON sightings (article_id) WHERE deleted_at IS NULL;
    """)


def create_reviews(database: "Database") -> None:
    """When an entry is due (FSRS), and every answer that was given."""
    database.executescript("""
        CREATE TABLE schedules (
            id TEXT PRIMARY KEY REFERENCES entries (id), state INTEGER NOT NULL, step INTEGER,
            stability REAL, difficulty REAL, due_at TEXT NOT NULL, reviewed_at TEXT NOT NULL,
            updated_at TEXT NOT NULL, deleted_at TEXT
        );
        CREATE INDEX schedules_by_due ON schedules (due_at) WHERE deleted_at IS NULL;
        CREATE TABLE reviews (
            id TEXT PRIMARY KEY, entry_id TEXT NOT NULL REFERENCES entries (id),
            rating INTEGER NOT NULL, reviewed_at TEXT NOT NULL,
            updated_at TEXT NOT NULL, deleted_at TEXT
        );
        CREATE INDEX reviews_by_entry ON reviews (entry_id, reviewed_at);
    """)


def create_journal_and_settings(database: "Database") -> None:
    """The commands that can be undone, and the settings."""
    database.executescript("""
        CREATE TABLE commands (
            id INTEGER PRIMARY KEY, label TEXT NOT NULL, made_at TEXT NOT NULL,
            images TEXT NOT NULL
        );
        CREATE TABLE settings (
            key TEXT PRIMARY KEY, value TEXT NOT NULL, updated_at TEXT NOT NULL
        );
    """)


def keep_originals(database: "Database") -> None:
    """What richer documents carry, what was imported before an edit, and lines off the page.

    `original` holds, as JSON, the columns a person changed as they were imported. Rows that are
    `left_out` are kept off the page; `decided` tells that a person put them there or back.
    `origin` becomes a JSON list of names. A text may come again with another's digest once
    articles can be updated, so digests are no longer unique.
    """
    database.executescript("""
        ALTER TABLE rows ADD COLUMN rubies TEXT NOT NULL DEFAULT '[]';
        ALTER TABLE rows ADD COLUMN starts_ms INTEGER;
        ALTER TABLE rows ADD COLUMN ends_ms INTEGER;
        ALTER TABLE rows ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE rows ADD COLUMN decided INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE rows ADD COLUMN original TEXT;
        DROP INDEX rows_by_article;
        CREATE INDEX rows_by_article ON rows (article_id, left_out, position)
            WHERE deleted_at IS NULL;
        ALTER TABLE articles ADD COLUMN encoding TEXT NOT NULL DEFAULT '';
        ALTER TABLE articles ADD COLUMN layout TEXT NOT NULL DEFAULT 'automatic';
        ALTER TABLE articles ADD COLUMN swap INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE articles ADD COLUMN original TEXT;
        UPDATE articles SET origin = json_array(origin);
        DROP INDEX articles_by_digest;
        CREATE INDEX articles_by_digest ON articles (digest);
        CREATE INDEX articles_by_origin ON articles (origin) WHERE deleted_at IS NULL;
        CREATE INDEX articles_by_title ON articles (left_title, right_title)
            WHERE deleted_at IS NULL;
        ALTER TABLE places ADD COLUMN deleted_at TEXT;
    """)


def fix_rows(database: "Database") -> None:
    """Rows whose two sides a person put together; a position may lie between two others now."""
    database.executescript("ALTER TABLE rows ADD COLUMN is_fixed INTEGER NOT NULL DEFAULT 0;")


def keep_corrections(database: "Database") -> None:
    """What a person fixed of words: where they begin and end, how they are read, what they mean.

    `headword` is what the word is found by, `surface` how it stood there. `row_id`, `side` and
    `start` are where it was fixed, `before` and `after` the text around it. `cuts` are code points
    of the surface; `reading` is the fixed one, or the one that a fixed gloss belongs to.
    """
    database.executescript("""
        CREATE TABLE corrections (
            id TEXT PRIMARY KEY, kind TEXT NOT NULL, scope TEXT NOT NULL, language TEXT NOT NULL,
            surface TEXT NOT NULL, headword TEXT NOT NULL,
            article_id TEXT, row_id TEXT, side INTEGER, "start" INTEGER,
            "before" TEXT NOT NULL, "after" TEXT NOT NULL,
            cuts TEXT NOT NULL, reading TEXT NOT NULL, gloss TEXT NOT NULL,
            created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
        );
        CREATE INDEX corrections_by_article ON corrections (article_id, scope)
            WHERE deleted_at IS NULL;
        CREATE INDEX corrections_by_headword ON corrections (headword, kind, scope)
            WHERE deleted_at IS NULL;
        CREATE INDEX corrections_by_change ON corrections (updated_at);
    """)


def find_words_by_character(database: "Database") -> None:
    """Which characters Chinese entries are written with, in either script; filled from them all.

    The shorter words stand first. Headwords of more than 64 characters are sentences, of which
    the rest is not looked at.
    """
    database.executescript("""
        CREATE TABLE word_characters (
            character TEXT NOT NULL, size INTEGER NOT NULL, headword TEXT NOT NULL,
            PRIMARY KEY (character, size, headword)
        ) WITHOUT ROWID;
        WITH RECURSIVE place (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < 64),
        written (text, headword) AS (
            SELECT headword, headword FROM entries WHERE language = 'zh'
            UNION SELECT traditional, headword FROM entries WHERE language = 'zh'
        )
        INSERT OR IGNORE INTO word_characters
            SELECT substr(text, n, 1), length(headword), headword
            FROM written JOIN place ON n <= length(text)
            WHERE unicode(substr(text, n, 1)) >= 0x2e80;
    """)


def list_own_dictionaries(database: "Database") -> None:
    """The dictionaries that a person added; each is a file of its own beside this one."""
    database.executescript("""
        CREATE TABLE dictionaries (
            id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL,
            kind TEXT NOT NULL, entries INTEGER NOT NULL,
            source_language TEXT NOT NULL, target_language TEXT NOT NULL,
            file_name TEXT NOT NULL, is_on INTEGER NOT NULL,
            added_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
        );
    """)


def stamp_texts(database: "Database") -> None:
    """A random stamp for each article that changes with its text, and one for all of them.

    An index beside the data file keeps the stamps of what it has seen; where they differ, it has
    something to see again. Two versions of a text never have the same stamp, not even after an
    older copy of the file was put back. Lines off the page and fixed words count as text.
    """
    database.executescript("""
        CREATE TABLE text_stamps (article_id TEXT PRIMARY KEY, stamp INTEGER NOT NULL)
            WITHOUT ROWID;
        CREATE TABLE text_state (id INTEGER PRIMARY KEY CHECK (id = 1), stamp INTEGER NOT NULL);
        INSERT INTO text_stamps SELECT id, random() FROM articles;
        INSERT INTO text_state VALUES (1, random());
        CREATE TRIGGER stamp_new_article AFTER INSERT ON articles BEGIN
            INSERT OR REPLACE INTO text_stamps VALUES (new.id, random());
            UPDATE text_state SET stamp = random();
        END;
        CREATE TRIGGER stamp_article AFTER UPDATE OF left_title, right_title, left_language,
            right_language, source, authors, keywords, series, deleted_at ON articles
        WHEN (old.left_title, old.right_title, old.left_language, old.right_language, old.source,
            old.authors, old.keywords, old.series, old.deleted_at)
        IS NOT (new.left_title, new.right_title, new.left_language, new.right_language, new.source,
            new.authors, new.keywords, new.series, new.deleted_at)
        BEGIN
            INSERT OR REPLACE INTO text_stamps VALUES (new.id, random());
            UPDATE text_state SET stamp = random();
        END;
        CREATE TRIGGER stamp_new_row AFTER INSERT ON rows BEGIN
            INSERT OR REPLACE INTO text_stamps VALUES (new.article_id, random());
            UPDATE text_state SET stamp = random();
        END;
        CREATE TRIGGER stamp_row AFTER UPDATE OF left_text, right_text, position, left_out,
            deleted_at ON rows
        WHEN (old.left_text, old.right_text, old.position, old.left_out, old.deleted_at)
        IS NOT (new.left_text, new.right_text, new.position, new.left_out, new.deleted_at)
        BEGIN
            INSERT OR REPLACE INTO text_stamps VALUES (new.article_id, random());
            UPDATE text_state SET stamp = random();
        END;
        CREATE TRIGGER stamp_new_correction AFTER INSERT ON corrections
        WHEN new.article_id IS NOT NULL BEGIN
            INSERT OR REPLACE INTO text_stamps VALUES (new.article_id, random());
            UPDATE text_state SET stamp = random();
        END;
        CREATE TRIGGER stamp_correction AFTER UPDATE ON corrections
        WHEN new.article_id IS NOT NULL BEGIN
            INSERT OR REPLACE INTO text_stamps VALUES (new.article_id, random());
            UPDATE text_state SET stamp = random();
        END;
    """)


def keep_bookmarks(database: "Database") -> None:
    """Bookmarks at rows, and notes: those that have a text.

    `quote` is how the sentence begins that a bookmark was put at, on `side`.
    """
    database.executescript("""
        CREATE TABLE bookmarks (
            id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES articles (id),
            row_id TEXT NOT NULL REFERENCES rows (id), side INTEGER NOT NULL,
            quote TEXT NOT NULL, note TEXT NOT NULL,
            created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
        );
        CREATE INDEX bookmarks_by_article ON bookmarks (article_id) WHERE deleted_at IS NULL;
    """)


LADDER: Final[tuple[Step, ...]] = (
    create_library,
    create_vocabulary,
    create_reviews,
    create_journal_and_settings,
    keep_originals,
    fix_rows,
    keep_corrections,
    find_words_by_character,
    list_own_dictionaries,
    stamp_texts,
    keep_bookmarks,
)
