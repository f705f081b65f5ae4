"""Anki text files: the notes of a package as lines, for people who want to see what they import.

Anki needs to know the note types already, from a package. It makes all cards that a note has
fields for.
"""

import csv
import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader.core.entries import Entry
from reader.core.progress import Progress, unwatched, watched
from reader.export.note_types import CHINESE, ENGLISH
from reader.export.notes import NoteContent, SentenceReading, write_note
from reader.export.writing import writing

_WIDTH = max(len(CHINESE.fields), len(ENGLISH.fields))


def write_anki_text(
    entries: Sequence[Entry],
    to: Path,
    sentence_reading: SentenceReading | None = None,
    progress: Progress = unwatched,
) -> int:
    """Write a text file that Anki imports as it is; give how many notes it holds.

    Raises:
        OutputError: the file cannot be written; nothing is left behind.
        CancelledError: `progress` raised it; nothing is left behind.
    """
    with writing(to) as partial, partial.open("w", encoding="utf-8", newline="") as file:
        file.writelines(_head())
        # Every cell is quoted: Anki skips lines that begin with #.
        table = csv.writer(file, "excel-tab", quoting=csv.QUOTE_ALL, lineterminator="\n")
        for entry in watched(entries, progress, "Writing notes"):
            table.writerow(_cells(write_note(entry, sentence_reading)))
    return len(entries)


def _head() -> Iterator[str]:
    yield "#separator:tab\n#html:true\n"
    yield "#guid column:1\n#notetype column:2\n#deck column:3\n"
    yield f"#tags column:{_WIDTH + 4}\n"
    yield "#columns:" + "\t".join(("Guid", "Note type", "Deck", *_field_names(), "Tags")) + "\n"


def _field_names() -> Iterable[str]:
    """Name each column after the field it holds, after both where the note types differ."""
    for names in itertools.zip_longest(CHINESE.fields, ENGLISH.fields):
        yield "/".join(dict.fromkeys(filter(None, names)))


def _cells(note: NoteContent) -> list[str]:
    filling = [""] * (_WIDTH - len(note.fields))
    return [
        note.guid,
        note.note_type.name,
        note.deck,
        *note.fields,
        *filling,
        " ".join(note.tags),
    ]
