"""Levels as the window uses them: counted behind it, shown in the list and on the panel."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.entries import EntryKey, Status
from reader.core.levels import main_language
from reader.services.known_shares import Shares
from reader.services.levels import Levels, TextLevels
from reader.services.reading import Reading
from reader.ui.background import Background, Job
from reader.ui.levels.levels_panel import LevelsPanel
from reader.ui.library_panel import LibraryPanel
from reader.ui.message_bar import MessageBar
from reader.ui.study_desk import StudyDesk
from reader.ui.wording import counted

_PAUSE = 250  # milliseconds after a change until the figures follow
_WHILE_COUNTING = 2000  # milliseconds between two looks at what is counted by now


class LevelsDesk(QObject):
    """Counts what is new in the library, and lets the figures follow what is learned."""

    panel_wanted = Signal()

    def __init__(
        self,
        levels: Levels,
        *,
        reading: Reading,
        background: Background,
        study: StudyDesk,
        library: LibraryPanel,
        panel: LevelsPanel,
        messages: MessageBar,
    ) -> None:
        super().__init__(panel)
        self._levels, self._reading, self._background = levels, reading, background
        self._study, self._library, self._panel = study, library, panel
        self._messages = messages
        self._counting: Job | None = None
        self._is_stale = self._is_ready = self._has_shown = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._follow)
        study.statuses_changed.connect(self._follow_soon)
        study.undone.connect(self.count)
        library.listed.connect(self.count)
        panel.page.keep_wanted.connect(self._keep)

    def start(self) -> None:
        """Begin to count: the word lists are loaded."""
        self._is_ready = True
        self.count()

    def count(self) -> None:
        """Count the words of what is new in the library, one run at a time."""
        if not self._is_ready:
            return
        if self._counting is not None:
            self._is_stale = True
            return
        self._is_stale = False
        self._counting = self._background.run_watched(
            self._levels.catch_up, self._take_counted, self._messages.tell_error
        )
        self._counting.progressed.connect(self._note_progress)
        self._counting.ended.connect(self._end_counting)

    def show_levels(self, article_id: str) -> None:
        """Show the levels of an article of the library on the panel."""
        with self._messages.telling():
            self._panel.wait_for(self._reading.listed(article_id))
            self.panel_wanted.emit()
            self._panel.start()
            self._measure()

    def _take_counted(self, has_changed: object) -> None:
        if has_changed or not self._has_shown:
            self._follow_soon()

    def _follow_soon(self) -> None:
        self._pause.start(_PAUSE)

    def _note_progress(self) -> None:
        if not self._pause.isActive():
            self._pause.start(_WHILE_COUNTING)

    def _end_counting(self) -> None:
        self._counting = None
        if self._is_stale:
            self.count()

    def _follow(self) -> None:
        """Let the list and the panel say what is known by now."""
        statuses = dict(self._study.statuses)
        language = main_language(statuses)
        self._background.run(
            lambda: self._levels.shares(statuses),
            lambda shares: self._show_shares(shares, language),
            self._messages.tell_error,
        )
        if self._panel.isVisible():
            self._measure()

    def _show_shares(self, shares: Shares, language: str) -> None:
        """Say what is known, once anything is: before that it would be 0 % everywhere."""
        self._has_shown = True
        known = {id_: share for (id_, tag), share in shares.items() if tag == language}
        self._library.show_known(known if any(known.values()) else {})

    def _measure(self) -> None:
        article_id, statuses = self._panel.article_id, dict(self._study.statuses)
        if article_id is not None:
            self._background.run(
                lambda: self._levels.of_article(article_id, statuses),
                self._if_wanted(article_id, statuses),
                self._messages.tell_error,
            )

    def _if_wanted(
        self, article_id: str, statuses: Mapping[EntryKey, Status]
    ) -> Callable[[TextLevels], None]:
        def show(levels: TextLevels) -> None:
            if article_id == self._panel.article_id:
                self._panel.show_levels(levels, main_language(statuses))

        return show

    def _keep(self, keys: Sequence[EntryKey], status: Status) -> None:
        """Keep words of the article behind the window, and offer to take that back."""
        article_id = self._panel.article_id
        if article_id is not None:
            self._background.run(
                lambda: self._levels.keep(article_id, keys, status),
                lambda count: self._tell_kept(count, status),
                self._messages.tell_error,
            )

    def _tell_kept(self, count: int, status: Status) -> None:
        one, many = self.tr("Saved {0} word."), self.tr("Saved {0} words.")
        if status is Status.KNOWN:
            one, many = self.tr("Marked {0} word as known."), self.tr("Marked {0} words as known.")
        if status is Status.IGNORED:
            one, many = self.tr("{0} word is ignored."), self.tr("{0} words are ignored.")
        self._messages.tell(counted(count, one, many), self.tr("Undo"), self._study.undo)
        self._study.reload()
