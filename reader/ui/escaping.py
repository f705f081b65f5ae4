"""Escape, where nothing smaller wanted it, gives the keyboard back to the page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Escaping(QObject):
    """Hears the keys that nobody in a window wanted; panels, lists and fields let Escape pass."""

    def __init__(self, window: QWidget, go_back: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._go_back = window, go_back
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_escape = (
            watched is self._window
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        )
        if is_escape:
            self._go_back()
        return is_escape
