"""Tables for spreadsheets and for Lute, whose columns they have."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from reader.core.entries import Entry, Status
from reader.core.progress import Progress, unwatched, watched
from reader.export.cells import guarded
from reader.export.notes import as_met
from reader.export.writing import writing

COLUMNS: Final = (
    "language", "term", "translation", "parent", "status", "tags", "pronunciation", "link_status",
)  # fmt: skip

# Lute's names of languages and statuses; it reads an empty status as new.
_LANGUAGES: Final = {"zh": "Mandarin Chinese", "en": "English"}
_STATUSES: Final = {Status.NEW: "", Status.IGNORED: "I", Status.KNOWN: "W"}


def write_csv(entries: Sequence[Entry], to: Path, progress: Progress = unwatched) -> int:
    """Write comma-separated values (RFC 4180, UTF-8 with the mark Excel needs); give their number.

    Raises:
        OutputError: the file cannot be written; nothing is left behind.
        CancelledError: `progress` raised it; nothing is left behind.
    """
    return _write(entries, to, progress, dialect="excel", encoding="utf-8-sig")


def write_tsv(entries: Sequence[Entry], to: Path, progress: Progress = unwatched) -> int:
    """Write tab-separated values (UTF-8); give their number.

    Raises:
        OutputError: the file cannot be written; nothing is left behind.
        CancelledError: `progress` raised it; nothing is left behind.
    """
    return _write(entries, to, progress, dialect="excel-tab", encoding="utf-8")


def _write(
    entries: Sequence[Entry], to: Path, progress: Progress, *, dialect: str, encoding: str
) -> int:
    with writing(to) as partial, partial.open("w", encoding=encoding, newline="") as file:
        table = csv.writer(file, dialect)
        table.writerow(COLUMNS)
        for entry in watched(entries, progress, "Writing words"):
            table.writerow(map(guarded, _cells(entry)))
    return len(entries)


def _cells(entry: Entry) -> tuple[str, ...]:
    chinese = entry.key.language == "zh"
    return (
        _LANGUAGES[entry.key.language],
        as_met(entry) if chinese else entry.key.headword,
        entry.gloss,
        "",
        _STATUSES.get(entry.status, str(int(entry.status))),
        ", ".join(entry.tags),
        entry.key.reading if chinese else entry.phonetic,
        "",
    )
