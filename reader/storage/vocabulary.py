"""The learner's entries in the data file."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from reader.core.entries import Entry, EntryDraft, EntryKey, Sighting, Status, VocabularyFilter
from reader.core.errors import NotFoundError
from reader.storage import entry_records
from reader.storage.changes import Changes
from reader.storage.character_index import find_words, note_characters
from reader.storage.database import Database
from reader.storage.entry_filter import conditions, order
from reader.storage.journal import Journal

# Faster than the enumeration itself, which counts with a hundred thousand words.
_STATUSES: Final = {int(status): status for status in Status}
_STATUS_NAMES: Final = {Status.NEW: "new", Status.IGNORED: "ignored", Status.KNOWN: "known"}


class Vocabulary:
    """Entries with their sightings. Every change is one command of the undo journal."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal = Journal(database)

    def save(self, draft: EntryDraft, sighting: Sighting | None) -> Entry:
        """Keep a word, or add a sighting to one that is kept.

        A kept one stays as it is. One that was deleted comes back with what the learner wrote
        and with the draft's status.
        """
        word = (sighting and sighting.surface) or draft.key.headword
        with self._journal.command(f"save {word}") as done:
            id_ = _keep(done, draft)
            if sighting is not None:
                _see(done, id_, sighting)
            return self.entry(id_)

    def keep_all(self, words: Sequence[tuple[EntryDraft, Sighting | None]], status: Status) -> int:
        """Keep words with this status, those that are kept already too; give how many."""
        name = _STATUS_NAMES.get(status)
        count = f"{len(words)} words" if len(words) != 1 else words[0][0].key.headword
        with self._journal.command(f"mark {count} as {name}" if name else f"save {count}") as done:
            for draft, sighting in words:
                id_ = _keep(done, replace(draft, status=status))
                done.update("entries", id_, {"status": int(status)})
                if sighting is not None:
                    _see(done, id_, sighting)
        return len(words)

    def set_status(self, ids: Sequence[str], status: Status) -> int:
        """Set the status of entries; give how many changed."""
        name = _STATUS_NAMES.get(status, f"level {status:d}")
        with self._journal.command(f"mark {self._name(ids)} as {name}") as done:
            return sum(done.update("entries", id_, {"status": int(status)}) for id_ in ids)

    def edit(
        self, id_: str, *, gloss: str | None, note: str | None, tags: Sequence[str] | None
    ) -> Entry:
        """Change what the learner wrote of an entry; None leaves a field as it is.

        Raises:
            NotFoundError: there is no such entry.
        """
        old = self.entry(id_)
        new = entry_records.written(
            old.key,
            old.traditional,
            old.gloss if gloss is None else gloss,
            old.note if note is None else note,
            old.tags if tags is None else tags,
        )
        with self._journal.command(f"edit {old.key.headword}") as done:
            done.update("entries", id_, new)
            return self.entry(id_)

    def delete(self, ids: Sequence[str]) -> int:
        """Take entries out; give how many there were. Their sightings come back with them."""
        with self._journal.command(f"delete {self._name(ids)}") as done:
            return sum(done.delete("entries", id_) for id_ in ids)

    def entries(self, wanted: VocabularyFilter, limit: int | None = None) -> tuple[Entry, ...]:
        """List entries, newest first; of those that are sought the ones with the right tones."""
        where, parameters = conditions(wanted)
        by, ranked = order(wanted)
        # Sorted by an index that has all that is compared, and only then are the entries read.
        return self._entries(
            f"rowid IN (SELECT rowid FROM entries WHERE deleted_at IS NULL AND {where} "  # noqa: S608
            f"ORDER BY {by} LIMIT ?) ORDER BY {by}",
            (*parameters, *ranked, -1 if limit is None else limit, *ranked),
        )

    def find(self, key: EntryKey) -> Entry | None:
        """Give the entry of a key."""
        where = "language = ? AND headword = ? AND reading = ?"
        found = self._entries(where, (key.language, key.headword, key.reading))
        return found[0] if found else None

    def entry(self, id_: str) -> Entry:
        """Give one entry.

        Raises:
            NotFoundError: there is none of this id.
        """
        found = self._entries("id = ?", (id_,))
        if not found:
            raise NotFoundError(f"There is no entry {id_} in the vocabulary.")
        return found[0]

    def statuses(self) -> Mapping[EntryKey, Status]:
        """Give the status of every entry."""
        records = self._database.query(
            "SELECT language, headword, reading, status FROM entries WHERE deleted_at IS NULL"
        )
        return {
            EntryKey(language, headword, reading): _STATUSES[status]
            for language, headword, reading, status in records
        }

    def words_with(self, character: str, limit: int) -> list[tuple[str, str]]:
        """Give kept Chinese words that are written with a character in either script.

        They are (simplified, traditional), the shortest first, at most `limit`.
        """
        with self._database.reading() as connection:
            return find_words(connection, character, limit)

    def _entries(self, where: str, parameters: Sequence[str | int]) -> tuple[Entry, ...]:
        records = self._database.query(
            f"SELECT * FROM entries WHERE deleted_at IS NULL AND {where}",  # noqa: S608
            parameters,
        )
        seen = self._sightings([record["id"] for record in records])
        return tuple(entry_records.entry(record, seen[record["id"]]) for record in records)

    def _sightings(self, ids: Sequence[str]) -> Mapping[str, Sequence[Sighting]]:
        records = self._database.query(
            "SELECT * FROM sightings WHERE deleted_at IS NULL "
            "AND entry_id IN (SELECT value FROM json_each(?)) ORDER BY created_at, rowid",
            (json.dumps(ids),),
        )
        seen: defaultdict[str, list[Sighting]] = defaultdict(list)
        for record in records:
            seen[record["entry_id"]].append(entry_records.sighting(record))
        return seen

    def _name(self, ids: Sequence[str]) -> str:
        if len(ids) != 1:
            return f"{len(ids)} words"
        names = self._database.query("SELECT headword FROM entries WHERE id = ?", ids)
        return names[0]["headword"] if names else "nothing"


def _keep(done: Changes, draft: EntryDraft) -> str:
    kept = done.connection.execute(
        "SELECT id FROM entries WHERE language = ? AND headword = ? AND reading = ?",
        (draft.key.language, draft.key.headword, draft.key.reading),
    ).fetchone()
    if kept is not None:
        done.revive("entries", kept["id"], {"status": int(draft.status)})
        return kept["id"]
    record = entry_records.entry_record(draft, done.made_at)
    done.insert("entries", record)
    if draft.key.language == "zh":
        note_characters(done.connection, draft.key.headword, draft.traditional)
    return str(record["id"])


def _see(done: Changes, entry_id: str, sighting: Sighting) -> None:
    """Add a sighting, unless the entry was seen just there before."""
    known = done.connection.execute(
        "SELECT * FROM sightings WHERE entry_id = ? AND deleted_at IS NULL", (entry_id,)
    )
    if sighting not in map(entry_records.sighting, known):
        done.insert("sightings", entry_records.sighting_record(sighting, entry_id, done.made_at))
