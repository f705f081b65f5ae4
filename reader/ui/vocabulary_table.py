"""The table of the vocabulary, with its columns, keys and menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from reader.core.entries import Entry, Status
from reader.ui.appearance import Appearance
from reader.ui.keys.scopes import Scope
from reader.ui.lettered_menu import LetteredMenu
from reader.ui.status_delegate import StatusDelegate
from reader.ui.status_names import LEARNING, status_name
from reader.ui.vocabulary_model import Column, VocabularyModel

_WIDTHS = {
    Column.WORD: 132,
    Column.READING: 120,
    Column.MEANING: 240,
    Column.STATUS: 112,
    Column.LEVEL: 120,
    Column.SENTENCE: 280,
    Column.ARTICLE: 168,
    Column.ADDED: 104,
}  # pixels, where the text has its least size
_STATUSES = {
    f"vocabulary.status-{int(status)}": status
    for status in (*LEARNING, Status.KNOWN, Status.IGNORED)
}


class VocabularyTable(QTableView):
    """Asks for changes of what is selected by signals; keys are those of the page at first."""

    status_wanted = Signal(object)  # Status
    delete_wanted = Signal()

    def __init__(self, model: VocabularyModel, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries, self._keys = model, appearance.keys
        self.setModel(model)
        self.setAccessibleName(self.tr("Vocabulary"))
        self.setItemDelegateForColumn(Column.STATUS, StatusDelegate(appearance))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSortingEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self._set_up_headers(appearance)

    def selected(self) -> Sequence[Entry]:
        """Give the selected entries from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._entries.entry(row) for row in rows]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = self._keys.asked(Scope.VOCABULARY, event)
        if asked in _STATUSES:
            self.status_wanted.emit(_STATUSES[asked])
        elif asked == "vocabulary.delete":
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _set_up_headers(self, appearance: Appearance) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 18)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, round(appearance.grown(width)))
        header.setSectionResizeMode(Column.SENTENCE, QHeaderView.ResizeMode.Stretch)

    def _show_menu(self, at: QPoint) -> None:
        if not self.selectionModel().hasSelection():
            return
        menu = LetteredMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in (*LEARNING, Status.KNOWN, Status.IGNORED):
            action = menu.addAction(status_name(status))
            action.triggered.connect(lambda _=False, wanted=status: self.status_wanted.emit(wanted))
        menu.addSeparator()
        menu.addAction(self.tr("Delete")).triggered.connect(self.delete_wanted)
        menu.popup(self.viewport().mapToGlobal(at))
