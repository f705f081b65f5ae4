"""All menus of the window, put together over what they command."""

from typing import TYPE_CHECKING

from reader.services.program import Program
from reader.ui.menus.edit_menu import EditMenu
from reader.ui.menus.file_menu import FileMenu
from reader.ui.menus.go_menu import GoMenu
from reader.ui.menus.help_menu import HelpMenu
from reader.ui.menus.language_menu import LanguageMenu
from reader.ui.menus.menu import Menu
from reader.ui.menus.study_menu import StudyMenu
from reader.ui.menus.view_menu import ViewMenu

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class Menus:
    """The menus by their names; the bar at the top of the window shares some of their actions."""

    def __init__(self, window: "MainWindow", program: Program) -> None:
        self._window, self._room = window, window.room
        self.view, self.go = self._make_view(), GoMenu(self._room.ways, self._room.view, window)
        self.study = self._make_study()
        self.file = FileMenu(window.room, window)
        self.edit = self._make_edit(can_compare=program.aligning.can_compare_meanings)
        self.help = HelpMenu(program.reading, window.messages, window.house, window)

    @property
    def all(self) -> tuple[Menu, ...]:
        """The menus in the order in which they stand."""
        return self.file, self.edit, self.view, self.go, self.study, self.help

    def _make_view(self) -> ViewMenu:
        window, view = self._window, self._room.view
        menu = ViewMenu(window.appearance, *window.panels, window)
        menu.add_peeking(view.peeking, view)
        menu.addSeparator()
        menu.addMenu(LanguageMenu(window.language, window))
        return menu

    def _make_study(self) -> StudyMenu:
        room, views = self._room, self._window.views
        menu = StudyMenu(room.guide, room.view, room.word_panel, self._window)
        menu.add_phrases(room.phrases)
        menu.add_fixing(room)
        menu.add_levels(room)
        menu.add_views(room.view.page, views.show_review, views.show_vocabulary, views.show_reading)
        return menu

    def _make_edit(self, *, can_compare: bool) -> EditMenu:
        window, room = self._window, self._room
        menu = EditMenu(window.study, room.copying, room.view, window.start_search, window)
        menu.add_selecting(room.view.page, room.phrases, room.view)
        room.selection_menu.add(*menu.copies)
        room.selection_menu.add(*self.study.phrases, menu.search_selected)
        menu.add_find(window.find_text)
        menu.add_search(window.desks.search_everywhere)
        menu.add_editing(room)
        menu.add_mending(room)
        menu.add_meanings(window.appearance, can_compare=can_compare)
        menu.add_dictionaries(lambda: window.desks.dictionaries.show())
        menu.add_preferences(window.house.show_preferences)
        return menu
