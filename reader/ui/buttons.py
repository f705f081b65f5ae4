"""The kinds of buttons and labels the window is made of; their looks are in the style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget


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


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """Make a label; `role` is "muted", "section" or "", or "alarm" or "chip" that never wrap."""
    made = QLabel(text, parent)
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
