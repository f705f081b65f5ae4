"""What of the word on the panel a person fixed, with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.corrections.correction import Correction
from reader.ui.buttons import label, push_button
from reader.ui.correcting.describing import told_about


class FixedNote(QWidget):
    """One line; it is not there where nothing was fixed."""

    back_wanted = Signal(object)
    """Sequence[Correction]: those of the word, to be taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corrections: Sequence[Correction] = ()
        self.text, self.back = label("", "muted"), push_button(self.tr("Take back"), "link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignTop)
        self.back.clicked.connect(lambda: self.back_wanted.emit(self._corrections))
        self.hide()

    def show_corrections(self, corrections: Sequence[Correction]) -> None:
        """Show what was fixed of a word."""
        self._corrections = corrections
        self.text.setText(told_about(corrections))
        self.setVisible(bool(corrections))
