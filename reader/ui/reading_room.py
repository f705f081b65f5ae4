"""The reading room: library, page and Word panel side by side, and what ties them together."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget

from reader.services.program import Program
from reader.ui.annotating import Annotating
from reader.ui.appearance import Appearance
from reader.ui.article_desk import ArticleDesk
from reader.ui.background import Background
from reader.ui.correcting.word_fixing import WordFixing
from reader.ui.editing.details_panel import DetailsPanel
from reader.ui.editing.edit_desk import EditDesk
from reader.ui.hover_card import HoverCard
from reader.ui.levels.levels_desk import LevelsDesk
from reader.ui.levels.levels_panel import LevelsPanel
from reader.ui.library_panel import LibraryPanel
from reader.ui.mending.mend_desk import MendDesk
from reader.ui.message_bar import MessageBar
from reader.ui.navigating.wayfinding import Wayfinding
from reader.ui.phrases.copying import Copying
from reader.ui.phrases.phrase_desk import PhraseDesk
from reader.ui.phrases.selection_menu import SelectionMenu
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk
from reader.ui.word_guide import WordGuide
from reader.ui.word_panel import WordPanel
from reader.ui.word_trail import WordTrail
from reader.ui.words_across import WordsAcross

_NARROWEST_LIBRARY, _NARROWEST_WORD = 180, 272  # pixels


class ReadingRoom(QSplitter):
    """Three panes of which the outer ones can be hidden; `guide` and `articles` command them."""

    def __init__(
        self,
        program: Program,
        *,
        appearance: Appearance,
        background: Background,
        messages: MessageBar,
        desk: StudyDesk,
        window: QMainWindow,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.annotating = Annotating(program.reading, background, self)
        self.library_panel = LibraryPanel(
            program.reading,
            program.preferences,
            appearance,
            messages,
            program.searching.articles,
        )
        self.levels_panel = LevelsPanel(appearance)
        self.word_panel = WordPanel(appearance, program.preferences, program.characters, messages)
        self.details = DetailsPanel()
        self.side = QStackedWidget()
        self.view = ReadingView(program.reading, self.annotating, appearance, messages, desk)
        self.hover_card = HoverCard(appearance, window)
        self._lay_out()
        self.across = WordsAcross(program.counterparts, background, self)
        self.guide = WordGuide(
            reading=program.reading,
            desk=desk,
            view=self.view,
            card=self.hover_card,
            panel=self.word_panel,
            across=self.across,
            messages=messages,
        )
        self._desk = desk
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
            study=desk,
            messages=messages,
        )
        self.fixing = WordFixing(
            program,
            appearance=appearance,
            background=background,
            messages=messages,
            study=desk,
            annotating=self.annotating,
            articles=self.articles,
            view=self.view,
            guide=self.guide,
            panel=self.word_panel,
            across=self.across,
            window=window,
        )
        self.editing = EditDesk(
            program.editing,
            reading=program.reading,
            view=self.view,
            panel=self.library_panel,
            details=self.details,
            study=desk,
            messages=messages,
        )
        self.mending = MendDesk(
            program.mending, view=self.view, background=background, study=desk, messages=messages
        )
        self.ways = Wayfinding(
            program,
            articles=self.articles,
            view=self.view,
            appearance=appearance,
            background=background,
            study=desk,
            messages=messages,
        )
        self.side.addWidget(self.ways.panel)
        self.levels = LevelsDesk(
            program.levels,
            reading=program.reading,
            background=background,
            study=desk,
            library=self.library_panel,
            panel=self.levels_panel,
            messages=messages,
        )
        self._connect(desk)

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
            desk=self._desk,
        )

    def _connect(self, desk: StudyDesk) -> None:
        self.articles.opened.connect(self.guide.forget)
        self.articles.opened.connect(self.mending.take_article)
        self.editing.row_menu_made.connect(self.fixing.add_to_menu)
        self.editing.row_menu_made.connect(self.mending.add_to_menu)
        self.editing.row_menu_made.connect(self.ways.bookmarks.add_to_menu)
        # The panel's word may stand in another row now.
        self.mending.mended.connect(self.guide.forget)
        self.editing.changed.connect(self.library_panel.refresh)
        self.editing.details_wanted.connect(lambda: self.side.setCurrentWidget(self.details))
        self.guide.panel_wanted.connect(self.details.leave)
        self.details.left.connect(lambda: self.side.setCurrentWidget(self.word_panel))
        desk.statuses_changed.connect(self.view.set_statuses)
        self.editing.changed.connect(self.levels.count)
        self.mending.mended.connect(self.levels.count)
        self.levels.panel_wanted.connect(self._show_levels)
        self.ways.bookmarks.panel_wanted.connect(self._show_bookmarks)
        for panel in (self.levels_panel, self.ways.panel):
            panel.left.connect(self._leave_panel)
        self.guide.panel_wanted.connect(self._show_word)

    def _show_levels(self) -> None:
        self.details.leave()
        self.side.setCurrentWidget(self.levels_panel)

    def _show_word(self) -> None:
        if self.side.currentWidget() in (self.ways.panel, self.levels_panel):
            self.side.setCurrentWidget(self.word_panel)

    def _show_bookmarks(self) -> None:
        self.details.leave()
        self.side.setCurrentWidget(self.ways.panel)

    def _leave_panel(self) -> None:
        self.side.setCurrentWidget(self.word_panel)
        self.view.page.setFocus()

    def _lay_out(self) -> None:
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.library_panel.setMinimumWidth(_NARROWEST_LIBRARY)
        self.side.setMinimumWidth(_NARROWEST_WORD)
        for panel in (self.word_panel, self.details, self.levels_panel):
            self.side.addWidget(panel)
        for pane in (self.library_panel, self.view, self.side):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
