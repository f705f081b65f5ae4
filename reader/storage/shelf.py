"""The library's articles in the data file."""

import json
from bisect import bisect
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from reader.core.articles import Article, LeftOut, Place, ShelvedArticle, StoredLine, StoredRow
from reader.core.errors import NotFoundError
from reader.core.origins import Known, Origin
from reader.core.progress import Progress, part_of, unwatched
from reader.storage.article_records import place, shelved_article
from reader.storage.clock import utc_now
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.row_records import line_text, stored_row

# What takes articles in is imported where one comes: most days there is only reading.
if TYPE_CHECKING:
    from reader.storage.arrivals import Arrival

_LISTING: Final = """
    SELECT articles.*, places.furthest FROM articles LEFT JOIN places USING (id)
    WHERE articles.deleted_at IS NULL
"""
_OF_ARTICLE: Final = "SELECT * FROM rows WHERE article_id = ? AND deleted_at IS NULL"
_IN_ORDER: Final = "ORDER BY position, rowid"
_OF_PAGE: Final = "article_id = ? AND NOT left_out AND deleted_at IS NULL"
_LAST_USED_FIRST: Final = "ORDER BY coalesce(opened_at, added_at) DESC, articles.rowid"
_AMONG: Final = "AND articles.id IN (SELECT value FROM json_each(:ids))"
_HOLDS: Final = r"""
    AND (left_title LIKE :word ESCAPE '\' OR right_title LIKE :word ESCAPE '\'
    OR source LIKE :word ESCAPE '\' OR authors LIKE :word ESCAPE '\'
    OR keywords LIKE :word ESCAPE '\' OR series LIKE :word ESCAPE '\'
    OR EXISTS (SELECT 1 FROM rows WHERE article_id = articles.id AND rows.deleted_at IS NULL
        AND NOT left_out AND (left_text LIKE :word ESCAPE '\' OR right_text LIKE :word ESCAPE '\')))
"""


