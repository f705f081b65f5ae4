"""The sheet of keys: all of them at a glance, as they are bound now."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.keys.book import KeyBook
from reader.ui.keys.columns import share_out
from reader.ui.keys.sheet_lines import SheetBlock, sheet_blocks
from reader.ui.search_field import SearchField

_COLUMN: Final = 300  # pixels at least
_SHARE: Final = 0.96  # of the window, so that most of the keys are seen at a glance
_HEADING: Final = 2  # lines a heading is worth
_CHIPS: Final = 2  # shown of the keys one thing has; a platform may name five


class CheatSheet(QDialog):
    """As many columns as the width has room for; typing leaves what is searched for."""

    change_wanted = Signal()

    def __init__(self, book: KeyBook, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(window.size() * _SHARE)
        self._book = book
        self._columns = 0
        self.search = SearchField(appearance, self.tr("Search keys"))
        self.change = push_button(self.tr("Change keys…"))
        self.nothing = label(self.tr("No key does that."), "muted")
        self._area = QScrollArea()
        self._lay_out()
        self.search.textChanged.connect(self.show_keys)
        self.change.clicked.connect(self.change_wanted)
        book.changed.connect(self.show_keys)

    @property
    def blocks(self) -> list[SheetBlock]:
        """What is listed."""
        return sheet_blocks(self._book, self.search.text())

    def show_keys(self) -> None:
        """List the keys as they are now."""
        blocks = self.blocks
        self.nothing.setVisible(not blocks)
        heights = [len(block.lines) + _HEADING for block in blocks]
        sheet = QWidget()
        layout = QHBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.setSpacing(32)
        shared = share_out(heights, self._columns)
        for numbers in shared:
            column = QVBoxLayout()
            column.setSpacing(18)
            for number in numbers:
                column.addWidget(_made_of(blocks[number]))
            column.addStretch()
            layout.addLayout(column, 1)
        for _ in range(self._columns - len(shared)):
            layout.addStretch(1)
        self._area.setWidget(sheet)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = max(1, self.width() // _COLUMN)
        if columns != self._columns:
            self._columns = columns
            self.show_keys()

    def _lay_out(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Keys"))
        self.nothing.hide()
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.change)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(14)
        for widget in (self.search, self.nothing):
            layout.addWidget(widget)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)


def _made_of(block: SheetBlock) -> QWidget:
    made = QWidget()
    made.setAccessibleName(block.title)
    lines = QVBoxLayout(made)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(4)
    lines.addWidget(label(block.title, "section"))
    for line in block.lines:
        parts = QHBoxLayout()
        parts.setSpacing(4)
        parts.addWidget(label(line.text), 1)
        for key in line.keys[:_CHIPS]:
            parts.addWidget(label(key, "chip"), alignment=Qt.AlignmentFlag.AlignTop)
        lines.addLayout(parts)
    return made
