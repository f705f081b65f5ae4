"""The preview: what an import would bring, before it is in the library."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.core.articles import Caution, Metadata
from reader.core.choices import ImportChoices
from reader.services.belonging import STRANGERS
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.editing.metadata_form import MetadataForm
from reader.ui.importing.article_pane import ArticlePane
from reader.ui.importing.choices_bar import ChoicesBar
from reader.ui.importing.describing import asked_for
from reader.ui.importing.draft_list import DraftList
from reader.ui.importing.draft_model import DraftModel, Line
from reader.ui.importing.drafts import ArticleDraft, DocumentDraft
from reader.ui.interface.interface import translated
from reader.ui.wording import in_a_row

_WIDTHS = (280, 720, 272)  # pixels: articles, rows, details
_WIDE = 1100  # pixels from which the details are open by themselves
_NOTHING = Metadata(languages=("und", "und"))


class Preview(QFrame):
    """Asks for another reading, for the import, or to be left, by signals."""

    reading_wanted = Signal(int, object)  # number of the document, ImportChoices
    import_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        encodings: Sequence[tuple[str, str]],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._keys = appearance.keys
        self.model = DraftModel(self)
        self.choices = ChoicesBar(encodings)
        self.found = DraftList(self.model, appearance)
        self.list = self.found.list
        self.pane = ArticlePane(appearance)
        self.form = MetadataForm()
        self._details = QScrollArea()
        self._alarm = label("", "alarm")
        self._warnings = label("", "muted")
        self.details = push_button(self.tr("&Details"), "choice")
        self.cancel = push_button(self.tr("Cancel"))
        self.accept = push_button("", "primary")
        self._line = Line(0)
        self._is_wide = False
        self._waits: QWidget | None = None
        self._lay_out()
        self._connect()

    def show_documents(self, documents: Sequence[DocumentDraft]) -> None:
        """Show what was found in some documents."""
        self.model.show_documents(documents)
        self._select(self._first_line())
        self.list.setFocus()

    def replace_document(self, number: int, document: DocumentDraft) -> None:
        """Show another reading of one document."""
        line = self._line
        self.model.replace_document(number, document)
        self._select(line)

    def wait(self, is_waiting: bool) -> None:
        """Change nothing while a document is read or imported; Cancel still answers."""
        focus = QApplication.focusWidget()
        if is_waiting and self.isAncestorOf(focus or self):
            self._waits = focus
            self.setFocus()  # what is disabled loses the keyboard, and Escape must find us
        for widget in (self.choices, self.found, self.pane, self._details, self.accept):
            widget.setEnabled(not is_waiting)
        if not is_waiting:
            self._count()
            if self._waits is not None and focus is self:
                self._waits.setFocus()
            self._waits = None

    def documents(self) -> Sequence[DocumentDraft]:
        """Give the documents as the person made them."""
        return self.model.documents

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = event.size().width() >= _WIDE
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self.details.setChecked(is_wide)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_line)
        self.model.articles_changed.connect(self._count)
        self.model.dataChanged.connect(self._follow)
        self.pane.changed.connect(self._take_draft)
        self.form.edited.connect(self._take_metadata)
        self.choices.chosen.connect(self._ask_for_reading)
        self.details.toggled.connect(self._details.setVisible)
        self.cancel.clicked.connect(self.left)
        self.accept.clicked.connect(self.import_wanted)
        self._add_key(self.cancel.click).setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self._keys.bind(self._add_key(self._accept), "preview.import")
        self._keys.name(self.accept, "preview.import")

    def _accept(self) -> None:
        self.setFocus()  # a field that is being edited hands its text over
        self.accept.click()

    def _first_line(self) -> Line:
        lines = map(self.model.line, range(self.model.rowCount()))
        return next((line for line in lines if line.article is not None), Line(0))

    def _select(self, line: Line) -> None:
        row = self.model.row_of(line)
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self._show_line(index)

    def _show_line(self, index: QModelIndex) -> None:
        if not self.model.documents:
            self.pane.show_draft(None)
            return
        self._line = self.model.line(index.row()) if index.isValid() else Line(0)
        document, draft = self.model.documents[self._line.document], self.model_draft()
        self.choices.show_document(document)
        self.pane.show_draft(draft, self._why_nothing(document))
        self.form.setEnabled(draft is not None)
        self.form.show_metadata(draft.metadata if draft is not None else _NOTHING)
        self._show_cautions(document.inspection.warnings)

    def _show_cautions(self, cautions: Sequence[Caution]) -> None:
        """Show what is doubtful; that the whole is wrong stands out."""
        alarms = [_told(one) for one in cautions if one == STRANGERS]
        self._alarm.setText(in_a_row(alarms, "  "))
        self._alarm.setVisible(bool(alarms))
        others = [_told(one) for one in cautions if one != STRANGERS]
        self._warnings.setText(in_a_row(others, "  "))

    def model_draft(self) -> ArticleDraft | None:
        """Give the article that is shown."""
        return self.model.draft(self._line) if self.model.rowCount() else None

    def _why_nothing(self, document: DocumentDraft) -> str:
        if document.trouble:
            return document.complaint
        if document.articles:
            return self.tr("Choose an article to see it.")
        return self.tr("No text to read was found. Choose another layout or encoding.")

    def _take_draft(self, draft: ArticleDraft) -> None:
        self.model.change(self._line, draft)

    def _take_metadata(self, metadata: Metadata) -> None:
        draft = self.model_draft()
        if draft is not None:
            self.model.change(self._line, replace(draft, metadata=metadata))
            self.pane.keep(replace(draft, metadata=metadata))

    def _follow(self) -> None:
        """Let the pane know of what was changed in the list."""
        draft = self.model_draft()
        if draft is not None:
            self.pane.keep(draft)

    def _ask_for_reading(self, choices: ImportChoices) -> None:
        self.reading_wanted.emit(self._line.document, choices)

    def _count(self) -> None:
        wanted = self.model.wanted()
        self.accept.setText(asked_for(wanted))
        self.accept.setAccessibleName(self.accept.text().replace("&", ""))
        self.accept.setEnabled(bool(wanted))

    def _add_key(self, act: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        self._details.setObjectName("panel")
        self._details.setAccessibleName(self.details.text().replace("&", ""))
        self._details.setWidgetResizable(True)
        self._details.setWidget(self.form)
        self._details.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.details.setCheckable(True)
        self._details.hide()
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        for pane in (self.found, self.pane, self._details):
            panes.addWidget(pane)
        panes.setStretchFactor(1, 1)
        panes.setSizes(_WIDTHS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.choices)
        layout.addWidget(panes, 1)
        layout.addWidget(self._make_foot())

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("foot")
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self._alarm)
        layout.addWidget(self._warnings, 1)
        for button in (self.details, self.cancel, self.accept):
            layout.addWidget(button)
        return foot


def _told(caution: Caution) -> str:
    return translated("Cautions", caution.message)
