"""Rows that a person mended, written in one command; ids, place and counts follow."""

from collections.abc import Sequence

from reader.core.articles import Row, StoredRow
from reader.core.mending.mends import Mended, Patch
from reader.core.mending.shifting import Filled
from reader.storage.article_records import read_metadata
from reader.storage.changes import Changes, Value
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.packing import pack
from reader.storage.positions import make_room, position_after, position_before
from reader.storage.rearranging import Exchange, exchanged
from reader.storage.row_records import NO_LINKS, identified, original_columns, row_columns
from reader.storage.runs import (
    Run,
    find_row_id,
    read_filled,
    read_run,
    read_stretch,
    read_unlinked,
)


class ArticleMends:
    """Reads runs of rows, and writes what became of them as one command of the journal."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal = Journal(database)

    def row_id(self, article_id: str, number: int) -> str:
        """Give the id of a row by its number on the page.

        Raises:
            NotFoundError: the page has no such row.
        """
        with self._database.reading() as connection:
            return find_row_id(connection, article_id, number)

    def run(self, row_id: str, *, above: int = 0, below: int = 0, has_links: bool = True) -> Run:
        """Give a row on the page with up to so many neighbours; with their links or without.

        Raises:
            NotFoundError: there is no such row on a page.
        """
        with self._database.reading() as connection:
            return read_run(connection, row_id, above, below, has_links=has_links)

    def stretch(self, row_id: str) -> Run:
        """Give a row with its neighbours as far as none of them is fixed.

        Raises:
            NotFoundError: there is no such row on a page.
        """
        with self._database.reading() as connection:
            return read_stretch(connection, row_id)

    def filled(self, row_id: str, *, above: int = 0) -> tuple[Filled, ...]:
        """Say which sides have text, of a row and all below it, and of some above it.

        Raises:
            NotFoundError: there is no such row on a page.
        """
        with self._database.reading() as connection:
            return read_filled(connection, row_id, above)

    def unlinked(self, article_id: str) -> tuple[StoredRow, ...]:
        """Give the mended rows of a page with two sides whose sentences are not linked."""
        with self._database.reading() as connection:
            return read_unlinked(connection, article_id)

    def note_links(self, rows: Sequence[StoredRow]) -> list[StoredRow]:
        """Keep links that were computed for rows, unless a row is another by now; not undoable.

        It gives the rows whose links were kept.
        """
        with self._journal.aside() as done:
            return [row for row in rows if _is_as_it_was(done, row) and _note(done, row)]

    def mend(self, run: Run, mended: Sequence[Mended], label: str) -> Patch:
        """Let a run of rows become others, in one command named by `label` ("merge rows of {}").

        Rows that go on from one of the run keep its id; the others of the run go.
        """
        (article,) = self._database.query("SELECT * FROM articles WHERE id = ?", (run.article_id,))
        with self._journal.command(label.format(read_metadata(article).title)) as done:
            ids = _write(done, run, mended)
            exchanged(done, _exchange(run, mended))
        first = run.rows[0].position
        rows = tuple(
            StoredRow(id_, first + number, each.row, each.original is not None)
            for number, (id_, each) in enumerate(zip(ids, mended, strict=True))
        )
        return Patch(first, len(run.rows), rows)


def _is_as_it_was(done: Changes, stored: StoredRow) -> bool:
    sql = "SELECT left_text, right_text, links FROM rows WHERE id = ? AND deleted_at IS NULL"
    found = done.connection.execute(sql, (stored.id,)).fetchone()
    return found is not None and tuple(found) == (stored.row.left, stored.row.right, NO_LINKS)


def _note(done: Changes, stored: StoredRow) -> bool:
    return done.update("rows", stored.id, {"links": row_columns(stored.row)["links"]})


def _write(done: Changes, run: Run, mended: Sequence[Mended]) -> list[str]:
    """Write the rows; give their ids in their order."""
    stay = {each.of for each in mended}
    for number, stored in enumerate(run.rows):
        if number not in stay:
            done.delete("rows", stored.id)
    staying = ((each.of, each) for each in mended if each.of is not None)
    changed = ((run.records[of], _columns(each)) for of, each in staying)
    done.update_known("rows", changed, always=("links",))
    ids: list[str] = []
    for each in mended:
        if each.of is None:
            ids.append(_insert(done, run, each, ids[-1] if ids else None))
        else:
            ids.append(run.rows[each.of].id)
    return ids


def _columns(mended: Mended) -> dict[str, Value]:
    return {**row_columns(mended.row), "original": _packed(mended.original)}


def _packed(original: Row | None) -> Value:
    return None if original is None else pack(original_columns(original))


def _insert(done: Changes, run: Run, mended: Mended, last: str | None) -> str:
    """Put a row after the one of an id, before all of the run where there is none; give its id."""
    beside, neighbour = position_before, run.rows[0].id
    if last is not None:
        beside, neighbour = position_after, last
    make_room(done, run.article_id, _position(done, neighbour))
    position = beside(done.connection, run.article_id, _position(done, neighbour))
    record = identified({**_columns(mended), "position": position}, run.article_id, done.made_at)
    done.insert("rows", record)
    return str(record["id"])


def _position(done: Changes, row_id: str) -> float:
    sql = "SELECT position FROM rows WHERE id = ?"
    return done.connection.execute(sql, (row_id,)).fetchone()[0]


def _exchange(run: Run, mended: Sequence[Mended]) -> Exchange:
    first = run.rows[0].position
    kept = [(number, each.of) for number, each in enumerate(mended) if each.of is not None]
    return Exchange(
        article_id=run.article_id,
        first=first,
        count=len(run.rows),
        now=len(mended),
        kept=tuple((first + of, first + number) for number, of in kept),
        growth=sum(_length(each.row) for each in mended)
        - sum(_length(stored.row) for stored in run.rows),
    )


def _length(row: Row) -> int:
    return len(row.left or "") + len(row.right or "")
