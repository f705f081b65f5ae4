"""Asks for the words of what is near the screen, and at once for those a move waits for."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.articles import Side
from reader.ui.page.screen import Screen
from reader.ui.page.wanted import Request, Wanted

_DELAY = 15  # milliseconds after the last painting


class Asking(QObject):
    """Asks for nothing twice."""

    wanted = Signal(object)
    """tuple[(row position, Side), ...], never empty."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._wanted = Wanted()
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self._ask_near)
        screen.painted.connect(self._timer.start)

    def ask_for(self, row: int) -> None:
        """Ask for the words of a row."""
        if self._screen.sheet is not None:
            self._tell(self._wanted.ask(self._screen.sheet.flow, [row]))

    def answered(self, row: int, side: Side) -> None:
        """Take note of an answer."""
        self._wanted.answered(row, side)

    def forget(self) -> None:
        """Forget what was asked for: the rows are others now."""
        self._wanted.clear()

    def stop(self) -> None:
        """Ask for nothing more, and forget what was asked for."""
        self._timer.stop()
        self.forget()

    def _ask_near(self) -> None:
        if self._screen.sheet is not None:
            scroller = self._screen.scroller
            self._tell(self._wanted.near(self._screen.sheet.flow, scroller.top, scroller.height))

    def _tell(self, requests: tuple[Request, ...]) -> None:
        if requests:
            self.wanted.emit(requests)
