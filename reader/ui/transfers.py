"""What goes out and comes back: decks, backups."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.core.entries import VocabularyFilter
from reader.services.exporting import Exported
from reader.services.program import Program
from reader.ui.background import Background
from reader.ui.file_dialogs import ask_to_open, ask_to_save
from reader.ui.message_bar import MessageBar
from reader.ui.progress_strip import ProgressStrip
from reader.ui.wording import counted


class Transfers(QObject):
    """Asks for files where need be, and does the work behind the window."""

    restored = Signal()

    def __init__(
        self,
        program: Program,
        background: Background,
        messages: MessageBar,
        progress: ProgressStrip,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._program, self._background = program, background
        self._messages, self._progress, self._window = messages, progress, window

    def ask_where_to_export(self, wanted: VocabularyFilter | None = None) -> None:
        """Ask where to write the vocabulary, or those entries that are wanted."""
        filters = self.tr(
            "Anki deck (*.apkg);;Anki text (*.txt);;Spreadsheet (*.csv);;Tab-separated (*.tsv)"
        )
        wanted = wanted or VocabularyFilter()
        ask_to_save(
            self._window,
            self.tr("Export the vocabulary"),
            filters,
            "Duizhao.apkg",
            lambda path: self.export_to(path, wanted),
        )

    def ask_where_to_back_up(self) -> None:
        """Ask where to write a copy of the data file."""
        filters = self.tr("Duizhao data (*.sqlite3)")
        title = self.tr("Back up")
        ask_to_save(self._window, title, filters, "duizhao-backup.sqlite3", self.back_up)

    def ask_what_to_restore(self) -> None:
        """Ask which backup to put in place of the data file."""
        filters = self.tr("Duizhao data (*.sqlite3)")
        ask_to_open(
            self._window, self.tr("Restore a backup"), filters, lambda paths: self.restore(paths[0])
        )

    def export_to(self, path: Path, wanted: VocabularyFilter | None = None) -> None:
        """Export entries as the kind of file the name's ending asks for."""
        which = wanted or VocabularyFilter()
        job = self._background.run_watched(
            lambda progress: self._program.exporting.export(path, which, progress=progress),
            self._tell_exported,
            self._messages.tell_error,
        )
        self._progress.follow(job, self.tr("Exporting…"))

    def back_up(self, path: Path) -> None:
        """Write a copy of the data file."""
        self._background.run(
            lambda: self._program.upkeep.back_up(path),
            lambda _none: self._messages.tell(self.tr("Backed up to {0}.").format(path.name)),
            self._messages.tell_error,
        )

    def restore(self, path: Path) -> None:
        """Put a backup in place of the data file, which is kept beside it.

        In the window's thread: nothing else may use the data file meanwhile.
        """
        with self._messages.telling():
            kept = self._program.upkeep.restore(path)
            self.restored.emit()
            self._messages.tell(
                self.tr("Restored {0}; what was there before is kept as {1}.").format(
                    path.name, kept.name
                )
            )

    def _tell_exported(self, exported: Exported) -> None:
        words = counted(exported.notes, self.tr("{0} word"), self.tr("{0} words"))
        self._messages.tell(self.tr("Wrote {0} to {1}.").format(words, exported.path.name))
