"""What is done to the articles beside reading them: edited, mended, fixed, and measured."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.services.program import Program
from reader.ui.mending.waiting import waits_for_links
from reader.ui.tools import Tools

if TYPE_CHECKING:
    from reader.ui.correcting.word_fixing import WordFixing
    from reader.ui.editing.details_panel import DetailsPanel
    from reader.ui.editing.edit_desk import EditDesk
    from reader.ui.levels.levels_desk import LevelsDesk
    from reader.ui.levels.levels_panel import LevelsPanel
    from reader.ui.mending.mend_desk import MendDesk
    from reader.ui.reading_room import ReadingRoom


class RoomDesks(QObject):
    """Each desk, and its panel, is made when it is first needed: the window opens sooner."""

    mending_switched = Signal(bool)
    """The mode in which the pairing is mended was entered or left."""

    def __init__(
        self, program: Program, tools: Tools, room: "ReadingRoom", window: QWidget
    ) -> None:
        super().__init__(room)
        self._program, self._tools = program, tools
        self._room, self._window = room, window
        self._connect()

    @cached_property
    def details(self) -> "DetailsPanel":
        """The details of an article, to be edited."""
        from reader.ui.editing.details_panel import DetailsPanel

        details, room = DetailsPanel(), self._room
        details.left.connect(lambda: room.side.setCurrentWidget(room.word_panel))
        room.side.addWidget(details)
        return details

    @cached_property
    def editing(self) -> "EditDesk":
        """Changes to the articles."""
        from reader.ui.editing.edit_desk import EditDesk

        editing = EditDesk(
            self._program.editing,
            reading=self._program.reading,
            view=self._room.view,
            details=self.details,
            study=self._tools.study,
            messages=self._tools.messages,
        )
        editing.row_menu_made.connect(self._add_to_menu)
        editing.changed.connect(self._room.library_panel.refresh)
        editing.changed.connect(self._count_levels)
        editing.details_wanted.connect(lambda: self._room.show_beside(self.details))
        return editing

    @cached_property
    def mending(self) -> "MendDesk":
        """Changes to what belongs together."""
        from reader.ui.mending.mend_desk import MendDesk

        mending = MendDesk(
            self._program.mending,
            view=self._room.view,
            background=self._tools.background,
            study=self._tools.study,
            messages=self._tools.messages,
        )
        # The panel's word may stand in another row now.
        mending.mended.connect(self._room.guide.forget)
        mending.mended.connect(self._count_levels)
        mending.switched.connect(self.mending_switched)
        return mending

    @cached_property
    def fixing(self) -> "WordFixing":
        """What the person fixes of words."""
        from reader.ui.correcting.word_fixing import WordFixing

        room = self._room
        return WordFixing(
            self._program,
            appearance=self._tools.appearance,
            background=self._tools.background,
            messages=self._tools.messages,
            study=self._tools.study,
            annotating=room.annotating,
            articles=room.articles,
            view=room.view,
            guide=room.guide,
            panel=room.word_panel,
            across=room.across,
            window=self._window,
        )

    @cached_property
    def levels_panel(self) -> "LevelsPanel":
        """How hard an article is."""
        from reader.ui.levels.levels_panel import LevelsPanel

        panel = LevelsPanel(self._tools.appearance)
        panel.left.connect(self._room.leave_panel)
        self._room.side.addWidget(panel)
        return panel

    @cached_property
    def levels(self) -> "LevelsDesk":
        """How hard the articles are for who reads them."""
        from reader.ui.levels.levels_desk import LevelsDesk

        levels = LevelsDesk(
            self._program.levels,
            reading=self._program.reading,
            background=self._tools.background,
            study=self._tools.study,
            library=self._room.library_panel,
            panel=self.levels_panel,
            messages=self._tools.messages,
        )
        levels.panel_wanted.connect(lambda: self._room.show_beside(self.levels_panel))
        return levels

    def leave_details(self) -> None:
        """Have the details that are being edited kept, if any are."""
        if self._is_made("details"):
            self.details.leave()

    def _is_made(self, name: str) -> bool:
        """Whether a desk or a panel was needed before."""
        return name in vars(self)

    def _connect(self) -> None:
        room = self._room
        room.articles.opened.connect(self._mend_opened)
        room.view.row_menu_wanted.connect(self._show_row_menu)
        room.view.left_out.toggled.connect(self._put_back)
        room.library_panel.details_wanted.connect(self._edit_details)
        room.library_panel.levels_wanted.connect(self._show_levels)
        self._tools.study.undone.connect(lambda: self.fixing.list.follow_undo())

    def _mend_opened(self) -> None:
        """Leave the mode for an article that was opened, and link what waits for it there."""
        article = self._room.view.article
        waits = article is not None and any(map(waits_for_links, article.rows))
        if waits or self._is_made("mending"):
            self.mending.take_article()

    def _show_row_menu(self, at: QPoint) -> None:
        self.editing.show_menu(at)

    def _add_to_menu(self, menu: QMenu, at: QPointF) -> None:
        for desk in (self.fixing, self.mending, self._room.ways.bookmarks):
            desk.add_to_menu(menu, at)

    def _put_back(self, number: int) -> None:
        self.editing.put_back(number)

    def _edit_details(self, article_id: str) -> None:
        self.editing.edit_details(article_id)

    def _show_levels(self, article_id: str) -> None:
        self.levels.show_levels(article_id)

    def _count_levels(self) -> None:
        """Let the levels follow a change, once they are counted at all."""
        if self._is_made("levels"):
            self.levels.count()
