"""Garbage is collected in the window's thread alone.

Python collects it in whatever thread makes one object too many. Among the garbage are Qt's objects,
which must be unmade in the thread they live in: elsewhere the process crashes now and then.

The window waits while it is collected, so little is looked at each time. While one reads, nearly
all that is made goes as soon as nobody refers to it, without being collected: there is no garbage
for hours. What is left where none was found, or is found in the oldest generation, is therefore
looked at no more until the person turns to another program, or until there is very much of it.
"""

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_INTERVAL: Final = 20  # milliseconds: a busy thread makes some ten thousand objects in them
# Objects made, collections of them, and of the middle generation, after which one is due: for the
# window waits some milliseconds for each ten thousand objects.
_THRESHOLDS: Final = (5_000, 2, 2)
_WORTH_IT: Final = 1.25  # times the objects that were left when all were looked at
_TOO_MANY: Final = 4  # times them


class GarbageCollector(QObject):
    """Does from time to time what Python itself would do, by thresholds of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.set_threshold(*_THRESHOLDS)
        self._left = 0
        self._is_all_due = False
        if isinstance(parent, QGuiApplication):
            parent.applicationStateChanged.connect(self._follow)
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
        if self._is_all_due:
            self.collect_all()
        made, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in range(len(made)) if made[age] > thresholds[age]]
        if not due:
            return
        found = gc.collect(max(due))
        if not found or len(made) - 1 in due:
            self.spare()
            self._is_all_due = self._left > 0 and gc.get_freeze_count() > _TOO_MANY * self._left

    def collect_all(self) -> None:
        """Look at everything once, which takes some tenths of a second."""
        gc.unfreeze()
        gc.collect()
        self.spare()
        self._is_all_due = False
        self._left = gc.get_freeze_count()

    def spare(self) -> None:
        """Look no more at what is there by now: the word lists stay, and there are many of them."""
        gc.freeze()

    def _follow(self, state: Qt.ApplicationState) -> None:
        """Have all collected while the person looks at something else, once there is much more.

        Not at once: the state changes while windows are being closed.
        """
        is_away = state is not Qt.ApplicationState.ApplicationActive
        self._is_all_due = is_away and gc.get_freeze_count() > _WORTH_IT * self._left
