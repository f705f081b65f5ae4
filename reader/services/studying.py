"""Studying: the vocabulary a learner keeps. Every change is one command that can be undone."""

from collections.abc import Mapping, Sequence

from reader.core.entries import Entry, EntryDraft, EntryKey, Sighting, Status, VocabularyFilter
from reader.storage.journal import Journal
from reader.storage.vocabulary import Vocabulary


class Studying:
    """What a learner does with words, without a window."""

    def __init__(self, vocabulary: Vocabulary, journal: Journal) -> None:
        self._vocabulary = vocabulary
        self._journal = journal

    def save(self, draft: EntryDraft, sighting: Sighting | None = None) -> Entry:
        """Keep a word, or add a sighting to one that is kept; a deleted one comes back.

        The status of an entry that exists already is not touched; one that comes back has what
        the learner wrote of it, and the draft's status.
        """
        return self._vocabulary.save(draft, sighting)

    def set_status(self, entry_ids: Sequence[str], status: Status) -> int:
        """Set the status of entries; give how many changed."""
        return self._vocabulary.set_status(entry_ids, status)

    def edit(
        self,
        entry_id: str,
        *,
        gloss: str | None = None,
        note: str | None = None,
        tags: tuple[str, ...] | None = None,
    ) -> Entry:
        """Change what the learner wrote of an entry; None leaves a field as it is.

        Raises:
            NotFoundError: there is no such entry.
        """
        return self._vocabulary.edit(entry_id, gloss=gloss, note=note, tags=tags)

    def delete(self, entry_ids: Sequence[str]) -> int:
        """Take entries out of the vocabulary, undoably; give how many there were."""
        return self._vocabulary.delete(entry_ids)

    def entries(
        self, wanted: VocabularyFilter = VocabularyFilter(), limit: int | None = None
    ) -> tuple[Entry, ...]:
        """List entries, newest first, each with its sightings; at most `limit` where given."""
        return self._vocabulary.entries(wanted, limit)

    def find(self, key: EntryKey) -> Entry | None:
        """Give the entry of a key, None where it is not kept."""
        return self._vocabulary.find(key)

    def statuses(self) -> Mapping[EntryKey, Status]:
        """Give the status of every entry, for painting the page."""
        return self._vocabulary.statuses()

    def next_undo(self) -> str | None:
        """Name the command that `undo` would take back ("save 顛覆"), None without one."""
        return self._journal.next_undo()

    def undo(self) -> str | None:
        """Take the last command back (words and articles alike); give its name."""
        return self._journal.undo()
