"""A field to search or filter with."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.appearance import Appearance


class SearchField(QLineEdit):
    """A line with a magnifying glass before it and a button that clears it."""

    def __init__(self, appearance: Appearance, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self.setClearButtonEnabled(True)
        self._glass = QAction(text, self)
        self._glass.setEnabled(False)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        appearance.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        colour = self._appearance.theme["text.muted"]
        self._glass.setIcon(self._appearance.icons.icon("search", colour))
