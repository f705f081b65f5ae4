"""The window of the dictionaries: own ones above, built-in ones below."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.core.lexicon import DictionarySource
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, rule
from reader.ui.dictionaries.describing import built_in_facts
from reader.ui.dictionaries.dictionary_list import DictionaryList
from reader.ui.dictionaries.dictionary_model import DictionaryModel
from reader.ui.file_drop import FileDrop
from reader.ui.message_bar import MessageBar
from reader.ui.progress_strip import ProgressStrip

_BUILT_IN_HEIGHT: Final = 150  # pixels; the rest scrolls


class DictionariesDialog(QDialog):
    """Shows; what is done with it is done elsewhere."""

    def __init__(
        self, built_in: Sequence[DictionarySource], appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Dictionaries"))
        self.resize(680, 620)
        self.model = DictionaryModel(self)
        self.dictionaries = DictionaryList(self.model, appearance)
        self.messages = MessageBar(appearance)
        self.progress = ProgressStrip()
        self.drop = FileDrop(self)
        self.undo = QShortcut(self)
        appearance.keys.bind(self.undo, "edit.undo")
        self._lay_out(built_in)

    def _lay_out(self, built_in: Sequence[DictionarySource]) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(20, 16, 20, 16)
        body.setSpacing(10)
        body.addWidget(label(self.tr("Your own"), "section"))
        body.addWidget(
            label(self.tr("They answer after the built-in ones, in this order."), "muted")
        )
        body.addWidget(self.dictionaries, 1)
        body.addSpacing(4)
        body.addWidget(rule())
        title, listed = label(self.tr("Built in"), "section"), _built_in_list(built_in)
        listed.setAccessibleName(title.text())
        body.addWidget(title)
        body.addWidget(listed)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        body.addSpacing(4)
        body.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.messages, self.progress):
            layout.addWidget(widget)
        layout.addLayout(body, 1)


def _built_in_list(built_in: Sequence[DictionarySource]) -> QScrollArea:
    sheet = QFrame()
    sheet.setObjectName("sheet")
    grid = QGridLayout(sheet)
    grid.setContentsMargins(14, 8, 14, 8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, source in enumerate(built_in):
        name = label(source.name)
        name.setWordWrap(False)
        grid.addWidget(name, row, 0)
        grid.addWidget(label(built_in_facts(source), "muted"), row, 1)
    area = QScrollArea()
    area.setWidget(sheet)
    area.setWidgetResizable(True)
    area.setFixedHeight(_BUILT_IN_HEIGHT)
    return area
