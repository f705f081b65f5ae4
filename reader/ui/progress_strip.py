"""How far work has come that takes a while, with a way to stop it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from reader.ui.background import Job
from reader.ui.buttons import label, push_button
from reader.ui.interface.interface import translated
from reader.ui.motion import is_motion_reduced

_WIDEST = 360  # pixels of what is being done
_PATIENCE = 500  # milliseconds before the strip shows; most work is done by then


class ProgressStrip(QFrame):
    """One line at the top of the window; it shows only for work that lasts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._what = label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = push_button(self.tr("Cancel"))
        self._lay_out()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.show)
        self._cancel.clicked.connect(self.cancel)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether a job is on its way, shown or not yet."""
        return self._job is not None

    def follow(self, job: Job, what: str) -> None:
        """Show a job until it ends."""
        self._job = job
        self._name(what)
        self._bar.setAccessibleName(what)
        self._show_share(0, 0)
        job.progressed.connect(self._report)
        job.ended.connect(self._end)
        self._patience.start()

    def cancel(self) -> None:
        """Ask the job to stop."""
        if self._job is not None:
            self._job.cancel()

    def _report(self, done: int, total: int, what: str) -> None:
        if what:
            self._name(translated("Work", what))
        self._show_share(done, total)

    def _show_share(self, done: int, total: int) -> None:
        """Show how much is done; where nobody knows the total, the bar moves, if it may."""
        self._bar.setRange(0, 1 if total == 0 and is_motion_reduced() else total)
        self._bar.setValue(done)

    def _name(self, what: str) -> None:
        """Say what is being done; a title must not make the window wide."""
        metrics = self._what.fontMetrics()
        self._what.setText(metrics.elidedText(what, Qt.TextElideMode.ElideRight, _WIDEST))

    def _end(self) -> None:
        self._job = None
        self._patience.stop()
        self.hide()

    def _lay_out(self) -> None:
        self._what.setWordWrap(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(12)
        layout.addWidget(self._what)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._cancel)
