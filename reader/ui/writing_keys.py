"""The keys of a text that is being written: Ctrl+Enter saves it, Escape leaves it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override


class WritingKeys(QObject):
    """Listens to the fields it is installed on as an event filter."""

    saved = Signal()
    left = Signal()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.saved.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return False
