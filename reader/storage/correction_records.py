"""Corrections as the data file writes them, and back."""

import json
import sqlite3
from uuid import uuid4

from reader.core.articles import Side
from reader.core.corrections.correction import Correction, Kind, Scope, Spot
from reader.storage.changes import Value
from reader.storage.packing import pack


def correction_record(correction: Correction, now: str) -> dict[str, Value]:
    """Write a new correction, under a new id."""
    return {"id": str(uuid4()), "created_at": now, **correction_columns(correction)}


def correction_columns(correction: Correction) -> dict[str, Value]:
    """Write what a correction says and where."""
    return {
        "kind": correction.kind,
        "scope": correction.scope,
        "language": correction.language,
        "surface": correction.surface,
        "headword": correction.headword,
        "cuts": pack(correction.cuts),
        "reading": " ".join(correction.reading),
        "gloss": correction.gloss,
        **spot_columns(correction.spot),
    }


def spot_columns(spot: Spot | None) -> dict[str, Value]:
    """Write where a correction was made."""
    return {
        "article_id": None if spot is None else spot.article_id,
        "row_id": None if spot is None else spot.row_id,
        "side": None if spot is None else int(spot.side),
        "start": None if spot is None else spot.start,
        "before": "" if spot is None else spot.before,
        "after": "" if spot is None else spot.after,
    }


def read_correction(record: sqlite3.Row) -> Correction:
    """Read a correction."""
    return Correction(
        id=record["id"],
        kind=Kind(record["kind"]),
        scope=Scope(record["scope"]),
        language=record["language"],
        surface=record["surface"],
        headword=record["headword"],
        spot=_spot(record),
        cuts=tuple(json.loads(record["cuts"])),
        reading=tuple(record["reading"].split()),
        gloss=record["gloss"],
        created_at=record["created_at"],
        updated_at=record["updated_at"],
    )


def _spot(record: sqlite3.Row) -> Spot | None:
    if record["article_id"] is None:
        return None
    return Spot(
        record["article_id"],
        record["row_id"],
        Side(record["side"]),
        record["start"],
        record["before"],
        record["after"],
    )
