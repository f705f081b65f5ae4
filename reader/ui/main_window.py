"""The main window: puts the parts together and does nothing itself."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from reader.core.entries import VocabularyFilter
from reader.paths import resources
from reader.services.program import Program
from reader.ui.appearance import Appearance
from reader.ui.background import Background
from reader.ui.desks import Desks
from reader.ui.escaping import Escaping
from reader.ui.house import House
from reader.ui.interface.interface import Interface
from reader.ui.language_desk import LanguageDesk
from reader.ui.menus.menus import Menus
from reader.ui.message_bar import MessageBar
from reader.ui.progress_strip import ProgressStrip
from reader.ui.reading_mode import ReadingMode
from reader.ui.reading_room import ReadingRoom
from reader.ui.renewing import Shown, clear, finish_writing
from reader.ui.study_desk import StudyDesk
from reader.ui.tools import Tools
from reader.ui.top_bar import TopBar
from reader.ui.views import View, Views
from reader.ui.window_state import WindowState

_NAME = "Duizhao 对照"
_BELOW_TOP_BAR = 1  # of the bars above the page, the place of the one that asks for an address


class MainWindow(QMainWindow):
    """The window over a program's services."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.setWindowTitle(_NAME)
        self.setWindowIcon(QIcon(str(resources() / "icons" / "duizhao.svg")))
        self._program = program
        self._has_begun = False
        self.interface = Interface.of(QApplication.instance())
        self.language = LanguageDesk(self, program.preferences)
        self.background = Background(self)
        program.yield_to(self.background.courtesy.step_aside)
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
        self.desks.imports.import_files(paths)

    def export_to(self, path: Path, wanted: VocabularyFilter | None = None) -> None:
        """Export the vocabulary, or those entries that are wanted, behind the window."""
        self.desks.transfers.export_to(path, wanted)

    def find_text(self) -> None:
        """Find on the page where it is shown, else search what is shown."""
        if self.views.shown is View.READING:
            self.room.ways.find.open()
        else:
            self.start_search()

    def start_search(self) -> None:
        """Let the person search the vocabulary where it is shown, else the library."""
        if self.views.shown is View.VOCABULARY:
            self.views.vocabulary.start_search()
        else:
            self.views.show_reading()
            self.menus.view.library.setChecked(True)
            self.library_panel.start_search()

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
        self.room.tell_screen_readers()
        self.background.run(
            self._program.reading.load_words,
            lambda _none: self._use_words(),
            self.messages.tell_error,
        )
        self.background.run(
            self._program.studying.statuses, self.study.take_statuses, self.messages.tell_error
        )
        self.background.run(
            self._program.dictionaries.clear_up, lambda _none: None, self.messages.tell_error
        )

    def _use_words(self) -> None:
        """Divide the page, count and read the library, now that the word lists are loaded."""
        self.background.garbage.spare()
        self.room.annotating.start()
        self.room.desks.levels.start()
        self.desks.search.start()

    def _furnish(self, program: Program) -> None:
        self.interface.use(self.language.choice)
        self.setLocale(self.interface.locale)
        self._make_tools(program)
        self._make_views(program)
        self._make_bars(program)
        self._lay_out()
        self._connect()
        self.appearance.dress()
        self._state = WindowState(self, self.room, self.panels, program.preferences)

    def _open_last(self) -> None:
        self.menus.view.follow_panels()
        self.views.show_reading()
        self.articles.open_last()
        self._tell_trouble()

    def _make_tools(self, program: Program) -> None:
        self.appearance = Appearance(program.preferences, self)
        self.messages = MessageBar(self.appearance)
        self.progress = ProgressStrip()
        self.study = StudyDesk(program.studying, self.messages, self)
        self._tools = Tools(
            self.appearance, self.background, self.messages, self.progress, self.study
        )

    def _make_views(self, program: Program) -> None:
        tools = self._tools
        self.room = ReadingRoom(program, tools, self)
        self.library_panel, self.word_panel = self.room.library_panel, self.room.word_panel
        self.reading_view, self.page = self.room.view, self.room.view.page
        self.hover_card = self.room.hover_card
        self.guide, self.articles = self.room.guide, self.room.articles
        self.views = Views(program, tools, room=self.room, imports=lambda: self.desks.imports)
        self.desks = Desks(program, tools, room=self.room, views=self.views, window=self)

    def _make_bars(self, program: Program) -> None:
        self.house = House(program, self)
        self.menus = Menus(self, program)
        self.top_bar = TopBar(self.appearance, self.menus.view, self.menus.go)
        self.top_bar.add_search(self.menus.edit.everywhere)
        hidden = (*self.panels, self.reading_view.foot)
        viewport = self.page.viewport()
        self.reading_mode = ReadingMode(self, viewport, bars=(self.top_bar,), hidden=hidden)
        self.menus.view.add_reading_mode(self.reading_mode)
        for menu in self.menus.all:
            self.menuBar().addMenu(menu)
        self.house.take_menus(self.menus.all)

    @property
    def panels(self) -> tuple[QWidget, QWidget]:
        """What stands on either side of the page and can be hidden."""
        return self.library_panel, self.room.side

    def _lay_out(self) -> None:
        central = QWidget()
        self._bars = layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.top_bar, self.messages, self.progress):
            layout.addWidget(widget)
        layout.addWidget(self.views, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.appearance.changed.connect(self.language.follow)
        self.articles.opened.connect(self._take_article)
        self.views.switched.connect(self.top_bar.show_view)
        self.views.reviewed.connect(self._count_due)
        Escaping(self, self.views.show_reading)
        self.desks.bar_made.connect(self._add_bar)
        self.desks.import_waits.connect(self.top_bar.show_pending)
        self.study.statuses_changed.connect(self._count_due)
        self.guide.panel_wanted.connect(self._show_word_panel)
        self.appearance.changed.connect(self._tell_trouble)
        self.room.side_wanted.connect(lambda: self.menus.view.word.setChecked(True))
        self.top_bar.view_chosen.connect(self.views.choose)

    def _add_bar(self, bar: QWidget) -> None:
        from reader.ui.tab_order import come_after

        self._bars.insertWidget(_BELOW_TOP_BAR, bar)
        come_after(bar, self.top_bar)

    def _take_article(self) -> None:
        article = self.reading_view.article
        self.setWindowTitle(f"{article.article.metadata.title} – {_NAME}" if article else _NAME)
        self.views.show_reading()

    def _show_word_panel(self) -> None:
        if not self.reading_mode.is_on:
            self.menus.view.word.setChecked(True)

    def _tell_trouble(self) -> None:
        """Say what is wrong with the theme that was wanted."""
        trouble = self.appearance.take_trouble()
        if trouble is not None:
            self.messages.tell_error(trouble, self.tr("The light theme is used instead."))

    def _count_due(self) -> None:
        with self.messages.telling():
            self.top_bar.show_due(self._program.reviewing.count_due())
