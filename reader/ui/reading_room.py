"""The reading room: library, page and Word panel side by side, and what ties them together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from reader.services.program import Program
from reader.ui.annotating import Annotating
from reader.ui.appearance import Appearance
from reader.ui.article_desk import ArticleDesk
from reader.ui.hover_card import HoverCard
from reader.ui.library_panel import LibraryPanel
from reader.ui.missing_glyphs import MissingGlyphs
from reader.ui.navigating.wayfinding import Wayfinding
from reader.ui.phrases.copying import Copying
from reader.ui.phrases.phrase_desk import PhraseDesk
from reader.ui.phrases.selection_menu import SelectionMenu
from reader.ui.reading_view import ReadingView
from reader.ui.room_desks import RoomDesks
from reader.ui.tools import Tools
from reader.ui.word_guide import WordGuide
from reader.ui.word_panel import WordPanel
from reader.ui.word_trail import WordTrail
from reader.ui.words_across import WordsAcross

_NARROWEST_LIBRARY, _NARROWEST_WORD = 180, 272  # pixels, where the text has its least size


class ReadingRoom(QSplitter):
    """Three panes of which the outer ones can be hidden; `guide` and `articles` command them.

    `desks` does to the articles what is not reading.
    """

    side_wanted = Signal()
    """Something is shown where the Word panel stands, which may be hidden."""

    def __init__(self, program: Program, tools: Tools, window: QMainWindow) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        appearance, background = tools.appearance, tools.background
        messages, study = tools.messages, tools.study
        self._study = study
        self.annotating = Annotating(program.reading, background, self)
        self.library_panel = LibraryPanel(
            program.reading,
            program.preferences,
            appearance,
            messages,
            lambda sought, most: program.searching.articles(sought, most),
        )
        self.word_panel = WordPanel(
            appearance, program.preferences, lambda: program.characters, messages
        )
        self.side = QStackedWidget()
        self.view = ReadingView(program.reading, self.annotating, appearance, messages, study)
        self.missing_glyphs = MissingGlyphs(
            self.view, appearance=appearance, background=background, messages=messages
        )
        self.hover_card = HoverCard(appearance, window)
        self._lay_out(appearance)
        self.across = WordsAcross(program.counterparts, background, self)
        self.guide = WordGuide(
            reading=program.reading,
            desk=study,
            view=self.view,
            card=self.hover_card,
            panel=self.word_panel,
            across=self.across,
            messages=messages,
        )
        self.trail = WordTrail(program.reading, self.guide, self.word_panel, messages)
        self.phrases = PhraseDesk(
            program,
            background=background,
            messages=messages,
            view=self.view,
            guide=self.guide,
            panel=self.word_panel,
        )
        self.annotating.annotated.connect(self.phrases.follow)
        self.copying = Copying(
            program.reading,
            background=background,
            messages=messages,
            view=self.view,
            guide=self.guide,
        )
        self.selection_menu = SelectionMenu(self.view)
        self.articles = ArticleDesk(
            reading=program.reading,
            background=background,
            preferences=program.preferences,
            panel=self.library_panel,
            view=self.view,
            study=study,
            messages=messages,
        )
        self.ways = Wayfinding(
            program,
            articles=self.articles,
            view=self.view,
            appearance=appearance,
            background=background,
            study=study,
            messages=messages,
        )
        self._connect()
        self.desks = RoomDesks(program, tools, self, window)

    def tell_screen_readers(self) -> None:
        """Have the page and what is said of words read aloud to who listens.

        To be called once the window is painted: it takes some milliseconds to load.
        """
        from reader.ui.accessibility.telling import tell_screen_readers

        tell_screen_readers(
            view=self.view,
            card=self.hover_card,
            panel=self.word_panel,
            guide=self.guide,
            desk=self._study,
        )

    def show_beside(self, panel: QWidget) -> None:
        """Show a panel where the Word panel stands."""
        if panel is not self.side.currentWidget():
            self.desks.leave_details()
        self.side.setCurrentWidget(panel)
        self.side_wanted.emit()

    def leave_panel(self) -> None:
        """Show the Word panel again, and give the keyboard to the page."""
        self.side.setCurrentWidget(self.word_panel)
        self.view.page.setFocus()

    def _connect(self) -> None:
        self.articles.opened.connect(self.guide.forget)
        self._study.statuses_changed.connect(self.view.set_statuses)
        self.ways.bookmarks.panel_wanted.connect(self._show_bookmarks)
        self.guide.panel_wanted.connect(self._show_word)

    def _show_bookmarks(self) -> None:
        panel = self.ways.bookmarks.panel
        if self.side.indexOf(panel) < 0:
            self.side.addWidget(panel)
            panel.left.connect(self.leave_panel)
        self.show_beside(panel)

    def _show_word(self) -> None:
        self.desks.leave_details()
        self.side.setCurrentWidget(self.word_panel)
        self.desks.fixing.tell_fixed()

    def _lay_out(self, appearance: Appearance) -> None:
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        grown = appearance.grown
        self.library_panel.setMinimumWidth(round(grown(_NARROWEST_LIBRARY)))
        self.side.setMinimumWidth(round(grown(_NARROWEST_WORD)))
        self.side.addWidget(self.word_panel)
        for pane in (self.library_panel, self.view, self.side):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
