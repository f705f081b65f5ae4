"""What is done with dictionaries: asked for in their window, carried out behind it."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.core.errors import DuizhaoError, InputError
from reader.core.own_dictionaries import OwnDictionary
from reader.services.dictionaries import AddedFiles, Dictionaries
from reader.ui.appearance import Appearance
from reader.ui.background import Background
from reader.ui.file_dialogs import ask_to_open
from reader.ui.interface.interface import translated
from reader.ui.message_bar import MessageBar
from reader.ui.study_desk import StudyDesk
from reader.ui.wording import in_a_row

if TYPE_CHECKING:
    from reader.ui.dictionaries.dictionaries_dialog import DictionariesDialog

_ENDINGS: Final = "*.u8 *.txt *.gz *.zip *.ifo *.tar *.tgz *.bz2 *.xz"


class DictionaryDesk(QObject):
    """Opens the window of the dictionaries and does what it asks for."""

    changed = Signal()
    """Own dictionaries say something else now."""

    def __init__(
        self,
        dictionaries: Dictionaries,
        *,
        appearance: Appearance,
        background: Background,
        messages: MessageBar,
        study: StudyDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._dictionaries, self._appearance = dictionaries, appearance
        self._background, self._messages = background, messages
        self._study, self._window = study, window
        self._known: tuple[OwnDictionary, ...] | None = None
        study.undone.connect(self._follow_undo)

    # Made when it is first needed: the window opens sooner.
    @cached_property
    def dialog(self) -> "DictionariesDialog":
        """The window of the dictionaries."""
        from reader.ui.dictionaries.dictionaries_dialog import DictionariesDialog

        built_in = self._dictionaries.built_in()
        dialog = DictionariesDialog(built_in, self._appearance, self._window)
        dialog.dictionaries.add_wanted.connect(self.ask_for_files)
        dialog.dictionaries.move_wanted.connect(self.move)
        dialog.dictionaries.remove_wanted.connect(self.remove)
        dialog.model.switch_wanted.connect(self.switch)
        dialog.model.rename_wanted.connect(self.rename)
        dialog.drop.dropped.connect(self.add_files)
        dialog.undo.activated.connect(self.undo)
        return dialog

    def show(self) -> None:
        """Open the window."""
        with self._messages.telling():
            dialog = self.dialog
            self._refresh()
            dialog.open()
            dialog.dictionaries.list.setFocus()

    def ask_for_files(self) -> None:
        """Ask which dictionaries to add."""
        filters = self.tr("Dictionaries ({0});;All files (*)").format(_ENDINGS)
        ask_to_open(self.dialog, self.tr("Add dictionaries"), filters, self.add_files)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add the dictionaries that some files hold, one after the other."""
        if self.dialog.progress.is_busy:
            busy = self.tr("Another dictionary is being added; wait until it is done.")
            self._bar.tell_error(InputError(busy))
            return
        self.dialog.messages.hide()  # what it said was about something else
        job = self._background.run_watched(
            lambda progress: self._dictionaries.add_files(paths, progress),
            self._tell_added,
            self._tell_refused,
        )
        self.dialog.progress.follow(job, self.tr("Adding…"))

    def move(self, id_: str, row: int) -> None:
        """Put one at a place of the list."""
        with self._bar.telling():
            self._dictionaries.move(id_, row)
        self._changed(id_)

    def switch(self, id_: str, is_on: bool) -> None:
        """Switch one on or off."""
        with self._bar.telling():
            self._dictionaries.switch(id_, is_on=is_on)
        self._changed(id_)

    def rename(self, id_: str, title: str) -> None:
        """Call one otherwise."""
        with self._bar.telling():
            self._dictionaries.rename(id_, title)
        self._changed(id_)

    def remove(self, id_: str) -> None:
        """Take one out of the list and offer to take that back."""
        with self._bar.telling():
            title = self._dictionaries.named(id_).title
            self._dictionaries.remove(id_)
            told = self.tr("Removed “{0}”.").format(title)
            self._bar.tell(told, self.tr("Undo"), self.undo)
        self._changed()

    def undo(self) -> None:
        """Take the last change back, whatever it was, and say here what it was."""
        name = self._study.next_undo()
        self._study.undo()
        if name:
            self._bar.tell(self.tr("Undone: {0}").format(name))

    @property
    def _bar(self) -> MessageBar:
        """Where something is said: in the window of the dictionaries while it is seen."""
        is_seen = self._is_made and self.dialog.isVisible()
        return self.dialog.messages if is_seen else self._messages

    @property
    def _is_made(self) -> bool:
        return "dialog" in self.__dict__

    def _tell_added(self, outcome: AddedFiles) -> None:
        from reader.ui.dictionaries.describing import told_added

        self._changed(outcome.added[-1].dictionary.id if outcome.added else None)
        refused = (translated("Errors", sentence) for sentence in outcome.refused)
        told = in_a_row((told_added(outcome), *refused))
        if outcome.refused:
            self._bar.tell_error(InputError(told))
        elif len(outcome.added) == 1:
            self._bar.tell(told, self.tr("Undo"), self.undo)
        else:  # each is a command of its own, and one undo would not take back all
            self._bar.tell(told)

    def _tell_refused(self, error: DuizhaoError) -> None:
        self._bar.tell_error(error)

    def _follow_undo(self) -> None:
        self._changed()

    def _changed(self, chosen: str | None = None) -> None:
        """Follow a change that was made, or perhaps was not."""
        with self._bar.telling():
            before = self._known
            self._refresh(chosen)
            if self._known != before:
                self.changed.emit()

    def _refresh(self, chosen: str | None = None) -> None:
        """Read the list anew; the chosen line stays the chosen one, or what took its place."""
        self._known = self._dictionaries.own()
        if not self._is_made:
            return
        shown, model = self.dialog.dictionaries, self.dialog.model
        row = shown.list.currentIndex().row()
        model.show_dictionaries(self._known)
        found = None if chosen is None else model.row_of(chosen)
        shown.choose(max(row, 0) if found is None else found)
        shown.follow_model()
