"""A menu whose letters choose its lines, whatever else they ask for on the page."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

_ASKING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class LetteredMenu(QMenu):
    """Qt would let the action of a plain key, such as S, go before a line with that letter."""

    @override
    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and not event.modifiers() & _ASKING
        ):
            event.accept()
            return True
        return super().event(event)
