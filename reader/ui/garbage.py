"""Garbage is collected in the window's thread alone.

Python collects it in whatever thread makes one object too many. Among the garbage are Qt's objects,
which must be unmade in the thread they live in: elsewhere the process crashes now and then.
"""

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_INTERVAL: Final = 100  # milliseconds: a busy thread makes some hundred thousand objects in them


class GarbageCollector(QObject):
    """Does from time to time what Python itself would do, by Python's own thresholds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.collect_what_is_due)
        self._timer.start()

    @classmethod
    def of(cls, application: QCoreApplication | None) -> "GarbageCollector":
        """Give the application's own, made if need be; there must be an application."""
        if application is None:
            raise RuntimeError("Only an application has a thread of windows.")
        return application.findChild(cls) or cls(application)

    def collect_what_is_due(self) -> None:
        """Collect the oldest generation of which enough was made."""
        made, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in range(len(made)) if made[age] > thresholds[age]]
        if due:
            gc.collect(max(due))

    def spare(self) -> None:
        """Look no more at what is there by now: the word lists stay, and there are many of them."""
        gc.freeze()
