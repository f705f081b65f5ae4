"""The vocabulary as the window uses it: each change at once on screen, each with its undo."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from reader.core.entries import Entry, EntryDraft, EntryKey, Sighting, Status
from reader.services.studying import Studying
from reader.ui.interface.interface import translated
from reader.ui.message_bar import MessageBar
from reader.ui.wording import counted


class StudyDesk(QObject):
    """Changes the vocabulary, remembers every word's status, and tells the window what changed."""

    statuses_changed = Signal(object)  # Mapping[EntryKey, Status]
    undone = Signal()

    def __init__(
        self, studying: Studying, messages: MessageBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._studying = studying
        self._messages = messages
        self._statuses: dict[EntryKey, Status] = {}

    @property
    def statuses(self) -> Mapping[EntryKey, Status]:
        """The status of every entry."""
        return self._statuses

    def reload(self) -> None:
        """Read the statuses anew."""
        with self._messages.telling():
            self.take_statuses(self._studying.statuses())

    def take_statuses(self, statuses: Mapping[EntryKey, Status]) -> None:
        """Use statuses that were read elsewhere."""
        self._statuses = dict(statuses)
        self.statuses_changed.emit(self._statuses)

    def find(self, key: EntryKey) -> Entry | None:
        """Give the entry of a key, None where it is not kept."""
        with self._messages.telling():
            return self._studying.find(key)
        return None

    def save(self, draft: EntryDraft, sighting: Sighting | None) -> Entry | None:
        """Keep a word; give its entry, None if that failed."""
        with self._messages.telling():
            entry = self._studying.save(draft, sighting)
            self._note({entry.key: entry.status})
            return entry
        return None

    def set_status(self, entries: Sequence[Entry], status: Status) -> None:
        """Set the status of entries."""
        with self._messages.telling():
            self._studying.set_status([entry.id for entry in entries], status)
            self._note({entry.key: status for entry in entries})

    def edit(self, entry: Entry, *, gloss: str | None = None, note: str | None = None) -> None:
        """Change what the learner wrote of an entry."""
        with self._messages.telling():
            self._studying.edit(entry.id, gloss=gloss, note=note)
            self._note({})

    def delete(self, entries: Sequence[Entry]) -> None:
        """Take entries out of the vocabulary and offer to take that back."""
        with self._messages.telling():
            count = self._studying.delete([entry.id for entry in entries])
            for entry in entries:
                self._statuses.pop(entry.key, None)
            self._note({})
            told = counted(count, self.tr("Deleted {0} word."), self.tr("Deleted {0} words."))
            self._messages.tell(told, self.tr("Undo"), self.undo)

    def next_undo(self) -> str | None:
        """Name what `undo` would take back."""
        with self._messages.telling():
            name = self._studying.next_undo()
            return translated("Commands", name) if name else None
        return None

    def undo(self) -> None:
        """Take the last change back."""
        with self._messages.telling():
            name = self._studying.undo()
            nothing = self.tr("There is nothing to undo.")
            undone = self.tr("Undone: {0}").format(translated("Commands", name or ""))
            self._messages.tell(undone if name else nothing)
            self.reload()
            self.undone.emit()

    def _note(self, changed: Mapping[EntryKey, Status]) -> None:
        self._statuses.update(changed)
        self.statuses_changed.emit(self._statuses)
