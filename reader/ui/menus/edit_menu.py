"""The Edit menu: undo, copy, find."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.appearance import Appearance
from reader.ui.menus.following import follow
from reader.ui.menus.menu import Menu
from reader.ui.page import PageView
from reader.ui.phrases.copying import Copying
from reader.ui.phrases.phrase_desk import PhraseDesk
from reader.ui.reading_room import ReadingRoom
from reader.ui.study_desk import StudyDesk


class EditMenu(Menu):
    """The undo names what it would take back."""

    def __init__(
        self,
        desk: StudyDesk,
        copying: Copying,
        reading_view: QWidget,
        search: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__("", window)
        self.setTitle(self.tr("&Edit"))
        self._desk = desk
        self.undo = self.add(
            self.tr("&Undo"), desk.undo, QKeySequence.StandardKey.Undo, name="edit.undo"
        )
        self.addSeparator()
        self.copies = self._add_copying(copying, reading_view)
        self.add_for(
            (reading_view,),
            self.tr("&Copy sentence"),
            copying.copy_sentence,
            "C",
            name="edit.copy-sentence",
        )
        copy_reading = self.tr("Copy sentence with &reading")
        self.add_for(
            (reading_view,), copy_reading, copying.copy_reading, "Shift+C", name="edit.copy-reading"
        )
        self._search = self.add(self.tr("&Search"), search, "/", name="edit.search")
        self.aboutToShow.connect(self.name_undo)

    def add_selecting(self, page: PageView, phrases: PhraseDesk, view: QWidget) -> None:
        """Add what selects, and the search for what is selected."""
        select_all = self.tr("Select &all")
        all_of_it = self.add_for(
            (page,), select_all, page.selecting.select_all, "Ctrl+A", name="edit.select-all"
        )
        self.insertAction(self._search, all_of_it)
        self.insertSeparator(self._search)
        self.search_selected = self.add_for(
            (view,),
            self.tr("Searc&h for the selection"),
            phrases.search,
            "Ctrl+Shift+F",
            name="edit.search-selection",
        )

    def add_find(self, find: Callable[[], None]) -> None:
        """Add finding on the page."""
        self.add(
            self.tr("&Find on the page…"), find, QKeySequence.StandardKey.Find, name="edit.find"
        )

    def add_search(self, search: Callable[[], None]) -> None:
        """Add the search of dictionaries, vocabulary and library at once."""
        self.everywhere = self.add(
            self.tr("Search e&verywhere…"), search, "Ctrl+K", name="edit.search-everywhere"
        )

    def add_editing(self, room: ReadingRoom) -> None:
        """Add what changes the article."""
        self.addSeparator()
        self.edit_row = self.add_for(
            (room.view,),
            self.tr("&Edit row…"),
            lambda: room.desks.editing.edit_row(),
            "F2",
            name="edit.row",
        )
        self.leave_out = self.add_for(
            (room.view,),
            self.tr("&Take row off the page"),
            lambda: room.desks.editing.leave_out(),
            "Ctrl+Delete",
            name="edit.leave-out",
        )
        self.add(
            self.tr("Edit &details…"),
            lambda: room.desks.editing.edit_open_article(),
            "Ctrl+I",
            name="edit.details",
        )

    def add_mending(self, room: ReadingRoom) -> None:
        """Add the mode in which the pairing is mended."""
        self.mend = self.add_switch(
            self.tr("&Mend pairing"),
            lambda is_on: room.desks.mending.switch(is_on),
            "Ctrl+M",
            name="edit.mend",
        )
        room.desks.mending_switched.connect(self.mend.setChecked)

    def add_meanings(self, appearance: Appearance, *, can_compare: bool) -> None:
        """Add the switch for comparing meanings, which wants an extra that may be missing."""
        self.meanings = self.add_switch(
            self.tr("Compare meanings when &pairing"),
            lambda is_on: appearance.set("meanings", is_on),
            "",
            name="edit.meanings",
        )
        self.meanings.setEnabled(can_compare)
        if can_compare:
            follow(self.meanings, appearance, "meanings")
        self.meanings.setToolTip(
            self.tr("Slower and better, for texts of up to some four thousand sentences.")
            if can_compare
            else self.tr("Install it with: pip install duizhao[semantic]")
        )
        self.setToolTipsVisible(True)

    def add_dictionaries(self, show: Callable[[], None]) -> None:
        """Add the way to the dictionaries."""
        self.addSeparator()
        self.dictionaries = self.add(
            self.tr("Dicti&onaries…"), show, "Ctrl+Shift+D", name="edit.dictionaries"
        )

    def add_preferences(self, show: Callable[[], None]) -> None:
        """Add the way to all settings."""
        preferences = self.add(self.tr("Prefere&nces…"), show, "Ctrl+,", name="edit.preferences")
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _add_copying(self, copying: Copying, view: QWidget) -> Sequence[QAction]:
        """Add what copies the selection, else the sentence."""
        copies = (
            (self.tr("Cop&y"), copying.copy, "Ctrl+C", "edit.copy"),
            (
                self.tr("Copy w&ith reading"),
                copying.copy_with_readings,
                "Ctrl+Shift+C",
                "edit.copy-with-reading",
            ),
            (
                self.tr("Copy with trans&lation"),
                copying.copy_with_translation,
                "Ctrl+Alt+C",
                "edit.copy-with-translation",
            ),
        )
        return [self.add_for((view,), text, do, key, name=name) for text, do, key, name in copies]

    def name_undo(self) -> None:
        """Say what would be taken back."""
        name = self._desk.next_undo()
        self.undo.setText(self.tr("&Undo {0}").format(name) if name else self.tr("&Undo"))
