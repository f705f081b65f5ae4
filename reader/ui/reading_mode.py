"""Reading mode: the page fills the screen, and what is around it waits at the top edge."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

_EDGE = 2  # pixels
_ANY_HEIGHT = 16_777_215  # what Qt takes for no limit


class ReadingMode(QObject):
    """Hides panels and bars while it is on; Escape ends it, or closing the window."""

    switched = Signal(bool)

    def __init__(
        self,
        window: QMainWindow,
        page: QWidget,
        *,
        bars: Sequence[QWidget],
        hidden: Sequence[QWidget],
    ) -> None:
        """Take the viewport of the page, the bars of the edge, and what is not seen at all."""
        super().__init__(window)
        self._window, self._page, self._bars, self._hidden = window, page, bars, hidden
        self._shown: tuple[QWidget, ...] = ()
        self.is_on = False

    def switch(self, is_on: bool) -> None:
        """Enter or leave."""
        if is_on != self.is_on:
            self.is_on = is_on
            (self._enter if is_on else self._leave)()
            self.switched.emit(is_on)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._page:
            self._show_bars(event.position().y() <= _EDGE)
        if watched is not self._window:
            return False
        if event.type() is QEvent.Type.Close:
            self.switch(False)  # what is kept of the window is kept without the mode
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """Take a key that nobody in the window wanted; say whether it was one."""
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape:
            self.switch(False)
        return is_escape

    def _enter(self) -> None:
        self._shown = tuple(widget for widget in self._hidden if not widget.isHidden())
        for widget in self._hidden:
            widget.hide()
        self._show_bars(False)
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
        self._window.installEventFilter(self)
        self._page.installEventFilter(self)

    def _leave(self) -> None:
        self._window.removeEventFilter(self)
        self._page.removeEventFilter(self)
        for widget in self._shown:
            widget.show()
        self._show_bars(True)
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)

    def _show_bars(self, is_shown: bool) -> None:
        # The keys of a menu bar that is hidden are dead; those of a low one are not.
        self._window.menuBar().setMaximumHeight(_ANY_HEIGHT if is_shown else 0)
        for bar in self._bars:
            bar.setVisible(is_shown)
