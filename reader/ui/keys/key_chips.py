"""The keys that something has, each as a button that takes it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from reader.ui.buttons import label
from reader.ui.keys.writing import native


class KeyChips(QWidget):
    """A click, Space or Delete on a key removes it."""

    remove_wanted = Signal(str)
    """The key in Qt's portable text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._nothing = label(self.tr("No key"), "muted")
        self._nothing.setWordWrap(False)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._nothing)

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """Show other keys; the keyboard stays here if it was here."""
        had_focus = any(button.hasFocus() for button in self.buttons.values())
        for button in self.buttons.values():
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {key: self._made(key) for key in keys}
        for button in self.buttons.values():
            self._layout.addWidget(button)
        self._nothing.setVisible(not keys)
        if had_focus and keys:
            self.buttons[keys[-1]].setFocus()

    def _made(self, key: str) -> QPushButton:
        shown = native((key,))
        button = _Chip(f"{shown}  ×")
        button.setProperty("role", "choice")
        name = self.tr("Remove the key {0}").format(shown)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.remove_wanted.emit(key))
        return button


class _Chip(QPushButton):
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)
