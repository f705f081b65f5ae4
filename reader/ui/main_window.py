"""The main window: puts the parts together and does nothing itself."""

from collections.abc import Sequence
from enum import IntEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from reader.core.entries import VocabularyFilter
from reader.paths import resources
from reader.services.program import Program
from reader.ui.appearance import Appearance
from reader.ui.background import Background
from reader.ui.dictionaries.dictionary_desk import DictionaryDesk
from reader.ui.escaping import Escaping
from reader.ui.file_drop import FileDrop
from reader.ui.handouts import Handouts
from reader.ui.house import House
from reader.ui.importing.import_desk import ImportDesk
from reader.ui.interface.interface import Interface
from reader.ui.language_desk import LanguageDesk
from reader.ui.menus.edit_menu import EditMenu
from reader.ui.menus.file_menu import FileMenu
from reader.ui.menus.go_menu import GoMenu
from reader.ui.menus.help_menu import HelpMenu
from reader.ui.menus.language_menu import LanguageMenu
from reader.ui.menus.study_menu import StudyMenu
from reader.ui.menus.view_menu import ViewMenu
from reader.ui.message_bar import MessageBar
from reader.ui.progress_strip import ProgressStrip
from reader.ui.reading_mode import ReadingMode
from reader.ui.reading_room import ReadingRoom
from reader.ui.renewing import Shown, clear, finish_writing
from reader.ui.study_desk import StudyDesk
from reader.ui.top_bar import TopBar
from reader.ui.transfers import Transfers
from reader.ui.window_state import WindowState

if TYPE_CHECKING:
    from reader.ui.levels.draft_levels import DraftLevels
    from reader.ui.review_view import ReviewView
    from reader.ui.searching.search_desk import SearchDesk
    from reader.ui.vocabulary_view import VocabularyView

_NAME = "Duizhao 对照"


class View(IntEnum):
    """The views of the window, in the order of their tabs."""

    READING = 0
    VOCABULARY = 1
    REVIEW = 2
    IMPORT = 3


