"""A line to type the address of a web page into; nothing is fetched before Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from reader.ui.buttons import label, push_button


class AddressBar(QFrame):
    """Shows itself when it is asked for and hides when it was used or left."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.field = QLineEdit()
        self.field.setPlaceholderText("https://")
        self.field.setAccessibleName(self.tr("Web address"))
        self._name = label(self.tr("Web address"), "muted")
        self.read = push_button(self.tr("Read this page"), "primary")
        self.cancel = push_button(self.tr("Cancel"))
        self._lay_out()
        self.field.returnPressed.connect(self._enter)
        self.field.textChanged.connect(self._follow)
        self.read.clicked.connect(self._enter)
        self.cancel.clicked.connect(self._leave)
        self.hide()

    def ask(self, address: str = "") -> None:
        """Let the person type an address, or confirm one."""
        self.field.setText(address)
        self._follow()
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        address = self.field.text().strip()
        if address:
            self.hide()
            self.entered.emit(address)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _follow(self) -> None:
        self.read.setEnabled(bool(self.field.text().strip()))

    def _lay_out(self) -> None:
        self._name.setWordWrap(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(8)
        layout.addWidget(self._name)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.cancel)
        layout.addWidget(self.read)
