"""The table of what keys ask for; Enter changes a line's keys, Insert adds one, Del takes all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from reader.ui.keys.key_model import Column, KeyModel
from reader.ui.keys.scopes import Bindable

_KEYS_WIDTH = 190  # pixels


class KeyTable(QTableView):
    """A row an entry; headings cannot be chosen."""

    change_wanted = Signal()
    add_wanted = Signal()
    clear_wanted = Signal()
    entry_changed = Signal()

    def __init__(self, model: KeyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Keys"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        header = self.horizontalHeader()
        header.hide()
        header.setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.KEYS, _KEYS_WIDTH)
        self.doubleClicked.connect(self.change_wanted)
        model.modelReset.connect(self._span_headings)
        self.selectionModel().currentRowChanged.connect(self.entry_changed)
        self._span_headings()

    @property
    def entry(self) -> Bindable | None:
        """What is chosen."""
        return self._model.entry(self.currentIndex().row())

    def choose(self, id_: str) -> None:
        """Choose an entry, else the first."""
        row = self._model.row_of(id_)
        if row >= 0:
            self.selectRow(row)
            index = self._model.index(row, Column.TEXT)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.change_wanted.emit()
        elif event.key() == Qt.Key.Key_Insert or event.text() == "+":
            self.add_wanted.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _span_headings(self) -> None:
        self.clearSpans()
        for row in self._model.headings:
            self.setSpan(row, Column.TEXT, 1, len(Column))