class MainWindow(QMainWindow):
    """The window over a program's services."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.setWindowTitle(_NAME)
        self.setWindowIcon(QIcon(str(resources() / "icons" / "duizhao.svg")))
        self._program = program
        self._has_begun = False
        self.shown = View.READING
        self.interface = Interface.of(QApplication.instance())
        self.language = LanguageDesk(self, program.preferences)
        self.background = Background(self)
        self._furnish(program)
        self._state.restore()
        self._open_last()

    def renew(self) -> None:
        """Make all that is in the window anew, in the language that is chosen now."""
        finish_writing(self)
        shown = Shown.of(self)
        self._state.keep()
        self.setUpdatesEnabled(False)
        self.background.drop()
        clear(self, self.background)
        self._furnish(self._program)
        self._state.restore_panels()
        self._open_last()
        shown.put_back(self)
        self.setUpdatesEnabled(True)
        self._begin()

    def open_article(self, article_id: str) -> None:
        """Open an article of the library."""
        self.articles.open(article_id)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Import documents behind the window; the first of their articles is opened."""
        self.imports.import_files(paths)

    def export_to(self, path: Path, wanted: VocabularyFilter | None = None) -> None:
        """Export the vocabulary, or those entries that are wanted, behind the window."""
        self.transfers.export_to(path, wanted)

    def choose_view(self, number: int) -> None:
        """Show a view by its number."""
        views = (self.show_reading, self.show_vocabulary, self.show_review, self.show_import)
        views[number]()

    def show_reading(self) -> None:
        """Show the page."""
        self._show(View.READING, self.room)
        self.page.setFocus()

    def show_vocabulary(self) -> None:
        """Show the vocabulary."""
        self._show(View.VOCABULARY, self.vocabulary_view)
        self.vocabulary_view.refresh()
        self.vocabulary_view.table.setFocus()

    def show_review(self) -> None:
        """Show what is due."""
        self._show(View.REVIEW, self.review_view)
        self.review_view.start()

    def show_import(self) -> None:
        """Show what an import would bring."""
        self._views.addWidget(self.imports.preview)
        self.draft_levels.start()
        self.top_bar.show_pending(True)
        self._show(View.IMPORT, self.imports.preview)

    def search_everywhere(self, text: str = "") -> None:
        """Let the person search dictionaries, vocabulary and library, for a text at once."""
        self.search.open(text)

    def find_text(self) -> None:
        """Find on the page where it is shown, else search what is shown."""
        if self.shown is View.READING:
            self.room.ways.find.open()
        else:
            self.start_search()

    def start_search(self) -> None:
        """Let the person search the vocabulary where it is shown, else the library."""
        if self.shown is View.VOCABULARY:
            self.vocabulary_view.start_search()
        else:
            self._show(View.READING, self.room)
            self.view_menu.library.setChecked(True)
            self.library_panel.start_search()

    # The views that are not seen at first are made when they are: the window opens sooner.
    @cached_property
    def vocabulary_view(self) -> "VocabularyView":
        """The view of all words that are kept."""
        from reader.ui.vocabulary_view import VocabularyView

        view = VocabularyView(self._program.studying, self.desk, self.appearance, self.messages)
        view.export_wanted.connect(self.transfers.ask_where_to_export)
        self._views.addWidget(view)
        return view

    @cached_property
    def draft_levels(self) -> "DraftLevels":
        """What says how hard the articles of the preview are."""
        from reader.ui.levels.draft_levels import DraftLevels

        pane = self.imports.preview.pane
        return DraftLevels(self._program.levels, self.background, self.desk, pane)

    @cached_property
    def search(self) -> "SearchDesk":
        """What searches everywhere."""
        from reader.ui.searching.search_desk import SearchDesk

        return SearchDesk(
            self._program,
            appearance=self.appearance,
            background=self.background,
            messages=self.messages,
            study=self.desk,
            room=self.room,
            show_page=self.show_reading,
            window=self,
        )

    @cached_property
    def review_view(self) -> "ReviewView":
        """The view of what is due."""
        from reader.ui.review_view import ReviewView

        view = ReviewView(self._program.reviewing, self.appearance, self.messages)
        view.graded.connect(self._count_due)
        view.left.connect(self.show_reading)
        self.desk.undone.connect(view.follow)
        self._views.addWidget(view)
        return view

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_begun:
            self._has_begun = True
            QTimer.singleShot(0, self._begin)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.reading_view.keep_place()
        with self.messages.telling():
            self._state.keep()
        self.background.close()
        super().closeEvent(event)

    def _begin(self) -> None:
        """Load what is slow, now that the window is painted."""
        self.background.run(
            self._program.reading.load_words,
            lambda _none: self._use_words(),
            self.messages.tell_error,
        )
        self.background.run(
            self._program.studying.statuses, self.desk.take_statuses, self.messages.tell_error
        )
        self.background.run(
            self._program.dictionaries.clear_up, lambda _none: None, self.messages.tell_error
        )

    def _use_words(self) -> None:
        """Divide the page, count and read the library, now that the word lists are loaded."""
        self.room.annotating.start()
        self.room.levels.start()
        self.search.start()

    def _furnish(self, program: Program) -> None:
        self.interface.use(self.language.choice)
        self.setLocale(self.interface.locale)
        self._make_tools(program)
        self._make_views(program)
        self._make_menus(program)
        self._lay_out()
        self._connect()
        self.appearance.dress()
        self._state = WindowState(self, self.room, self._panels(), program.preferences)

    def _open_last(self) -> None:
        self.view_menu.follow_panels()
        self.show_reading()
        self.articles.open_last()
        self._tell_trouble()

    def _make_tools(self, program: Program) -> None:
        self.appearance = Appearance(program.preferences, self)
        self.messages = MessageBar(self.appearance)
        self.progress = ProgressStrip()
        self.desk = StudyDesk(program.studying, self.messages, self)
        self.transfers = Transfers(program, self.background, self.messages, self.progress, self)
        self.dictionaries = DictionaryDesk(
            program.dictionaries,
            appearance=self.appearance,
            background=self.background,
            messages=self.messages,
            study=self.desk,
            window=self,
        )
        self.imports = ImportDesk(
            program.importing,
            appearance=self.appearance,
            background=self.background,
            messages=self.messages,
            progress=self.progress,
            undo=self.desk.undo,
            window=self,
        )

    def _make_views(self, program: Program) -> None:
        self.room = ReadingRoom(
            program,
            appearance=self.appearance,
            background=self.background,
            messages=self.messages,
            desk=self.desk,
            window=self,
        )
        self.library_panel, self.word_panel = self.room.library_panel, self.room.word_panel
        self.reading_view, self.page = self.room.view, self.room.view.page
        self.hover_card = self.room.hover_card
        self.guide, self.articles = self.room.guide, self.room.articles
        self.handouts = Handouts(
            program, self.background, self.messages, self.progress, self.reading_view, self
        )

    def _make_menus(self, program: Program) -> None:
        self.view_menu = ViewMenu(self.appearance, *self._panels(), self)
        self.view_menu.add_peeking(self.reading_view.peeking, self.reading_view)
        self.go_menu = GoMenu(self.room.ways, self.reading_view, self)
        self.view_menu.addSeparator()
        self.view_menu.addMenu(LanguageMenu(self.language, self))
        self.top_bar = TopBar(self.appearance, self.view_menu, self.go_menu)
        self._make_reading_mode()
        study = StudyMenu(self.guide, self.reading_view, self.word_panel, self)
        study.add_phrases(self.room.phrases)
        study.add_fixing(self.room.fixing)
        study.add_levels(self.room.levels, self.reading_view)
        study.add_views(self.page, self.show_review, self.show_vocabulary, self.show_reading)
        self.file_menu = FileMenu(self.imports, self.transfers, self.handouts, self.room, self)
        copying = self.room.copying
        self.edit_menu = EditMenu(self.desk, copying, self.reading_view, self.start_search, self)
        self.edit_menu.add_selecting(self.page, self.room.phrases, self.reading_view)
        self.room.selection_menu.add(*self.edit_menu.copies)
        self.room.selection_menu.add(*study.phrases, self.edit_menu.search_selected)
        self.edit_menu.add_find(self.find_text)
        self.edit_menu.add_search(self.search_everywhere)
        self.top_bar.add_search(self.edit_menu.everywhere)
        self.edit_menu.add_editing(self.room.editing, self.reading_view)
        self.edit_menu.add_mending(self.room.mending)
        can_compare = program.aligning.can_compare_meanings
        self.edit_menu.add_meanings(self.appearance, can_compare=can_compare)
        self.edit_menu.add_dictionaries(self.dictionaries)
        self.house = House(program, self)
        self.edit_menu.add_preferences(self.house.show_preferences)
        self.help_menu = HelpMenu(program.reading, self.messages, self.house, self)
        menus = (
            self.file_menu,
            self.edit_menu,
            self.view_menu,
            self.go_menu,
            study,
            self.help_menu,
        )
        for menu in menus:
            self.menuBar().addMenu(menu)
        self.house.take_menus(menus)

    def _make_reading_mode(self) -> None:
        hidden = (*self._panels(), self.reading_view.foot)
        viewport = self.page.viewport()
        self.reading_mode = ReadingMode(self, viewport, bars=(self.top_bar,), hidden=hidden)
        self.view_menu.add_reading_mode(self.reading_mode)

    def _panels(self) -> tuple[QWidget, QWidget]:
        return self.library_panel, self.room.side

    def _lay_out(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.room)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.top_bar, self.imports.address, self.messages, self.progress):
            layout.addWidget(widget)
        layout.addWidget(self._views, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.appearance.changed.connect(self.language.follow)
        self.articles.opened.connect(self._take_article)
        self.imports.imported.connect(self.articles.take_imported)
        self.imports.previewed.connect(self.show_import)
        self.imports.left.connect(self._leave_import)
        self.transfers.restored.connect(self._start_anew)
        self.library_panel.handout_wanted.connect(self.handouts.ask_where_to_write)
        Escaping(self, self.show_reading)
        drop = FileDrop(self)
        drop.dropped.connect(self.imports.preview_files)
        drop.text_dropped.connect(self.imports.preview_dropped)
        self.room.editing.details_wanted.connect(lambda: self.view_menu.word.setChecked(True))
        self.desk.statuses_changed.connect(self._count_due)
        self.guide.panel_wanted.connect(self._show_word_panel)
        self.room.phrases.search_wanted.connect(self.search_everywhere)
        self.appearance.changed.connect(self._tell_trouble)
        for asking in (self.room.ways.bookmarks, self.room.levels):
            asking.panel_wanted.connect(lambda: self.view_menu.word.setChecked(True))
        self.top_bar.view_chosen.connect(self.choose_view)

    def _take_article(self) -> None:
        article = self.reading_view.article
        self.setWindowTitle(f"{article.article.metadata.title} – {_NAME}" if article else _NAME)
        self.show_reading()

    def _show_word_panel(self) -> None:
        if not self.reading_mode.is_on:
            self.view_menu.word.setChecked(True)

    def _tell_trouble(self) -> None:
        """Say what is wrong with the theme that was wanted."""
        trouble = self.appearance.take_trouble()
        if trouble is not None:
            self.messages.tell_error(trouble)

    def _leave_import(self) -> None:
        self.top_bar.show_pending(False)
        if self.shown is View.IMPORT:
            self.show_reading()

    def _show(self, view: View, widget: QWidget) -> None:
        self.shown = view
        self.hover_card.hide()
        self._views.setCurrentWidget(widget)
        self.top_bar.show_view(view)

    def _count_due(self) -> None:
        with self.messages.telling():
            self.top_bar.show_due(self._program.reviewing.count_due())

    def _start_anew(self) -> None:
        """Show what a restored backup holds."""
        self.desk.reload()
        self.articles.open_last()