class Shelf:
    """Articles with their rows, and where reading stopped in each."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal = Journal(database)

    def add(
        self, arrivals: "Sequence[Arrival]", progress: Progress = unwatched
    ) -> tuple[tuple[str, bool], ...]:
        """Put articles on the shelf as one command; give id and "was there before" of each.

        An article whose text is on the shelf is not doubled; one that was removed comes back as
        it was. An arrival that `updates` an article takes its place: edits, sightings and the
        place in it stay.

        Raises:
            NotFoundError: an article to be updated does not exist.
            CancelledError: `progress` raised it; nothing is kept.
        """
        from reader.storage.arrivals import arrive

        with self._journal.command(_arrival_label(arrivals)) as done:
            return tuple(
                arrive(done, arrival, part_of(progress, number, len(arrivals)))
                for number, arrival in enumerate(arrivals)
            )

    def furnish(self, articles: Sequence[Article], origin: Origin) -> None:
        """Put articles on the shelf as the program's own doing; no undo takes them back."""
        from reader.storage.arrivals import Arrival, arrive

        with self._journal.aside() as done:
            for article in articles:
                arrive(done, Arrival(article, origin))

    def known(self, articles: Sequence[Article], origin: Origin) -> tuple[Known | None, ...]:
        """Give, for each article, the one on the shelf that is it or an older version of it."""
        from reader.storage.acquaintance import find_known

        with self._database.reading() as connection:
            return find_known(connection, articles, origin)

    def articles(
        self,
        search: str = "",
        among: Collection[str] | None = None,
        limit: int | None = None,
    ) -> tuple[ShelvedArticle, ...]:
        """List articles, last used first; where `among` is given, none but those of these ids.

        There are at most `limit`, where that is given.
        Each word of `search` is sought in titles, source, authors, keywords, series and text.
        """
        words = [_pattern(word) for word in search.split()]
        conditions = "".join(_HOLDS.replace(":word", f"?{n}") for n in range(1, len(words) + 1))
        if among is not None:
            conditions = f"{_AMONG.replace(':ids', f'?{len(words) + 1}')} {conditions}"
            words.append(json.dumps(list(among)))
        ending = "" if limit is None else f"LIMIT {limit:d}"
        records = self._database.query(
            f"{_LISTING} {conditions} {_LAST_USED_FIRST} {ending}", words
        )
        return tuple(map(shelved_article, records))

    def article(self, id_: str) -> ShelvedArticle:
        """Give the listing of one article.

        Raises:
            NotFoundError: there is none of this id.
        """
        records = self._database.query(f"{_LISTING} AND articles.id = ?", (id_,))
        if not records:
            raise NotFoundError(f"There is no article {id_} in the library.")
        return shelved_article(records[0])

    def series(self, name: str) -> tuple[ShelvedArticle, ...]:
        """List the articles of a series, in no order."""
        records = self._database.query(f"{_LISTING} AND series = ?", (name,))
        return tuple(map(shelved_article, records))

    def rows(self, id_: str) -> tuple[StoredRow, ...]:
        """Give the rows of an article in their order."""
        records = self._database.query(f"{_OF_ARTICLE} AND NOT left_out {_IN_ORDER}", (id_,))
        return tuple(stored_row(record, number) for number, record in enumerate(records))

    def left_out(self, id_: str) -> tuple[StoredLine, ...]:
        """Give the lines of an article that are kept off the page, in their order."""
        lines = self._database.query(f"{_OF_ARTICLE} AND left_out {_IN_ORDER}", (id_,))
        if not lines:
            return ()
        sql = f"SELECT position FROM rows WHERE {_OF_PAGE} ORDER BY position"  # noqa: S608
        positions = [record["position"] for record in self._database.query(sql, (id_,))]
        return tuple(
            StoredLine(line["id"], LeftOut(line_text(line), bisect(positions, line["position"])))
            for line in lines
        )

    def whole(self, id_: str) -> Article:
        """Give an article with all that it holds.

        Raises:
            NotFoundError: there is none of this id.
        """
        metadata = self.article(id_).metadata
        rows = tuple(stored.row for stored in self.rows(id_))
        return Article(metadata, rows, tuple(stored.line for stored in self.left_out(id_)))

    def place(self, id_: str) -> Place:
        """Give where reading stopped; the beginning where it never started."""
        records = self._database.query("SELECT * FROM places WHERE id = ?", (id_,))
        return place(records[0]) if records else Place()

    def remember(self, id_: str, stopped: Place) -> None:
        """Keep where reading stopped; not undoable."""
        with self._database.transaction() as connection:
            connection.execute(
                """
                INSERT INTO places (id, row, side, "offset", furthest, updated_at)
                VALUES (?1, ?2, ?3, ?4, ?2, ?5)
                ON CONFLICT (id) DO UPDATE SET row = ?2, side = ?3, "offset" = ?4,
                    furthest = max(furthest, ?2), updated_at = ?5
                """,
                (id_, stopped.row, int(stopped.side), stopped.offset, utc_now()),
            )

    def mark_opened(self, id_: str) -> None:
        """Keep that an article was opened now; not undoable."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE articles SET opened_at = ?1, updated_at = ?1 WHERE id = ?2",
                (utc_now(), id_),
            )

    def remove(self, ids: Sequence[str]) -> int:
        """Take articles off the shelf as one command; give how many there were."""
        listed = [article for article in self.articles() if article.id in set(ids)]
        label = _label("remove {}", [article.metadata.title for article in listed])
        with self._journal.command(label) as done:
            return sum(done.delete("articles", article.id) for article in listed)


def _arrival_label(arrivals: "Sequence[Arrival]") -> str:
    updates = arrivals and all(arrival.updates for arrival in arrivals)
    label = "update {}" if updates else "import {}"
    return _label(label, [arrival.article.metadata.title for arrival in arrivals])


def _label(label: str, titles: Sequence[str]) -> str:
    return label.format(titles[0] if len(titles) == 1 else f"{len(titles)} articles")


def _pattern(word: str) -> str:
    escaped = word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    return f"%{escaped}%"
