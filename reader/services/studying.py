"""Studying: the vocabulary a learner keeps. Every change is one command that can be undone."""

from collections.abc import Mapping, Sequence

from reader.core.entries import Entry, EntryDraft, EntryKey, Sighting, Status, VocabularyFilter


class Studying:
    """What a learner does with words, without a window."""

    def save(self, draft: EntryDraft, sighting: Sighting | None = None) -> Entry:
        """Keep a word, or add a sighting to one that is kept; a deleted one comes back.

        The status of an entry that exists already is not touched.
        """
        raise NotImplementedError

    def set_status(self, entry_ids: Sequence[str], status: Status) -> int:
        """Set the status of entries; give how many changed."""
        raise NotImplementedError

    def edit(
        self,
        entry_id: str,
        *,
        gloss: str | None = None,
        note: str | None = None,
        tags: tuple[str, ...] | None = None,
    ) -> Entry:
        """Change what the learner wrote of an entry; None leaves a field as it is."""
        raise NotImplementedError

    def delete(self, entry_ids: Sequence[str]) -> int:
        """Take entries out of the vocabulary, undoably; give how many there were."""
        raise NotImplementedError

    def entries(self, wanted: VocabularyFilter = VocabularyFilter()) -> tuple[Entry, ...]:
        """List entries, newest first, each with its sightings."""
        raise NotImplementedError

    def find(self, key: EntryKey) -> Entry | None:
        """Give the entry of a key, None where it is not kept."""
        raise NotImplementedError

    def statuses(self) -> Mapping[EntryKey, Status]:
        """Give the status of every entry, for painting the page."""
        raise NotImplementedError

    def next_undo(self) -> str | None:
        """Name the command that `undo` would take back ("save 顛覆"), None without one."""
        raise NotImplementedError

    def undo(self) -> str | None:
        """Take the last command back (words and articles alike); give its name."""
        raise NotImplementedError
