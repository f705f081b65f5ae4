"""The window of the corrections: a table with a search, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.core.corrections.correction import ListedCorrection
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.correcting.corrections_model import Column, CorrectionsModel
from reader.ui.keys.in_force import KeysInForce
from reader.ui.keys.scopes import Scope
from reader.ui.message_bar import MessageBar
from reader.ui.search_field import SearchField
from reader.ui.wording import counted

_WIDTHS = {
    Column.WORDS: 150,
    Column.KIND: 90,
    Column.SAYS: 220,
    Column.SCOPE: 120,
    Column.CHANGED: 100,
}


class CorrectionsDialog(QDialog):
    """Shows; what is done with it is done elsewhere."""

    delete_wanted = Signal(object)
    """Sequence[ListedCorrection]: those that are selected."""
    place_wanted = Signal(object)
    """ListedCorrection: the place where it was made shall be shown."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Corrections"))
        self.resize(860, 520)
        self.model = CorrectionsModel(self)
        self.table = _Table(appearance.keys)
        self.search = SearchField(appearance, self.tr("Search corrections"))
        self.purpose = label(self._purpose(), "muted")
        self.messages, self.count = MessageBar(appearance), label("", "muted")
        self.undo = QShortcut(self)
        appearance.keys.bind(self.undo, "edit.undo")
        self.go = push_button(self.tr("Go to the place"))
        self.delete = push_button(self.tr("Delete"))
        self.delete.setToolTip(self.delete.text())
        appearance.keys.name(self.delete, "corrections.delete")
        self.export = push_button(self.tr("Export…"))
        self.bring = push_button(self.tr("Import…"))
        self.close_button = push_button(self.tr("Close"))
        self._set_up_table()
        self._lay_out()
        self._connect()

    def show_corrections(self, corrections: Sequence[ListedCorrection]) -> None:
        """Show what there is; the line that was current stays so as far as it can."""
        row = self.table.currentIndex().row()
        self.model.show_corrections(corrections)
        if self.model.rowCount():
            self.table.selectRow(min(max(row, 0), self.model.rowCount() - 1))
        self._follow()

    def selected(self) -> list[ListedCorrection]:
        """Give the selected corrections from top to bottom."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.at(row) for row in rows]

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Corrections"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 16)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(Column.ARTICLE, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        head, foot, body = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self.count.setWordWrap(False)
        head.addWidget(self.search, 1)
        head.addWidget(self.count)
        for button in (self.go, self.delete):
            foot.addWidget(button)
        foot.addStretch()
        for button in (self.bring, self.export, self.close_button):
            foot.addWidget(button)
        body.setContentsMargins(20, 16, 20, 16)
        body.setSpacing(10)
        body.addLayout(head)
        body.addWidget(self.purpose)
        body.addWidget(self.table, 1)
        body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.lead_to(self.table)
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self.table.doubleClicked.connect(self._go)
        self.table.go_pressed.connect(self._go)
        self.table.delete_pressed.connect(self._delete)
        self.go.clicked.connect(self._go)
        self.delete.clicked.connect(self._delete)
        self.close_button.clicked.connect(self.reject)

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._follow()

    def _follow(self) -> None:
        """Let the buttons suit the selection, and say how many there are."""
        chosen = self.selected()
        self.delete.setEnabled(bool(chosen))
        self.go.setEnabled(len(chosen) == 1 and chosen[0].is_on_shelf)
        shown, total = self.model.rowCount(), self.model.total
        self.purpose.setVisible(not total)
        # The keyboard comes to the table, and with it a screen reader.
        self.table.setAccessibleDescription("" if total else self.purpose.text())
        told = counted(total, self.tr("{0} correction"), self.tr("{0} corrections"))
        self.count.setText(told if shown == total else self.tr("{0} of {1}").format(shown, told))

    def _purpose(self) -> str:
        return self.tr(
            "You have corrected nothing yet. Where a word is divided wrongly, or its reading or "
            "meaning is wrong, point at it on the page and fix it from the Study menu; all that "
            "you fixed is listed here."
        )

    def _delete(self) -> None:
        if self.delete.isEnabled():
            self.delete_wanted.emit(self.selected())

    def _go(self) -> None:
        if self.go.isEnabled():
            self.place_wanted.emit(self.selected()[0])


class _Table(QTableView):
    """A table of which Enter and another key ask for something."""

    go_pressed = Signal()
    delete_pressed = Signal()

    def __init__(self, keys: KeysInForce) -> None:
        super().__init__()
        self._keys = keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys.asked(Scope.CORRECTIONS, event) == "corrections.delete":
            self.delete_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_pressed.emit()
        else:
            super().keyPressEvent(event)
