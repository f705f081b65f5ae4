"""The texts of the data file as an index reads them: stamps, stretches of rows, single rows."""

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from msgspec import Struct

from reader.core.articles import Side
from reader.storage.article_records import read_metadata
from reader.storage.database import Database

_STAMPS: Final = """
    SELECT article_id, stamp FROM articles CROSS JOIN text_stamps ON article_id = articles.id
    WHERE deleted_at IS NULL
"""
_ROWS: Final = """
    SELECT id, position, left_text, right_text FROM rows
    WHERE article_id = ?1 AND left_out = 0 AND deleted_at IS NULL
    AND position BETWEEN ?2 AND ?3 ORDER BY position, rowid
"""
_ABOVE: Final = """
    SELECT count(*) FROM rows
    WHERE article_id = ? AND left_out = 0 AND deleted_at IS NULL AND position < ?
"""
_HEADS: Final = """
    SELECT articles.* FROM json_each(?) AS wanted CROSS JOIN articles ON articles.id = wanted.value
    WHERE deleted_at IS NULL
"""
_ENDLESS: Final = 1e300


class TextRow(Struct, frozen=True):
    """What a row of the page says; `position` is its place in the file, which may have gaps."""

    id: str
    position: float
    texts: tuple[str | None, str | None]

    def text(self, side: Side) -> str:
        """Give the text of one side, "" where that side is empty."""
        return self.texts[side] or ""


class Head(Struct, frozen=True):
    """What stands above an article: `title` for lists, and all that is sought of its metadata."""

    title: str
    sought: str


class Texts:
    """Reads texts; writes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def state(self) -> int:
        """Give the stamp of all texts: another one after any change."""
        return self._database.query("SELECT stamp FROM text_state")[0]["stamp"]

    def stamps(self) -> dict[str, int]:
        """Give the stamp of each article on the shelf, those that were added last at the end."""
        with self._database.reading() as connection:
            return dict(connection.execute(f"{_STAMPS} ORDER BY articles.rowid"))

    def stamp(self, article_id: str) -> int | None:
        """Give the stamp of one article, None where it is not on the shelf."""
        found = self._database.query(f"{_STAMPS} AND articles.id = ?", (article_id,))
        return found[0]["stamp"] if found else None

    def heads(self, article_ids: Collection[str]) -> Mapping[str, Head]:
        """Give what stands above articles, by id; those that are gone are missing."""
        records = self._database.query(_HEADS, (json.dumps(list(article_ids)),))
        heads = {record["id"]: read_metadata(record) for record in records}
        return {
            id_: Head(
                data.title,
                "\n".join(
                    filter(
                        None,
                        (*data.titles, data.source, *data.authors, *data.keywords, data.series),
                    )
                ),
            )
            for id_, data in heads.items()
        }

    def rows(
        self, article_id: str, first: float = -_ENDLESS, last: float = _ENDLESS
    ) -> Sequence[TextRow]:
        """Give the rows on a page from one position to another, in their order."""
        return [
            TextRow(row["id"], row["position"], (row["left_text"], row["right_text"]))
            for row in self._database.query(_ROWS, (article_id, first, last))
        ]

    def count_above(self, article_id: str, position: float) -> int:
        """Give the number of rows on a page above a position."""
        return self._database.query(_ABOVE, (article_id, position))[0][0]
