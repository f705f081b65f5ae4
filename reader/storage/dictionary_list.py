"""The list of the person's own dictionaries: their order, what is on, what they are called."""

import sqlite3
from collections.abc import Sequence

from reader.core.errors import InputError, NotFoundError
from reader.core.own_dictionaries import DictionaryKind, OwnDictionary
from reader.storage.changes import Changes
from reader.storage.database import Database
from reader.storage.journal import Journal


class DictionaryList:
    """What the list says; the dictionaries themselves are files elsewhere.

    Every change is one command of the undo journal.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal = Journal(database)

    def all(self) -> tuple[OwnDictionary, ...]:
        """List all, in the person's order."""
        return tuple(map(_dictionary, self._records()))

    def switched_on(self) -> tuple[OwnDictionary, ...]:
        """List those that are switched on, in the person's order."""
        return tuple(_dictionary(record) for record in self._records() if record["is_on"])

    def get(self, id_: str) -> OwnDictionary:
        """Give one.

        Raises:
            NotFoundError: there is none of this id.
        """
        for dictionary in self.all():
            if dictionary.id == id_:
                return dictionary
        raise NotFoundError(f"There is no dictionary {id_} in the list.")

    def add(self, dictionary: OwnDictionary) -> OwnDictionary:
        """Put one at the end; a title that is taken gets a number."""
        titles = {each.title for each in self.all()}
        title, number = dictionary.title, 1
        while title in titles:
            number += 1
            title = f"{dictionary.title} ({number})"
        source, target = dictionary.languages
        with self._journal.command(f"add dictionary {title}") as done:
            last = done.connection.execute("SELECT max(position) FROM dictionaries").fetchone()[0]
            done.insert(
                "dictionaries",
                {
                    "id": dictionary.id,
                    "position": 0 if last is None else last + 1,
                    "title": title,
                    "kind": dictionary.kind.value,
                    "entries": dictionary.entries,
                    "source_language": source,
                    "target_language": target,
                    "file_name": dictionary.file_name,
                    "is_on": int(dictionary.is_on),
                    "added_at": done.made_at,
                },
            )
            return self.get(dictionary.id)

    def rename(self, id_: str, title: str) -> None:
        """Call one otherwise.

        Raises:
            NotFoundError: there is none of this id.
            InputError: the title is empty, or another dictionary has it.
        """
        old = self.get(id_)
        if not title:
            raise InputError("A dictionary needs a name; type one.")
        if any(each.title == title for each in self.all() if each.id != id_):
            raise InputError(f"There is a dictionary “{title}” already; choose another name.")
        with self._journal.command(f"rename dictionary {old.title}") as done:
            done.update("dictionaries", id_, {"title": title})

    def switch(self, id_: str, *, is_on: bool) -> None:
        """Switch one on or off.

        Raises:
            NotFoundError: there is none of this id.
        """
        title = self.get(id_).title
        with self._journal.command(f"switch {'on' if is_on else 'off'} {title}") as done:
            done.update("dictionaries", id_, {"is_on": int(is_on)})

    def move(self, id_: str, position: int) -> None:
        """Put one at a place, counted from 0; a place beyond the end is the end.

        Raises:
            NotFoundError: there is none of this id.
        """
        moved = self.get(id_)
        ids = [each.id for each in self.all() if each.id != id_]
        ids.insert(max(position, 0), id_)
        with self._journal.command(f"move {moved.title}") as done:
            _number(done, ids)

    def remove(self, id_: str) -> None:
        """Take one out of the list, undoably.

        Raises:
            NotFoundError: there is none of this id.
        """
        title = self.get(id_).title
        with self._journal.command(f"remove dictionary {title}") as done:
            done.delete("dictionaries", id_)

    def gone(self) -> tuple[str, ...]:
        """Give the ids of those that were taken out and that no undo can bring back."""
        records = self._database.query(
            "SELECT id FROM dictionaries WHERE deleted_at IS NOT NULL AND NOT EXISTS "
            "(SELECT 1 FROM commands WHERE instr(images, dictionaries.id))"
        )
        return tuple(record["id"] for record in records)

    def _records(self) -> Sequence[sqlite3.Row]:
        return self._database.query(
            "SELECT * FROM dictionaries WHERE deleted_at IS NULL ORDER BY position, added_at, id"
        )


def _number(done: Changes, ids: Sequence[str]) -> None:
    for position, id_ in enumerate(ids):
        done.update("dictionaries", id_, {"position": position})


def _dictionary(record: sqlite3.Row) -> OwnDictionary:
    return OwnDictionary(
        id=record["id"],
        title=record["title"],
        kind=DictionaryKind(record["kind"]),
        entries=record["entries"],
        languages=(record["source_language"], record["target_language"]),
        file_name=record["file_name"],
        is_on=bool(record["is_on"]),
    )
