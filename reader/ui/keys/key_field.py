"""A field that takes the next key, whatever it is."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from reader.ui.keys.writing import key_of

_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyField(QLineEdit):
    """While it has the keyboard, a key is taken, Esc gives up and Tab leaves.

    It takes one more key, unless `replaces` says that the key shall be the only one.
    """

    key_pressed = Signal(str)
    """The key in Qt's portable text."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.replaces = False
        self._show()

    def listen(self, *, replaces: bool) -> None:
        """Wait for a key."""
        self.replaces = replaces
        self.setFocus()
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
        self.replaces = False
        self._show()

    def _take(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if key == "Esc":
            self.given_up.emit()
        elif key is not None:
            self.key_pressed.emit(key)

    def _show(self) -> None:
        if not self.hasFocus():
            self.setPlaceholderText(self.tr("Click here to add a key"))
        elif self.replaces:
            self.setPlaceholderText(self.tr("Press the key that takes their place, or Esc"))
        else:
            self.setPlaceholderText(self.tr("Press one more key, or Esc"))
