"""A field that takes the next key, whatever it is."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from reader.ui.keys.writing import key_of, native

_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyField(QLineEdit):
    """Shows keys; while it has the keyboard, a key is taken, Esc gives up and Tab leaves."""

    key_pressed = Signal(str)
    """The key in Qt's portable text."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._keys: tuple[str, ...] = ()

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """Show the keys that are in force."""
        self._keys = keys
        self._show()

    @override
    def event(self, event: QEvent) -> bool:
        # No action of the window may answer to the key that is being taken.
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() not in _LEAVING:
                self._take(event)
                return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()

    def _take(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if key == "Esc":
            self.given_up.emit()
        elif key is not None:
            self.key_pressed.emit(key)

    def _show(self) -> None:
        taking = self.tr("Press the new key; Esc leaves it as it is")
        self.setPlaceholderText(taking if self.hasFocus() else self.tr("No key"))
        self.setText("" if self.hasFocus() else native(self._keys))
