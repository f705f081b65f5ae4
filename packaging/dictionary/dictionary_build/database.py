"""Writing of the dictionary file."""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from dictionary_build.ecdict import INFLECTIONS
from dictionary_build.packing import pack_chinese, pack_english, pack_phrases
from dictionary_build.references import Targets
from dictionary_build.weighing import Weights, weigh
from reader.core.lexicon import ChineseWord, EnglishWord

APPLICATION_ID = 0x445A4443  # "DZDC"
FORMAT = 8
HSK_STANDARDS = ("HSK 2.0", "HSK 2021", "HSK 2025")
_HERE = Path(__file__).resolve().parent


class Writer:
    """Fills a new dictionary file; `finish` makes it ready for reading."""

    def __init__(self, path: Path) -> None:
        self._chinese: list[tuple[ChineseWord, Targets]] = []
        self._english: list[EnglishWord] = []
        self._inflections: dict[int, dict[str, str]] = {}
        self._weights: tuple[Weights, Weights] = ({}, {})
        self._connection = sqlite3.connect(path)
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._connection.execute(f"PRAGMA user_version = {FORMAT}")
        self._connection.executescript((_HERE / "schema.sql").read_text(encoding="utf-8"))
        self._insert("inflection_name", enumerate(INFLECTIONS.values()))

    def add_source(self, position: int, values: Sequence[str | int]) -> None:
        """Record a source: name, package, version, date, licence, url, count of entries."""
        self._insert("source", [(position, *values)])

    def add_licence(self, position: int, text: str) -> None:
        """Keep the whole licence of a source that asks for it."""
        self._insert("licence", [(position, text)])

    def add_strokes(self, rows: Iterable[tuple[str, bytes]]) -> int:
        """Add how characters are written: (character, packed strokes); give how many."""
        return self._count("stroke", rows)

    def add_components(self, rows: Iterable[tuple[str, str]]) -> int:
        """Add what characters are made of: (character, parts); give how many."""
        return self._count("component", rows)

    def add_chinese(self, word: ChineseWord, targets: Targets) -> None:
        """Add the next Chinese headword; `targets` has an entry for each of its references."""
        number = len(self._chinese)
        self._chinese.append((word, targets))
        levels = [word.levels.get(standard) for standard in HSK_STANDARDS]
        reading, taiwan = " ".join(word.reading), " ".join(word.taiwan_reading)
        forms = (word.simplified, word.traditional, reading, taiwan)
        self._insert("chinese", [(number, *forms, word.is_name, word.frequency, *levels)])
        senses = ((number, n, sense.text) for n, sense in enumerate(word.senses))
        self._insert("chinese_sense", senses)

    def add_reverse(self, rows: Iterable[tuple[str, int, int]]) -> None:
        """Add the reverse index: (term, place, number of the word)."""
        self._insert("reverse", rows)

    def add_spellings(self, rows: Iterable[tuple[str, int]]) -> None:
        """Add the pinyin index: (letters, number of the word)."""
        self._insert("spelling", rows)

    def add_splitter(self, columns: Iterable[tuple[str, bytes]]) -> None:
        """Add the word splitter's list in columns: (name, data)."""
        self._insert("splitter", columns)

    def add_boundary_model(self, parts: Iterable[tuple[str, bytes]]) -> None:
        """Add parts of the model that tells where words begin: (name, data)."""
        self._insert("boundary_model", parts)

    def add_phrases(self, chunks: Iterable[tuple[int, str, str]]) -> None:
        """Add readings of phrases in chunks: (number, phrases, readings)."""
        self._insert("phrase_reading", chunks)

    def add_reading_model(self, parts: Iterable[tuple[str, str, bytes]]) -> None:
        """Add parts of the network that reads characters: (name, shape, data)."""
        self._insert("reading_model", parts)

    def add_english(self, word: EnglishWord, rank: int, forms: Iterable[tuple[str, str]]) -> None:
        """Add the next English headword with its forms as (name of the inflection, form)."""
        number = len(self._english)
        self._english.append(word)
        facts = (" ".join(word.tags), word.cefr, word.frequency, rank)
        self._insert("english", [(number, word.word, word.word.casefold(), *facts)])
        senses = ((number, n, sense.label, sense.text) for n, sense in enumerate(word.senses))
        self._insert("english_sense", senses)
        names = list(INFLECTIONS.values())
        rows = sorted((names.index(name), form) for name, form in forms)
        self._insert("inflection", ((number, n, form, form.casefold()) for n, form in rows))
        # Of two forms of a name the last stands for it.
        self._inflections[number] = {names[n]: form for n, form in rows}

    def weigh(self) -> None:
        """Weigh the meanings of the words of both languages against each other."""
        self._weights = weigh(self._connection)

    def finish(self) -> None:
        """Index, pack and close the file."""
        chinese, english = self._weights
        self._insert("chinese_word", pack_chinese(self._chinese, chinese))
        self._insert("english_word", pack_english(self._english, self._inflections, english))
        self._insert("english_phrase", [pack_phrases(self._english)])
        self._connection.executescript((_HERE / "indexes.sql").read_text(encoding="utf-8"))
        self._connection.commit()
        self._connection.execute("ANALYZE")
        self._connection.execute("VACUUM")
        self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()

    def close(self) -> None:
        """Let go of an unfinished file."""
        self._connection.close()

    def _count(self, table: str, rows: Iterable[Sequence[object]]) -> int:
        self._insert(table, rows)
        return self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]

    def _insert(self, table: str, rows: Iterable[Sequence[object]]) -> None:
        rows = iter(rows)
        first = next(rows, None)
        if first is None:
            return
        statement = f"INSERT INTO {table} VALUES ({', '.join('?' * len(first))})"
        self._connection.execute(statement, first)
        self._connection.executemany(statement, rows)
