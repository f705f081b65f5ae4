"""A page of Preferences: the lines of one group below each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from reader.ui.buttons import rule
from reader.ui.preferences.rows import Line


class GroupPage(QScrollArea):
    """Scrolls where its lines want more room than there is."""

    def __init__(self, lines: Sequence[Line], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = tuple(lines)
        self._rules: list[QFrame] = []
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.setSpacing(0)
        for line in self.lines:
            layout.addWidget(line)
            self._rules.append(rule())
            layout.addWidget(self._rules[-1])
        layout.addStretch()
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_matching(self, text: str) -> int:
        """Show the lines that hold a text; give how many they are."""
        found = 0
        for line, below in zip(self.lines, self._rules, strict=True):
            holds = line.show_matching(text)
            below.setVisible(holds)
            found += holds
        return found
