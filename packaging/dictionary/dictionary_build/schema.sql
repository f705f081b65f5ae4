CREATE TABLE source (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL, package TEXT NOT NULL, version TEXT NOT NULL,
    dated TEXT NOT NULL, licence TEXT NOT NULL, url TEXT NOT NULL, entries INTEGER NOT NULL
);
-- The whole text of a licence that must go with its data; `source` is its position.
CREATE TABLE licence (source INTEGER PRIMARY KEY, text TEXT NOT NULL);

-- The ids of Chinese words are their order: of two that share a headword the lower is more useful.
CREATE TABLE chinese (
    id INTEGER PRIMARY KEY,
    simplified TEXT NOT NULL, traditional TEXT NOT NULL,
    reading TEXT NOT NULL, taiwan_reading TEXT NOT NULL,
    is_name INTEGER NOT NULL, frequency REAL,
    hsk_20 TEXT, hsk_2021 TEXT, hsk_2025 TEXT
);
CREATE TABLE chinese_sense (
    word INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (word, position)
) WITHOUT ROWID;
-- The whole word: MessagePack of a `ChineseWord` of reader/core/lexicon.py, with the senses of the
-- word at the end of its references where it has none itself. Here, so that who searches the table
-- of words need not read them.
CREATE TABLE chinese_word (id INTEGER PRIMARY KEY, packed BLOB NOT NULL);
CREATE TABLE reverse (
    term TEXT NOT NULL, place INTEGER NOT NULL, word INTEGER NOT NULL, PRIMARY KEY (term, place)
) WITHOUT ROWID;
-- Pinyin as it is typed: the letters a to z of all syllables in one piece.
CREATE TABLE spelling (
    letters TEXT NOT NULL, word INTEGER NOT NULL, PRIMARY KEY (letters, word)
) WITHOUT ROWID;

-- The word splitter's list: keys of words in order as little-endian 64-bit numbers, and counts as
-- 32-bit numbers with the kinds of the words in their lowest three bits.
CREATE TABLE splitter (name TEXT PRIMARY KEY, data BLOB NOT NULL);

-- The model that tells where words begin: a hash table of features, packed.
CREATE TABLE boundary_model (name TEXT PRIMARY KEY, data BLOB NOT NULL);

-- How characters are written: zlib of an SVG path a line, an empty line, a median line a line, in a
-- box of 1024 × 1024 with y upwards from -124; the numbers are relative to those before them.
CREATE TABLE stroke (character TEXT PRIMARY KEY, packed BLOB NOT NULL);
CREATE TABLE component (character TEXT PRIMARY KEY, parts TEXT NOT NULL) WITHOUT ROWID;

-- Phrases whose characters may be read in several ways, divided by newlines.
CREATE TABLE phrase_reading (id INTEGER PRIMARY KEY, phrases TEXT NOT NULL, readings TEXT NOT NULL);

-- The network that reads characters: arrays of little-endian 16-bit floats in row order with their
-- shapes, and the names of its characters and readings, divided by newlines.
CREATE TABLE reading_model (name TEXT PRIMARY KEY, shape TEXT NOT NULL, data BLOB NOT NULL);

CREATE TABLE english (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL, folded TEXT NOT NULL,
    tags TEXT NOT NULL, cefr TEXT NOT NULL, frequency REAL, rank INTEGER NOT NULL
);
-- Only while the file is built: what the meanings of the words are weighed by.
CREATE TEMP TABLE english_sense (
    word INTEGER NOT NULL, position INTEGER NOT NULL, label TEXT NOT NULL, text TEXT NOT NULL
);
-- The whole word: MessagePack of an `EnglishWord`.
CREATE TABLE english_word (id INTEGER PRIMARY KEY, packed BLOB NOT NULL);
-- Headwords of several words by their first two: a line for each pair, and for each line the
-- phrases that begin so, divided by tabs.
CREATE TABLE english_phrase (pairs TEXT NOT NULL, phrases TEXT NOT NULL);
CREATE TABLE inflection_name (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE inflection (
    word INTEGER NOT NULL, name INTEGER NOT NULL, form TEXT NOT NULL, folded TEXT NOT NULL,
    PRIMARY KEY (word, name, form)
) WITHOUT ROWID;
