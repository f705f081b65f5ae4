"""The row of buttons that sets how well a word is known: 1 to 5, Known, Ignore."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.core.entries import Status
from reader.ui.appearance import Appearance
from reader.ui.buttons import push_button
from reader.ui.status_names import LEARNING, status_name


class StatusRow(QWidget):
    """Seven buttons of which the current one is lit in the colour of its status."""

    chosen = Signal(object)  # Status

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._buttons: dict[Status, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        names = {Status.KNOWN: self.tr("Known"), Status.IGNORED: self.tr("Ignore")}
        for status in (*LEARNING, Status.KNOWN, Status.IGNORED):
            button = self._add(status, names.get(status, str(int(status))))
            layout.addWidget(button, 2 if status in names else 1)

    def show_status(self, status: Status | None) -> None:
        """Light the button of a status, none for a word that is not kept."""
        for each, button in self._buttons.items():
            button.setChecked(each is status)
            self._colour(button, each if each is status else None)

    def button(self, status: Status) -> QPushButton:
        """Give the button of a status."""
        return self._buttons[status]

    def _add(self, status: Status, text: str) -> QPushButton:
        button = push_button(text, "status", self)
        button.setCheckable(True)
        button.setMinimumWidth(24)
        button.setToolTip(status_name(status))
        button.setAccessibleName(status_name(status))
        self._appearance.keys.name(button, f"study.status-{int(status)}")
        button.clicked.connect(lambda: self.chosen.emit(status))
        self._buttons[status] = button
        return button

    def _colour(self, button: QPushButton, status: Status | None) -> None:
        colour = "" if status is None else self._appearance.status_colour(status).name()
        button.setStyleSheet(f"background: {colour}" if colour else "")
