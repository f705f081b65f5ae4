"""The mode in which a person mends the pairing, tied to the service: each mend shown at once."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from reader.core.articles import Side
from reader.core.errors import DuizhaoError
from reader.core.mending.mends import Patch
from reader.services.mending import Mending
from reader.ui.accessibility.announcing import announce
from reader.ui.background import Background, Job
from reader.ui.interface.interface import translated
from reader.ui.keys.scopes import Scope
from reader.ui.mending.describing import describe, key_id, possible
from reader.ui.mending.waiting import waits_for_links
from reader.ui.message_bar import MessageBar
from reader.ui.page.mending.dragging import Drop, Linking
from reader.ui.page.mending.keys import MendCommand
from reader.ui.page.mending.mode import MendMode
from reader.ui.page.mending.sentences import SentenceAt
from reader.ui.page.mending.spots import spot_at
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk

_LONG: Final = 3000
"""Rows; in a longer article a mend may take more than a frame or two, so it runs behind."""

_COMMANDS: Final = {key_id(command): command for command in MendCommand}

Change = Callable[[], Patch]


class MendDesk(QObject):
    """Owns the mode; what it asks for is done by the service, one after the other."""

    switched = Signal(bool)
    mended = Signal()

    def __init__(
        self,
        mending: Mending,
        *,
        view: ReadingView,
        background: Background,
        study: StudyDesk,
        messages: MessageBar,
    ) -> None:
        super().__init__(view)
        self._mending, self._view, self._background = mending, view, background
        self._study, self._messages = study, messages
        self._is_busy = False
        self._linking: Job | None = None
        self.mode = MendMode(view.page, self._command_of)
        self.bar = view.bars.mend_bar
        self.mode.asked.connect(self.obey)
        self.mode.dropped.connect(self._drop)
        self.mode.changed.connect(self._describe)
        self.bar.asked.connect(self.mode.obey)
        self.bar.undo_wanted.connect(study.undo)

    def _command_of(self, event: QKeyEvent) -> MendCommand | None:
        if event.key() == Qt.Key.Key_Escape:
            return MendCommand.LEAVE
        return _COMMANDS.get(self._view.keys.asked(Scope.MENDING, event))

    def switch(self, on: bool) -> None:
        """Enter the mode, or leave it."""
        if on == self.mode.is_on or (on and self._view.article is None):
            self.switched.emit(self.mode.is_on)
            return
        self.bar.setVisible(on)
        if on:
            self._view.bars.close_row()
            self.mode.enter()
        else:
            self.mode.leave()
        self._view.page.setFocus()
        self.switched.emit(on)

    def take_article(self) -> None:
        """Another article was opened: the mode is left, and pairs without links get some."""
        self.switch(on=False)
        self.link_rest()

    def link_rest(self) -> None:
        """Link behind the window what has no links, such as the far end of a long shift."""
        if self._linking is not None:
            self._linking.cancel()
        article = self._view.article
        if article is None or not any(map(waits_for_links, article.rows)):
            return
        id_ = article.article.id
        self._linking = self._background.run_watched(
            lambda progress: self._mending.link_rest(id_, progress),
            lambda linked: self._view.take_links(linked) if self._view.article_id == id_ else None,
        )

    def obey(self, command: MendCommand) -> None:
        """Do what the mode asks for."""
        if command is MendCommand.LEAVE:
            self.switch(on=False)
        elif self.mode.current is not None:
            self._do(self._change(command, self.mode.current))

    def add_to_menu(self, menu: QMenu, at: QPointF) -> None:
        """Offer the commonest mends for a point of the page."""
        sheet = self._view.page.sheet
        spot = spot_at(sheet.flow, self._view.page.in_article(at)) if sheet is not None else None
        if spot is None:
            return
        menu.addSeparator()
        id_, last = spot.row.id, len(sheet.flow.rows) - 1 if sheet is not None else 0
        if spot.row.position > 0:
            merge_up = partial(self._mending.merge, id_, above=True)
            self._add(menu, self.tr("Merge with the row above"), merge_up)
        if spot.row.position < last:
            merge_down = partial(self._mending.merge, id_)
            self._add(menu, self.tr("Merge with the row below"), merge_down)
        if spot.sentence is not None and MendCommand.SPLIT in possible(spot.sentence, (), 0):
            split = partial(self._mending.split, id_, spot.side, spot.sentence.number)
            self._add(menu, self.tr("Split before this sentence"), split)
        menu.addAction(self.tr("Mend the pairing…")).triggered.connect(lambda: self.switch(on=True))

    def _add(self, menu: QMenu, text: str, change: Change) -> None:
        menu.addAction(text).triggered.connect(lambda: self._do(change))

    def _drop(self, start: SentenceAt, drop: Drop) -> None:
        if isinstance(drop, Linking):
            self._do(lambda: self._link((start, drop.target)))
        else:
            move = self._mending.move
            self._do(lambda: move(start.row.id, start.side, start.number, down=drop.is_down))

    def _change(self, command: MendCommand, at: SentenceAt) -> Change:
        id_, side, number = at.row.id, at.side, at.number
        mend, asked = self._mending, MendCommand
        changes: Mapping[MendCommand, Change] = {
            asked.LINK: lambda: self._link((*self.mode.marked, at)),
            asked.UNLINK: lambda: mend.unlink(id_, side, number),
            asked.SPLIT: lambda: mend.split(id_, side, number),
            asked.MERGE_ABOVE: lambda: mend.merge(id_, above=True),
            asked.MERGE_BELOW: lambda: mend.merge(id_),
            asked.MOVE_UP: lambda: mend.move(id_, side, number, down=False),
            asked.MOVE_DOWN: lambda: mend.move(id_, side, number, down=True),
            asked.PARAGRAPH_UP: lambda: mend.move(id_, side, number, down=False, paragraph=True),
            asked.PARAGRAPH_DOWN: lambda: mend.move(id_, side, number, down=True, paragraph=True),
            asked.SHIFT_UP: lambda: mend.shift(id_, side, down=False),
            asked.SHIFT_DOWN: lambda: mend.shift(id_, side, down=True),
            asked.FIX: lambda: mend.fix(id_, fixed=not at.row.row.is_fixed),
            asked.LINE_UP: lambda: mend.realign(id_),
        }
        return changes[command]

    def _link(self, sentences: tuple[SentenceAt, ...]) -> Patch:
        row = sentences[-1].row
        left, right = (
            [each.number for each in sentences if each.side is side and each.is_in(row)]
            for side in Side
        )
        return self._mending.link(row.id, left, right)

    def _do(self, change: Change) -> None:
        """Make a change and show it; of several asked for at once the first is made."""
        article = self._view.article
        if self._is_busy or article is None:
            return
        self._is_busy = True
        id_ = article.article.id
        self._view.keep_place()
        if len(article.rows) > _LONG:
            self._background.run(change, lambda patch: self._show(id_, patch), self._say)
            return
        try:
            self._show(id_, change())
        except DuizhaoError as error:
            self._say(error)

    def _show(self, article_id: str, patch: Patch) -> None:
        self._is_busy = False
        if self._view.article_id == article_id:
            self._view.patch(patch)
            self.mended.emit()
            if any(map(waits_for_links, patch.rows)):
                self.link_rest()
        if not self.mode.is_on:
            self._messages.tell(self.tr("Mended the pairing."), self.tr("Undo"), self._study.undo)

    def _say(self, error: DuizhaoError) -> None:
        self._is_busy = False
        if self.mode.is_on:
            self.bar.say(translated("Errors", error.sentence))
        else:
            self._messages.tell_error(error)

    def _describe(self) -> None:
        current, marked = self.mode.current, self.mode.marked
        article = self._view.article
        can = possible(current, marked, len(article.rows) if article is not None else 0)
        is_fixed = current is not None and current.row.row.is_fixed
        told = describe(current, marked, self._view.keys.text("mend.link"))
        self.bar.show_state(told, can, is_fixed=is_fixed)
        if self.mode.is_on:
            announce(self.bar, f"{told}\n{current.text}" if current is not None else told)
