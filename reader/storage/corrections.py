"""What a person fixed of words, in the data file."""

from collections.abc import Iterable, Sequence
from typing import Final

from reader.core.corrections.correction import Correction, Kind, ListedCorrection, Scope
from reader.core.errors import NotFoundError
from reader.storage.article_records import read_metadata
from reader.storage.changes import Changes
from reader.storage.correction_records import (
    correction_columns,
    correction_record,
    read_correction,
)
from reader.storage.database import Database
from reader.storage.journal import Journal

_LABELS: Final = {
    Kind.SPLIT: "fix the division of {}",
    Kind.READING: "fix the reading of {}",
    Kind.GLOSS: "fix the meaning of {}",
}
_SAME: Final = (
    "SELECT * FROM corrections WHERE headword = ? AND kind = ? AND scope = ? AND language = ? "
    "AND deleted_at IS NULL"
)


class Corrections:
    """Corrections; every change is one command of the undo journal."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal = Journal(database)

    def version(self) -> str:
        """Give what is another after every change of any correction, by whatever way."""
        found = self._database.query("SELECT max(updated_at) AS latest FROM corrections")
        return found[0]["latest"] or ""

    def all(self) -> tuple[Correction, ...]:
        """Give every correction."""
        sql = "SELECT * FROM corrections WHERE deleted_at IS NULL"
        return tuple(map(read_correction, self._database.query(sql)))

    def listed(self) -> tuple[ListedCorrection, ...]:
        """Give every correction with its article, the latest first."""
        shelf = {
            record["id"]: (read_metadata(record).title, record["deleted_at"] is None)
            for record in self._database.query(
                "SELECT * FROM articles WHERE id IN (SELECT article_id FROM corrections)"
            )
        }

        def listed(each: Correction) -> ListedCorrection:
            title, is_on_shelf = shelf.get(each.spot.article_id if each.spot else "", ("", False))
            return ListedCorrection(each, title, is_on_shelf)

        return tuple(map(listed, sorted(self.all(), key=_changed_at, reverse=True)))

    def correction(self, id_: str) -> Correction:
        """Give one correction.

        Raises:
            NotFoundError: there is none of this id.
        """
        sql = "SELECT * FROM corrections WHERE id = ? AND deleted_at IS NULL"
        found = self._database.query(sql, (id_,))
        if not found:
            raise NotFoundError(f"There is no correction {id_}.")
        return read_correction(found[0])

    def save(self, correction: Correction, superseded: Iterable[str] = ()) -> Correction:
        """Keep a correction in place of one of the same words and scope, and of others by id."""
        return self.save_each([correction], superseded)[0]

    def save_each(
        self, corrections: Sequence[Correction], superseded: Iterable[str] = ()
    ) -> tuple[Correction, ...]:
        """Do the same with corrections that were made at once, in one command."""
        first = corrections[0]
        with self._journal.command(_LABELS[first.kind].format(first.surface)) as done:
            ids = [_keep(done, each) for each in corrections]
            for other in superseded:
                if other not in ids:
                    done.delete("corrections", other)
            return tuple(map(self.correction, ids))

    def save_all(self, corrections: Sequence[Correction]) -> int:
        """Keep many corrections in one command; give how many are new or another than before."""
        with self._journal.command(f"import {len(corrections)} corrections") as done:
            for each in corrections:
                _keep(done, each)
            return len(done.images)

    def delete(self, ids: Sequence[str]) -> int:
        """Take corrections back; give how many there were."""
        with self._journal.command(self._label(ids)) as done:
            return sum(done.delete("corrections", id_) for id_ in ids)

    def _label(self, ids: Sequence[str]) -> str:
        if len(ids) != 1:
            return f"delete {len(ids)} corrections"
        return f"delete the correction of {self.correction(ids[0]).surface}"


def _changed_at(correction: Correction) -> str:
    return correction.updated_at


def _keep(done: Changes, correction: Correction) -> str:
    """Write a correction over the one it replaces; give its id."""
    wanted = correction.headword, correction.kind, correction.scope, correction.language
    for record in done.connection.execute(_SAME, wanted).fetchall():
        if _is_same(read_correction(record), correction):
            done.update("corrections", record["id"], correction_columns(correction))
            return record["id"]
    record = correction_record(correction, done.made_at)
    done.insert("corrections", record)
    return str(record["id"])


def _is_same(one: Correction, other: Correction) -> bool:
    """Whether two corrections of a headword, kind and scope are about the same."""
    if one.kind is Kind.GLOSS and one.reading != other.reading:
        return False
    if one.scope is Scope.ALWAYS or one.spot is None or other.spot is None:
        return one.scope is Scope.ALWAYS
    if one.scope is Scope.ARTICLE:
        return one.spot.article_id == other.spot.article_id
    return (one.spot.row_id, one.spot.side, one.spot.start) == (
        other.spot.row_id,
        other.spot.side,
        other.spot.start,
    )
