"""All that was fixed: listed, deleted, written out, read back; the window follows every change."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.core.articles import Place
from reader.core.corrections.correction import ListedCorrection
from reader.core.corrections.places import place_in
from reader.core.errors import InputError
from reader.services.correcting import Correcting
from reader.services.correction_files import CorrectionFiles, ImportedCorrections
from reader.ui.appearance import Appearance
from reader.ui.article_desk import ArticleDesk
from reader.ui.background import Background
from reader.ui.file_dialogs import ask_to_open, ask_to_save
from reader.ui.message_bar import MessageBar
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk
from reader.ui.wording import counted

if TYPE_CHECKING:
    from reader.ui.correcting.corrections_dialog import CorrectionsDialog


class CorrectionsDesk(QObject):
    """Opens the window of the corrections and does what it asks for."""

    changed = Signal()
    """Corrections came or went: words are others now."""

    def __init__(
        self,
        correcting: Correcting,
        files: CorrectionFiles,
        *,
        appearance: Appearance,
        background: Background,
        messages: MessageBar,
        study: StudyDesk,
        articles: ArticleDesk,
        view: ReadingView,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._correcting, self._files = correcting, files
        self._appearance, self._background, self._messages = appearance, background, messages
        self._study, self._articles, self._view, self._window = study, articles, view, window
        self._version = ""

    # Made when it is first needed: the window opens sooner.
    @cached_property
    def dialog(self) -> "CorrectionsDialog":
        """The window of the corrections."""
        from reader.ui.correcting.corrections_dialog import CorrectionsDialog

        dialog = CorrectionsDialog(self._appearance, self._window)
        dialog.delete_wanted.connect(self.delete)
        dialog.place_wanted.connect(self.go_to)
        dialog.export.clicked.connect(self.ask_where_to_export)
        dialog.bring.clicked.connect(self.ask_what_to_import)
        dialog.undo.activated.connect(self.undo)
        return dialog

    def show(self) -> None:
        """Open the window."""
        with self._messages.telling():
            self.refresh()
            self.dialog.messages.hide()
            self.dialog.open()
            self.dialog.table.setFocus()

    def refresh(self) -> None:
        """Show what there is now."""
        self.dialog.show_corrections(self._correcting.listed())

    def delete(self, listed: Sequence[ListedCorrection]) -> None:
        """Delete corrections and offer to take that back."""
        with self._bar.telling():
            count = self._correcting.delete([each.correction.id for each in listed])
            deleted = counted(
                count, self.tr("Deleted {0} correction."), self.tr("Deleted {0} corrections.")
            )
            self._bar.tell(deleted, self.tr("Undo"), self.undo)
            self._change()

    def go_to(self, listed: ListedCorrection) -> None:
        """Show the place where something was fixed."""
        spot = listed.correction.spot
        if spot is None:
            return
        if self._view.article_id != spot.article_id:
            self._articles.open(spot.article_id)
        article = self._view.article
        place = place_in(article.rows, listed.correction) if article is not None else None
        if place is None:
            gone = self.tr("“{0}” does not stand in this article any more.")
            self._bar.tell_error(InputError(gone.format(listed.correction.surface)))
            return
        self.dialog.accept()
        self._view.page.go_to(Place(max(place.row - 1, 0), place.side))
        self._view.page.put_cursor(place)
        self._view.page.setFocus()

    def ask_where_to_export(self) -> None:
        """Ask where to write the corrections."""
        title, filters = self.tr("Export corrections"), self.tr("Corrections (*.jsonl)")
        ask_to_save(self.dialog, title, filters, "duizhao-corrections.jsonl", self.export_to)

    def ask_what_to_import(self) -> None:
        """Ask which file of corrections to take in."""
        title, filters = self.tr("Import corrections"), self.tr("Corrections (*.jsonl)")
        ask_to_open(self.dialog, title, filters, lambda paths: self.import_from(paths[0]))

    def export_to(self, path: Path) -> None:
        """Write the corrections behind the window."""
        self._background.run(
            lambda: self._files.export(path),
            lambda count: self._tell_exported(path, count),
            self._bar.tell_error,
        )

    def import_from(self, path: Path) -> None:
        """Take corrections in behind the window."""
        self._background.run(
            lambda: self._files.import_from(path), self._tell_imported, self._bar.tell_error
        )

    def undo(self) -> None:
        """Take the last change back, whatever it was, and say here what it was."""
        name = self._study.next_undo()
        self._study.undo()
        if name:
            self._bar.tell(self.tr("Undone: {0}").format(name))

    @property
    def _bar(self) -> MessageBar:
        """Where something is said: in the window of the corrections while it is seen."""
        return self.dialog.messages if self.dialog.isVisible() else self._messages

    def _tell_exported(self, path: Path, count: int) -> None:
        written = counted(
            count, self.tr("Wrote {0} correction to"), self.tr("Wrote {0} corrections to")
        )
        self._bar.tell(f"{written} {path.name}.")

    def _tell_imported(self, imported: ImportedCorrections) -> None:
        told = self.tr("Read {0} corrections; {1} are new or changed.")
        said = told.format(f"{imported.read:,}", f"{imported.changed:,}")
        self._bar.tell(said, self.tr("Undo"), self.undo)
        self._change()

    def follow_undo(self) -> None:
        """Look whether an undo brought corrections or took them; it may concern something else."""
        with self._messages.telling():
            if self._correcting.version() != self._version:
                self._change()

    def note(self) -> None:
        """Take note that something was fixed."""
        with self._messages.telling():
            self._change()

    def _change(self) -> None:
        self._version = self._correcting.version()
        if "dialog" in self.__dict__:
            self.refresh()
        self.changed.emit()
