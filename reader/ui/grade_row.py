"""The four answers to a card, each with when the word would come back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.services.reviewing import Rating
from reader.ui.buttons import push_button
from reader.ui.intervals import interval_text
from reader.ui.keys.in_force import KeysInForce


class GradeRow(QWidget):
    """Again, Hard, Good, Easy."""

    graded = Signal(object)  # Rating

    def __init__(self, keys: KeysInForce, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {
            Rating.AGAIN: self.tr("Again"),
            Rating.HARD: self.tr("Hard"),
            Rating.GOOD: self.tr("Good"),
            Rating.EASY: self.tr("Easy"),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._buttons = {rating: self._make(rating) for rating in Rating}
        for button in self._buttons.values():
            layout.addWidget(button)
        for rating, button in self._buttons.items():
            keys.name(button, f"review.grade-{int(rating)}")

    def show_intervals(self, intervals: dict[Rating, float]) -> None:
        """Write under each answer when the word comes back, in days."""
        for rating, button in self._buttons.items():
            button.setText(f"{self._names[rating]}\n{interval_text(intervals[rating])}")

    def focus(self, rating: Rating) -> None:
        """Give the keyboard to one answer."""
        self._buttons[rating].setFocus()

    def _make(self, rating: Rating) -> QPushButton:
        button = push_button(self._names[rating], "grade")
        button.setToolTip(self._names[rating])
        button.clicked.connect(lambda: self.graded.emit(rating))
        return button
