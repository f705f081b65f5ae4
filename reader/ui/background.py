"""Work behind the window: a plain function runs on a thread, its result comes back."""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from reader.core.errors import CancelledError, DuizhaoError
from reader.core.progress import Progress
from reader.ui.courtesy import Courtesy
from reader.ui.garbage import GarbageCollector

T = TypeVar("T")

# Often enough for the eye, seldom enough that a fast loop does not flood the window's events.
_REPORT_EVERY = 0.05
_FEWEST_THREADS = 4


def _ignore(_error: DuizhaoError) -> None:
    """Let a known error pass; for work nobody is told about."""


class Job(QObject):
    """One piece of work on its way; lives in the window's thread."""

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _reported = Signal(int, int, str)
    _finished = Signal()

    def __init__(self, parent: QObject, courtesy: Courtesy) -> None:
        super().__init__(parent)
        self._courtesy = courtesy
        self._is_cancelled = False
        self._reported_at = 0.0
        # Told once more from the window's thread, so that who connects after the start misses none.
        self._reported.connect(self.progressed)
        self._finished.connect(self.ended)

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._is_cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next report; what is finished by then stays finished."""
        self._is_cancelled = True

    def watch(self, done: int, total: int, what: str) -> None:
        """Report progress from the work's thread, which steps aside while the window is at work.

        Raises:
            CancelledError: the job was cancelled.
        """
        if self._is_cancelled:
            raise CancelledError
        self._courtesy.step_aside()
        now = time.monotonic()
        if now - self._reported_at >= _REPORT_EVERY:
            self._reported_at = now
            self._reported.emit(done, total, what)

    def carry_out(self, work: Callable[[], object]) -> None:
        """Do the work, on a thread of the pool.

        What is no known error leaves through Qt's thread, which hands it to `sys.excepthook`.
        """
        try:
            value = work()
        except DuizhaoError as error:
            self.failed.emit(error)
        else:
            self.done.emit(value)
        finally:
            self._finished.emit()


class Background(QObject):
    """Runs work on a few threads.

    After `close` no result reaches the window any more, and nothing is begun: a timer that is
    still to come may ask for it, but the files it needs are closed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.garbage = GarbageCollector.of(QCoreApplication.instance())
        self.courtesy = Courtesy()
        self._pool = QThreadPool(self)
        # What takes long, such as counting the library, leaves room for what somebody waits for.
        self._pool.setMaxThreadCount(max(_FEWEST_THREADS, self._pool.maxThreadCount()))
        self._jobs: set[Job] = set()
        self._is_closed = False

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DuizhaoError], None] = _ignore,
    ) -> Job:
        """Do `work` on a thread, then call `done` or `failed` in the window's thread."""
        return self._start(Job(self, self.courtesy), work, done, failed)

    def run_watched(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[DuizhaoError], None] = _ignore,
    ) -> Job:
        """Do the same with work that reports its progress and can be cancelled."""
        job = Job(self, self.courtesy)
        return self._start(job, lambda: work(job.watch), done, failed)

    def drop(self) -> None:
        """Cancel what runs and drop every result, without waiting; other work may be begun."""
        for job in self._jobs:
            job.cancel()
            job.blockSignals(True)
        self._pool.clear()
        self._jobs.clear()

    def close(self) -> None:
        """Cancel what runs, drop every result, and wait for the threads."""
        self._is_closed = True
        self.drop()
        self._pool.waitForDone()

    def _start(
        self,
        job: Job,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DuizhaoError], None],
    ) -> Job:
        if self._is_closed:
            return job
        self._jobs.add(job)
        # The job lives in the window's thread, so what it signals from a thread is queued there.
        job.done.connect(self._unless_dropped(job, done))
        job.failed.connect(self._unless_dropped(job, failed))
        job.ended.connect(lambda: self._forget(job))
        self._pool.start(lambda: job.carry_out(work))
        return job

    def _unless_dropped(self, job: Job, receive: Callable[[T], None]) -> Callable[[T], None]:
        """What was on its way from a thread already must not arrive after the job was dropped."""
        return lambda value: receive(value) if job in self._jobs else None

    def _forget(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()
