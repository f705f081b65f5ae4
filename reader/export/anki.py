"""Anki packages: entries become notes with cards, known again by their ids at the next import.

Anki updates a note when the one that comes is newer, so a note's time is that of its entry: what
nobody touched is left alone, and what a person edits in Anki stays until the entry changes later.
"""

import contextlib
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from msgspec import Struct

from reader.core.entries import Entry
from reader.core.errors import OutputError
from reader.core.progress import Progress, unwatched, watched
from reader.export.collection import PackageCollection
from reader.export.note_types import CARDS_CHANGED, CardKind
from reader.export.notes import SentenceReading, write_note
from reader.export.writing import writing


class AnkiOptions(Struct, frozen=True, kw_only=True):
    """Which kinds of cards are made, and what gives the pinyin of a Chinese sentence.

    A kind that is left out is not written; the note type keeps its template, since Anki takes a
    note type with other templates for another one and then refuses to update the notes.
    """

    cards: frozenset[CardKind] = frozenset(CardKind)
    sentence_reading: SentenceReading | None = None


ALL_CARDS: Final = AnkiOptions()
# Deflate at its fastest: a tenth of the time of writing, a sixth of the size.
_COMPRESSION: Final = 1


def write_package(
    entries: Sequence[Entry],
    to: Path,
    options: AnkiOptions = ALL_CARDS,
    progress: Progress = unwatched,
) -> int:
    """Write an .apkg of entries, first made first; give how many notes it holds.

    An entry that has nothing for any wanted card makes no note.

    Raises:
        OutputError: no card can be made, or the file cannot be written; nothing is left behind.
        CancelledError: `progress` raised it; nothing is left behind.
    """
    with (
        writing(to) as partial,
        contextlib.closing(PackageCollection(options.cards)) as collection,
    ):
        notes = _fill(collection, entries, options, progress)
        if not notes:
            raise OutputError(
                "None of these words has what the chosen cards show; choose other cards."
            )
        _pack(collection.finish(), partial)
    return notes


def _fill(
    collection: PackageCollection,
    entries: Sequence[Entry],
    options: AnkiOptions,
    progress: Progress,
) -> int:
    notes = 0
    oldest_first = sorted(entries, key=lambda each: each.created_at)
    for entry in watched(oldest_first, progress, "Writing cards"):
        content = write_note(entry, options.sentence_reading)
        created = int(_seconds(entry.created_at) * 1000)
        notes += collection.add(content, created, int(_seconds(entry.updated_at)))
    return notes


def _seconds(time: str) -> float:
    return datetime.fromisoformat(time).timestamp() if time else CARDS_CHANGED


def _pack(collection: bytes, to: Path) -> None:
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=_COMPRESSION) as package:
        package.writestr("collection.anki2", collection)
        package.writestr("media", "{}")
