"""The reading room: library, page and Word panel side by side, and what ties them together."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QWidget

from reader.services.program import Program
from reader.ui.annotating import Annotating
from reader.ui.appearance import Appearance
from reader.ui.article_desk import ArticleDesk
from reader.ui.background import Background
from reader.ui.hover_card import HoverCard
from reader.ui.library_panel import LibraryPanel
from reader.ui.mending.waiting import waits_for_links
from reader.ui.message_bar import MessageBar
from reader.ui.missing_glyphs import MissingGlyphs
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

if TYPE_CHECKING:
    from reader.ui.correcting.word_fixing import WordFixing
    from reader.ui.editing.details_panel import DetailsPanel
    from reader.ui.editing.edit_desk import EditDesk
    from reader.ui.levels.levels_desk import LevelsDesk
    from reader.ui.levels.levels_panel import LevelsPanel
    from reader.ui.mending.mend_desk import MendDesk

_NARROWEST_LIBRARY, _NARROWEST_WORD = 180, 272  # pixels, where the text has its least size


class ReadingRoom(QSplitter):
    """Three panes of which the outer ones can be hidden; `guide` and `articles` command them.

    What a page is not read with is made when it is first needed: the window opens sooner.
    """

    side_wanted = Signal()
    """Something is shown where the Word panel stands, which may be hidden."""
    mending_switched = Signal(bool)
    """The mode in which the pairing is mended was entered or left."""

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
        self._program, self._appearance, self._window = program, appearance, window
        self._background, self._messages, self._desk = background, messages, desk
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
        self.view = ReadingView(program.reading, self.annotating, appearance, messages, desk)
        self.missing_glyphs = MissingGlyphs(
            self.view, appearance=appearance, background=background, messages=messages
        )
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
        self.ways = Wayfinding(
            program,
            articles=self.articles,
            view=self.view,
            appearance=appearance,
            background=background,
            study=desk,
            messages=messages,
        )
        self._connect(desk)

    @cached_property
    def details(self) -> "DetailsPanel":
        """The details of an article, to be edited."""
        from reader.ui.editing.details_panel import DetailsPanel

        details = DetailsPanel()
        details.left.connect(lambda: self.side.setCurrentWidget(self.word_panel))
        self.side.addWidget(details)
        return details

    @cached_property
    def levels_panel(self) -> "LevelsPanel":
        """How hard an article is."""
        from reader.ui.levels.levels_panel import LevelsPanel

        panel = LevelsPanel(self._appearance)
        panel.left.connect(self._leave_panel)
        self.side.addWidget(panel)
        return panel

    @cached_property
    def editing(self) -> "EditDesk":
        """Changes to the articles."""
        from reader.ui.editing.edit_desk import EditDesk

        editing = EditDesk(
            self._program.editing,
            reading=self._program.reading,
            view=self.view,
            details=self.details,
            study=self._desk,
            messages=self._messages,
        )
        editing.row_menu_made.connect(self._add_to_menu)
        editing.changed.connect(self.library_panel.refresh)
        editing.changed.connect(self._count_levels)
        editing.details_wanted.connect(lambda: self._show_beside(self.details))
        return editing

    @cached_property
    def mending(self) -> "MendDesk":
        """Changes to what belongs together."""
        from reader.ui.mending.mend_desk import MendDesk

        mending = MendDesk(
            self._program.mending,
            view=self.view,
            background=self._background,
            study=self._desk,
            messages=self._messages,
        )
        # The panel's word may stand in another row now.
        mending.mended.connect(self.guide.forget)
        mending.mended.connect(self._count_levels)
        mending.switched.connect(self.mending_switched)
        return mending

    @cached_property
    def fixing(self) -> "WordFixing":
        """What the person fixes of words."""
        from reader.ui.correcting.word_fixing import WordFixing

        return WordFixing(
            self._program,
            appearance=self._appearance,
            background=self._background,
            messages=self._messages,
            study=self._desk,
            annotating=self.annotating,
            articles=self.articles,
            view=self.view,
            guide=self.guide,
            panel=self.word_panel,
            across=self.across,
            window=self._window,
        )

    @cached_property
    def levels(self) -> "LevelsDesk":
        """How hard the articles are for who reads them."""
        from reader.ui.levels.levels_desk import LevelsDesk

        levels = LevelsDesk(
            self._program.levels,
            reading=self._program.reading,
            background=self._background,
            study=self._desk,
            library=self.library_panel,
            panel=self.levels_panel,
            messages=self._messages,
        )
        levels.panel_wanted.connect(lambda: self._show_beside(self.levels_panel))
        return levels

    def leave_details(self) -> None:
        """Have the details that are being edited kept, if any are."""
        if "details" in vars(self):
            self.details.leave()

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
        self.articles.opened.connect(self._mend_opened)
        self.view.row_menu_wanted.connect(self._show_row_menu)
        self.view.left_out.toggled.connect(self._put_back)
        self.library_panel.details_wanted.connect(self._edit_details)
        self.library_panel.levels_wanted.connect(self._show_levels)
        desk.statuses_changed.connect(self.view.set_statuses)
        desk.undone.connect(lambda: self.fixing.list.follow_undo())
        self.ways.bookmarks.panel_wanted.connect(self._show_bookmarks)
        self.guide.panel_wanted.connect(self._show_word)

    def _mend_opened(self) -> None:
        """Leave the mode for an article that was opened, and link what waits for it there."""
        article = self.view.article
        waits = article is not None and any(map(waits_for_links, article.rows))
        if waits or "mending" in vars(self):
            self.mending.take_article()

    def _show_row_menu(self, at: QPoint) -> None:
        self.editing.show_menu(at)

    def _add_to_menu(self, menu: QMenu, at: QPointF) -> None:
        for desk in (self.fixing, self.mending, self.ways.bookmarks):
            desk.add_to_menu(menu, at)

    def _put_back(self, number: int) -> None:
        self.editing.put_back(number)

    def _edit_details(self, article_id: str) -> None:
        self.editing.edit_details(article_id)

    def _show_levels(self, article_id: str) -> None:
        self.levels.show_levels(article_id)

    def _count_levels(self) -> None:
        """Let the levels follow a change, once they are counted at all."""
        if "levels" in vars(self):
            self.levels.count()

    def _show_bookmarks(self) -> None:
        panel = self.ways.bookmarks.panel
        if self.side.indexOf(panel) < 0:
            self.side.addWidget(panel)
            panel.left.connect(self._leave_panel)
        self._show_beside(panel)

    def _show_beside(self, panel: QWidget) -> None:
        """Show a panel where the Word panel stands."""
        if panel is not self.side.currentWidget():
            self.leave_details()
        self.side.setCurrentWidget(panel)
        self.side_wanted.emit()

    def _show_word(self) -> None:
        self.leave_details()
        self.side.setCurrentWidget(self.word_panel)
        self.fixing.tell_fixed()

    def _leave_panel(self) -> None:
        self.side.setCurrentWidget(self.word_panel)
        self.view.page.setFocus()

    def _lay_out(self) -> None:
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        grown = self._appearance.grown
        self.library_panel.setMinimumWidth(round(grown(_NARROWEST_LIBRARY)))
        self.side.setMinimumWidth(round(grown(_NARROWEST_WORD)))
        self.side.addWidget(self.word_panel)
        for pane in (self.library_panel, self.view, self.side):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
