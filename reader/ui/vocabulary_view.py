"""The Vocabulary view: all words that are kept, filtered, changed, exported."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.entries import Entry, Status, VocabularyFilter
from reader.services.studying import Studying
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.message_bar import MessageBar
from reader.ui.study_desk import StudyDesk
from reader.ui.vocabulary_filters import VocabularyFilters
from reader.ui.vocabulary_model import VocabularyModel
from reader.ui.vocabulary_table import VocabularyTable
from reader.ui.wording import counted


class VocabularyView(QFrame):
    """Filters over a table over a line that counts; asks for exports by a signal."""

    export_wanted = Signal(object)  # VocabularyFilter

    def __init__(
        self,
        studying: Studying,
        desk: StudyDesk,
        appearance: Appearance,
        messages: MessageBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._studying, self._desk, self._messages = studying, desk, messages
        self.filters = VocabularyFilters(appearance)
        self.model = VocabularyModel(self)
        self.table = VocabularyTable(self.model, appearance, self)
        self.count = label("", "muted")
        self._nothing = label("", "muted")
        self._export = push_button(self.tr("Export these…"))
        self._delete = push_button(self.tr("Delete"))
        self._lay_out()
        self._connect(appearance)

    def refresh(self) -> None:
        """Read the entries anew."""
        wanted = self.filters.wanted()
        with self._messages.telling():
            self.model.show_entries(self._studying.entries(wanted))
        count = self.model.rowCount()
        self.count.setText(counted(count, self.tr("{0} word"), self.tr("{0} words")))
        self._nothing.setVisible(count == 0)
        self._nothing.setText(
            self.tr("Nothing matches.")
            if wanted != VocabularyFilter()
            else self.tr("No words are kept yet. Click a word on the page, then Save word.")
        )
        self.table.setVisible(count > 0)
        self._export.setEnabled(count > 0)
        self._show_selection()

    def set_status(self, status: Status) -> None:
        """Set the status of the selected entries."""
        entries = self.table.selected()
        if entries:
            self._desk.set_status(entries, status)

    def delete(self) -> None:
        """Delete the selected entries; the message offers to take it back."""
        entries = self.table.selected()
        if entries:
            self._desk.delete(entries)

    def start_search(self) -> None:
        """Let the person type what to filter by."""
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def _lay_out(self) -> None:
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.count, 1)
        foot.addWidget(self._delete)
        foot.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.filters)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._nothing, 1)
        layout.addLayout(foot)

    def _connect(self, appearance: Appearance) -> None:
        self.filters.changed.connect(self.refresh)
        self.filters.search.lead_to(self.table, self.filters.search_now)
        self.table.status_wanted.connect(self.set_status)
        self.table.delete_wanted.connect(self.delete)
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        self.model.meaning_edited.connect(self._edit_meaning)
        self._delete.clicked.connect(self.delete)
        self._export.clicked.connect(lambda: self.export_wanted.emit(self.filters.wanted()))
        self._desk.statuses_changed.connect(self._follow)
        appearance.changed.connect(self.table.viewport().update)

    def _edit_meaning(self, entry: Entry, gloss: str) -> None:
        self._desk.edit(entry, gloss=gloss)

    def _follow(self) -> None:
        """Show what changed elsewhere; a view that nobody sees is read when it is shown."""
        if self.isVisible():
            self._refresh_in_place()

    def _refresh_in_place(self) -> None:
        kept = {entry.id for entry in self.table.selected()}
        scrolled = self.table.verticalScrollBar().value()
        self.refresh()
        self._select(kept)
        self.table.verticalScrollBar().setValue(scrolled)

    def _select(self, ids: set[str]) -> None:
        selection = self.table.selectionModel()
        rows = range(self.model.rowCount() if ids else 0)
        chosen = [row for row in rows if self.model.entry(row).id in ids]
        if chosen:
            flag = selection.SelectionFlag.NoUpdate
            selection.setCurrentIndex(self.model.index(chosen[0], 0), flag)
        for row in chosen:
            flag = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
            selection.select(self.model.index(row, 0), flag)

    def _show_selection(self) -> None:
        self._delete.setEnabled(self.table.selectionModel().hasSelection())
