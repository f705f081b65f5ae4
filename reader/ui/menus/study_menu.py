"""The Study menu: keep words, say how well they are known, review them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from reader.core.entries import Status
from reader.ui.menus.menu import Menu
from reader.ui.phrases.phrase_desk import PhraseDesk
from reader.ui.reading_room import ReadingRoom
from reader.ui.status_names import LEARNING, status_name
from reader.ui.word_guide import WordGuide


class StudyMenu(Menu):
    """Its plain keys work on the page and the Word panel only."""

    def __init__(self, guide: WordGuide, page: QWidget, panel: QWidget, window: QWidget) -> None:
        super().__init__("", window)
        self.setTitle(self.tr("&Study"))
        self._places = (page, panel)
        self._guide = guide
        self.add_for(
            self._places, self.tr("&Save word"), guide.save_current, "S", name="study.save"
        )
        self.addSeparator()
        for status in LEARNING:
            self._add_status(status, str(int(status)))
        self._add_status(Status.KNOWN, "K")
        self._add_status(Status.IGNORED, "I")
        self.addSeparator()

    def add_phrases(self, phrases: PhraseDesk) -> None:
        """Add what looks up and keeps what is selected."""
        self.phrases = (
            self.add_for(
                self._places,
                self.tr("Loo&k up the selection"),
                phrases.look_up,
                "L",
                name="study.look-up",
            ),
            self.add_for(
                self._places,
                self.tr("Save the selection as a &phrase"),
                phrases.save,
                "Shift+S",
                name="study.save-phrase",
            ),
        )
        self.addSeparator()

    def add_fixing(self, room: ReadingRoom) -> None:
        """Add what fixes a word, and the way to all that was fixed."""
        self.add_for(
            self._places,
            self.tr("Fi&x the division…"),
            lambda: room.desks.fixing.desk.fix_split(),
            "X",
            name="study.fix-division",
        )
        self.add_for(
            self._places,
            self.tr("Fix the reading…"),
            lambda: room.desks.fixing.desk.fix_reading(),
            "R",
            name="study.fix-reading",
        )
        self.add_for(
            self._places,
            self.tr("Fix the meanin&g…"),
            lambda: room.desks.fixing.desk.fix_gloss(),
            "G",
            name="study.fix-meaning",
        )
        self.corrections = self.add(
            self.tr("&Corrections…"),
            lambda: room.desks.fixing.list.show(),
            "Ctrl+Shift+X",
            name="study.corrections",
        )
        self.addSeparator()

    def add_levels(self, room: ReadingRoom) -> None:
        """Add the levels of the article on the page."""

        def show() -> None:
            if room.view.article_id is not None:
                room.desks.levels.show_levels(room.view.article_id)

        self.add(self.tr("&Levels of the article…"), show, "Ctrl+Shift+L", name="study.levels")
        self.addSeparator()

    def add_views(
        self,
        page: QWidget,
        review: Callable[[], None],
        vocabulary: Callable[[], None],
        reading: Callable[[], None],
    ) -> None:
        """Add the ways to the other views."""
        self.add(self.tr("R&eading"), reading, "Alt+1", name="study.reading")
        self.add(self.tr("&Vocabulary"), vocabulary, "Alt+2", name="study.vocabulary")
        self.add(self.tr("&Review"), review, "Alt+3", name="study.review")
        self.add_for((page,), self.tr("Review &now"), review, "Space", name="study.review-now")

    def _add_status(self, status: Status, key: str) -> None:
        self.add_for(
            self._places,
            status_name(status),
            lambda: self._guide.set_current_status(status),
            key,
            name=f"study.status-{int(status)}",
        )
