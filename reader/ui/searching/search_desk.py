"""Searching as the window does it: behind it, as one types, and a way to what was found."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.core.articles import Place
from reader.core.errors import DuizhaoError
from reader.core.searching import Found, LibraryHit
from reader.core.trail import Spot
from reader.services.program import Program
from reader.ui.appearance import Appearance
from reader.ui.background import Background, Job
from reader.ui.message_bar import MessageBar
from reader.ui.reading_room import ReadingRoom
from reader.ui.searching.looked_up import look_up
from reader.ui.searching.result_pieces import Result
from reader.ui.searching.search_card import SearchCard
from reader.ui.study_desk import StudyDesk

_PAUSE = 25  # milliseconds without a key before something is looked for
_MOST_WORDS, _MOST_KEPT, _MOST_ROWS = 14, 8, 30  # results of each group


class SearchDesk(QObject):
    """One search is on its way at a time; what was typed meanwhile is looked for after it."""

    def __init__(
        self,
        program: Program,
        *,
        appearance: Appearance,
        background: Background,
        messages: MessageBar,
        study: StudyDesk,
        room: ReadingRoom,
        show_page: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._searching, self._reading = program.searching, program.reading
        self._background, self._messages, self._study = background, messages, study
        self._room, self._show_page = room, show_page
        self.card = SearchCard(appearance, window)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._search)
        self._is_busy = self._is_stale = False
        self._reading_library: Job | None = None
        self.card.typed.connect(self._pause.start)
        self.card.chosen.connect(self._open)
        self.card.left.connect(room.view.page.setFocus)

    def start(self) -> None:
        """Begin to follow the library: the window is painted and nothing urgent is left to load."""
        self._room.library_panel.listed.connect(self.catch_up)
        self.catch_up()

    def open(self, text: str = "") -> None:
        """Let the person search, for a text at once if there is one."""
        if text:
            self.card.field.setText(text)
        self.card.open()
        self.catch_up()
        if self.card.field.text().strip():
            self._pause.start()

    def catch_up(self) -> None:
        """Read behind the window what changed in the library; then search it once more.

        One reading is on its way at a time; what changes meanwhile is read after it.
        """
        if self._reading_library is not None:
            self._is_stale = True
            return
        self._is_stale = False
        job = self._background.run_watched(
            self._searching.catch_up, lambda _none: self._pause.start(), self._messages.tell_error
        )
        self._reading_library = job
        job.progressed.connect(self._tell_progress)
        job.ended.connect(self._end_reading)

    def _tell_progress(self, done: int, total: int, _what: str) -> None:
        remark = self.tr("Reading the library: {0} of {1} …")
        self.card.say(remark.format(f"{done:,}", f"{total:,}") if done < total else "")

    def _end_reading(self) -> None:
        self._reading_library = None
        self.card.say()
        if self._is_stale:
            self.catch_up()

    def _search(self) -> None:
        typed = self.card.field.text()
        if self._is_busy or not self.card.isVisible():
            return
        self._is_busy = True
        self._background.run(
            lambda: self._searching.find(typed, limit=_MOST_ROWS),
            lambda found: self._show(typed, found),
            self._fail,
        )

    def _show(self, typed: str, found: Found) -> None:
        self._is_busy = False
        shown = Found(
            dictionary=found.dictionary[:_MOST_WORDS],
            vocabulary=found.vocabulary[:_MOST_KEPT],
            library=found.library,
        )
        self.card.show_found(shown, self._study.statuses)
        if self._reading_library is None:
            is_vain = found.is_empty and typed.strip()
            self.card.say(self.tr("Nothing was found.") if is_vain else "")
        if typed != self.card.field.text():
            self._search()

    def _fail(self, error: DuizhaoError) -> None:
        self._is_busy = False
        self._messages.tell_error(error)

    def _open(self, result: Result) -> None:
        """Go to the row that was found, or show the word on the Word panel."""
        self._show_page()
        if isinstance(result, LibraryHit):
            self._go_to(result)
            return
        with self._messages.telling():
            self._room.guide.show(look_up(result, self._reading))
            self._room.word_panel.keeping.setFocus()

    def _go_to(self, hit: LibraryHit) -> None:
        if hit.row_id:
            place = Place(hit.row, hit.side, hit.start)
            self._room.ways.travels.go_to(Spot(hit.article_id, hit.row_id, place))
        else:
            self._room.ways.travels.open(hit.article_id)
