"""Tells which place is read once scrolling came to rest."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.articles import Place
from reader.ui.page.screen import Screen

_DELAY = 400  # milliseconds after the last scroll


class Resting(QObject):
    """Says a place once."""

    place_changed = Signal(object)
    """Place: the topmost line."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._last = Place()
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self._tell)
        screen.scrolled.connect(self._timer.start)

    def begin_at(self, place: Place) -> None:
        """Take a place for the one that was said last."""
        self._last = place

    def stop(self) -> None:
        """Say nothing until the next scroll."""
        self._timer.stop()

    def _tell(self) -> None:
        place = self._screen.scroller.place()
        if self._screen.sheet is not None and place != self._last:
            self._last = place
            self.place_changed.emit(place)
