"""A new version of an article takes the place of the old one; what a person did to it stays."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from reader.core.articles import Article
from reader.core.errors import NotFoundError
from reader.core.mending.linking import carry_fixed
from reader.core.origins import Origin
from reader.storage.article_records import digest, metadata_columns, origin_columns
from reader.storage.changes import Changes, Value
from reader.storage.fixed_rows import group_as_fixed
from reader.storage.matching import Sides, match_rows
from reader.storage.packing import pack
from reader.storage.rearranging import rearranging
from reader.storage.row_records import EDITABLE, identified, read_row, row_columns, row_records

# How a fixed link ends, in a column of links; others may end so too.
_HAS_FIXED = ",1]"
_ROWS = "SELECT * FROM rows WHERE article_id = ? AND deleted_at IS NULL ORDER BY position, rowid"


def renew(done: Changes, id_: str, article: Article, origin: Origin) -> None:
    """Bring an article up to date under its id.

    Rows keep their ids, and with them their sightings, as far as they are the same. Edited rows
    and details stay edited, with the new version as their original; mended rows hold what they
    held; what a person put on the page or off it stays there. The place in it moves along.

    Raises:
        NotFoundError: there is no such article.
    """
    sql = "SELECT * FROM articles WHERE id = ? AND deleted_at IS NULL"
    before = done.connection.execute(sql, (id_,)).fetchone()
    if before is None:
        raise NotFoundError(f"There is no article {id_} in the library.")
    done.update(
        "articles",
        id_,
        {
            "digest": digest(article),
            **origin_columns(origin),
            **_merged(before, metadata_columns(article.metadata)),
        },
    )
    with rearranging(done, id_):
        _renew_rows(done, id_, article)


def _renew_rows(done: Changes, id_: str, article: Article) -> None:
    old = done.connection.execute(_ROWS, (id_,)).fetchall()
    article, fixed = group_as_fixed(old, article)
    new = [*row_records(article)]
    matches = _match(old, new, fixed)
    for number in set(range(len(old))) - set(matches.values()):
        _retire(done, old[number])
    for number, record in enumerate(new):
        if number in matches:
            _go_on(done, old[matches[number]], record)
        else:
            done.insert("rows", identified(record, id_, done.made_at))


def _match(
    old: Sequence[sqlite3.Row], new: Sequence[Mapping[str, Any]], fixed: Mapping[int, int]
) -> dict[int, int]:
    """Give, for the numbers of new records, those of the old; `fixed` tells it of fixed rows."""
    places = [number for number, record in enumerate(new) if not record["left_out"]]
    known = {places[number]: before for number, before in fixed.items()}
    matches = dict(known)
    start = begin = 0
    for end, stop in [*sorted(known.items()), (len(new), len(old))]:
        free = [number for number in range(start, stop) if not old[number]["is_fixed"]]
        said = [imported_sides(old[number]) for number in free]
        found = match_rows(said, [*map(_sides, new[begin:end])])
        matches |= {begin + one: free[other] for one, other in found.items()}
        start, begin = stop + 1, end + 1
    return matches


def imported_sides(record: sqlite3.Row) -> Sides:
    """Give what a row said when it was imported."""
    original = json.loads(record["original"] or "{}")
    return _sides({**dict(record), **original})


def _sides(record: Mapping[str, Any]) -> Sides:
    return record["left_text"], record["right_text"]


def _go_on(done: Changes, old: sqlite3.Row, new: Mapping[str, Value]) -> None:
    if old["is_fixed"] and _says_the_same(imported_sides(old), _sides(new)):
        done.update("rows", old["id"], {"position": new["position"]})
        return
    values = dict(new)
    if _HAS_FIXED in old["links"]:
        values |= row_columns(carry_fixed(read_row(old), read_row(new)))
    if old["is_fixed"]:
        values |= {"is_fixed": 1, "confidence": 1.0}
    if old["original"] is not None:
        imported = {column: values.pop(column) for column in EDITABLE}
        values["original"] = pack(imported)
    if old["decided"]:
        values["left_out"] = old["left_out"]
    done.update("rows", old["id"], values)


def _says_the_same(one: Sides, other: Sides) -> bool:
    """Whether two rows say the same, white space aside."""
    return all(
        "".join((was or "").split()) == "".join((now or "").split())
        for was, now in zip(one, other, strict=True)
    )


def _retire(done: Changes, old: sqlite3.Row) -> None:
    """Take a row away that the new version lacks; a person's own text is only put off the page."""
    if old["original"] is None:
        done.delete("rows", old["id"])
    else:
        done.update("rows", old["id"], {"left_out": 1, "decided": 1})


def _merged(old: sqlite3.Row, new: dict[str, Value]) -> dict[str, Value]:
    """Let the new details stand, save those that a person changed."""
    if old["original"] is None:
        return new
    original = json.loads(old["original"])
    kept = {column: old[column] for column in new if old[column] != original[column]}
    return {**new, **kept, "original": pack(new)}
