"""Entries and sightings as the data file writes them, and back."""

import json
import sqlite3
from collections.abc import Sequence
from uuid import uuid4

from msgspec.structs import asdict

from reader.core.entries import Entry, EntryDraft, EntryKey, Sighting, Status
from reader.storage.changes import Value
from reader.storage.packing import pack
from reader.storage.search_text import search_text


def entry_record(draft: EntryDraft, now: str) -> dict[str, Value]:
    """Write a new entry, under a new id."""
    return {
        "id": str(uuid4()),
        "language": draft.key.language,
        "headword": draft.key.headword,
        "reading": draft.key.reading,
        "status": int(draft.status),
        "traditional": draft.traditional,
        "phonetic": draft.phonetic,
        "classifiers": draft.classifiers,
        "level": draft.level,
        "frequency": draft.frequency,
        "created_at": now,
        **written(draft.key, draft.traditional, draft.gloss, draft.note, draft.tags),
    }


def written(
    key: EntryKey, traditional: str, gloss: str, note: str, tags: Sequence[str]
) -> dict[str, Value]:
    """Write what the learner wrote of an entry, with the search text that follows from it."""
    return {
        "gloss": gloss,
        "note": note,
        "tags": pack(list(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))),
        "search": search_text(key.reading, key.headword, traditional, gloss, note),
    }


def entry(record: sqlite3.Row, sightings: Sequence[Sighting]) -> Entry:
    """Read an entry."""
    return Entry(
        id=record["id"],
        key=key(record),
        status=Status(record["status"]),
        traditional=record["traditional"],
        phonetic=record["phonetic"],
        gloss=record["gloss"],
        note=record["note"],
        classifiers=record["classifiers"],
        level=record["level"],
        frequency=record["frequency"],
        tags=tuple(json.loads(record["tags"])),
        sightings=tuple(sightings),
        created_at=record["created_at"],
        updated_at=record["updated_at"],
    )


def key(record: sqlite3.Row) -> EntryKey:
    """Read what identifies an entry."""
    return EntryKey(record["language"], record["headword"], record["reading"])


def sighting_record(seen: Sighting, entry_id: str, now: str) -> dict[str, Value]:
    """Write a sighting of an entry, under a new id."""
    return {"id": str(uuid4()), "entry_id": entry_id, "created_at": now, **asdict(seen)}


def sighting(record: sqlite3.Row) -> Sighting:
    """Read a sighting."""
    return Sighting(
        article_id=record["article_id"],
        row_id=record["row_id"],
        start=record["start"],
        end=record["end"],
        surface=record["surface"],
        sentence=record["sentence"],
        translation=record["translation"],
        article_title=record["article_title"],
        source=record["source"],
        url=record["url"],
    )
