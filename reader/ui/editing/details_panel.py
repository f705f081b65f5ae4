"""The details of an article of the library, where the Word panel is otherwise."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from reader.core.articles import Metadata
from reader.ui.buttons import label, push_button, rule
from reader.ui.editing.metadata_form import MetadataForm


class DetailsPanel(QFrame):
    """A form with its buttons.

    Left for something else it hands over what was typed, as any field of the window does; Escape
    and Cancel do not.
    """

    saved = Signal(str, object)  # id of the article, Metadata
    restore_wanted = Signal(str)  # id
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.article_id: str | None = None
        self._kept: Metadata | None = None
        self.facts = label("", "muted")
        self.form = MetadataForm()
        self.restore = push_button(self.tr("&Restore original"))
        self.cancel = push_button(self.tr("Cancel"))
        self.save = push_button(self.tr("Save"), "primary")
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._cancel)
        self.restore.clicked.connect(self._restore)

    def edit(self, article_id: str, metadata: Metadata, *, is_edited: bool, facts: str) -> None:
        """Begin with the details of an article; `is_edited` offers those it was imported with.

        `facts` tell what nobody can change.
        """
        self.article_id, self._kept = article_id, metadata
        self.facts.setText(facts)
        self.form.show_metadata(metadata)
        self.restore.setVisible(is_edited)
        first = self.form.fields["left"]
        first.setFocus()
        first.end(False)
        first.home(True)  # the beginning stays in sight

    def leave(self) -> None:
        """Make room for something else."""
        if self.article_id is not None:
            self._hand_over()
            self._close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        self.setFocus()  # a field that is being edited is taken over
        if self.form.is_clear:
            self.leave()

    def _hand_over(self) -> None:
        if self.form.metadata != self._kept:
            self.saved.emit(self.article_id, self.form.metadata)

    def _cancel(self) -> None:
        self._close()

    def _restore(self) -> None:
        self.restore_wanted.emit(self.article_id)
        self._close()

    def _close(self) -> None:
        self.article_id = None
        self.left.emit()

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.form)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name = label(self.tr("Details"), "section")
        area.setAccessibleName(name.text())
        name.setContentsMargins(16, 12, 16, 0)
        self.facts.setContentsMargins(16, 4, 16, 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 10)
        foot.setSpacing(8)
        foot.addWidget(self.restore)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(name)
        layout.addWidget(self.facts)
        layout.addWidget(area, 1)
        layout.addWidget(rule())
        layout.addLayout(foot)
