"""Articles that come into the data file: new ones, ones that come back, and new versions."""

import sqlite3

from msgspec import Struct, field

from reader.core.articles import Article
from reader.core.origins import Origin
from reader.core.progress import Progress, unwatched, watched
from reader.storage.article_records import article_record, digest
from reader.storage.changes import Changes
from reader.storage.renewal import renew
from reader.storage.row_records import identified, row_records


class Arrival(Struct, frozen=True):
    """An article to be shelved; `updates` is the id of the one it is another version of."""

    article: Article
    origin: Origin = field(default=Origin())
    updates: str | None = None


def arrive(done: Changes, arrival: Arrival, progress: Progress = unwatched) -> tuple[str, bool]:
    """Shelve an article; give its id and whether it was there before.

    Raises:
        NotFoundError: the article to be updated does not exist.
        CancelledError: `progress` raised it.
    """
    if arrival.updates is not None:
        renew(done, arrival.updates, arrival.article, arrival.origin)
        return arrival.updates, True
    twin = find_twin(done.connection, arrival.article)
    if twin is not None:
        came_back = done.revive("articles", twin)
        return twin, not came_back
    return _insert(done, arrival, progress), False


def find_twin(connection: sqlite3.Connection, article: Article) -> str | None:
    """Give the article of the same text, one that is on the shelf before one that was removed."""
    found = connection.execute(
        "SELECT id FROM articles WHERE digest = ? ORDER BY deleted_at IS NOT NULL, rowid",
        (digest(article),),
    ).fetchone()
    return found and found["id"]


def _insert(done: Changes, arrival: Arrival, progress: Progress) -> str:
    record = article_record(arrival.article, arrival.origin, done.made_at)
    id_ = str(record["id"])
    done.insert("articles", record)
    rows = [*row_records(arrival.article)]
    title = arrival.article.metadata.title
    done.insert_parts(
        "rows", (identified(row, id_, done.made_at) for row in watched(rows, progress, title))
    )
    return id_
