"""Exporting without a window."""

import csv
import sqlite3
import zipfile
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.core.entries import Entry, EntryKey, Sighting, Status, VocabularyFilter
from reader.core.errors import CancelledError, NotFoundError, OutputError
from reader.export.anki import AnkiOptions
from reader.export.note_types import CardKind
from reader.services.exporting import Exported, Exporting

WORD = Entry(
    id="e1",
    key=EntryKey("zh", "读", "dú"),
    status=Status.LEARNING_1,
    traditional="讀",
    gloss="to read",
    sightings=(
        Sighting(article_id="first", surface="读", sentence="我读报。", article_title="First"),
        Sighting(article_id="second", surface="讀", sentence="我讀書。", article_title="Second"),
    ),
    created_at="2026-05-01T10:00:00+00:00",
    updated_at="2026-05-01T10:00:00+00:00",
)
OTHER = replace(WORD, id="e2", key=EntryKey("en", "read"), traditional="", sightings=())


def vocabulary(wanted: VocabularyFilter) -> tuple[Entry, ...]:
    languages = ("zh", "en") if wanted.language is None else (wanted.language,)
    return tuple(entry for entry in (WORD, OTHER) if entry.key.language in languages)


@pytest.fixture
def exporting() -> Exporting:
    return Exporting(vocabulary)


def notes_in(package: Path) -> list[list[str]]:
    """The fields of all notes of a package, as they lie in it."""
    with zipfile.ZipFile(package) as unpacked:
        database = sqlite3.connect(":memory:")
        database.deserialize(unpacked.read("collection.anki2"))
    rows = [fields.split("\x1f") for (fields,) in database.execute("SELECT flds FROM notes")]
    database.close()
    return rows


@pytest.mark.parametrize("name", ["words.apkg", "words.csv", "words.tsv", "words.txt", "W.APKG"])
def test_ending_says_what_is_written(name: str, exporting: Exporting, tmp_path: Path) -> None:
    target = tmp_path / name
    assert exporting.export(target) == Exported(target, 2)
    start = target.read_bytes()[:4]
    expected = {".apkg": b"PK\x03\x04", ".csv": b"\xef\xbb\xbfl", ".tsv": b"lang", ".txt": b"#sep"}
    assert start == expected[target.suffix.lower()]
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", ["words.pdf", "words", "words.apkg.zip", ".apkg"])
def test_other_endings_are_refused(name: str, exporting: Exporting, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"end its name in \.apkg, \.csv, \.tsv or \.txt"):
        exporting.export(tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_filter_chooses_the_words(exporting: Exporting, tmp_path: Path) -> None:
    exporting.export(tmp_path / "words.tsv", VocabularyFilter(language="en"))
    with (tmp_path / "words.tsv").open(encoding="utf-8", newline="") as file:
        assert [row["term"] for row in csv.DictReader(file, dialect="excel-tab")] == ["read"]


def test_no_word_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="No word matches"):
        Exporting(lambda _: ()).export(tmp_path / "words.apkg")
    assert not list(tmp_path.iterdir())


def test_words_of_an_article_show_what_they_say_there(exporting: Exporting, tmp_path: Path) -> None:
    exporting.export(tmp_path / "all.apkg", VocabularyFilter(language="zh"))
    wanted = VocabularyFilter(language="zh", article_id="second")
    exporting.export(tmp_path / "second.apkg", wanted)
    assert notes_in(tmp_path / "all.apkg")[0][0] == "读"
    assert notes_in(tmp_path / "second.apkg")[0][0] == "讀"


def test_options_reach_the_package(exporting: Exporting, tmp_path: Path) -> None:
    only_cloze = AnkiOptions(cards=frozenset({CardKind.CLOZE}))
    assert exporting.export(tmp_path / "words.apkg", options=only_cloze).notes == 1


def test_cancel_leaves_nothing(exporting: Exporting, tmp_path: Path) -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise CancelledError

    for name in ("words.apkg", "words.csv", "words.tsv", "words.txt"):
        with pytest.raises(CancelledError):
            exporting.export(tmp_path / name, progress=stop)
    assert not list(tmp_path.iterdir())
