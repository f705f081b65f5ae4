"""A person's edits of articles; what was imported stays recoverable."""

import json
import sqlite3
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from reader.core.articles import Metadata, Row, StoredRow
from reader.core.errors import NotFoundError
from reader.storage.article_records import metadata_columns, read_metadata
from reader.storage.changes import Changes, Value
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.packing import pack
from reader.storage.rearranging import rearranging
from reader.storage.row_records import imported_row, original_columns, stored_row

_ROW: Final = """
    SELECT *, (SELECT count(*) FROM rows AS before WHERE before.article_id = rows.article_id
        AND NOT before.left_out AND before.deleted_at IS NULL
        AND before.position < rows.position) AS number
    FROM rows WHERE id = ? AND deleted_at IS NULL
"""
_ARTICLE: Final = "SELECT * FROM articles WHERE id = ? AND deleted_at IS NULL"


class ArticleEdits:
    """Changes of articles that are on the shelf. Every change is one command of the journal."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal = Journal(database)

    def set_metadata(self, id_: str, metadata: Metadata) -> None:
        """Change what is known of an article.

        Raises:
            NotFoundError: there is no such article.
        """
        record = self._article(id_)
        new = metadata_columns(metadata)
        with self._journal.command(f"edit {_title(record)}") as done:
            _edit(done, "articles", record, new)

    def original_metadata(self, id_: str) -> Metadata | None:
        """Give what was known of an article when it was imported, None if nothing was changed.

        Raises:
            NotFoundError: there is no such article.
        """
        original = self._article(id_)["original"]
        return None if original is None else read_metadata(json.loads(original))

    def restore_metadata(self, id_: str) -> None:
        """Put back what was known of an article when it was imported.

        Raises:
            NotFoundError: there is no such article.
        """
        record = self._article(id_)
        with self._journal.command(f"restore {_title(record)}") as done:
            _restore(done, "articles", record)

    def row(self, row_id: str) -> StoredRow:
        """Give a row, on the page or off it.

        Raises:
            NotFoundError: there is no such row.
        """
        record = self._row(row_id)
        return stored_row(record, record["number"])

    def original_row(self, row_id: str) -> Row | None:
        """Give a row as it was imported, None if its text was not changed.

        Raises:
            NotFoundError: there is no such row.
        """
        return imported_row(self._row(row_id))

    def set_row(self, row_id: str, row: Row) -> None:
        """Change the text of a row with its links and printed readings.

        Raises:
            NotFoundError: there is no such row.
        """
        record = self._row(row_id)
        with self._changing_rows(record["article_id"], "edit a row of {}") as done:
            _edit(done, "rows", record, original_columns(row))

    def restore_row(self, row_id: str) -> None:
        """Put back the text of a row as it was imported.

        Raises:
            NotFoundError: there is no such row.
        """
        record = self._row(row_id)
        with self._changing_rows(record["article_id"], "restore a row of {}") as done:
            _restore(done, "rows", record)

    def leave_out(self, row_ids: Sequence[str]) -> int:
        """Take rows of one article off the page; give how many were on it."""
        return self._move(row_ids, "take a row off {}", left_out=True)

    def put_back(self, row_ids: Sequence[str]) -> int:
        """Put rows of one article that are kept off the page on it; give how many were off it."""
        return self._move(row_ids, "put a line back into {}", left_out=False)

    def _move(self, row_ids: Sequence[str], label: str, *, left_out: bool) -> int:
        wanted = [record for record in map(self._row, row_ids) if record["left_out"] != left_out]
        if not wanted:
            return 0
        state = {"left_out": int(left_out), "decided": 1}
        with self._changing_rows(wanted[0]["article_id"], label) as done:
            return sum(done.update("rows", record["id"], state) for record in wanted)

    @contextmanager
    def _changing_rows(self, article_id: str, label: str) -> Generator[Changes]:
        title = _title(self._article(article_id))
        with self._journal.command(label.format(title)) as done, rearranging(done, article_id):
            yield done

    def _article(self, id_: str) -> sqlite3.Row:
        found = self._database.query(_ARTICLE, (id_,))
        if not found:
            raise NotFoundError(f"There is no article {id_} in the library.")
        return found[0]

    def _row(self, row_id: str) -> sqlite3.Row:
        found = self._database.query(_ROW, (row_id,))
        if not found:
            raise NotFoundError(f"There is no row {row_id} in the library.")
        return found[0]


def _edit(done: Changes, table: str, old: sqlite3.Row, new: Mapping[str, Value]) -> None:
    """Change columns, keeping what was imported; an edit that gives it again is none."""
    packed = old["original"]
    original = {column: old[column] for column in new} if packed is None else json.loads(packed)
    is_original = all(original[column] == value for column, value in new.items())
    kept = None if is_original else pack(original)
    done.update(table, old["id"], {**new, "original": kept})


def _restore(done: Changes, table: str, old: sqlite3.Row) -> None:
    if old["original"] is not None:
        done.update(table, old["id"], {**json.loads(old["original"]), "original": None})


def _title(record: sqlite3.Row) -> str:
    return read_metadata(record).title
