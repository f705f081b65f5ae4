"""The kinds of buttons and labels the window is made of; their looks are in the style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

_BAR = 9  # pixels; as the style sheet says of the role "doubt"


def flat_button(name: str, parent: QWidget | None = None) -> QToolButton:
    """Make a button that shows an icon alone; its name is told by the tooltip."""
    button = QToolButton(parent)
    button.setProperty("role", "flat")
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def push_button(text: str, role: str = "", parent: QWidget | None = None) -> QPushButton:
    """Make a button with a text; `role` is "primary", "choice", "status", "grade", "link" or ""."""
    button = QPushButton(text, parent)
    button.setProperty("role", role)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    return button


class DoubtLabel(QLabel):
    """A label behind a bar of dots, for what may be wrong."""

    @override
    def heightForWidth(self, width: int) -> int:
        # Qt does not reckon with the bar and the room beside it, which the style sheet adds.
        return super().heightForWidth(width - _BAR)


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """Make a label.

    `role` is "muted", "section", "doubt" or "", or "alarm" or "chip" that never wrap.
    """
    made = DoubtLabel(text, parent) if role == "doubt" else QLabel(text, parent)
    made.setProperty("role", role)
    made.setWordWrap(role not in ("alarm", "chip"))
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def rule() -> QFrame:
    """Make a thin horizontal line."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line
