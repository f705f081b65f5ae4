"""The views of the window, of which one is seen: the page, the vocabulary, a review, an import."""

from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.services.program import Program
from reader.ui.reading_room import ReadingRoom
from reader.ui.tools import Tools

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.importing.import_desk import ImportDesk
    from reader.ui.levels.draft_levels import DraftLevels
    from reader.ui.review_view import ReviewView
    from reader.ui.vocabulary_view import VocabularyView


class View(IntEnum):
    """The views of the window, in the order of their tabs."""

    READING = 0
    VOCABULARY = 1
    REVIEW = 2
    IMPORT = 3


class Views(QStackedWidget):
    """Those that are not seen at first are made when they are: the window opens sooner."""

    switched = Signal(object)
    """View: that one is seen now."""
    reviewed = Signal()
    """A word was graded."""
    export_wanted = Signal(object)
    """VocabularyFilter: these entries are to be exported."""

    def __init__(
        self,
        program: Program,
        tools: Tools,
        *,
        room: ReadingRoom,
        imports: "Callable[[], ImportDesk]",
    ) -> None:
        super().__init__()
        self._program, self._room, self._imports = program, room, imports
        self._tools = tools
        self.shown = View.READING
        self.addWidget(room)

    @cached_property
    def vocabulary(self) -> "VocabularyView":
        """The view of all words that are kept."""
        from reader.ui.vocabulary_view import VocabularyView

        tools = self._tools
        view = VocabularyView(self._program.studying, tools.study, tools.appearance, tools.messages)
        view.export_wanted.connect(self.export_wanted)
        self.addWidget(view)
        return view

    @cached_property
    def review(self) -> "ReviewView":
        """The view of what is due."""
        from reader.ui.review_view import ReviewView

        tools = self._tools
        view = ReviewView(self._program.reviewing, tools.appearance, tools.messages)
        view.graded.connect(self.reviewed)
        view.left.connect(self.show_reading)
        tools.study.undone.connect(view.follow)
        self.addWidget(view)
        return view

    @cached_property
    def draft_levels(self) -> "DraftLevels":
        """What says how hard the articles of the preview are."""
        from reader.ui.levels.draft_levels import DraftLevels

        tools, pane = self._tools, self._imports().preview.pane
        return DraftLevels(self._program.levels, tools.background, tools.study, pane)

    @property
    def has_vocabulary(self) -> bool:
        """Whether the vocabulary was seen."""
        return "vocabulary" in vars(self)

    def choose(self, number: int) -> None:
        """Show a view by its number."""
        views = (self.show_reading, self.show_vocabulary, self.show_review, self.show_import)
        views[number]()

    def show_reading(self) -> None:
        """Show the page."""
        self._show(View.READING, self._room)
        self._room.view.page.setFocus()

    def show_vocabulary(self) -> None:
        """Show the vocabulary."""
        self._show(View.VOCABULARY, self.vocabulary)
        self.vocabulary.refresh()
        self.vocabulary.table.setFocus()

    def show_review(self) -> None:
        """Show what is due."""
        self._show(View.REVIEW, self.review)
        self.review.start()

    def show_import(self) -> None:
        """Show what an import would bring."""
        self.addWidget(self._imports().preview)
        self.draft_levels.start()
        self._show(View.IMPORT, self._imports().preview)

    def leave_import(self) -> None:
        """Show the page in place of what an import would bring."""
        if self.shown is View.IMPORT:
            self.show_reading()

    def take_keyboard(self) -> None:
        """Give the keyboard to the view that is seen."""
        match self.shown:
            case View.READING:
                self._room.view.page.setFocus()
            case View.VOCABULARY:
                self.vocabulary.table.setFocus()
            case View.REVIEW:
                self.review.setFocus()
            case View.IMPORT:
                self._imports().preview.list.setFocus()

    def _show(self, view: View, widget: QWidget) -> None:
        self.shown = view
        self._room.hover_card.hide()
        self.setCurrentWidget(widget)
        self.switched.emit(view)
