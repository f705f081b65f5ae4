"""Articles as the data file writes them, and back."""

import sqlite3
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from reader.core.articles import Article, Metadata, Place, ShelvedArticle, Side
from reader.core.choices import Layout
from reader.core.origins import Origin
from reader.storage.changes import Value
from reader.storage.packing import pack, unpack_names


def digest(article: Article) -> str:
    """Tell articles of the same text by the same value, however their rows are divided."""
    from hashlib import sha256  # loads OpenSSL: for what comes in, not for what is read

    hashed = sha256()
    for side in Side:
        hashed.update("\n".join(filter(None, (row.text(side) for row in article.rows))).encode())
        hashed.update(b"\0")
    hashed.update(pack(article.metadata.titles).encode())
    return hashed.hexdigest()


def article_record(article: Article, origin: Origin, now: str) -> dict[str, Value]:
    """Write an article without its rows, under a new id."""
    return {
        "id": str(uuid4()),
        "digest": digest(article),
        **origin_columns(origin),
        **metadata_columns(article.metadata),
        "row_count": len(article.rows),
        "character_count": article.character_count,
        "added_at": now,
    }


def metadata_columns(metadata: Metadata) -> dict[str, Value]:
    """Write what is known of an article."""
    number, count = metadata.part or (None, None)
    return {
        "left_language": metadata.languages[0],
        "right_language": metadata.languages[1],
        "left_title": metadata.titles[0],
        "right_title": metadata.titles[1],
        "source": metadata.source,
        "authors": pack(metadata.authors),
        "published": metadata.published,
        "posted": metadata.posted,
        "url": metadata.url,
        "keywords": pack(metadata.keywords),
        "series": metadata.series,
        "part_number": number,
        "part_count": count,
    }


def origin_columns(origin: Origin) -> dict[str, Value]:
    """Write where an article comes from."""
    return {
        "origin": pack(origin.names),
        "encoding": origin.encoding,
        "layout": origin.layout,
        "swap": int(origin.swap),
    }


def shelved_article(record: sqlite3.Row) -> ShelvedArticle:
    """Read the listing of an article; the record has `furthest`, the last row that was reached."""
    return ShelvedArticle(
        id=record["id"],
        metadata=read_metadata(record),
        row_count=record["row_count"],
        character_count=record["character_count"],
        added_at=record["added_at"],
        opened_at=record["opened_at"],
        progress=_progress(record["furthest"], record["row_count"]),
        origin=_origin(record),
    )


def place(record: sqlite3.Row) -> Place:
    """Read where reading stopped."""
    return Place(record["row"], Side(record["side"]), record["offset"])


def read_metadata(record: Mapping[str, Any] | sqlite3.Row) -> Metadata:
    """Read what is known of an article."""
    number, count = record["part_number"], record["part_count"]
    return Metadata(
        languages=(record["left_language"], record["right_language"]),
        titles=(record["left_title"], record["right_title"]),
        source=record["source"],
        authors=unpack_names(record["authors"]),
        published=record["published"],
        posted=record["posted"],
        url=record["url"],
        keywords=unpack_names(record["keywords"]),
        series=record["series"],
        part=None if number is None else (number, count),
    )


def _origin(record: sqlite3.Row) -> Origin:
    names = unpack_names(record["origin"])
    return Origin(names, record["encoding"], Layout(record["layout"]), bool(record["swap"]))


def _progress(furthest: int | None, row_count: int) -> float:
    """Give the share of rows read: the row one stands on last is read once it is the last."""
    if furthest is None or row_count == 0:
        return 0.0
    return min(furthest / (row_count - 1), 1.0) if row_count > 1 else 1.0
